import { lazily } from "../../text/lazily.ts";
import type { Heading } from "../headings/heading.ts";
import { isSimilar, titleKey } from "../units/similar.ts";
import { isTopic } from "../units/topics.ts";
import type { Unit } from "../units/unit.ts";
import { countAnnounced, countOutright, leadsToChildren } from "./wording.ts";
import type { Parents } from "./tiers.ts";

/**
 * Sections whose text announces their children: by name («ここでは、[A]、[B] に関する情報が含まれます»), by number
 * («本节介绍了如何…以及如何…», two of them), or with nothing but a colon before the first («次のものがあります。»).
 */
export function findAnnounced(
  units: readonly Unit[],
  headings: readonly Heading[],
  isFree: (position: number) => boolean,
  parents: Parents,
): void {
  const work = { left: mostComparisons };
  const keys = headings.map(({ title }) => lazily(() => titleKey(title)));
  headings.forEach((heading, position) => {
    const next = headings[position + 1];
    if (parents.has(position) || next === undefined || parents.has(position + 1)) return;
    const body = units.slice(heading.index + 1, next.index);
    const count =
      countNamed(body, keys, position, isFree, work) ||
      countTold(body) ||
      countLed(body, headings, position, isFree);
    for (let child = position + 1; child <= position + count; child += 1) {
      if (!isFree(child)) break;
      // What stands under a child already stays there.
      if (!parents.has(child)) parents.set(child, position);
    }
  });
}

/** How many of the headings that follow are named in the text, the ones between two named ones among them. */
function countNamed(
  body: readonly Unit[],
  headings: readonly (() => string)[],
  position: number,
  isFree: (position: number) => boolean,
  work: { left: number },
): number {
  for (let count = 1; count <= fewestNames; count += 1)
    if (position + count >= headings.length || !isFree(position + count)) return 0;
  for (const unit of body.slice(0, introduction)) {
    const names = readNames(unit);
    if (names.keys.length < fewestNames) continue;
    const found = matchNames(names.keys, headings, position, isFree, work);
    if (found.matched < fewestNames) continue;
    // A child in other words than its announcement («および子ども» / 未成年) is the last where one name is left.
    const left = names.isLinked ? names.keys.length - 1 - found.lastName : 0;
    return found.lastHeading - position + Math.min(left, mostLeft);
  }
  return 0;
}

/** Announcements stand in the first paragraphs of a section. */
const introduction = 5;
const fewestNames = 3;
const mostLeft = 2;
const alike = 0.55;
/** A name that a link cut in pieces has not more. */
const mostPieces = 4;
/** Some hundred announcements of a dozen names; a text that holds more announces nothing. */
const mostComparisons = 300_000;

function matchNames(
  names: readonly string[],
  headings: readonly (() => string)[],
  position: number,
  isFree: (position: number) => boolean,
  work: { left: number },
): { matched: number; lastName: number; lastHeading: number } {
  let [matched, lastName, lastHeading] = [0, -1, position];
  for (
    let at = position + 1;
    at < headings.length && isFree(at) && at - lastHeading <= names.length;
    at += 1
  ) {
    const key = headings[at]?.() ?? "";
    work.left -= (names.length - lastName) * mostPieces;
    if (work.left < 0) break;
    const hit = findName(names, lastName + 1, key);
    if (hit < 0) continue;
    [matched, lastName, lastHeading] = [matched + 1, hit, at];
  }
  return { matched, lastName, lastHeading };
}

/** The last piece of the name that is like a heading; -1 where there is none. */
function findName(names: readonly string[], from: number, key: string): number {
  for (let start = from; start < names.length; start += 1) {
    let name = "";
    for (let end = start; end < Math.min(start + mostPieces, names.length); end += 1) {
      name += names[end] ?? "";
      if (isSimilar(name, key, alike)) return end;
    }
  }
  return -1;
}

function readNames(unit: Unit): { keys: readonly string[]; isLinked: boolean } {
  const links = unit.marks
    .filter((mark) => mark.kind === "link")
    .map((mark) => unit.text.slice(...mark.span));
  const quoted = [...unit.text.matchAll(/[「“『"]([^」”』"]{2,40})[」”』"]/g)].map((match) => `${match[1]}`);
  const isLinked = links.length >= fewestNames;
  const pieces = isLinked
    ? links
    : quoted.length >= fewestNames
      ? quoted
      : unit.text.split(/[、，,;；]|および|及び|以及|[和与與]|\band\b/);
  if (pieces.length < fewestNames) return { keys: [], isLinked };
  return {
    keys: pieces
      .slice(0, 60)
      .map((piece) => titleKey(piece.replace(/^(?:および|及び|以及|和|and)\s*/, "").replace(frame, ""))),
    isLinked,
  };
}

/** What a sentence puts before the first name and behind the last: 本部分介绍, …に関する情報が含まれます. */
const frame =
  /^.*(?:介绍|介紹|说明|說明|\b(?:describes?|explains?|covers?)\b)|(?:に関する|について|に分けて|の?各?項目).*$/i;

/** The number of children that an introduction tells, where it is the section's whole text. */
function countTold(body: readonly Unit[]): number {
  const [only] = body;
  return body.length === 1 && only !== undefined ? countOutright(only.text) || countAnnounced(only.text) : 0;
}

/** A sentence that leads on to what follows, with a heading directly behind it: that one and those worded like it. */
function countLed(
  body: readonly Unit[],
  headings: readonly Heading[],
  position: number,
  isFree: (position: number) => boolean,
): number {
  const last = body.at(-1);
  if (last === undefined || !leadsToChildren(last.text) || !isFree(position + 1)) return 0;
  const led = countToTopic(headings, position, isFree);
  if (led > 0) return led;
  const first = titleKey(headings[position + 1]?.title ?? "");
  let count = 1;
  while (isFree(position + count + 1) && first.length > 3) {
    const key = titleKey(headings[position + count + 1]?.title ?? "");
    if (key.slice(-3) !== first.slice(-3)) break;
    count += 1;
  }
  return count;
}

/** The headings up to the next of the common subjects of policies; 0 where they are such subjects themselves. */
function countToTopic(
  headings: readonly Heading[],
  position: number,
  isFree: (position: number) => boolean,
): number {
  for (let count = 0; count <= mostLed && isFree(position + count + 1); count += 1)
    if (isTopic(headings[position + count + 1]?.title ?? "")) return count > 1 ? count : 0;
  return 0;
}

const mostLed = 8;
