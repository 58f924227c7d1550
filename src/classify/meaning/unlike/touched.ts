import { type MarkName, markOf } from "../marks.ts";
import { foldForComparison } from "../../../text/fold.ts";
import { foldToSimplified } from "../../../text/simplified.ts";
import { isUse, type Meaning, type Use } from "../meaning.ts";
import type { ReadText } from "./bonds.ts";

/**
 * Whether a sentence was left as it stood but for a word or two, and one of these says something of its own: 保存[交易]信息, 通知[并联系]用户. Who rewrites a
 * sentence may frame it otherwise; who touches one word of it means that word.
 */
export function touchesWords(
  before: ReadText,
  after: ReadText,
  isAlike: (one: string, other: string) => boolean,
): boolean {
  const [from, to] = [placedUses(before.meaning), placedUses(after.meaning)];
  if (from.length > mostUses || to.length > mostUses || isRewritten(before.text, after.text)) return false;
  const places = differing(from, to, ({ use }) => use.concept);
  const [lost, gained] = [places.flatMap((place) => place.lost), places.flatMap((place) => place.gained)];
  return places.some((place) => {
    const left = (own: readonly Placed[], others: readonly Placed[]): boolean =>
      own.some(
        (one) =>
          !others.some(({ use }) => use.concept === one.use.concept) &&
          !goesWithoutSaying(one) &&
          !others.some(({ use }) => isAlike(one.use.concept, use.concept) || isShortened(one.use, use)),
      );
    return left(place.lost, gained) || left(place.gained, lost);
  });
}

/** In more places than these a sentence is rewritten. */
const mostPlaces = 2;
const mostCharacters = 400;

function isRewritten(before: string, after: string): boolean {
  const [stood, stands] = [charactersOf(before), charactersOf(after)];
  if (stood.length > mostCharacters || stands.length > mostCharacters) return true;
  return differing(stood, stands, (character) => character).length > mostPlaces;
}

function charactersOf(text: string): readonly string[] {
  return Array.from(foldToSimplified(foldForComparison(text)).replace(/[\s,.]/g, ""));
}

/** A paragraph; of more words it is not asked which of them stayed. */
const mostUses = 160;

interface Placed {
  readonly use: Use;
  readonly ahead: Use | MarkName | undefined;
  readonly behind: Use | MarkName | undefined;
}

function placedUses({ clauses }: Meaning): readonly Placed[] {
  return clauses.flatMap((clause) =>
    clause.flatMap((use, at) => (isUse(use) ? [{ use, ahead: clause[at - 1], behind: clause[at + 1] }] : [])),
  );
}

interface Touched<T> {
  readonly lost: readonly T[];
  readonly gained: readonly T[];
}

/** The places where the one differs from the other, by their longest common sequence. */
function differing<T>(
  from: readonly T[],
  to: readonly T[],
  nameOf: (one: T) => string,
): readonly Touched<T>[] {
  const [named, renamed] = [from.map(nameOf), to.map(nameOf)];
  const width = to.length + 1;
  const common = new Uint16Array((from.length + 1) * width);
  const same = (one: number, other: number): boolean => named[one] === renamed[other];
  for (let one = from.length - 1; one >= 0; one -= 1)
    for (let other = to.length - 1; other >= 0; other -= 1)
      common[one * width + other] = same(one, other)
        ? 1 + (common[(one + 1) * width + other + 1] ?? 0)
        : Math.max(common[(one + 1) * width + other] ?? 0, common[one * width + other + 1] ?? 0);
  const found: { lost: T[]; gained: T[] }[] = [];
  let [one, other, open] = [0, 0, false];
  while (one < from.length || other < to.length) {
    if (one < from.length && other < to.length && same(one, other)) {
      [one, other, open] = [one + 1, other + 1, false];
      continue;
    }
    if (!open) found.push({ lost: [], gained: [] });
    open = true;
    const loses =
      other === to.length ||
      (one < from.length &&
        (common[(one + 1) * width + other] ?? 0) >= (common[one * width + other + 1] ?? 0));
    const [placed] = loses ? from.slice(one, one + 1) : to.slice(other, other + 1);
    if (placed !== undefined) found.at(-1)?.[loses ? "lost" : "gained"].push(placed);
    if (loses) one += 1;
    else other += 1;
  }
  return found;
}

/** Those who speak to each other may go unnamed, but not where it is said whom one lets, makes or pays for. */
const speakers = /^(?:我们|我司|本公司|我公司|本平台|本网站|本站|您|你|您本人|你们)$/;
const letting: ReadonlySet<string> = new Set("同意 要求 请求 授予 委任 代表 代为 协助 承担 赔偿".split(" "));

function goesWithoutSaying({ use, ahead }: Placed): boolean {
  if (light.has(use.concept) || use.again === true) return true;
  return speakers.test(use.surface) && !(ahead !== undefined && isUse(ahead) && letting.has(ahead.concept));
}

const light: ReadonlySet<string> = new Set(
  "行为 情形 情况 事宜 事项 内容 方面 有关 相关 相应 所 该".split(" "),
);

/** 借期 and 借阅期限: one word of an act within the other. */
function isShortened(one: Use, other: Use): boolean {
  if (one.kind === "thing" || other.kind === "thing") return false;
  const [short, long] = [one.unit, other.unit].sort((left, right) => left.length - right.length);
  if (short === undefined || long === undefined || markOf(short) !== null) return false;
  return Array.from(short).every((character) => long.includes(character));
}
