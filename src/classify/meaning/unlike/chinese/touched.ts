import { type MarkName, markOf } from "../../marks.ts";
import { foldForComparison } from "../../../../text/fold.ts";
import { foldToSimplified } from "../../../../text/simplified.ts";
import { isUse, type Meaning, type Use } from "../../meaning.ts";
import { parties as isParty } from "../../parties.ts";
import type { ReadText } from "../bonds.ts";
import { joinsOtherwise } from "./joined.ts";

/**
 * Whether a sentence was left as it stood but for a word or two, and one of these says something of its own: 保存[交易]信息, 通知[并联系]用户. Who rewrites a
 * sentence may frame it otherwise; who touches one word of it means that word.
 */
export function touchesWords(
  before: ReadText,
  after: ReadText,
  isAlike: (one: string, other: string) => boolean,
): boolean {
  if (joinsOtherwise(before.text, after.text)) return true;
  const [from, to] = [placedUses(before.meaning), placedUses(after.meaning)];
  if (from.length > mostUses || to.length > mostUses || isRewritten(before.text, after.text)) return false;
  const places = differing(from, to, ({ use }) => use.concept);
  const [lost, gained] = [places.flatMap((place) => place.lost), places.flatMap((place) => place.gained)];
  const stayed = new Set(
    lost.flatMap(({ use }) => (gained.some((one) => one.use.concept === use.concept) ? [use.concept] : [])),
  );
  if (places.some((place) => namesAnother(place, stayed)) || exchangesWords(from, to, places)) return true;
  const left = (own: readonly Placed[], others: readonly Placed[]): boolean =>
    own.some(
      (one) =>
        !others.some(({ use }) => use.concept === one.use.concept) &&
        !goesWithoutSaying(one) &&
        !others.some(({ use }) => isAlike(one.use.concept, use.concept) || isShortened(one.use, use)),
    );
  return places.some((place) => left(place.lost, gained) || left(place.gained, lost));
}

/** 您的信息 and 我们的信息: one party in the place of another. */
function namesAnother({ lost, gained }: Touched<Placed>, stayed: ReadonlySet<string>): boolean {
  const parties = (placed: readonly Placed[]): readonly string[] =>
    placed.flatMap(({ use }) => (isParty.has(use.concept) && !stayed.has(use.concept) ? [use.concept] : []));
  const [gone, come] = [parties(lost), parties(gained)];
  return (
    gone.length > 0 &&
    come.length > 0 &&
    !gone.some((one) => come.some((other) => one === other || (customers.has(one) && customers.has(other))))
  );
}

/** Those who are spoken to, by whatever name. */
const customers: ReadonlySet<string> = new Set("您 用户 会员 顾客".split(" "));

/** 短信验证码 and 验证码短信, 提供或删除…后收集 and 收集或删除…后提供: two words took each other's place. What is put ahead of its verb does not. */
function exchangesWords(
  from: readonly Placed[],
  to: readonly Placed[],
  places: readonly Touched<Placed>[],
): boolean {
  const moved = (own: readonly Placed[], others: readonly Placed[]): readonly Placed[] =>
    own.filter(
      ({ use }) => use.kind !== "manner" && others.some((other) => other.use.concept === use.concept),
    );
  const [first, last] = [places[0], places[1]];
  if (first === undefined || last === undefined || places.length > 2) return false;
  const [out, back] = [moved(first.lost, last.gained), moved(last.lost, first.gained)];
  if (out.length > 0 && back.length > 0) return true;
  const [only] = out.length > 0 ? out : back;
  if (only === undefined || out.length + back.length > 1 || isParty.has(only.use.concept)) return false;
  // One name that went over nothing but names.
  const at = from.findIndex(({ use }) => use === only.use);
  const [own, across] = at < 0 ? [to, from] : [from, to];
  const stood = own.findIndex(({ use }) => use === only.use);
  const stands = across.findIndex(
    ({ use }, index) =>
      use.concept === only.use.concept &&
      isIn(across, index, at < 0 ? first.lost : last.gained, at < 0 ? last.lost : first.gained),
  );
  const over = own.slice(
    Math.min(stood, stands) + (stood < stands ? 1 : 0),
    Math.max(stood, stands) + (stood < stands ? 1 : 0),
  );
  return (
    over.length > 0 &&
    only.use.kind !== "act" &&
    over.every(({ use }) => use.kind !== "act" && use.kind !== "manner" && !isParty.has(use.concept))
  );
}

function isIn(all: readonly Placed[], index: number, ...places: readonly (readonly Placed[])[]): boolean {
  const placed = all[index];
  return placed !== undefined && places.some((place) => place.includes(placed));
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
  /** Nothing but marks is ahead of it in its clause. */
  readonly begins: boolean;
  /** To whom something is done or belongs. */
  readonly isReached: boolean;
}

function placedUses({ clauses, parts }: Meaning): readonly Placed[] {
  return clauses.flatMap((clause) =>
    clause.flatMap((use, at) => {
      if (!isUse(use)) return [];
      const played = parts.get(use.concept);
      return [
        {
          use,
          ahead: clause[at - 1],
          begins: !clause.slice(0, at).some(isUse),
          isReached: played !== undefined && reached.some((part) => played.has(part)),
        },
      ];
    }),
  );
}

const reached = ["to", "of", "from", "consents"];

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
const speakers =
  /^(?:我们|我司|本公司|我公司|我方|本(?:平台|网站|站|会|校|店|馆|院|行|中心|协会|单位)|您|你|您本人|你们)$/;
const letting: ReadonlySet<string> = new Set("同意 要求 请求 授予 委任 代表 代为 协助 承担 赔偿".split(" "));

function goesWithoutSaying({ use, ahead, begins, isReached }: Placed): boolean {
  if (light.has(use.concept) || use.again === true) return true;
  if (!speakers.test(use.surface) || !(begins || isReached)) return false;
  return !(ahead !== undefined && isUse(ahead) && letting.has(ahead.concept));
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
