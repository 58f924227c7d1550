import type { Language } from "../../model.ts";

/** What is left when two texts have been folded: words of content, or only words that bind others. */
export type Residual = "none" | "function-words" | "content";

/** What differs between two folded texts. Where the same words stand in another order, that is content. */
export function residualOf(before: string, after: string, language: Language): Residual {
  if (before === after) return "none";
  return (language === "ja" ? sameFrame(before, after) : sameWords(before, after, language))
    ? "function-words"
    : "content";
}

/** Japanese: the words of content are the same in the same order, and the kana between them bind in the same way. */
function sameFrame(before: string, after: string): boolean {
  const [from, to] = [frame(before), frame(after)];
  if (from.words.join(" ") !== to.words.join(" ")) return false;
  return from.gaps.every((gap, index) => binds(gap) === binds(to.gaps[index] ?? ""));
}

function frame(text: string): { words: readonly string[]; gaps: readonly string[] } {
  const parts = text.split(/([\p{Script=Han}\p{Script=Katakana}ーA-Za-z0-9\u2007@.:/_-]+)/u);
  return {
    words: parts.filter((_, index) => index % 2 === 1),
    gaps: parts.filter((_, index) => index % 2 === 0),
  };
}

/** A gap by how it binds. Each class is a set of interchangeable particles; what is in none of them must be the same. */
function binds(gap: string): string {
  for (const [name, members] of classes) if (members.test(gap)) return name;
  return gap;
}

const classes: readonly (readonly [name: string, members: RegExp])[] = [
  ["possessor", /^(?:の|が|するの|における|での|に関する|を)$/],
  ["direction", /^(?:に|へ|に向けて|には|へは|するために|のために|ために|ため|するため|のため)$/],
  ["topic", /^(?:は|では|においては|には)$/],
  ["means", /^(?:で|にて|により|によって|を通じて|を用いて|でも)$/],
  [
    "state",
    /^(?:|し|する|した|して|い|う|り|る|っ|さ|すること|いること|ること|うこと|の|るもの|するもの|いたもの)$/,
  ],
  ["and", /^(?:し|して|しており|しまして|するとともに)$/],
];

/** Chinese and English: what one side has beyond the other, and the order of the rest. */
function sameWords(before: string, after: string, language: Language): boolean {
  const [from, to] = [tokens(before, language), tokens(after, language)];
  const light = language === "en" ? lightEnglish : lightChinese;
  return (
    from.filter((word) => !light.has(word)).join(" ") === to.filter((word) => !light.has(word)).join(" ")
  );
}

function tokens(text: string, language: Language): readonly string[] {
  return language === "en" ? text.split(/[ ,"()]+/) : (text.match(/[a-z0-9\u2007._@:/-]+|[^,"() ]/gu) ?? []);
}

const lightEnglish: ReadonlySet<string> = new Set(
  "the a an that which of own such very so then also there here just simply please kindly this these those our its".split(
    " ",
  ),
);
const lightChinese: ReadonlySet<string> = new Set(
  Array.from("的之所了着地得其则即亦也就都于在而且呢吧吗啊个项种此该本这那"),
);
