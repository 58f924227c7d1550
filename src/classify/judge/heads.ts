import type { Block, Change, ChangeSide, Language } from "../../model.ts";
import { enumeratorLength } from "../../text/enumerator.ts";
import { foldForComparison } from "../../text/fold.ts";
import type { Places } from "../places.ts";
import { voiceOf, type Voice } from "../rules/rule.ts";
import { isRunning, isTitle, kinds, titled } from "./title-shape.ts";

/** A text whose first words are a heading that the outline left in it, and what it says behind them. */
export interface Headed {
  readonly head: string;
  readonly rest: string;
  /** All that stands under it, in this paragraph or the next. */
  readonly under: string;
}

/**
 * Both sides of a sentence with their headings apart, where each has one of the same make and the two differ: in bold, in brackets, in a line of its own, behind a
 * number. What stands under it has to be running text; of a list of names each line says something of its own. Null where there are none.
 */
export function headsOf(
  from: ChangeSide,
  to: ChangeSide,
  before: Places,
  after: Places,
  language: Language,
): readonly [Headed, Headed] | null {
  if (from.sentence !== 0 || to.sentence !== 0) return null;
  for (const make of makes) {
    const [stood, stands] = [headIn(from, before, make, language), headIn(to, after, make, language)];
    if (stood === null || stands === null) continue;
    if (foldForComparison(stood.head) === foldForComparison(stands.head)) return null;
    return areOfOtherKinds(stood.head, stands.head, voiceOf(language)) ? null : [stood, stands];
  }
  return null;
}

/** Legal basis: and Purpose: each say what it is that follows. */
function areOfOtherKinds(before: string, after: string, voice: Voice): boolean {
  const [stood, stands] = [kinds[voice].exec(before), kinds[voice].exec(after)];
  return /[:：]$/.test(before) && stood !== null && stands !== null && stood[0] !== stands[0];
}

/** How a heading in the text is set. */
export type Make = "bold" | "bracket" | "line" | "colon" | "over" | "alone";
export const makes: readonly Make[] = ["bold", "bracket", "line", "colon", "over", "alone"];

/** The heading of a make that a side begins with; null where it has none. */
export function headIn(side: ChangeSide, places: Places, make: Make, language: Language): Headed | null {
  const block = places.blocks.get(side.block ?? "");
  if (block === undefined || (block.kind !== "paragraph" && block.kind !== "item")) return null;
  const { text } = block;
  const voice = voiceOf(language);
  const number = enumeratorLength(text);
  const bold = boldTo(block, number);
  const end = endOf(block, make, number, bold, places);
  if (end === null) return null;
  const [head, rest] = [text.slice(0, end), text.slice(end)];
  const isMarked =
    make === "bracket" ||
    make === "over" ||
    bold >= end ||
    number > 0 ||
    /^[■□◆◇▼▽▲△☆★◎▍【]/u.test(text) ||
    titled.test(text);
  // **Noise.** Engines must be switched off.
  const name = make === "bold" || make === "over" ? head.replace(/[.。]\s*$/u, "") : head;
  if (!isTitle(name.slice(number), voice, isMarked)) return null;
  const isList = make === "line" && isMarked && /^\s*[●○・•‣-]/u.test(rest) && !/^[●○・•‣-]/u.test(text);
  if (make === "over")
    return text.includes(side.text) ? { head: name.trim(), rest: "", under: nestedIn(block, places) } : null;
  if (
    make === "alone" ? !standsOver(block, head, places, voice, isMarked) : !isRunning(rest, voice) && !isList
  )
    return null;
  if (make === "line" && !isMarked && !isShortLine(block, end)) return null;
  if (make === "colon" && (block.kind === "item" || kinds[voice].test(head))) return null;
  const isNumber = block.kind === "item" && make === "alone" && /\d/.test(block.marker);
  if (block.kind === "item" && make !== "bold" && make !== "bracket" && !isNumber) return null;
  const at = text.indexOf(side.text);
  // The heading may be a sentence of its own, or the first words of one.
  if (at < 0 || at > end) return null;
  return {
    head: head.trim(),
    rest: side.text.slice(Math.max(0, end - at)).trim(),
    under: make === "alone" ? (nextTo(block, places)?.text ?? "") : rest,
  };
}

function endOf(block: Block, make: Make, number: number, bold: number, places: Places): number | null {
  const { text, lines } = block;
  switch (make) {
    case "bold":
      return bold > number && bold < text.trimEnd().length ? bold : null;
    case "bracket": {
      const found = bracketed.exec(text.slice(number));
      return found === null ? null : number + found[0].length;
    }
    case "line": {
      const second = lines[1]?.offset ?? Infinity;
      const end = Math.min(second, text.includes("\n") ? text.indexOf("\n") : Infinity);
      return end < text.trimEnd().length ? end : null;
    }
    case "colon": {
      const found = coloned.exec(text.slice(number));
      return found === null ? null : number + found[0].length;
    }
    case "over":
      return bold > number && /^[.。:：]?\s*$/u.test(text.slice(bold)) && nestedIn(block, places) !== ""
        ? text.length
        : null;
    case "alone":
    default:
      return lines.length === 1 && !text.includes("\n") ? text.length : null;
  }
}

const bracketed =
  /^\s*(?:【[^】\n]{1,30}】|《[^》\n]{1,30}》|〈[^〉\n]{1,30}〉|〔[^〕\n]{1,30}〕|（[^（）\n]{2,20}）(?=[\s\u3000]))/u;
const coloned = /^[^.。:：!！?？;；,，、\n]{1,40}[:：](?=\s?\S)/u;

/** Up to where a block is in bold print from its beginning, its number aside; 0 where it is not. */
function boldTo({ text, marks }: Block, number: number): number {
  const strong = marks.find(({ kind, span }) => kind === "strong" && span[0] <= number && span[1] > number);
  if (strong === undefined) return 0;
  // **Fees**: the colon stands outside.
  return strong.span[1] + (/^\s?[:：.]/.exec(text.slice(strong.span[1]))?.[0].length ?? 0);
}

/** Line breaks of a file that wraps its text stand at one width; a heading is shorter than what it heads. */
function isShortLine({ text, lines }: Block, end: number): boolean {
  if (/[A-Za-z]/.test(text[end - 1] ?? "") && !/^\s*["“]?[A-Z]/.test(text.slice(end))) return false;
  const starts = [...lines.map(({ offset }) => offset), text.length];
  const lengths = starts.slice(1).map((to, index) => to - (starts[index] ?? 0));
  return end <= Math.max(...lengths.slice(1)) * mostOfLine || text.includes("\n");
}

const mostOfLine = 0.7;

/** A paragraph of a few words over one of running text, behind one that ended: no line of a list without marks. */
function standsOver(block: Block, head: string, places: Places, voice: Voice, isMarked: boolean): boolean {
  const [last, next] = [nextTo(block, places, -1), nextTo(block, places)];
  if (next === undefined || (next.kind !== "paragraph" && next.kind !== "item")) return false;
  if (!isMarked && /[0-9０-９]/u.test(head)) return false;
  // What an entry of a glossary says has no mark of its own.
  const isListed = next.kind === "item" && next.marker !== "";
  if (block.kind === "item" && (isListed || last?.kind === "item")) return false;
  if (isListed && isMarked) return !/[:：]$/.test(last?.text.trim() ?? "");
  if (!isRunning(next.text, voice)) return false;
  if (last === undefined || (isMarked && last.kind === "item")) return true;
  return /[。.!！?？]["”」』）)]?$/u.test(last.text.trim()) && (isMarked || !pointing.test(last.text));
}

/** What the items and paragraphs say that stand under an item: 13. **General.** over 13.1 and 13.2. "" where there are none. */
function nestedIn(block: Block, { sectionOf, document }: Places): string {
  if (block.kind !== "item") return "";
  const siblings = sectionOf.get(block.id)?.blocks ?? document.preamble;
  const behind = siblings.slice(siblings.findIndex(({ id }) => id === block.id) + 1);
  const end = behind.findIndex(
    (one) =>
      one.kind !== "item" || one.depth < block.depth || (one.depth === block.depth && one.marker !== ""),
  );
  return behind
    .slice(0, end < 0 ? undefined : end)
    .map(({ text }) => text)
    .join("\n");
}

/** The block behind another, or so many steps from it. */
export function nextTo({ id }: Block, { sectionOf, document }: Places, step = 1): Block | undefined {
  const siblings = sectionOf.get(id)?.blocks ?? document.preamble;
  return siblings[siblings.findIndex((one) => one.id === id) + step];
}

/** We collect: and 次の情報を取得します。 ahead of one line that they point to. */
const pointing = /以下の|次の|下記|下列|以下|如下|\b(?:following|below)\b/i;

/** The change with other texts for its two sides. */
export function withTexts(change: Change, from: string, to: string): Change {
  const [before, after] = [change.before[0], change.after[0]];
  return before === undefined || after === undefined
    ? change
    : { ...change, before: [{ ...before, text: from }], after: [{ ...after, text: to }], edits: [] };
}
