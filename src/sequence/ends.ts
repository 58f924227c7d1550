/** A text, or a list. */
interface Indexed {
  readonly length: number;
  readonly at: (index: number) => unknown;
}

/** How many items two texts or lists have in common from their beginning (1), or from their end (-1). */
export function commonLength(one: Indexed, other: Indexed, step: 1 | -1): number {
  const limit = Math.min(one.length, other.length);
  const [from, next] = step === 1 ? [0, 1] : [-1, -1];
  let length = 0;
  while (length < limit && one.at(from + next * length) === other.at(from + next * length)) length += 1;
  return length;
}
