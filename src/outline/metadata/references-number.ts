import type { Span } from "../../model.ts";
import { parseNumeral } from "../../text/numerals.ts";
import { nearestSection, numberKey, type SectionIndex } from "./section-index.ts";

export interface FoundReference {
  readonly span: Span;
  readonly target: string | null;
}

/** References by number: 第三章第二節, 第8条の2第3項, 附則第2条, 前条, Section 3.1(a), Annex B. */
export function findNumberReferences(
  text: string,
  speaker: string,
  index: SectionIndex,
): readonly FoundReference[] {
  const found: FoundReference[] = [];
  if (!mayRefer.test(text)) return found;
  let previousEnd = -1;
  let previousForeign = false;
  for (const match of text.matchAll(pattern)) {
    const span: Span = [match.index, match.index + match[0].trimEnd().length];
    const groups = match.groups ?? {};
    const continues = previousEnd >= 0 && joint.test(text.slice(previousEnd, span[0]));
    const foreign: boolean = continues ? previousForeign : isForeign(text, span);
    [previousEnd, previousForeign] = [span[1], foreign];
    if (foreign) continue;
    const target = resolve(groups, match[0], speaker, index);
    // A number that is no section here may be a paragraph of this one (第2項) or belong to a text that is not named.
    if (target === undefined) continue;
    found.push({ span, target });
  }
  return found;
}

const number = "[0-9０-９〇零一二三四五六七八九十百千]{1,8}";
const unit = "(?:部分|[編编篇部章節节款目条條])";
const branch = `(?:[のノ之]${number}){0,3}`;
const clauses = `(?:\\s?第?\\s?(?:${number}|[0-9]{1,3})\\s?[項项号號](?!目)|\\s?第?[（(]${number}[)）]\\s?[項项号號目]?|\\s?(?:前段|後段|但書|ただし書|本文|各号|柱書)){0,4}`;

const pattern = new RegExp(
  [
    `(?:(?<supplementary>附則|付則|附则|附\\s則)\\s?)?(?<chain>(?:第\\s?${number}\\s?${unit}${branch}\\s?){1,4})${clauses}`,
    `第\\s?(?<decimal>[0-9]{1,3}(?:\\.[0-9]{1,3}){1,4})\\s?[条條項项款節节章]`,
    `(?<![0-9０-９.第全計计共のぁ-ゖ上下])(?<bare>[0-9]{1,3})\\s?[条項](?=(?:に|で|の|にて)?(?:記載|記述|規定|定め|掲げ|示す|列挙|所定))`,
    `(?<relative>前|次|上|下)(?<step>[条條章節节款])(?!件|約|约|例|項目|理|点|[一二三四五六七八九十])${clauses}`,
    `(?<supplement>別紙|別表|別添|付属書|附属書|附件|附表|附录|附錄)\\s?第?(?<place>${number}|[A-Z](?![A-Za-z]))?`,
    `(?<![A-Za-z])(?<word>セクション|Sections?|Articles?|Clauses?|Chapters?|Parts?|Paragraphs?|Appendix|Annex|Schedule|Exhibit|§§?)\\s?(?<count>[0-9]{1,3}(?:\\.[0-9]{1,3}){0,4}|[IVXLC]{1,6}(?![a-z])|[A-Z](?![A-Za-z]))(?:\\([0-9A-Za-z]{1,4}\\)| \\((?:[0-9]{1,3}|[a-z]|[ivx]{2,4})\\)){0,4}(?![0-9A-Za-z]|\\.[0-9])`,
  ].join("|"),
  "gu",
);

/** Most blocks refer to nothing; this is ten times as fast as the search. */
const mayRefer =
  /第\s?(?:[0-9０-９〇零一二三四五六七八九十百千]{1,8}\s?[部編编篇章節节款目条條]|[0-9]{1,3}\.)|[前次上下][条條章節节款]|別[紙表添]|[付附]属書|附[件表录錄]|§|セクション|[0-9]{1,3}\s?[条項]|[Ss]ection|[Aa]rticle|[Cc]lause|[Cc]hapter|Part|[Pp]aragraph|A(?:ppendi|nne)x|Schedule|Exhibit/;

const joint =
  /^\s?(?:、|，|,|及び|および|並びに|又は|または|若しくは|和|及|与|與|或|或者|から|乃至|至|到|[~～〜–-]|and|or|to|through)\s?$/;

const chainPart = new RegExp(`第\\s?(${number})\\s?(${unit})((?:[のノ之]${number}){0,3})`, "gu");

type Groups = Readonly<Record<string, string | undefined>>;

/** The id of the section, null where it names one that does not exist, undefined where it names none. */
function resolve(
  groups: Groups,
  whole: string,
  speaker: string,
  index: SectionIndex,
): string | null | undefined {
  if (groups["chain"] !== undefined) return resolveChain(groups, speaker, index);
  if (groups["decimal"] !== undefined)
    return byOrdinal(["decimal", "article", "number"], groups["decimal"].split("."), speaker, index) ?? null;
  // 5条に記載 is of no other where a section has that number, and 2項 is a paragraph where there are articles.
  if (groups["bare"] !== undefined)
    return whole.endsWith("項") && index.inOrder.has("article")
      ? undefined
      : (byOrdinal(["article", "number", "decimal"], [groups["bare"]], speaker, index) ?? undefined);
  if (groups["step"] !== undefined) return resolveRelative(groups, speaker, index);
  if (groups["supplement"] !== undefined)
    return resolveSupplement(groups["supplement"], groups["place"], speaker, index);
  const word = (groups["word"] ?? "").toLowerCase().replace(/s$/, "");
  const ordinal = (groups["count"] ?? "").split(".");
  if (/^(?:appendix|annex|schedule|exhibit)$/.test(word))
    return byOrdinal(["supplement"], ordinal, speaker, index) ?? null;
  const numberings = [`english-${word}`, ...englishNumberings, "article", "decimal", "number"];
  return /^§|[0-9IVX]/.test(whole) ? (byOrdinal(numberings, ordinal, speaker, index) ?? null) : undefined;
}

const englishNumberings: readonly string[] = [
  "english-section",
  "english-article",
  "english-chapter",
  "english-part",
];

/** A document prints `1.` or `Section 1` over what its text calls Section 1, so every numbering is tried in turn. */
function byOrdinal(
  numberings: readonly string[],
  printed: readonly string[],
  speaker: string,
  index: SectionIndex,
): string | null {
  const ordinal = printed.map((part) => parseNumeral(part) ?? Number.NaN);
  if (ordinal.some(Number.isNaN)) return null;
  for (const numbering of new Set(numberings)) {
    const found = index.byNumber.get(numberKey(numbering, ordinal));
    const nearest = found === undefined ? null : nearestSection(found, speaker);
    if (nearest !== null) return nearest.id;
  }
  return null;
}

const numberingOf: Readonly<Record<string, readonly string[]>> = {
  部分: ["part"],
  部: ["part"],
  編: ["part"],
  编: ["part"],
  篇: ["part"],
  章: ["chapter"],
  節: ["section"],
  节: ["section"],
  款: ["subsection"],
  目: ["division"],
  // Terms that print `8.` or `8` over a clause call it 第8条 in the text.
  条: ["article", "number", "decimal"],
  條: ["article", "number", "decimal"],
};

/** 第三章第二節: each part is looked for inside the one before. Chinese 第八条第二款 goes on with a paragraph, which is no section. */
function resolveChain(groups: Groups, speaker: string, index: SectionIndex): string | null | undefined {
  let scope = groups["supplementary"] === undefined ? null : supplementaryOf(speaker, index);
  if (groups["supplementary"] !== undefined && scope === null) return null;
  let target: string | null = null;
  for (const [, count = "", word = "", branches = ""] of (groups["chain"] ?? "").matchAll(chainPart)) {
    const ordinal = [count, ...branches.split(/[のノ之]/).filter((part) => part !== "")].map(
      (part) => parseNumeral(part) ?? Number.NaN,
    );
    const inside = scope;
    const found = numberingsOf(word, index)
      .flatMap((numbering) => index.byNumber.get(numberKey(numbering, ordinal)) ?? [])
      .filter(({ id }) => inside === null || id.startsWith(`${inside}.`));
    const nearest = nearestSection(found, scope ?? speaker);
    // 本条第二款 is a paragraph where no section is called so.
    if (nearest === null) return target ?? (/[款目]/.test(word) ? undefined : null);
    target = nearest.id;
    scope = target;
  }
  return target;
}

/** Chinese terms that print 八、 over a clause, and 第八条 over none, call it 第八条 in the text. */
function numberingsOf(word: string, index: SectionIndex): readonly string[] {
  const numberings = numberingOf[word] ?? [];
  return /[条條]/.test(word) && !numberings.some((numbering) => index.inOrder.has(numbering))
    ? [...numberings, "han"]
    : numberings;
}

function supplementaryOf(speaker: string, index: SectionIndex): string | null {
  const found = index.byNumber.get(numberKey("supplementary", [])) ?? [];
  return nearestSection(found, speaker)?.id ?? null;
}

/** 前条, 次章: counted among the sections of the same numbering, from the one that speaks or that holds it. */
function resolveRelative(groups: Groups, speaker: string, index: SectionIndex): string | null | undefined {
  // 上 and 下 are relative in Chinese only with 款 and 条, and stand in other words besides (下条款).
  const numberings = numberingOf[groups["step"] ?? ""] ?? [];
  const step = groups["relative"] === "前" || groups["relative"] === "上" ? -1 : 1;
  for (const numbering of numberings) {
    const list = index.inOrder.get(numbering) ?? [];
    const at = list.findIndex(({ id }) => speaker === id || speaker.startsWith(`${id}.`));
    if (at >= 0) return list[at + step]?.id ?? null;
  }
  return undefined;
}

function resolveSupplement(
  word: string,
  place: string | undefined,
  speaker: string,
  index: SectionIndex,
): string | null | undefined {
  const ordinal = place === undefined ? [] : [parseNumeral(place) ?? Number.NaN];
  const found = (index.byNumber.get(numberKey("supplement", ordinal)) ?? []).filter(
    ({ label }) => label?.printed.startsWith(word) === true,
  );
  // Without a number the word may mean any attachment of the reader's (附件 of an e-mail).
  return nearestSection(found, speaker)?.id ?? (place === undefined ? undefined : null);
}

const otherText =
  /(?:法律?|政令|省令|府令|令|規則|规则|条例|條例|条約|法典|規程|協定|協約|指令|告示|憲法|約款|規約|契約書?|協議|协议|政策|规定|規定|办法|辦法|公约|Code|Act|Regulation|Directive|Law|Statute|[A-Z]{3,6}|同法|民法|新法|旧法)$/u;
const thisText =
  /(?:本|この|当|该|該|this |these |本利用|本服务|本服務|本サービス利用|本個人情報保護|本隐私|本隱私)(?:法律?|政令|規則|规则|条例|條例|規程|协议|協議|約款|規約|契約|政策|规定|規定|办法|辦法)$/iu;
const behindForeign =
  /^[\s,，]*(?:of|under|in) (?:the )?(?:EU |UK |US |General |California |Japanese |Personal |Data |Consumer |Federal |Swiss )*(?:[A-Z][A-Za-z]* ){0,6}(?:Act|Regulation|Code|Directive|Law|Statute|Constitution|GDPR|CCPA|CPRA)\b|^[\s(（,，]*(?:GDPR|CCPA|CPRA|APPI|PIPL|DSGVO)\b/;

/** 民法第90条, 個人情報の保護に関する法律（平成15年法律第57号）第23条, 《…法》第十七条, GDPR 第6条, Article 6 of the GDPR. */
function isForeign(text: string, [start, end]: Span): boolean {
  let before = text.slice(Math.max(0, start - reach), start).trimEnd();
  before = before
    .replace(/[（(][^（）()]*[）)]$/, "")
    .replace(/の$/, "")
    .trimEnd();
  if (/[》〉]$/.test(before)) return !/[本該该]《[^》]*》$/.test(before);
  if (otherText.test(before) && !thisText.test(before)) return true;
  return behindForeign.test(text.slice(end, end + reach));
}

const reach = 90;
