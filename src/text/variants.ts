import { characterMap, replaceCharacters } from "./character-map.ts";
import { lazily } from "./lazily.ts";
import { longVowelWords, okuriganaCompounds, variantCharacters, variantWords } from "./variant-tables.ts";

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
    .replace(/(?<=[ァ-ヺー]{2}[ァ-ヺ])ー+(?![ァ-ヺー])/g, "")
    .replace(innerLongVowel(), "");
}

/** ユーザーネーム: the ー at the end of a word that another follows. */
const innerLongVowel = lazily(
  () => new RegExp(`(?<=${longVowelWords.join("|")})ー+(?=[ァ-ヺ][ァ-ヺー])`, "g"),
);

const vShapes: Readonly<Record<string, string>> = { ァ: "バ", ィ: "ビ", ェ: "ベ", ォ: "ボ" };

/** 12か月, 12ヶ月, 12カ月, 12箇月. */
function foldCounters(text: string): string {
  if (!/[ヶケヵカ箇][月年国所条]/.test(text)) return text;
  return text.replace(/(?<=[0-9〇一二三四五六七八九十百千数何])[ヶケヵカ箇](?=[月年国所条])/g, "か");
}

function foldWords(text: string): string {
  const { pattern, targets } = spellings();
  return text.replace(pattern, (word) => targets.get(word) ?? word);
}

/** Every okurigana of a known compound falls away, however often it is repeated: 取扱い致します = 取扱致します. */
function foldOkurigana(text: string): string {
  const { first, compounds } = okurigana();
  if (!first.test(text)) return text;
  return text.replace(compounds, (word) => word.replace(/\p{Script=Hiragana}/gu, ""));
}

/** The characters with which a compound or another spelling may begin, and the one Han character that is taken for a mark, for a class of a regular expression. */
export function variantBeginnings(): string {
  return `丶ー・ヴヶケヵカ箇${okurigana().beginnings}${spellings().beginnings}`.replace(/[\\\]^-]/g, "\\$&");
}

const okurigana = lazily(compileOkurigana);

function compileOkurigana(): { first: RegExp; compounds: RegExp; beginnings: string } {
  const byFirst = new Map<string, string[]>();
  for (const compound of okuriganaCompounds) {
    const [, first = "", inner = "", second = "", final = ""] =
      /^(.)([ぁ-ん]*)(.)([ぁ-ん]*)$/.exec(compound) ?? [];
    const endings = [final, final.slice(1)].filter((ending) => ending !== "");
    // Of お支払いいただく the second い begins another word.
    const tail = endings.length === 0 ? "" : `(?:(?:${endings.join("|")})(?!ただ))*`;
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

const spellings = lazily(compileSpellings);

/** One pattern for all spellings, the longest first at every place: a loop that looks for each costs thirty times as much. */
function compileSpellings(): { pattern: RegExp; targets: ReadonlyMap<string, string>; beginnings: string } {
  const targets = listSpellings();
  const byFirst = new Map<string, string[]>();
  for (const word of targets.keys()) {
    const [first = "", rest] = [word[0], word.slice(1)];
    const others = byFirst.get(first);
    if (others === undefined) byFirst.set(first, [rest]);
    else others.push(rest);
  }
  const sources = Array.from(byFirst, ([first, rests]) => {
    if (rests.length === 1) return `${first}${rests[0] ?? ""}`;
    return `${first}(?:${rests.sort((left, right) => right.length - left.length).join("|")})`;
  });
  return {
    pattern: new RegExp(sources.join("|"), "g"),
    targets,
    beginnings: [...byFirst.keys()].join(""),
  };
}

function listSpellings(): Map<string, string> {
  const targets = new Map<string, string>();
  const shapes = new Map<string, string>();
  for (const row of variantCharacters) {
    const [to = "", ...others] = row;
    for (const from of others) shapes.set(from, to);
  }
  const shaped = characterMap(shapes);
  const reshape = (word: string): string => replaceCharacters(word, shaped);
  const add = (from: string, to: string): void => {
    if (!targets.has(from)) targets.set(from, to);
  };
  for (const [from, to] of shapes) add(from, to);
  for (const row of variantWords) {
    const [to = "", ...others] = row.split(" ").map((word) => foldKatakana(word));
    // A word with a variant character in it is met before that character is folded.
    const target = reshape(to);
    for (const from of others) {
      add(from, target);
      add(reshape(from), target);
    }
    // A word that is right already is passed over whole, so that no part of it is taken for another.
    add(to, target);
  }
  return targets;
}
