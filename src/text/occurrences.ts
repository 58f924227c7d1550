/** How often a word stands in a text, one behind the other. */
export function occurrences(text: string, word: string): number {
  return text.split(word).length - 1;
}

/** Whether a text has a phrase in one place alone. */
export function occursOnce(text: string, phrase: string): boolean {
  const at = text.indexOf(phrase);
  return at >= 0 && !text.includes(phrase, at + 1);
}
