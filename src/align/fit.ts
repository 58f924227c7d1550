import { containment, type Features, joined, likeness, sharedWeight } from "./likeness.ts";

/** Texts less alike are a removed and an added one, not an edited one. */
interface Limits {
  readonly likeness: number;
  /** A short text that stands whole in a longer one is that text, extended. */
  readonly containment: number;
}

/** Below this weight of features (some four words) a text stands in a longer one by chance. */
const LEAST_WEIGHT = 8;
/** How alike the whole and the parts together must be in a split or merge. */
const LEAST_WHOLE = 0.7;
/** The share of every part that the whole must have beyond what the other parts explain. */
const LEAST_PART = 0.65;
/** A split that explains as much as a single pair is the better reading: nothing is left over. */
const SPLIT_BONUS = 1.05;

/** What stands alone between the same neighbours on both sides was rewritten already when a little of it is alike. */
const LEAST_LIKENESS_ALONE = 0.18;

export function isRewritten(own: Features, other: Features): boolean {
  return likeness(own, other) >= LEAST_LIKENESS_ALONE;
}

/** How well texts of one side fit texts of the other; 0 where they do not belong together. */
export function fit(own: readonly Features[], other: readonly Features[], limits: Limits): number {
  const [p, q] = [joined(own), joined(other)];
  const alike = likeness(p, q);
  if (own.length === 1 && other.length === 1) {
    if (alike >= limits.likeness) return alike;
    const [short, long] = p.weight < q.weight ? [p, q] : [q, p];
    const inside = short.weight >= LEAST_WEIGHT ? containment(short, long) : 0;
    return inside >= limits.containment ? inside / 2 : 0;
  }
  if (alike < LEAST_WHOLE) return 0;
  const [parts, whole] = own.length > 1 ? [own, q] : [other, p];
  const shared = sharedWeight(p, q);
  const needed = parts.every((part, index) => {
    const rest = joined(parts.filter((_, place) => place !== index));
    return part.weight > 0 && shared - sharedWeight(rest, whole) >= part.weight * LEAST_PART;
  });
  return needed ? alike * SPLIT_BONUS : 0;
}
