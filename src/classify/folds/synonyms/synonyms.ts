import type { Language } from "../../../model.ts";
import { foldForComparison } from "../../../text/fold.ts";
import { foldToSimplified } from "../../../text/simplified.ts";
import { isChinese } from "../../reading.ts";
import { foldEnglishSpelling } from "../spelling.ts";
import { interchange, rewrite, type Rewriting, rewritings } from "../rewriting.ts";
import { chineseWords } from "./chinese.ts";
import { englishWords } from "./english.ts";
import { japaneseWords } from "./japanese.ts";

/**
 * The text with words that publishers of policies put for one another without meaning anything else as one of them, the first of their row. Expects text that is
 * folded, politeness included. Evidence of the rows: pairs that differ between two versions of published policies while everything around them stands, and the
 * paraphrases that 法令用語辞典 and plain-language guides give. Words that the law tells apart are in different rows or in none.
 */
export function foldSynonyms(text: string, language: Language): string {
  if (language === "ja") return japanese(rewrite(text, japanesePhrases));
  if (isChinese(language)) return chinese(rewrite(text, chinesePhrases));
  return english(rewrite(text, englishPhrases));
}

const japanese = interchange(japaneseWords, foldForComparison, "none");
const chinese = interchange(chineseWords, (word) => foldToSimplified(foldForComparison(word)), "none");
const english = interchange(englishWords, (word) => foldEnglishSpelling(foldForComparison(word)), "words");

/** Turns of phrase that say the same with other words in other places. */
const japanesePhrases: readonly Rewriting[] = rewritings([
  [/いかなる(.{1,8}?)も/g, "いっさいの$1を"],
  [/欠かせない|欠くことのできない|必要不可欠な|なくてはならない/g, "不可欠な"],
  [
    /に(?:は,?|対しては,?|,)?((?:本|この)[^,.]{1,16}?)(?:は|を)?適用(?:され?|し)?(?:ない|ません)/g,
    "は,$1の対象外",
  ],
  [/(?:の)?適用(?:の)?対象外/g, "の対象外"],
  [
    /(?:この|本件|当該|同)(?=方針|規約|サービス|サイト|アプリ|ステートメント|ポリシー|ポリシ|約款|契約|条項|声明)/g,
    "本",
  ],
  [/(?<=[をはもがに])(?:いっさい|決して|まったく|全く)(?=[^,.]{1,16}(?:ない|ず))/g, ""],
  [/(?<!希)望(?=[まみむん]|ない)/g, "希望"],
  [/侵害|侵(?=す|し|さ)/g, "侵"],
  [/侵(?:する|し|す|さ)/g, "侵"],
  [/(?:すること|の)?が可能(?:です|となり|な)?|することができ(?:る)?|が?でき(?:る)?/g, "でき"],
  [
    /(?:次|以下|下記|左記)(?:の(?:通り|とおり|ように)|に(?:掲げる|定める|示す|記載する)|の(?:各号の)?)/g,
    "次の",
  ],
]);

const chinesePhrases: readonly Rewriting[] = rewritings([
  [/(?:与|和|同|跟|向)我们(?:取得)?(?:联系|联络)/g, "联系我们"],
  [/仅(?:供|限)(?:于)?|只(?:供|限)(?:于)?|只有|仅仅|只会?(?![要是能])/g, "仅"],
  [/以便|用以|从而|以(?=提供|改善|改进|确保|保障|便)/g, "以"],
  [/更(?:好|佳|优质|优)/g, "更好"],
  [/(?<![但于凡若还或即不正只可总就])是(?![否指非])/g, "为"],
  [
    /(?:没有|没|未|未经|未获|未得到)(?:得到|获得|取得|经)?您?(?:的)?(授权|同意|许可)(?:的情况下|之前|前)?/g,
    "未经您$1",
  ],
  [/(?<![未非])您同意(?:之前|以前|前)/g, "未经您同意"],
  [
    /若不慎|如不慎|如若|若是|如果|假如|假使|倘若|万一|倘|若(?!干)|(?<![例比譬诸有无])如(?!下|实|何|期|前|常|上|同)/g,
    "如",
  ],
  [/如(?:您|用户)|(?:您|用户)如/g, "如"],
  [/(?:本[^,.]{1,8})不适用于?(.{1,24})/g, "$1不适用"],
  [/(?:本[^,.]{1,8})的?适用范围不(?:包括|包含|涵盖)(.{1,24})/g, "$1不适用"],
  [/统一的|一致的|同一套|同样的/g, "同一"],
  [/(?:不可|必不可|不能)(?:缺少|或缺|少)(?:的)?|必需的/g, "不可缺少的"],
]);

const englishPhrases: readonly Rewriting[] = rewritings([
  [/\bfor (?:the )?purposes? of (?=\w+ing\b)/g, "to "],
  [/\b(try|tries) and (?=[a-z]+\b)/g, "$1 to "],
  [/\bwe (?:kindly |politely )?(?:ask|request)(?: that)? you(?: to| please)?\b ?/g, ""],
  // We at Minato will: who speaks says who he is.
  [
    /\bwe,? at [a-z][\w.-]*,?(?= (?:can|may|will|shall|must|do|are|have|might|could|would|should|want|believe|know|take|respect|care|value|understand|use|collect)\b)/g,
    "we",
  ],
  [
    /(?<=\b[a-z]+ (?:have |has )?)recently (?=(?:made|changed|updated|revised|introduced|added|published|launched|moved)\b)/g,
    "",
  ],
  [/\b(?:provide|give|submit)(s|d)? (?:it |them |information )?(?:to us|us with|us)\b/g, "provide$1 us"],
  [/(?<=^|[,.] ?)(?:where|when)(?= (?:a|an|the|you|we|your|our|this|any|there|it|they|such|these)\b)/g, "if"],
  [/\bat no (?:cost|charge|extra charge)\b|\bfor free\b|\bwithout charge\b/g, "free of charge"],
  [/\b(?:and )?doing so is free of charge\b/g, "and free of charge"],
  [
    /\bonce (?:a|every|each|per) (year|month|week|day)\b|\b(?:each|every) (year|month|week|day)\b/g,
    "every $1$2",
  ],
  [/\b(?:annually|yearly)\b/g, "every year"],
  [/\bmonthly\b/g, "every month"],
  [/\bweekly\b/g, "every week"],
  [/\bdaily\b/g, "every day"],
  [/\bthis (\w+) does not apply to (?:how )?([^.;]{1,80}?)$/g, "$2 outside scope $1"],
  [/\b(?:how )?([^.;]{1,80}?) (?:is|are|falls?) outside the scope of this (\w+)$/g, "$1 outside scope $2"],
  [/ 's\b|"s\b|'s\b/g, "s"],
]);
