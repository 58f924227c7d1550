import { slipsBetween } from "../english/english.ts";
import { type Stretch, stretchesOf } from "../stretches.ts";

/**
 * The old text of English without the half of an earlier wording that stood beside the later one, all but word for word: personal data such as your personal
 * date such as contact details.
 */
export function withoutAlmostTwice(before: string, after: string): string {
  const [from, to] = [piecesOf(before), piecesOf(after)];
  const stretches = stretchesOf(from, to, 0);
  if (stretches.length > mostStretches) return before;
  const gone = stretches.findLast((stretch) => stretch.now === "" && isAlmostTwice(before, stretch));
  return gone === undefined ? before : before.slice(0, gone.span[0]) + before.slice(gone.span[1]);
}

const mostStretches = 4;

function piecesOf(text: string): readonly string[] {
  return text.match(/[\p{L}\d'’-]+|[^\p{L}\d'’-]/gu) ?? [];
}

/** The same stretch may lie further to either side: such as your personal date, as well as your personal date such as. */
function isAlmostTwice(text: string, { span: [start, end] }: Stretch): boolean {
  const gone = wordsOf(text.slice(start, end));
  if (gone.length < fewest || /[.,;:!?()\d]/.test(text.slice(start, end))) return false;
  const behind = wordsOf(text.slice(end)).slice(0, 2 * gone.length);
  const row = [...wordsOf(text.slice(0, start)), ...gone, ...behind];
  const first = row.length - behind.length - gone.length;
  for (let shift = 0; shift <= first; shift += 1) {
    if (shift > 0 && row[first - shift] !== row[first + gone.length - shift]) break;
    if (isTwiceAt(row, first - shift, gone.length)) return true;
  }
  for (
    let shift = 0;
    row[first + shift] === row[first + gone.length + shift] && shift < gone.length;
    shift += 1
  )
    if (isTwiceAt(row, first + shift + 1, gone.length)) return true;
  return false;
}

/** Whether the words from a place on say what those ahead of them say, or those behind. */
function isTwiceAt(row: readonly string[], from: number, count: number): boolean {
  const said = contentOf(row.slice(from, from + count));
  if (said.length < fewest) return false;
  const ahead = contentOf(row.slice(0, from)).slice(-said.length);
  const behind = contentOf(row.slice(from + count)).slice(0, said.length);
  return [ahead, behind].some(
    (others) => others.length === said.length && others.every((word, at) => isAlmost(word, said[at] ?? "")),
  );
}

const fewest = 3;

function isAlmost(one: string, other: string): boolean {
  return (
    one === other ||
    (Math.min(one.length, other.length) >= fewest && one[0] === other[0] && slipsBetween(one, other) <= 1)
  );
}

function wordsOf(text: string): readonly string[] {
  return text.toLowerCase().match(/[\p{L}'’-]+/gu) ?? [];
}

/** Whose it is, and which, is no other thing. */
function contentOf(words: readonly string[]): readonly string[] {
  return words.filter((word) => !/^(?:the|an?|our|your|their|this|these)$/.test(word));
}
