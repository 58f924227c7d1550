import { distance } from "../../../../sequence/distance.ts";

/** Of several ways to put a text the one that comes nearest to what stood; itself where none comes nearer. */
export function nearest(before: string, after: string, ways: readonly string[]): string {
  let [best, found] = [distance(before, after), after];
  for (const way of ways) {
    const left = distance(before, way);
    if (left < best) [best, found] = [left, way];
  }
  return found;
}

/** Of `going`: go, goe, and of `putting` put; what is no word stands nowhere. */
export function basesOfGerund(gerund: string): readonly string[] {
  const bare = gerund.replace(/ing$/, "");
  return [
    bare,
    `${bare}e`,
    ...(/([a-z])\1$/.test(bare) ? [bare.slice(0, -1)] : []),
    `${bare.replace(/y$/, "")}ie`,
  ];
}

/** The text with a capital, or without. */
export function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

export function small(text: string): string {
  return text.charAt(0).toLowerCase() + text.slice(1);
}
