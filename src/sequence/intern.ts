/** Gives equal texts equal small numbers, counted from 0 in the order of their first appearance. */
export interface Interner {
  readonly id: (text: string) => number;
  readonly size: () => number;
}

export function createInterner(): Interner {
  const ids = new Map<string, number>();
  return {
    id: (text) => {
      const known = ids.get(text);
      if (known !== undefined) return known;
      const fresh = ids.size;
      ids.set(text, fresh);
      return fresh;
    },
    size: () => ids.size,
  };
}
