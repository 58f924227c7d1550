/**
 * A number that a clause or an item carries in its own text: `２　`, `(1) `, `（一）`, `①`, `ア　`, `a) `, `1.2 `, `一、`.
 * A bare number needs a space or a mark behind it, so that `30日` and `三年` are text.
 */
const ENUMERATOR =
  /^[\s\u3000]*(?:[（(【［[]?(?:第?[0-9０-９]{1,3}(?:[.．-][0-9０-９]{1,3}){0,4}|第?[〇一二三四五六七八九十百]{1,5}|[ア-ン]|[a-zA-Zａ-ｚＡ-Ｚ]|[ivxIVX]{1,5}|[Ⅰ-ⅻ])(?:[項款号條条])?(?:[）)】］\]](?:[.．、])?[\s\u3000]*|[.．、][\s\u3000]*(?![0-9０-９])|[\s\u3000]+)|[①-⑳㈠-㈩][\s\u3000]*)/u;

/** How many characters at the start of a block are its enumerator with the space behind it; 0 where there is none. */
export function enumeratorLength(text: string): number {
  const length = ENUMERATOR.exec(text)?.[0].length ?? 0;
  return length === text.length ? 0 : length;
}
