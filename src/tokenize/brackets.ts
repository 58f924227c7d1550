/**
 * For every bracket and quote that is opened outside others and closed again on the same line, where it is closed. A
 * bracket that no line closes is a mark like any other, so that it cannot swallow the sentences behind it.
 */
export function closingBrackets(text: string): ReadonlyMap<number, number> {
  const closings = new Map<number, number>();
  const open: { readonly at: number; readonly closer: string }[] = [];
  const awaited = new Map<string, number>();
  const drop = (closer: string): void => void awaited.set(closer, (awaited.get(closer) ?? 1) - 1);
  for (const match of text.matchAll(BRACKET_OR_LINE_END)) {
    const mark = HALF_WIDTH.get(match[0]) ?? match[0];
    if (mark === "\n") {
      open.length = 0;
      awaited.clear();
    } else if ((awaited.get(mark) ?? 0) > 0) {
      // What was opened within and is still open is never closed: （「） is a pair of brackets around a mark.
      for (let inner = open.pop(); inner !== undefined; inner = open.pop()) {
        drop(inner.closer);
        if (inner.closer !== mark) continue;
        closings.set(inner.at, match.index);
        break;
      }
    } else {
      const closer = PAIRS.get(mark);
      if (closer === undefined) continue;
      open.push({ at: match.index, closer });
      awaited.set(closer, (awaited.get(closer) ?? 0) + 1);
    }
  }
  return closings;
}

/** Whether the mark opens or closes a quotation, and not only an aside. */
export function isQuote(mark: string): boolean {
  return QUOTES.includes(mark);
}

const PAIRS: ReadonlyMap<string, string> = new Map(
  ["「」", "『』", "｢｣", "“”", '""', "()", "[]", "【】", "〔〕", "〖〗", "《》", "〈〉"].map(
    ([opener = "", closer = ""]) => [opener, closer],
  ),
);
/** Typists close （ with ) and the other way round. */
const HALF_WIDTH: ReadonlyMap<string, string> = new Map([
  ["（", "("],
  ["）", ")"],
  ["［", "["],
  ["］", "]"],
]);
const QUOTES = '「『｢“"';
const BRACKET_OR_LINE_END = /[「」『』｢｣“”"（）()［］[\]【】〔〕〖〗《》〈〉\n]/g;
