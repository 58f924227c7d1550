/** How often a word stands in a text, one behind the other. */
export function occurrences(text: string, word: string): number {
  return text.split(word).length - 1;
}
