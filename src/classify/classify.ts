import type {
  Change,
  ChangeSet,
  Decision,
  Difference,
  GlobalReplacement,
  JudgedChange,
  JudgedSection,
  Materiality,
  NonEmpty,
  Reason,
  SectionChange,
  Spelling,
  Verdict,
} from "../model.ts";
import { append } from "../sequence/append.ts";
import { tailsDrawnUp } from "./together/common-tails.ts";
import type { Judgement, Weight } from "./config.ts";
import { declaredBlocks } from "./declared.ts";
import { definedTerms, definingOf, withoutOwnDefinitions } from "./terms/defined.ts";
import { findGlobals } from "./terms/globals.ts";
import { renamedHeads } from "./judge/renamed-heads.ts";
import { judge } from "./judge/judge.ts";
import { languageOf } from "./language.ts";
import { mendBy } from "./misprints/mend.ts";
import { mistypedNames } from "./mistyped.ts";
import { oncePerPair } from "./pairs.ts";
import { placesOf } from "./places.ts";
import { printedOf } from "./printed.ts";
import { headedAnew } from "./layout/headed-anew.ts";
import { definedAnew } from "./layout/definitions.ts";
import { laidOutAnew } from "./layout/laid-out.ts";
import { judgeLeadIns } from "./together/lead-ins.ts";
import { judgeLedOn } from "./together/led-on.ts";
import { judgeOtherItem } from "./together/other-item.ts";
import { judgeOtherSection } from "./together/other-section.ts";
import { judgeReferences } from "./references/references.ts";
import { byTitle } from "./references/titled.ts";
import { pointedBack } from "./together/named-ahead.ts";
import { relinked } from "./together/relinked.ts";
import { type ReadsChange, rewordedTogether } from "./together/reworded.ts";
import { restructured } from "./structure/restructured.ts";
import { rules as everyRule } from "./rules/table.ts";
import { spokenByAuthor } from "./terms/author.ts";
import { selfName } from "./terms/self-name.ts";
import { statusOf } from "./status.ts";
import { renamedTerms } from "./terms/renamed-terms.ts";
import { speakerOf } from "./terms/speaker.ts";
import { replaceSynonyms, withTerms } from "./terms/terms.ts";
import { saysTheSameBy } from "./wordings/same.ts";
import type { Wordings } from "./wordings/wordings.ts";
import type { World } from "./world.ts";

export interface ClassifyOptions {
  /** What people decided of changes, by the change's id; a person's word wins over the rules. */
  readonly decisions?: readonly Decision[];
  /** What the publisher of the policy set: weights of rules, words of its own, words that mean the same. */
  readonly judgement?: Judgement;
  /** Knows how words are written, so that a misprint put right is told from another word; asked only of what nothing else explains. */
  readonly spelling?: Spelling | undefined;
  /** Knows which wordings stand for one another; asked only of what nothing else explains. */
  readonly wordings?: Wordings | undefined;
}

/**
 * The change set: every change of the difference with its verdict and the reasons for it. Sections and the document have the highest
 * verdict of their changes; nothing else decides.
 */
export function classify(difference: Difference, options: ClassifyOptions = {}): ChangeSet {
  const rules = withTerms(everyRule, options.judgement?.terms ?? []);
  const globals = findGlobals(difference.changes, difference.before, difference.after, rules);
  const [before, after] = [placesOf(difference.before), placesOf(difference.after)];
  const defining = { before: definingOf(difference.before), after: definingOf(difference.after) };
  const defined = [
    ...definedTerms(defining.before, defining.after),
    ...renamedTerms(defining.before, defining.after),
  ];
  // What a definition has made one is not turned round again.
  const isDefined = ({ before: name, after: term }: GlobalReplacement): boolean =>
    defined.some((words) => words.includes(name) && words.includes(term));
  const call = replaceSynonyms([
    ...(options.judgement?.synonyms ?? []),
    ...defined,
    ...mistypedNames(difference.before, difference.after),
    ...speakerOf(difference.before, difference.after),
    ...selfName(difference.before, difference.after),
    ...globals.filter((one) => !isDefined(one)).map((one) => [one.before, one.after]),
  ]);
  const speak = spokenByAuthor(difference.before, difference.after);
  const unify = (text: string): string => withoutOwnDefinitions(call(speak(text)));
  const reword = oncePerPair(options.wordings?.asBefore ?? ((_, text) => text));
  const read: ReadsChange = {
    textOf: ({ text }) => unify(text),
    languageOf: (change) => languageOf(change, { before, after }),
    saysTheSame: oncePerPair(saysTheSameBy(reword)),
  };
  const layout = {
    changes: difference.changes,
    before,
    after,
    rows: difference.sections,
    links: difference.alignment.blocks,
    ...read,
  };
  const printed = printedOf(before, after, unify);
  const world: World = {
    before,
    after,
    rules,
    references: byTitle(
      judgeReferences(before, after, difference.sections, difference.alignment.blocks),
      before,
      after,
      difference.sections,
    ),
    leadIns: judgeLeadIns(before, after, difference.alignment.blocks),
    ledOn: judgeLedOn(before, after, difference.alignment.blocks),
    otherItem: judgeOtherItem(before, after, difference.alignment.blocks),
    otherSection: judgeOtherSection(before, after, difference.sections, printed),
    single: {
      before: new Set(
        difference.sections.flatMap((row) => (row.after.length === 0 ? idsOf(row.before) : [])),
      ),
      after: new Set(difference.sections.flatMap((row) => (row.before.length === 0 ? idsOf(row.after) : []))),
    },
    printed,
    onlyDates: difference.changes.every(({ kind }) => kind === "metadata"),
    declared: { before: declaredBlocks(difference.before), after: declaredBlocks(difference.after) },
    reworded: new Set([
      ...rewordedTogether(difference.changes, read),
      ...relinked(difference.changes, before, after),
      ...tailsDrawnUp(difference.changes, before, after, read),
      ...pointedBack(difference.changes, before, after, read),
    ]),
    laidOut: new Set([
      ...laidOutAnew(layout),
      ...restructured(layout),
      ...definedAnew(difference.changes, read.languageOf),
      ...headedAnew(difference.changes, printed, read.textOf),
    ]),
    renamed: renamedHeads(difference.changes, before, after, difference.alignment.blocks, read.languageOf),
    unify,
    reword,
    mend: options.spelling && mendBy(options.spelling, difference.before, difference.after),
  };
  const replaced = byChange(globals);
  const decided = new Map((options.decisions ?? []).map((decision) => [decision.id, decision]));
  const changes = difference.changes.map((change): JudgedChange => {
    const folded = (replaced.get(change.id) ?? []).map(replacementReason);
    const reasons = weigh(withReplacements(judge(change, world), folded), options.judgement?.weights ?? {});
    return { ...change, verdict: verdictOf(reasons, decided.get(change.id) ?? null) };
  });
  const ids = new Set(changes.map(({ id }) => id));
  return {
    before: difference.before,
    after: difference.after,
    alignment: difference.alignment,
    sections: judgeSections(difference.sections, changes),
    changes,
    globals,
    materiality: highest(changes.map(({ verdict }) => verdict.materiality)) ?? "none",
    crossLanguage: difference.before.language !== difference.after.language,
    exact: difference.exact,
    namedBefore: [],
    staleDecisions: (options.decisions ?? []).filter(({ id }) => id.startsWith("c-") && !ids.has(id)),
  };
}

function idsOf(sections: SectionChange["before"]): readonly string[] {
  return sections.map(({ id }) => id);
}

function byChange(
  globals: readonly GlobalReplacement[],
): ReadonlyMap<Change["id"], readonly GlobalReplacement[]> {
  const index = new Map<string, GlobalReplacement[]>();
  for (const one of globals) {
    for (const id of one.changes) {
      append(index, id, one);
    }
  }
  return index;
}

function replacementReason({ before, after }: GlobalReplacement): Reason {
  return { rule: "global-replacement", materiality: "editorial", before, after, direction: null };
}

/** Where nothing but the replacement is left, it is the reason. */
function withReplacements(reasons: NonEmpty<Reason>, folded: readonly Reason[]): NonEmpty<Reason> {
  const [first] = folded;
  if (first === undefined) return reasons;
  const own = reasons.filter(({ rule }) => rule !== "markup" && (reasons.length > 1 || rule !== "synonym"));
  return [first, ...folded.slice(1), ...own];
}

/** A rule that is off is not heard; where it was the only one, the default speaks in its place. */
function weigh(reasons: NonEmpty<Reason>, weights: Readonly<Record<string, Weight>>): NonEmpty<Reason> {
  const weighed = reasons.flatMap((reason): readonly Reason[] => {
    const weight = weights[reason.rule];
    if (weight === "off") return [];
    return [weight === undefined ? reason : { ...reason, materiality: weight }];
  });
  const [first, ...others] = weighed;
  return first === undefined ? [{ ...reasons[0], rule: "content", direction: null }] : [first, ...others];
}

function verdictOf(reasons: NonEmpty<Reason>, decision: Decision | null): Verdict {
  const materiality = highest(reasons.map(({ materiality }) => materiality)) ?? "editorial";
  return { materiality: decision?.materiality ?? materiality, reasons, decision };
}

/** A section's own heading and blocks decide; a change between two sections counts for both. */
function judgeSections(
  rows: readonly SectionChange[],
  changes: readonly JudgedChange[],
): readonly JudgedSection[] {
  const [byBefore, byAfter] = [new Map<string, Materiality[]>(), new Map<string, Materiality[]>()];
  for (const { section, verdict, kind } of changes) {
    if (kind === "metadata") continue;
    note(byBefore, section.before, verdict.materiality);
    note(byAfter, section.after, verdict.materiality);
  }
  const told = statusOf(changes);
  return rows.map((row) => {
    if (row.status[0] === "unchanged") return { ...row, materiality: null };
    const found = [
      ...row.before.flatMap(({ id }) => byBefore.get(id) ?? []),
      ...row.after.flatMap(({ id }) => byAfter.get(id) ?? []),
    ];
    return { ...row, status: told(row), materiality: highest(found) ?? "editorial" };
  });
}

function note(index: Map<string, Materiality[]>, id: string | null, materiality: Materiality): void {
  if (id === null) return;
  append(index, id, materiality);
}

function highest(all: readonly Materiality[]): Materiality | null {
  if (all.length === 0) return null;
  return all.includes("substantive") ? "substantive" : "editorial";
}
