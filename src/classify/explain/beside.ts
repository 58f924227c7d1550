import type { Direction, Edit, Reason, Span } from "../../model.ts";
import type { Reading } from "../reading.ts";
import { type Fact, type Rule, voiceOf } from "../rules/rule.ts";
import { type Edits, joinClose, type Side } from "./edits.ts";
import { isMinor, quoteEdits } from "./phrase.ts";

/** Words that changed where both versions speak of the rule's subject, beside the words that do. */
export function aboutReason(rule: Rule, before: Reading, after: Reading, edits: Edits): readonly Reason[] {
  const [stood, stands] = [subjectsOf(rule, before), subjectsOf(rule, after)];
  // 收集和使用 → 收集、使用和共享: what is new is given away.
  const given = stands.some(
    ({ fact }) => fact.key === "giving" && handing.test(after.plain.slice(...fact.span)),
  );
  if ((stood.length === 0 || stands.length === 0) && !given) return [];
  const meant = (all: readonly Subject[], reading: Reading): readonly Subject[] =>
    all.filter(({ fact }) => rule.isMeant?.(fact, reading) !== false);
  const beside = edits.filter(
    (edit) =>
      !points(before, after, edit) &&
      (meant(stood, before).some((subject) => isBeside(rule, before, subject, edit.before)) ||
        meant(stands, after).some((subject) => isBeside(rule, after, subject, edit.after))),
  );
  if (beside.length === 0) return [];
  const joined = nearest(joinClose(beside), [
    { side: "before", subjects: meant(stood, before) },
    { side: "after", subjects: meant(stands, after) },
  ]);
  return [
    {
      rule: rule.name,
      materiality: "substantive",
      before: quoteEdits(before, joined, "before"),
      after: quoteEdits(after, joined, "after"),
      direction: growth(before, after, joined),
    },
  ];
}

/** A word in which a sentence is about something: a verb that has objects, or a fact that stands among others of its kind. */
interface Subject {
  readonly fact: Fact;
  readonly isVerb: boolean;
}

function subjectsOf(rule: Rule, reading: Reading): readonly Subject[] {
  const facts = rule.kind === "subject" ? rule.facts(reading) : [];
  return [
    ...facts.map((fact) => ({ fact, isVerb: false })),
    ...rule.about(reading).map((fact) => ({ fact, isVerb: true })),
  ];
}

/** 同項 → 前項, 這些 → 以上: a pointer is about what it points to. */
function points(before: Reading, after: Reading, edit: Edit): boolean {
  return pointer.test(before.plain.slice(...edit.before)) && pointer.test(after.plain.slice(...edit.after));
}

const pointer =
  /^(?:[同前次本该這这以上述当該此其那些\s]|この|その|これ|それ|項|条|条|号|款|节)+$|^(?:this|these|that|those|such|the)$/;

const handing = /共享|提供给|披露|转让|出售|共有|開示|\b(?:shar|disclos|sell|sold)/;

/** The edits that stand next to the words of the rule, in their own order. */
function nearest(
  edits: Edits,
  sides: readonly { readonly side: Side; readonly subjects: readonly Subject[] }[],
): Edits {
  const distance = (edit: Edit): number =>
    Math.min(
      ...sides.flatMap(({ side, subjects }) =>
        subjects.map(({ fact: { span } }) => Math.max(0, edit[side][0] - span[1], span[0] - edit[side][1])),
      ),
    );
  const kept = new Set(edits.toSorted((left, right) => distance(left) - distance(right)).slice(0, fewest));
  return edits.filter((edit) => kept.has(edit));
}

/** Beside the words of the rule one or two pieces can be read; more are a heap. */
const fewest = 2;

/** Japanese says what is done behind what it is done to and Chinese and English before it; both within a clause or a list. */
function isBeside(
  { name, takesObject }: Rule,
  { plain, language }: Reading,
  {
    fact: {
      span: [start, end],
    },
    isVerb,
  }: Subject,
  [from, to]: Span,
): boolean {
  const voice = voiceOf(language);
  const hasObject = takesObject === true && isVerb;
  if (hasObject && (voice === "ja" ? from >= end : to <= start)) return false;
  const between = to <= start ? plain.slice(to, start) : from >= end ? plain.slice(end, from) : "";
  const text = plain.slice(from, to);
  if (voice === "zh" && (takesObject === true || name === "recipient") && between.includes(",")) return false;
  if (!isVerb && voice === "zh" && (text === "" || text.startsWith(","))) return false;
  if (takesObject === true && voice === "ja" && isTopic(plain, text, to, isVerb ? "" : between)) return false;
  const near =
    hasObject && voice === "ja"
      ? 20
      : isVerb || takesObject !== true
        ? besides[voice]
        : name === "purpose"
          ? 5
          : 24;
  return between.length <= near && !clauseEnd[voice].test(between);
}

/** 設定は, これが: who or what does it is no object of it; nor is a member of a list parted from the others by を or は. */
function isTopic(plain: string, text: string, to: number, between: string): boolean {
  return /[はが]$/.test(text) || /^[はが](?!い)/.test(plain.slice(to, to + 2)) || /[はがをに]/.test(between);
}

const besides = { ja: 40, zh: 30, en: 70 } as const;
const clauseEnd = { ja: /[。；;]|ますが、|たが、/, zh: /[。；;]/, en: /[.;]\s/ } as const;

/** Wider where a member joined a list, narrower where one left it; of other additions nobody can say. */
export function growth(before: Reading, after: Reading, edits: Edits): Direction | null {
  const sized = edits.filter(
    (edit) => !isMinor(`${before.plain.slice(...edit.before)} ${after.plain.slice(...edit.after)}`),
  );
  if (sized.length === 0) return null;
  if (sized.every((edit) => isMember(after, edit.after) && isMinor(before.plain.slice(...edit.before))))
    return "widened";
  return sized.every((edit) => isMember(before, edit.before) && isMinor(after.plain.slice(...edit.after)))
    ? "narrowed"
    : null;
}

/** 、電話番号 and 又は法人 are members of a list; a clause behind a comma need not be. */
function isMember({ plain, language }: Reading, span: Span): boolean {
  const text = plain.slice(...span);
  if (isMinor(text.replace(connective, ""))) return false;
  return language === "en" ? /^\s*(?:,|or\b|and\b)|(?:,|\bor|\band)\s*$/.test(text) : listed.test(text);
}

const listed =
  /^\s*(?:、|・|および|及び|または|又は|や|と|或|及|和|以及|与)|(?:、|・|および|及び|または|又は|や|和|及|或|与)\s*$/;

const connective = /^(?:or|and)$/;
