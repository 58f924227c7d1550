import { lazily } from "./lazily.ts";
import { okuriganaCompounds, variantCharacters, variantWords } from "./variant-tables.ts";

/**
 * Spellings of one word as one of them, for comparison only: 又は and または, サーバー and サーバ, ウェブ and Web, 帐户 and 账户.
 * Expects small letters and ordinary width. What it gives need not be a word (センター and センタ both become センタ): it
 * is right as long as no two words of different meaning become the same.
 */
export function foldVariants(text: string): string {
  return foldOkurigana(foldWords(foldCounters(foldKatakana(text))));
}

/**
 * Loan words end with or without ー by house style (JIS Z 8301 dropped it from words of three morae or more until 2019;
 * 外来語の表記, 平成3年内閣告示第2号, writes it), and join with or without ・. Shorter words stay apart: カバー is no カバ.
 */
function foldKatakana(text: string): string {
  if (!/[ー・ヴ]/.test(text)) return text;
  return text
    .replace(/(?<=[ァ-ヺー])・+(?=[ァ-ヺ])/g, "")
    .replace(/ヴ([ァィェォ])/g, (_, small: string) => vShapes[small] ?? "")
    .replace(/(?<=[ァ-ヺー]{2}[ァ-ヺ])ー+(?![ァ-ヺー])/g, "");
}

const vShapes: Readonly<Record<string, string>> = { ァ: "バ", ィ: "ビ", ェ: "ベ", ォ: "ボ" };

/** 12か月, 12ヶ月, 12カ月, 12箇月. */
function foldCounters(text: string): string {
  if (!/[ヶケヵカ箇][月年国所条]/.test(text)) return text;
  return text.replace(/(?<=[0-9〇一二三四五六七八九十百千数何])[ヶケヵカ箇](?=[月年国所条])/g, "か");
}

function foldWords(text: string): string {
  let folded = "";
  let copied = 0;
  for (let at = 0; at < text.length;) {
    const code = text.charCodeAt(at);
    const hit =
      begins[code] === 0 ? undefined : spellings.get(code)?.find(([from]) => text.startsWith(from, at));
    if (hit === undefined) {
      at += 1;
      continue;
    }
    folded += text.slice(copied, at) + hit[1];
    at += hit[0].length;
    copied = at;
  }
  return copied === 0 ? text : folded + text.slice(copied);
}

/** Every okurigana of a known compound falls away, however often it is repeated: 取扱い致します = 取扱致します. */
function foldOkurigana(text: string): string {
  const { first, compounds } = okurigana();
  if (!first.test(text)) return text;
  return text.replace(compounds, (word) => word.replace(/\p{Script=Hiragana}/gu, ""));
}

/** The characters with which a compound or another spelling may begin, for a class of a regular expression. */
export function variantBeginnings(): string {
  return `ー・ヴヶケヵカ箇${okurigana().beginnings}${String.fromCharCode(...spellings.keys())}`.replace(
    /[\\\]^-]/g,
    "\\$&",
  );
}

const okurigana = lazily(compileOkurigana);

function compileOkurigana(): { first: RegExp; compounds: RegExp; beginnings: string } {
  const byFirst = new Map<string, string[]>();
  for (const compound of okuriganaCompounds) {
    const [, first = "", inner = "", second = "", final = ""] =
      /^(.)([ぁ-ん]*)(.)([ぁ-ん]*)$/u.exec(compound) ?? [];
    const endings = [final, final.slice(1)].filter((ending) => ending !== "");
    const tail = endings.length === 0 ? "" : `(?:${endings.join("|")})*`;
    byFirst.set(first, [
      ...(byFirst.get(first) ?? []),
      `${inner === "" ? "" : `(?:${inner})*`}${second}${tail}`,
    ]);
  }
  const beginnings = [...byFirst.keys()].join("");
  const sources = Array.from(byFirst, ([first, rest]) => `${first}(?:${rest.join("|")})`);
  return {
    first: new RegExp(`[${beginnings}]`),
    compounds: new RegExp(`(?=[${beginnings}])(?:${sources.join("|")})`, "gu"),
    beginnings,
  };
}

type Spelling = readonly [from: string, to: string];

/** By the code of the first character, the longest first. */
const spellings: ReadonlyMap<number, readonly Spelling[]> = indexSpellings();

/** Set for the characters with which a spelling begins. */
const begins: Uint8Array = new Uint8Array(0x10000);
for (const code of spellings.keys()) begins[code] = 1;

function indexSpellings(): Map<number, Spelling[]> {
  const index = new Map<number, Spelling[]>();
  const shapes = new Map<string, string>();
  for (const row of variantCharacters) {
    const [to = "", ...others] = row;
    for (const from of others) shapes.set(from, to);
  }
  const reshape = (word: string): string =>
    Array.from(foldKatakana(word), (character) => shapes.get(character) ?? character).join("");
  const add = (from: string, to: string): void => {
    const code = from.charCodeAt(0);
    index.set(code, [...(index.get(code) ?? []), [from, to]]);
  };
  for (const [from, to] of shapes) add(from, to);
  for (const row of variantWords) {
    const [to = "", ...others] = row.split(" ").map((word) => foldKatakana(word));
    // A word with a variant character in it is met before that character is folded.
    for (const from of others) for (const form of new Set([from, reshape(from)])) add(form, reshape(to));
    // A word that is right already is passed over whole, so that no part of it is taken for another.
    add(to, reshape(to));
  }
  for (const list of index.values()) list.sort(([left], [right]) => right.length - left.length);
  return index;
}
