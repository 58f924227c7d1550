/** A turn of phrase that is written wrongly, and how it is written; `$1` as in any replacement. */
export type Phrase = readonly [wrong: RegExp, right: string];

/** The old text with the phrases put right that the new one has right, and no longer as they stood. */
export function withPhrases(before: string, after: string, phrases: readonly Phrase[]): string {
  const put = (text: string, [wrong, right]: Phrase): string =>
    text.replace(wrong, (...found: string[]) => {
      const [whole = ""] = found;
      const mended = right.replace(/\$(\d)/g, (_, group: string) => found[Number(group)] ?? "");
      return has(after, mended) && (mended.includes(whole) || !has(after, whole)) ? mended : whole;
    });
  return phrases.reduce(put, before);
}

/** Whether a text has a phrase, in whatever letters. */
export function has(text: string, phrase: string): boolean {
  return text.toLowerCase().includes(phrase.toLowerCase());
}
