import type { Change, ChangeSide, Language } from "../../model.ts";
import { enumeratorLength } from "../../text/enumerator.ts";
import { foldForComparison } from "../../text/fold.ts";
import { stemOf } from "../meaning/reader/stems.ts";
import { plainOf } from "../reading.ts";
import { voiceOf, type Voice } from "../rules/rule.ts";
import type { World } from "../world.ts";

/**
 * Both texts without the words that head one of them alone and say no more than it does, or than the title above: Cookies: We use cookies to keep you signed in.
 * Whom, where or when it concerns is said by a head too, and stays.
 */
export function withoutRunIns(
  before: string,
  after: string,
  titles: readonly string[],
  language: Language,
): readonly [string, string] {
  const [stood, stands] = [headOf(before), headOf(after)];
  if (stood !== null && stands?.head !== stood.head && saysNoMore(stood.head, stood.rest, titles, language))
    return [stood.rest, after];
  if (
    stands !== null &&
    stood?.head !== stands.head &&
    saysNoMore(stands.head, stands.rest, titles, language)
  )
    return [before, stands.rest];
  return [before, after];
}

interface Headed {
  readonly head: string;
  readonly rest: string;
}

/** 【Cookieについて】当サイトは…, Cookies: We use…, Cookies – We use…. */
function headOf(text: string): Headed | null {
  const found = headed.exec(text.trim());
  return found === null
    ? null
    : {
        head: found.slice(1).find((one) => one !== undefined) ?? "",
        rest: text.trim().slice(found[0].length),
      };
}

const headed =
  /^(?:[【［《〈〔]([^】］》〉〕\n]{1,30})[】］》〉〕]\s*|（([^（）\n]{2,20})）\s*(?=[^\s、。])|([^.。:：、,，;；!?！？\n（(【]{1,40})(?:[:：]\s*|\s[–—-]\s+|\u3000))/u;

/** The words that a paragraph begins with as with a heading, and that say no more than it does. */
export function isRunIn(
  { unit, kind }: Change,
  side: ChangeSide,
  { before, after }: World,
  language: Language,
): boolean {
  const own = kind === "added" ? after : before;
  const block = own.blocks.get(side.block ?? "");
  if (block === undefined || side.text.length > longestRunIn) return false;
  const section = own.sectionOf.get(block.id);
  const titles = [section?.title ?? ""];
  // A line of its own over the paragraph.
  if (unit === "paragraph" && block.kind === "paragraph" && side.text === block.text) {
    const siblings = section?.blocks ?? own.document.preamble;
    const next = siblings[siblings.indexOf(block) + 1];
    return next?.kind === "paragraph" && saysNoMore(side.text, next.text, titles, language);
  }
  if (unit !== "sentence" || side.sentence !== 0) return false;
  return saysNoMore(
    side.text,
    block.text.slice(block.text.indexOf(side.text) + side.text.length),
    titles,
    language,
  );
}

const longestRunIn = 60;

/** Whether a head says nothing that what follows, or the title above, does not say. */
function saysNoMore(head: string, rest: string, titles: readonly string[], language: Language): boolean {
  const voice = voiceOf(language);
  const [bare, text] = [
    plainOf(head.slice(enumeratorLength(head)), language)
      .replace(/[.。:：?？]\s*$/u, "")
      .trim(),
    plainOf(rest, language).trim(),
  ];
  if (bare === "" || limiting[voice].test(bare) || !isSentence(text, voice)) return false;
  if (titles.some((title) => foldForComparison(title) === foldForComparison(head))) return true;
  const sentences = text.split(voice === "en" ? /(?<=[.!?])\s+/ : /(?<=[。！？])/u);
  const [first = ""] = sentences;
  if (whom[voice].test(bare) && sentences.length > 1) return false;
  const said = wordsOf(first, voice);
  const isSaid = (word: string): boolean =>
    voice === "en" ? said.includes(word) : first.includes(word) || topics[voice].test(word);
  const words = wordsOf(bare, voice);
  if (topics[voice].test(bare)) return true;
  return words.length > 0 && words.every((word) => isSaid(word) || (voice === "en" && topics.en.test(word)));
}

/** A whole sentence, and no value behind its label. */
function isSentence(text: string, voice: Voice): boolean {
  return voice === "en"
    ? /^[a-z“"(].*[.!?]["”)]?$/s.test(text) && text.split(/\s+/).length >= shortest
    : /[。！？][」』）]?$/u.test(text);
}

/** The lot number: 4711 is no sentence. */
const shortest = 4;

function wordsOf(text: string, voice: Voice): readonly string[] {
  if (voice === "en")
    return (text.match(/[a-z]+(?:['’][a-z]+)?/g) ?? [])
      .filter((word) => !small.test(word))
      .map((word) => stemOf(word).replace(/e$/, ""));
  return text
    .split(particles[voice])
    .flatMap((word) => (word === "" ? [] : [word.replace(/(?<=..)[权權]$/u, "")]));
}

const small =
  /^(?:how|why|what|when|where|who|which|we|you|your|our|us|the|a|an|of|and|or|to|in|on|for|with|about|is|are|do|does|this|that|it|its|these|long|other|any)$/;

const particles: Readonly<Record<Exclude<Voice, "en">, RegExp>> = {
  ja: /について|に関する|に関して|における|[のとやを・、\s]|及び|および|ご(?=\p{sc=Han})/u,
  zh: /[的与與和及、\s]|如何|怎样|怎樣|关于|關於|我们|我們|您/u,
};

/** What paragraphs are about, which they say in other words. */
const topics: Readonly<Record<Voice, RegExp>> = {
  ja: /^(?:はじめに|総則|概要|安全管理(?:措置)?|セキュリティ|個人情報(?:の(?:保護|取扱い|取り扱い))?|プライバシー|基本方針|お?問い?合わ?せ(?:先|窓口)?|ご?連絡先|掲載|利用|使用|取扱い|情報)$/u,
  zh: /^(?:前言|引言|概述|总则|信息安全|数据安全|资料安全|安全|隐私保护|隐私|个人信息(?:保护)?|个资保护|联系|联络|联系我们|联系方式|使用|保存|储存|信息|资料)$/u,
  en: /^(?:security|safety|privacy|data|datum|info|inform|information|introduction|introduc|overview|general|note|important|contact|question|retention|storag|privac|securit|record|complaint|rectification|erasure|access|portability|restriction|objection|correction|deletion|withdrawal)$/,
};

/** What holds only so far says something. */
const limiting: Readonly<Record<Voice, RegExp>> = {
  ja: /のみ|だけ|限|除|場合|とき|同意|任意|必須|無料|有料|以外|向け|対象|例外|ない|なし|不|未|禁|可|平日|休|祝|[0-9０-９〇一二三四五六七八九十]|案$/,
  zh: /[仅只限除如若必非未不无免需可须]|同意|选填|周|工作日|[0-9一二三四五六七八九十]|例外|适用|面向|针对|收费|草案|禁/,
  en: /\b(?:only|not?|never|if|unless|consent|members?hip|except|exceptions?|optional|required|mandatory|free|from|until|must|may|draft|without|prohibited|forbidden|sundays?|mondays?|weekdays?|weekends?)\b|[0-9]/,
};

/** Where more than one sentence follows, the head says of whom all of them speak. */
const whom: Readonly<Record<Voice, RegExp>> = {
  ja: /会員|子ども|児童|未成年|学生|生徒|従業員|職員|利用者|保護者|お客様|購入者|応募者|[者方人員]$/,
  zh: /会员|儿童|未成年|学生|员工|用户|读者|家长|客户|[者人员方]$/,
  en: /\b(?:members?|visitors?|adults?|child(?:ren)?|minors?|students?|customers?|employees?|residents?|users?|parents?|guests?|tenants?|sellers?|buyers?|volunteers?)\b/,
};
