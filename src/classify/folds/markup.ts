import { UNIT } from "../../text/enumerator.ts";

/** Marks of a format that its reader left standing: the sign of a box of GitHub, a link whose bracket was never closed or is of the wrong kind. */
export function foldMarkup(text: string): string {
  return text
    .replace(label, "")
    .replace(typedLabel, "")
    .replace(ordinal, "")
    .replace(/\[!(?:note|tip|important|warning|caution)\]/gi, "")
    .replace(icon, "")
    .replace(variable, "{{$1}}")
    .replace(
      /\[([^[\]()\n]{1,80})\](?:\([^\s()[\]]{1,300}\]|\(https?:\/\/[^\s()[\]]{1,300}\)|\[https?:\/\/[^\s[\]]{1,300}\]|\[\{\{[^{}\n]{1,80}\}\}\]|\(\{\{[^{}\n]{1,80}\}\}\))/g,
      "$1",
    );
}

/** :open-tools: and :sign-mail-16:{ .icon }, which a program draws as a sign. */
const icon = /(?<![\w:./-]):[a-z][a-z0-9_+-]{2,40}:(?:\{[^{}\n]{0,60}\})?(?![\w:/])[ \t]?/g;

/** {{ site.data.product.name }} and {% data product.name %}: a word that a program will put in, called by the last part of its name. */
const variable = /\{[{%][ \t]{0,4}(?:[\w-]{1,40}[ .]){0,6}([\w-]{1,60})[ \t]{0,4}[%}]\}/g;

/** The label of its own provision at the head of a text (第 1 條為管理器材，特訂定本辦法): how it is told from others, not what it says. */
const label =
  /^第 ?[\d０-９一二三四五六七八九十百]{1,6} ?[條条](?=[ \u3000]{0,2}[\p{sc=Han}ァ-ヺ])(?![ \u3000]*(?:第|項|项|款|之|的|規|规|至|到|和|與|与|及|或|且|並|并|所|中|内|內|前|後|后|但|各|以|有|又|若|号|號|関|同|対|等|関|記|定|違|违|本文|约|約|列|载|載|约|不))/u;

/** 3.1.5 You agree, 2.1 利用者は: the number of a paragraph that somebody typed before it. 2.1 倍 and 2.5 times say how much. */
const typedLabel = new RegExp(
  String.raw`^(?:\d{1,2}(?:\.\d{1,2}){2,4}\.?[ \u3000]+(?=\p{L})|\d{1,2}\.\d{1,2}\.?[ \u3000]+(?=[A-Z][a-z]*[ ,]\p{Ll}|(?!${UNIT}|[箇ヶカ万億亿点點度])[\p{sc=Han}ァ-ヺ][^、。，]{0,24}(?:は|が|を|に|应|應|须|須|得|不|可|有|会|將|将|的)))`,
  "u",
);

/** Second, that they comply; 第二，…: which of several this is, as its number would say. */
const ordinal =
  /^(?:(?:first|second|third|fourth|fifth|sixth)(?:ly)?, |第[一二三四五六](?:に、|[，、：])|其[一二三四五][，、：])/i;

/** What is still to be filled in, with or without a remark of its author: [待填写——登记后补充] and [待填写]. */
export function foldPlaceholders(text: string): string {
  return text
    .replace(awaited, "")
    .replace(blankDate, "年月日")
    .replace(
      /[[【〔［](?:待(?:填写?|填寫|补充|補充|定|确认|確認)|请填写|請填寫|要記入|記入予定|未定|後日記入|tbd|tbc|to be (?:completed|confirmed|determined|filled in)|insert )[^\]】〕］\n]{0,80}[\]】〕］]/gi,
      "[tbd]",
    );
}

/** 令和__年__月__日 of a form with blanks, whose printer has the era of its day. */
const blankDate =
  /(?:令和|平成|昭和|西暦)[ \u3000_＿]*年[ \u3000_＿]*月[ \u3000_＿]*日(?![0-9０-９一-九間])/g;

/** 「対応機種」（URL記載）: that an address is to be put here says nothing. */
const awaited =
  /[（(](?:url|ＵＲＬ|リンク(?:先)?|link|链接|連結|鏈接|网址|網址)(?:(?:を|の)?(?:記載|挿入|貼付|追加|掲載)(?:予定)?|未定|予定|here)?[）)]/gi;
