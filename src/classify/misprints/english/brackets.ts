/**
 * The new text for the old one where nothing but a bracket or a quotation mark differs, of which the old one left one open around so few words that it
 * could close nowhere else: two thirds (2/3 of the votes.
 */
export function withBracketsClosed(before: string, after: string): string {
  if (bare(before) !== bare(after) || before === after) return before;
  const isMended = pairs.every(([open, close]) => countOf(after, open) === countOf(after, close));
  const wasOpen = pairs.some(([open, close]) => countOf(before, open) !== countOf(before, close));
  if (!isMended || !wasOpen) return before;
  return bracketed(after).every((words) => words.length <= longest || bracketed(before).includes(words))
    ? after
    : before;
}

const pairs = [
  ["(", ")"],
  ["[", "]"],
  ["“", "”"],
] as const;

/** A number, an abbreviation, a defined name. */
const longest = 24;

function bare(text: string): string {
  return text.replace(/[()[\]“”]/g, "");
}

function countOf(text: string, mark: string): number {
  return text.split(mark).length - 1;
}

function bracketed(text: string): readonly string[] {
  return text.match(/\([^()]*\)|\[[^[\]]*\]|“[^“”]*”/g) ?? [];
}
