// What yargs checks itself with, in place of `node:assert`, which loads a dozen modules of Node for it. scripts/bundle.mjs puts it there.
export function strictEqual(actual: unknown, expected: unknown, message?: string): void {
  if (!Object.is(actual, expected)) throw new Error(message ?? "not equal");
}

export function notStrictEqual(actual: unknown, expected: unknown, message?: string): void {
  if (Object.is(actual, expected)) throw new Error(message ?? "equal");
}
