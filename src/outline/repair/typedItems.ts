import { slice } from "../assemble/slice.ts";
import { readLabel } from "../labels/label.ts";
import { cutUnit } from "../units/cut.ts";
import { isBullet, leadingSigns, readOrnament } from "../units/ornament.ts";
import type { Unit } from "../units/unit.ts";

/**
 * The lines that begin with a typed bullet or sign as the one before or behind does, of which the readers make a list: ■ over a text of
 * its own is a title.
 */
export function findSigned(texts: readonly string[]): readonly number[] {
  const signs = texts.map(signOf);
  return signs.flatMap((sign, index) =>
    sign !== null && (signs[index - 1] === sign || signs[index + 1] === sign) ? [index] : [],
  );
}

/** Neither 【…】 nor the ○○ that stand for a name. */
function signOf(text: string): string | null {
  const ornament = readOrnament(text);
  if (isBullet(ornament)) return ornament?.sign ?? null;
  const sign = leadingSigns.exec(text.trimStart())?.[1] ?? "";
  return sign.length !== 1 || /^\s*[○◯●](?=[年月日])/.test(text) ? null : sign;
}

/**
 * The lines that begin with 1, 2, 3 and so on: `1.歌詞のみ` without the space that Markdown wants is no item to its readers, nor is any
 * behind it.
 */
function findCounted(texts: readonly string[]): readonly number[] {
  const found: number[] = [];
  for (const [index, text] of texts.entries())
    if (index > 0 && Number(counted.exec(text)?.[1]) === found.length + 1) found.push(index);
  return found.length > 1 ? found : [];
}

const counted = /^\s*([0-9]{1,2})[.．)）、](?![0-9])/;

/** An item with the list that its author typed into it (`1. 次の行為` over `● 違法な行為`, `● 迷惑行為`), which is a list in the list. */
export function openItem(unit: Unit): readonly Unit[] {
  const starts = startsOf(unit);
  const texts = starts.map((start, order) => unit.text.slice(start, starts[order + 1] ?? unit.text.length));
  const signed = findSigned(texts).filter((index) => index > 0);
  const items = signed.length > 0 ? signed : findCounted(texts);
  if (items.length === 0) return [unit];
  const parts = cutUnit(unit, [0, ...items.map((index) => starts[index] ?? 0)]);
  return parts.map((part, order) => (order === 0 ? part : nested(part)));
}

/** Where the printed lines begin: behind the breaks that its author set, or where the file begins a line. */
function startsOf({ text, lines }: Unit): readonly number[] {
  if (text.includes("\n")) return [0, ...Array.from(text.matchAll(/\n/g), ({ index }) => index + 1)];
  return lines.map(({ offset }, index) => (index === 0 ? 0 : offset));
}

function nested(part: Unit): Unit {
  const [number = ""] = counted.exec(part.text) ?? [];
  const { sign, end } = part.ornament ?? { sign: number.trim(), end: leading(part.text, number.length) };
  const text = slice(part, end, part.text.length);
  return {
    ...part,
    ...text,
    depth: part.depth + 1,
    marker: sign,
    label: readLabel(text.text),
    ornament: null,
  };
}

function leading(text: string, from: number): number {
  return text.length - text.slice(from).trimStart().length;
}
