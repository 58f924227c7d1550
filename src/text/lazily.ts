/** A constant made when it is first asked for, and once: what a text may never need must not cost every start. */
export function lazily<T>(make: () => T): () => T {
  let made: { readonly value: T } | null = null;
  return () => (made ??= { value: make() }).value;
}
