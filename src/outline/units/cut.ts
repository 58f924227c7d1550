import type { Mark } from "../../model.ts";
import { slice } from "../assemble/slice.ts";
import { readLabel } from "../labels/label.ts";
import { readOrnament } from "./ornament.ts";
import type { Unit } from "./unit.ts";
import { firstBeyond } from "../../sequence/search.ts";

/** The parts of a unit that begin at the offsets, of which the first is 0, in order; all but the first without a gap. */
export function cutUnit(unit: Unit, offsets: readonly number[]): readonly Unit[] {
  const marks = partMarks(unit.marks, offsets);
  return offsets.map((from, order) => {
    const own = { ...unit, marks: marks[order] ?? [] };
    const text = slice(own, from, offsets[order + 1] ?? unit.text.length);
    const [label, ornament] = [readLabel(text.text), readOrnament(text.text)];
    return { ...unit, ...text, label, ornament, gap: order === 0 ? unit.gap : 0 };
  });
}

/** The marks that reach into each of the parts that begin at the offsets. */
function partMarks(marks: readonly Mark[], offsets: readonly number[]): readonly (readonly Mark[])[] {
  const parts = offsets.map((): Mark[] => []);
  for (const mark of marks) {
    const behind = firstBeyond(offsets, (offset) => offset > mark.span[0]);
    for (let part = Math.max(0, behind - 1); (offsets[part] ?? mark.span[1]) < mark.span[1]; part += 1)
      parts[part]?.push(mark);
  }
  return parts;
}
