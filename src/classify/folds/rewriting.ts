/** One way of writing something, and the way that comparison uses. */
export type Rewriting = readonly [from: RegExp, to: string];

/** Applies the rewritings one after another. */
export function rewrite(text: string, rewritings: readonly Rewriting[]): string {
  let rewritten = text;
  for (const [from, to] of rewritings) rewritten = rewritten.replace(from, to);
  return rewritten;
}

/**
 * A reader of tables of interchangeable words. Each row is one meaning, its words parted by `|`; the first is the one that comparison
 * uses. Longer words are met first. `prepare` brings the rows to the notation of the text that they meet.
 */
export function interchange(
  rows: readonly string[],
  prepare: (word: string) => string,
  edges: "words" | "none",
): (text: string) => string {
  const to = new Map<string, string>();
  for (const row of rows) {
    const [first = "", ...others] = row.split("|").map(prepare);
    for (const other of others) if (other !== "" && !to.has(other)) to.set(other, first);
  }
  // Words that stay as they are must be met too: 電子メール holds メール, which another row may name.
  for (const first of new Set(to.values())) if (first !== "" && !to.has(first)) to.set(first, first);
  const source = Array.from(to.keys())
    .sort((left, right) => right.length - left.length)
    .map((word) => word.replace(/[\\^$.*+?()[\]{}|]/g, String.raw`\$&`))
    .join("|");
  const pattern = edges === "words" ? new RegExp(`\\b(?:${source})\\b`, "g") : new RegExp(source, "g");
  return (text) => text.replace(pattern, (word) => to.get(word) ?? word);
}
