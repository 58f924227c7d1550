import { width } from "../units/shape.ts";
import type { Family, Member } from "./families.ts";
import type { Line } from "./lines.ts";
import { isPolicyTitle } from "./vocabulary.ts";

/**
 * How regularly a family parts a text, 0 to 1: its members have titles in one form and text under them, they count, they speak of
 * what policies speak of, and they stand all over the text. 0 where one of these is not so.
 */
export function score(family: Family, lines: readonly Line[], places: Places): number {
  const { members, sign } = family;
  const isCount = sign.startsWith("count");
  if (members.length < fewest) return 0;
  const titled = isCount ? 1 : members.length / family.lines;
  const counted = isCount ? countOn(members) : 1;
  const held = share(members, (_, order) => hasText(members, order, lines, places));
  const named = share(members, ({ title }) => isPolicyTitle(title.title));
  const parallel = formShare(members);
  const spread = 1 - widestStretch(members, places);
  const isStrong = isCount ? members.length >= fewestUnnamed : /^(?:bold|bracket|sign)/.test(sign);
  const needed = isStrong ? leastNamed / 2 : leastNamed;
  const isRegular =
    titled >= leastTitled && counted >= leastCounted && held >= leastHeld && parallel >= leastParallel;
  if (!isRegular || named < needed || spread < leastSpread) return 0;
  return titled * counted * held * parallel * (0.5 + named / 2) * (isCount ? 1 : 0.9);
}

/** The family without the lines that nothing stands under: a name that ends the text, the first line of an address. */
export function holding(family: Family, lines: readonly Line[], places: Places): Family {
  if (family.sign.startsWith("count")) return family;
  return {
    ...family,
    members: family.members.filter((_, order) => hasText(family.members, order, lines, places)),
  };
}

/** Where the lines stand in the text, in columns. */
export interface Places {
  /** Columns before each line; one more entry for the end. */
  readonly before: readonly number[];
}

export function placesOf(lines: readonly Line[]): Places {
  const before = [0];
  for (const { text } of lines) before.push((before.at(-1) ?? 0) + width(text));
  return { before };
}

/** Two lines that are alike are so by chance. */
const fewest = 3;
/** So many that count need fewer words to tell them from a list of other things, as what is set in bold print or brackets does. */
const fewestUnnamed = 5;
const leastNamed = 0.5;
const leastTitled = 0.7;
const leastCounted = 0.7;
const leastHeld = 0.75;
const leastParallel = 0.6;
/** Of the text, what stands outside of its longest section, or of what comes before the first. */
const leastSpread = 0.35;

function share(members: readonly Member[], is: (member: Member, order: number) => boolean): number {
  return members.filter(is).length / members.length;
}

/** The share of steps by one, the first of which is to the number one. */
function countOn(members: readonly Member[]): number {
  let last = 0;
  const steps = members.filter(({ line }) => {
    const value = line.label?.ordinal.at(-1) ?? 0;
    const isNext = value === last + 1;
    last = value;
    return isNext;
  });
  const isFirst = (members[0]?.line.label?.ordinal.at(-1) ?? 0) <= 1;
  return isFirst ? steps.length / members.length : 0;
}

/** Titles in lines of their own, or titles that their text runs on from. */
function formShare(members: readonly Member[]): number {
  const whole = share(members, ({ title }) => title.form === "whole");
  return Math.max(whole, 1 - whole);
}

/** Whether there is a text between a member and the next: longer than its title, or of several lines. */
function hasText(members: readonly Member[], order: number, lines: readonly Line[], places: Places): boolean {
  const [member, next] = [members[order], members[order + 1]];
  if (member === undefined) return false;
  if (member.title.end < member.line.text.length) return true;
  const end = next?.at ?? lines.length;
  const columns = (places.before[end] ?? 0) - (places.before[member.at + 1] ?? 0);
  return columns > width(member.title.title) || (columns > 0 && end - member.at > 2);
}

/** The share of the text that the widest stretch without a member takes. */
function widestStretch(members: readonly Member[], { before }: Places): number {
  const total = before.at(-1) ?? 0;
  const stops = [...members.map(({ at }) => before[at] ?? 0), total];
  let [last, widest] = [0, 0];
  for (const stop of stops) {
    widest = Math.max(widest, stop - last);
    last = stop;
  }
  return total === 0 ? 1 : widest / total;
}
