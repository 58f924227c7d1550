import type { Direction } from "../../model.ts";
import type { Reading } from "../reading.ts";
import { type Fact, type FactsDiffer, type Rule, voiceOf } from "../rules/rule.ts";
import { covers, type Edits, otherSide, overlap, type Side } from "./edits.ts";
import { isMinor } from "./phrase.ts";
import type { Told } from "./told.ts";

/**
 * A not, a duty or a possibility that came or went within a clause of its own says nothing of the rest: 除法令禁止通知者外 forbids nothing, and
 * 未经您同意 is told as consent. Where both sides still forbid (不能接受 → 不应采取, 禁止 → 封禁) nothing was reversed.
 */
export function withoutParts(all: readonly Told[], edits: Edits): readonly Told[] {
  const clauses = all.filter(({ rule }) => partOf.has(rule.name));
  return all.flatMap((told): readonly Told[] => {
    if (!stances.has(told.rule.name)) return [told];
    const { before, after } = told.difference;
    const keep = (fact: Fact, side: Side): boolean =>
      !clauses.some(({ difference }) =>
        (side === "before" ? difference.lost : difference.gained).some((clause) =>
          isWithin(fact, clause, edits, side),
        ),
      ) && !isOnlyPart(fact, { before, after }, edits, side);
    const lost = told.difference.lost.filter((fact) => keep(fact, "before"));
    const gained = told.difference.gained.filter((fact) => keep(fact, "after"));
    return lost.length + gained.length === 0
      ? []
      : [{ ...told, difference: { lost, gained, before, after } }];
  });
}

/** 除法令禁止通知者外, 未经您同意, without delay. */
const partOf: ReadonlySet<string> = new Set(["exception", "consent", "duration"]);

export const stances: ReadonlySet<string> = new Set(["negation", "modality"]);

function isWithin({ span: [start, end] }: Fact, clause: Fact, edits: Edits, side: Side): boolean {
  const [from, to] = clause.span;
  if (from <= start && end <= to) return true;
  const close = start < from ? from - end <= nearConsent : start - to <= nearConsent;
  return close && edits.some((edit) => covers(edit[side], [start, end]) && overlap(edit[side], clause.span));
}

/** 未经您明确同意, 同意を得ずに, without your prior consent. */
const nearConsent = 16;

function isOnlyPart(
  fact: Fact,
  sides: { readonly before: Reading; readonly after: Reading },
  edits: Edits,
  side: Side,
): boolean {
  const edit = edits.find((one) => overlap(fact.span, one[side]));
  if (edit === undefined) return false;
  const [mine, theirs] = [sides[side], sides[otherSide(side)]].map((reading, index) =>
    reading.plain.slice(...edit[index === 0 ? side : otherSide(side)]),
  ) as [string, string];
  const voice = voiceOf(sides[side].language);
  if (
    forbids[voice].test(mine) &&
    forbids[voice].test(theirs) &&
    !allows[voice].test(mine) &&
    !allows[voice].test(theirs)
  )
    return true;
  if (orders[voice].test(mine) && orders[voice].test(theirs))
    return effort.test(mine) === effort.test(theirs);
  return (
    isMinor(theirs) &&
    contentOf(
      mine.replace(mine.slice(Math.max(0, fact.span[0] - edit[side][0]), fact.span[1] - edit[side][0]), ""),
      voice,
    ) > clauseLength[voice]
  );
}

const forbids = {
  ja: /ません|ない|ず(?=[、にで]|$)|禁|なく|無/,
  zh: /不|未|违|禁|无|勿|没有|封(?:禁|锁)|封闭/,
  en: /\b(?:not?|never|cannot|without|prohibit\w*|forbid\w*|ban(?:s|ned)?|unable|nor|none|refuse|decline)\b|n't\b/,
} as const;

const allows = {
  ja: /できま|できる|ことがあ|場合があ|なければ|妨げ/,
  zh: /可能|可以|会|能够|不得不|无需|不必|不需|不妨/,
  en: /\b(?:may|can|will|must|shall|only)\b/,
} as const;

const orders = {
  ja: /(?:必要が|義務|要求さ|求められ|なければな|必須|ものと)/,
  zh: /责任|义务|必须|应当|必需/,
  en: /\b(?:must|shall|required|responsible|obliged|have to|has to)\b/,
} as const;

const effort = /努|尽力|尽量|\b(?:efforts?|endeavou?r)\b/;

/** More words of content than these are a clause with a statement of its own. */
const clauseLength = { ja: 3, zh: 3, en: 2 } as const;

function contentOf(text: string, voice: "ja" | "zh" | "en"): number {
  if (voice === "en") return (text.match(/[A-Za-z]{3,}/g) ?? []).length;
  return (text.match(/[\p{Script=Han}\p{Script=Katakana}A-Za-z]/gu) ?? []).length;
}

/** A stance has a direction where the edit is about little else; with a whole clause beside it nobody can say which way it went. */
export function clearDirection(rule: Rule, difference: FactsDiffer, edits: Edits): Direction | null {
  const direction = rule.direction(difference);
  if (!stances.has(rule.name) && rule.name !== "liability") return direction;
  const { lost, gained, before, after } = difference;
  const mine = edits.filter(
    (edit) =>
      lost.some(({ span }) => overlap(span, edit.before)) ||
      gained.some(({ span }) => overlap(span, edit.after)),
  );
  const voice = voiceOf(before.language);
  const clear = mine.every(
    (edit) =>
      contentOf(before.plain.slice(...edit.before), voice) <= clearLength[voice] &&
      contentOf(after.plain.slice(...edit.after), voice) <= clearLength[voice],
  );
  return clear ? direction : null;
}

const clearLength = { ja: 8, zh: 8, en: 6 } as const;
