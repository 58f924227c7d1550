import type { JudgedSection, Label } from "../../model.ts";
import type { Entry } from "./report.ts";

/** Which old numbers became which new ones, and how many sections changed in nothing else. */
export interface Numbers {
  readonly ranges: readonly NumberRange[];
  readonly alone: number;
}

/** 第8条～第14条 became 第9条～第15条; first and last are the same where it is one section. */
export interface NumberRange {
  readonly before: readonly [first: string, last: string];
  readonly after: readonly [first: string, last: string];
}

/** The new numbers in ranges that were moved on by the same amount, whatever else changed in their sections. */
export function numbersOf(sections: readonly JudgedSection[], entries: readonly Entry[]): Numbers {
  const told = new Set(entries.map(({ row }) => row));
  const renumbered = sections.filter(
    ({ status, before, after }) =>
      status.includes("renumbered") && before[0]?.label?.printed !== after[0]?.label?.printed,
  );
  const ranges: NumberRange[] = [];
  let last: readonly [Label, Label] | null = null;
  for (const { before, after } of renumbered) {
    const [from, to] = [before[0]?.label ?? null, after[0]?.label ?? null];
    const range = ranges.at(-1);
    if (range !== undefined && last !== null && from !== null && to !== null && follows(last, [from, to])) {
      ranges[ranges.length - 1] = {
        before: [range.before[0], from.printed],
        after: [range.after[0], to.printed],
      };
    } else {
      const [old, now] = [from?.printed ?? "", to?.printed ?? ""];
      ranges.push({ before: [old, old], after: [now, now] });
    }
    last = from === null || to === null ? null : [from, to];
  }
  return { ranges, alone: renumbered.filter((row) => !told.has(row)).length };
}

// The next number on both sides, in the same notation: 第9条 → 第10条 goes on 第8条 → 第9条, but not across a gap.
function follows([from, to]: readonly [Label, Label], [nextFrom, nextTo]: readonly [Label, Label]): boolean {
  return isNext(from, nextFrom) && isNext(to, nextTo);
}

function isNext(label: Label, next: Label): boolean {
  const { length } = label.ordinal;
  return (
    label.numbering === next.numbering &&
    length > 0 &&
    length === next.ordinal.length &&
    label.ordinal.every(
      (value, index) => (next.ordinal[index] ?? 0) === value + (index === length - 1 ? 1 : 0),
    )
  );
}
