import type { Language } from "../../model.ts";
import { isChinese } from "../reading.ts";
import { rewrite, type Rewriting, rewritings } from "./rewriting.ts";

/** The text without the words that only bind others. Particles and prepositions that say who does it to whom stay. */
export function foldFunctionWords(text: string, language: Language): string {
  if (language === "ja") return rewrite(text, japanese);
  return rewrite(text, isChinese(language) ? chinese : english);
}

const japanese: readonly Rewriting[] = rewritings([
  // 徴収を行わない and 徴収しない, of which the fold of politeness has left this.
  [/の(\p{Script=Han}{2})を行(?=ない)/gu, "を$1"],
  [/を除(?:いて|いた|き|く)/g, "を除"],
  [/の?定め(?:る(?:ところ|範囲)?)?に(?:より|よって|従い|従って)/g, "の定めによ"],
  [/ところにより/g, "により"],
  [/なお,|また,|さらに,|そして,|そこで,/g, ""],
  [/に(?:関して|関し|ついては|ついて|つきましては|つき)/g, "について"],
  [/に関する|についての|に係る|に関わる/g, "の"],
  [/に(?:基づいて|基づき|基づく|もとづき)/g, "に基づ"],
  [/に(?:対して|対し)(?:て)?は?/g, "に"],
  [/に(?:おいて|おきまして)は?|にて|で(?=は?[,]|\p{Script=Han})/gu, "で"],
  [/における/g, "での"],
  [/での/g, "の"],
  [/に(?:よって|より|よる)/g, "によ"],
  [/に(?:際して|際し|あたって|あたり|当たって|当たり)は?|(?:の|する|した)?際に?は?/g, "際"],
  [/に(?:従って|従い|したがい|したがって)/g, "に従"],
  [/に(?:伴って|伴い|ともない)/g, "に伴"],
  [/(?:を)?(?:通じて|通して|介して|経由して)/g, "を通じ"],
  [/(?:し|する|の)?ため(?:に|の|には)?|(?:こと)?を目的と?して/g, "ため"],
  [/(?:の|する|した|る)?(?:場合|とき)(?:には|は|に|において|で)?,?/g, "場合"],
  [/なしには?|なく(?:して)?|せずに|無しに/g, "なく"],
  [/することは?ない/g, "ない"],
  [/かつ,?|と共に|とともに|と同時に/g, "とともに"],
  [/(?:という|といった|のような|など?の|等の)/g, "等の"],
  [/によるもの|こと(?=[をに])/g, ""],
  [/ください$/g, ""],
  [/(?<=\p{Script=Han})が(?=定める|指定|行う|有する|提供する|管理する|必要)/gu, "の"],
]);

const chinese: readonly Rewriting[] = rewritings([
  [/(?:非常|十分|极其|极为|高度|很)(?=重视|关注|感谢|抱歉|严格|谨慎|重要)/g, ""],
  [/^凡(?:是)?/g, ""],
  [/(?:绝|(?<![表议否解裁判票处])决)(?=不)|并(?=[不非未])/g, ""],
  [/当(?=[^,.]{1,30}时)|在(?=[^,.]{1,30}(?:时|后|前|期间))/g, ""],
  [/给(?=您|用户)/g, "向"],
  [/欢迎(?=联系|洽询|来电|来信)/g, ""],
  [/各(?:种|类|项|式)/g, "各"],
  [/为了|为能|为着/g, "为"],
  [/对于|针对|关于|至于|就(?=.{1,12},)/g, ""],
  // 理事会 is not 理事.
  [
    /(?<!可能)(?:将会|将要|将(?!计)|(?<!理事|监事|董事|委员|股东|家委|[管居村]委|[大协学工商总分入退本])会(?![应須须得可的、，,。；]))(?![议员计将])/g,
    "",
  ],
  [/(?<=[\u4e00-\u9fff])(?:的|之|所(?!得|在地)|了|着|(?<![本当内各在外])地(?![址区点方域图位]))/g, ""],
  [/^(?:所|其)|其(?=[\u4e00-\u9fff])/g, ""],
  [/[于在]/g, ""],
  [/(?<=[,])(?:则|即|便|就|亦|也|并(?!处))/g, ""],
  [/则|亦|均|皆|都|(?<=[只仅唯][^.]{1,60})才(?=能|可)/g, ""],
  [/^您?(?=如)|您(?=的)/g, ""],
  [/本着|基于/g, "根据"],
  [/(?<=[施式法径段])来(?=[\u4e00-\u9fff]{2})/g, ""],
  [/进行(?=[\u4e00-\u9fff]{2})/g, ""],
  [/而(?=产生|导致|造成|引起)/g, ""],
]);

const english: readonly Rewriting[] = rewritings([
  [/\b(?:in order|so as) to be able (?=to\b)/g, ""],
  [/\bin order (?=to\b)/g, ""],
  [/\bso as (?=to\b)/g, ""],
  [/\bupon\b/g, "on"],
  [
    /\b(?:the|a|an|also|then|therefore|additionally|furthermore|moreover|hereby|very|just|simply|otherwise|respectively)\b/g,
    "",
  ],
  [/\b(?:in addition|as well)\b/g, ""],
  [/\b(?:that|which|who) (?:is|are|was|were|has been|have been) (?=\w+[dnt]\b)/g, ""],
  [/\b(?:that|which|who)(?= (?:you|we|they|i|is|are|was|were|has|have|may|can|will)\b)/g, ""],
  [/\bany (?=\w+s\b)/g, ""],
  [/(?<=\bby )(?:using|means of using)(?= )/g, ""],
  [/\bthere (?:is|are)\b/g, ""],
  [/\ball of\b/g, "all"],
  // Your doctor/nurse is the one or the other, and not both.
  [/(?<=(?<![/a-z])[a-z]{4,})\/(?=[a-z]{4,}(?![/a-z]))/g, " or "],
  [/(?<!\d)\/(?!\d)/g, ","],
  [/,? ?\band\b ?/g, ","],
  [/ {2,}/g, " "],
  [/^ | $/g, ""],
]);
