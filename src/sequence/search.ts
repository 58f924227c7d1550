/** The first item of a list from which on all are beyond what is looked for; the list's length where none is. Found by bisection. */
export function firstBeyond<T>(list: readonly T[], isBeyond: (item: T) => boolean): number {
  let [low, high] = [0, list.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (isBeyond(list[middle] as T)) high = middle;
    else low = middle + 1;
  }
  return low;
}
