import { type Heading, labelOf } from "../headings/heading.ts";
import { groupBy } from "../units/group.ts";
import { cutUnit } from "../units/cut.ts";
import { printMarker } from "../units/marker.ts";
import type { Unit } from "../units/unit.ts";
import type { Family, Member } from "./families.ts";
import type { Sections } from "./weak.ts";

/** The units with those parted in which a member of the family begins, and the members among the headings. */
export function cutAtMembers(
  units: readonly Unit[],
  headings: readonly Heading[],
  { sign, members }: Family,
): Sections {
  const byUnit = groupBy(members, ({ line }) => `${line.unit}`);
  const known = new Map(headings.map((heading) => [heading.index, heading]));
  const parts: Unit[] = [];
  const found: Heading[] = [];
  let depth = 0;
  units.forEach((unit, index) => {
    const heading = known.get(index);
    if (heading !== undefined) found.push({ ...heading, index: parts.length });
    const inside = byUnit.get(`${index}`);
    if (inside === undefined) {
      parts.push(outdent(unit, depth));
      return;
    }
    const starts = inside.map(({ line }) => line.from);
    const cuts = starts[0] === 0 ? starts : [0, ...starts];
    depth = unit.role === "item" ? unit.depth : 0;
    cutUnit(unit, cuts).forEach((part, order) => {
      const member = inside[order - (cuts.length - starts.length)];
      if (member === undefined) {
        parts.push(part);
        return;
      }
      const printed = order === 0 ? printMarker(part) : { ...part, marker: "" };
      const head: Unit = { ...printed, role: part.role === "item" ? "paragraph" : part.role, depth: 0 };
      const shift = head.text.length - part.text.length;
      found.push(readMember(member, head, shift, parts.length, sign));
      parts.push(head);
    });
  });
  return { units: parts, headings: found };
}

/** What stands under the item that is a heading now is no longer part of a list, or of one list less. */
function outdent(unit: Unit, depth: number): Unit {
  if (depth === 0 || unit.role !== "item" || unit.depth < depth) return unit;
  if (unit.depth > depth) return { ...unit, depth: unit.depth - depth };
  return unit.marker === "" ? { ...unit, role: "paragraph", depth: 0 } : unit;
}

/** `shift`: how far the marker in front has moved the text. */
function readMember(
  { line, title }: Member,
  head: Unit,
  shift: number,
  index: number,
  sign: string,
): Heading {
  const isAll = title.end >= line.text.length;
  // A line that is all title ends where the next begins.
  const bodyFrom = Math.min(head.text.length, (isAll ? line.to - line.from : title.end) + shift);
  const style = sign.replace(/^count-(.*)-\d+$/, "$1").replace(/-0$/, "");
  const label = line.label === null ? null : labelOf(head);
  return { index, label, title: title.title, bodyFrom, style: label === null ? `weak-${style}` : style };
}
