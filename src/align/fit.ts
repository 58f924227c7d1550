import { recutFit, type Text } from "./recut.ts";
import { containment, type Features, likeness } from "./likeness.ts";

/** Texts less alike are a removed and an added one, not an edited one. */
interface Limits {
  readonly likeness: number;
  /** A short text that stands whole in a longer one is that text, extended. */
  readonly containment: number;
}

/** Below this weight of features (some four words) a text stands in a longer one by chance. */
const LEAST_WEIGHT = 8;

/** What stands alone between the same neighbours on both sides was rewritten already when a little of it is alike. */
const LEAST_LIKENESS_ALONE = 0.18;

export function isRewritten(own: Features, other: Features): boolean {
  return likeness(own, other) >= LEAST_LIKENESS_ALONE;
}

/** How well texts of one side fit texts of the other, one of them alone; 0 where they do not belong together. */
export function fit(own: readonly Text[], other: readonly Text[], limits: Limits): number {
  const [x, y] = [own[0], other[0]];
  if (x === undefined || y === undefined) return 0;
  if (own.length > 1) return recutFit(y, own);
  if (other.length > 1) return recutFit(x, other);
  const alike = likeness(x.features, y.features);
  if (alike >= limits.likeness) return alike;
  const [short, long] =
    x.features.weight < y.features.weight ? [x.features, y.features] : [y.features, x.features];
  const inside = short.weight >= LEAST_WEIGHT ? containment(short, long) : 0;
  return inside >= limits.containment ? inside / 2 : 0;
}
