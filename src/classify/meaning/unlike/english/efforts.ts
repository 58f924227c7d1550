/** Whether another measure of effort is promised in the one of two English texts: best endeavours, reasonable endeavours, commercially reasonable efforts. */
export function promisesOtherEffort(before: string, after: string): boolean {
  const [from, to] = [measuresIn(before), measuresIn(after)];
  return from !== null && to !== null && from !== to;
}

function measuresIn(text: string): string | null {
  const found = Array.from(text.matchAll(efforts), ([, measure = ""]) =>
    measure.replace(/\b(?:its|our|their|your|all|the) /g, "").replace(/^(?:utmost|every)$/, "best"),
  );
  return found.length === 0 ? null : found.toSorted().join("|");
}

const efforts =
  /\b((?:(?:commercially|all) )?reasonable(?: commercial)?|best|utmost|every|good[- ]faith|diligent|due) (?:efforts?|endeavou?rs?)\b/g;
