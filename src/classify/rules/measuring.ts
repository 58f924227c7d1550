/** Rules of what is measured: it differs by its value, and 以内 beside it may be all that changed. */
export const measuring: ReadonlySet<string> = new Set([
  "duration",
  "amount",
  "age",
  "count",
  "frequency",
  "time",
  "date",
]);
