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

/**
 * Japanese: the words of content are the same in the same order, and what binds them says the same of who, whom and where. Endings of
 * verbs are left to the rules of modality and negation; only the particle that closes a gap and a passive count here.
 */
function sameFrame(before: string, after: string): boolean {
  const [from, to] = [frame(before), frame(after)];
  if (from.words !== to.words) return false;
  const places = new Set([...from.gaps.keys(), ...to.gaps.keys()]);
  for (const place of places) {
    const [gap, other] = [from.gaps.get(place) ?? "", to.gaps.get(place) ?? ""];
    if (gap === other) continue;
    // 会員であった者 is none any more.
    if (/^[者方人]/.test(from.words.slice(place)) && gap.endsWith("であった") !== other.endsWith("であった"))
      return false;
    if (!bindsAlike(gap, other, from.words.slice(0, place))) return false;
  }
  return true;
}

/** The content run together, and the kana by the place in it where they stand. */
function frame(text: string): { words: string; gaps: ReadonlyMap<number, string> } {
  // The fold of politeness writes every reader as あなた, which is a word like any other; so is おそれ.
  const parts = text.split(
    /((?:[\p{Script=Han}\p{Script=Katakana}ーA-Za-z0-9\u2007@.:/_-]|あなた|おそれ(?=の|が))+)/u,
  );
  const gaps = new Map<number, string>();
  let words = "";
  for (const [index, part] of parts.entries()) {
    if (index % 2 === 1) words += part;
    else if (part !== "") gaps.set(words.length, part);
  }
  return { words, gaps };
}

const particle =
  /(?:から|まで|より|のみ|だけ|しか|など|ながら|ので|のに|ば|たら|には|では|とは|へは|をも|にも|でも|の|を|が|に|へ|と|で|は|も|や|か)$/;
const passive = /[わかがさたなばまら]れ|られ|させ|せら|[わかがさたなばまら]せ/;
/** 通知することなく and 通知して. Of the ends of sentences the rules of negation tell. */
const without = /なく(?!な[いりるっ])|ないで|ず(?:に|,|$)|なしに/;
/** 承りかねます, 同意しがたい, 使いにくい, 応募しようとする: what is not, or not yet. */
const withheld = [
  /かね(?:[るまて]|$)/,
  /がた(?:[いく]|$)/,
  /(?:にく|づら)[いく]/,
  /しよう(?:と|$)|[こそとのもろごぞどぼ]うとす/,
  /で(?:は)?(?:ない|なかっ|なけ|ありませ)/,
];
/** 利用者として手続きする, 利用者のために手続きする. */
const standing = /として|ため|ごと|まま|うち|たび|ながら|かわり/g;
/** 達成するために必要な, 達成に必要な. */
const inOrderTo = /^(?:(?:の|する)?ために?|に)$/;
const only = /のみ|だけ|しか|ばかり|まで|から|より|ながら|も$/;

/** Of several one, or each: 次のいずれかに該当する, 次のいずれにも該当する. */
const share = /すべて|いずれ[かもにを]|どれか|それぞれ/g;

/** In each of the departments, and in the departments. */
const apiece = /ごと|ずつ/;

function bindsAlike(gap: string, other: string, ahead: string): boolean {
  if (gap.match(share)?.join() !== other.match(share)?.join()) return false;
  if (apiece.test(gap) !== apiece.test(other)) return false;
  const [stood, stands] = [gap.match(standing)?.join() ?? "", other.match(standing)?.join() ?? ""];
  if (stood !== stands && stood !== "" && stands !== "") return false;
  if (withheld.some((one) => one.test(gap) !== one.test(other))) return false;
  if (passive.test(gap) !== passive.test(other) || without.test(gap) !== without.test(other)) return false;
  if (inOrderTo.test(gap) && inOrderTo.test(other)) return true;
  const [one, two] = [particle.exec(gap)?.[0] ?? "", particle.exec(other)?.[0] ?? ""];
  if (one === two) return only.test(gap) === only.test(other);
  // A period or date ahead: 3月に is not 3月まで.
  if (/[0-9\u2007年月日時]$/.test(ahead)) return false;
  return alike.has(`${one} ${two}`) || alike.has(`${two} ${one}`);
}

/** Particles that may stand for one another between the same two words. を and が may not, nor に and が: who does it to whom. */
const alike: ReadonlySet<string> = new Set([
  "の が",
  "の を",
  "の ",
  "に へ",
  "に には",
  "へ まで",
  "で では",
  "は では",
  "は には",
  "は が",
  "で に",
  "と には",
  " を",
  " は",
]);

/** Chinese and English: what one side has beyond the other, and the order of the rest. */
function sameWords(before: string, after: string, language: Language): boolean {
  const [from, to] = [tokens(before, language), tokens(after, language)];
  const light = language === "en" ? lightEnglish : lightChinese;
  const core = (words: readonly string[]): string =>
    words
      .filter((word) => !light.has(word))
      .map((word) => (language === "en" ? stemOf(word) : word))
      .join(" ");
  return core(from) === core(to);
}

function tokens(text: string, language: Language): readonly string[] {
  return language === "en" ? text.split(/[ ,"()]+/) : (text.match(/[a-z0-9\u2007._@:/-]+|[^,"() ]/gu) ?? []);
}

/** A word without its ending: renews, renew; are, be. Tense and number are no words of content; will and must are the rules'. */
function stemOf(word: string): string {
  if (/^(?:is|are|was|were|be|been|being)$/.test(word)) return "be";
  if (/^(?:has|have|had|having)$/.test(word)) return "have";
  if (/[a-z]{3}m[ae]ns?$/.test(word)) return word.replace(/m[ae]ns?$/, "man");
  return word.length > 4 ? word.replace(/(?:ing|ies|ed|es|e|s|y)$/, "") : word.replace(/(?<=[a-z]{3})s$/, "");
}

const lightEnglish: ReadonlySet<string> = new Set(
  "the a an that which of own such very so then also there here just simply please kindly this these those will".split(
    " ",
  ),
);
const lightChinese: ReadonlySet<string> = new Set(
  Array.from("的之所了着地其则即亦也就都于在而且呢吧吗啊个项种此该这那"),
);
