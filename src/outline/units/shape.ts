import type { Text } from "../../model.ts";

/** Columns that a text takes on the page: a CJK character takes two. */
export function width(text: string): number {
  let columns = 0;
  for (let at = 0; at < text.length; at += 1) columns += text.charCodeAt(at) > 0x2e7f ? 2 : 1;
  return columns;
}

const sentenceEnd = /[。．.!?！？…](?:["'”’」』）)\]】〕]|\s)*$/;
/** `…ご了承ください。（税別）`, `…帮助。（正文完）`: a remark behind the stop. */
const remarkEnd = /[。！][（(][^（()）]{1,30}[）)]\s*$/;
const longestRemark = 40;
const commaEnd = /[、，,；;](?:\s)*$/;
const colonEnd = /[：:](?:\s)*$/;

/** `Acme Co., Ltd.` alone in a line is a name; at the end of a sentence the stop is the sentence's. */
const abbreviated = /\S\s+(?:Inc|Ltd|Co|Corp|No|LLC|B\.V|S\.A|etc|v|vs)\.\s*$/;
const longestName = 48;

export type Ending = "sentence" | "colon" | "comma" | "none";

/** How a text ends: `。`, `：`, `、`, or as a title does, with a word. */
export function endingOf(text: string): Ending {
  const tail = text.slice(-16);
  if (sentenceEnd.test(tail) && !(text.length <= longestName && abbreviated.test(tail))) return "sentence";
  if (remarkEnd.test(text.slice(-longestRemark))) return "sentence";
  if (colonEnd.test(tail)) return "colon";
  return commaEnd.test(tail) ? "comma" : "none";
}

/** Titles of sections stay below this many columns; longer lines are paragraphs (the longest of 300 read had 92). */
const longestTitle = 110;

/** Whether a text could be a title by its length and its end. */
export function looksLikeTitle(text: string): boolean {
  const trimmed = text.trim();
  if (trimmed.length > longestTitle || width(trimmed) > longestTitle || /\n\s*\n/.test(trimmed)) return false;
  if (isRule(trimmed)) return false;
  const ending = endingOf(trimmed);
  if (ending === "sentence") return /[?？]["”」』）)]*$/.test(trimmed);
  return ending === "none";
}

/** A line drawn across the text (━━━━, ------): it names nothing. */
function isRule(text: string): boolean {
  return /^(?:[-=_*~ー―─━═＝＿＊‐–—・…⋯□■◇◆]\s*){4,}$/u.test(text);
}

/** Running text: a sentence, or too long for a title. */
export function isProse(text: string): boolean {
  const trimmed = text.trim();
  if (width(trimmed) > longestTitle) return true;
  return endingOf(trimmed) === "sentence" && width(trimmed) > 16;
}

/** A line that is a link and nothing else, but for an arrow or a bar beside it. */
export function isLinkOnly(text: Text): boolean {
  if (!text.marks.some((mark) => mark.kind === "link")) return false;
  let rest = "";
  let at = 0;
  for (const mark of text.marks) {
    if (mark.kind !== "link") continue;
    rest += text.text.slice(at, Math.max(at, mark.span[0]));
    at = Math.max(at, mark.span[1]);
  }
  rest += text.text.slice(at);
  return !/[\p{L}\p{N}。]/u.test(rest);
}

const contactLead =
  "^(?:〒|TEL|FAX|Tel|Fax|E-?mail|メール(?:アドレス)?\\s*[：:]|(?:電話|电话)(?![権权權]限)|邮箱|郵箱|電子メール\\s*[：:]|電郵|住所|所在地|地址|受付時間|営業時間|https?:\\/\\/|www\\.)";
const contactOpens = new RegExp(contactLead, "u");
const contact = new RegExp(
  `${contactLead}|[\\w.+-]+@[\\w-]+\\.\\w+|(?:\\+?\\d{1,4}[-(（ ]){1,3}\\d{2,4}[-)） ]\\d{3,4}|〒\\s?\\d{3}`,
  "u",
);

/** A telephone number, an address, a URL: what no heading says. */
export function isContact(text: string): boolean {
  return contact.test(text.trim());
}

/** A line of a list of contacts, as against a sentence that names an address. */
export function isContactLine(text: string): boolean {
  return isContact(text) && (contactOpens.test(text.trim()) || width(text) < sentenceWidth);
}

/** Columns; entries of a contact list are shorter. */
const sentenceWidth = 40;

const address =
  /^[\p{Script=Han}]{2,3}[都道府県]\S{1,12}[市区町村郡]|[市區区縣县].{0,8}[路街道]\S{0,6}[0-9０-９]+\s?[號号]|[市区町村]\S{1,14}[0-9０-９一二三四五六七八九]+(?:[-－‐−丁][0-9０-９丁目番地号-]*)/u;
const streetAddress =
  /\b[0-9]{1,5},?\s(?:[A-Z][\w’'.-]*\s){1,4}(?:Street|St|Road|Rd|Avenue|Ave|Lane|Drive|Boulevard|Blvd|Way|Square|Place)\b/;
/** What every such address has in it; the expressions themselves are slow to compile. */
const town = /[都道府県市区區縣县町村郡]/;
const street = /(?:Street|St|Road|Rd|Avenue|Ave|Lane|Drive|Boulevard|Blvd|Way|Square|Place)\b/;

/** Where a firm is: a prefecture and a town, a road and a number. */
export function isAddress(text: string): boolean {
  const trimmed = text.trim();
  if (!(town.test(trimmed) || street.test(trimmed))) return false;
  if (width(trimmed) > longestTitle || endingOf(trimmed) === "sentence") return false;
  return (
    (town.test(trimmed) && address.test(trimmed)) || (street.test(trimmed) && streetAddress.test(trimmed))
  );
}

/** `月額500円`, `3年間`, `30 days`: a value that ends with a number and its unit, and no date. */
export function isAmount(text: string): boolean {
  const trimmed = text.trim();
  return (
    width(trimmed) <= 40 &&
    /[0-9０-９][0-9０-９,，.]*\s?(?:元|円|日間?|営業日|か月間?|ヶ月間?|年間?|天|个月|個月|時間|分|%|％|GB|MB|days|months|years|USD|EUR)$/i.test(
      trimmed,
    ) &&
    !isDateLine(trimmed)
  );
}

/** `連絡先 : 本社総務部`, `電話：…`: a name and its value. */
export function isKeyAndValue(text: string): boolean {
  return /^[^：:。、，]{1,20}\s*[：:]\s*\S/.test(text.trim());
}

const company =
  /^(?:[^。、]{0,40}(?:株式会社|有限会社|合同会社|有限公司|股份公司|Co\.,? ?Ltd\.?|Inc\.?|LLC|GmbH|B\.V\.|Limited|Corporation),?|(?:株式会社|合同会社|有限会社)[^。、のがはを]{1,30}|.{0,24}(?:株式会社|有限公司)\s+\S{1,20}(?:係|部|課|室|センター|窓口|事務局|担当|部门)|.{0,16}(?:代表取締役|社長|董事长|總經理|CEO)[^。]{0,24}|.{0,24}(?:理事長|会長|院長|学長|校長|園長|代表理事|市長|町長)[\s\u3000]+[^\s。、]{1,6}(?:[\s\u3000]+[^\s。、]{1,6})?)$/;

/** The name that a statement is signed with: `株式会社… 代表取締役社長 …`. */
export function isSignature(text: string): boolean {
  return company.test(text.trim());
}

/** 記 and 以上, 以下余白, 此致, 敬具, Sincerely: how a document opens and closes its list, or a letter ends. */
export function isClosing(text: string): boolean {
  return /^[（(]?(?:以\s*上|記|以下余白|完|End of document|此\s*致|特此(?:声明|聲明|通知|公告|告知)|敬\s*具|敬\s*白|謹\s*白|草々|(?:Yours |Kind |Best )?(?:sincerely|faithfully|regards),?)[）)]?$/i.test(
    text.trim(),
  );
}

const dated =
  /(?:(?:19|20)\d\d|[１２][０-９]{3}|[二〇零一九]{4}|(?:令和|平成|昭和|民國|民国)\s*[元0-9０-９一二三四五六七八九十百]+)\s*[年/.\-－]|\b(?:January|February|March|April|May|June|July|August|September|October|November|December|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec)\.? (?:\d{1,2}(?:st|nd|rd|th)?,? )?\d{4}|(?<![\d./-])\d{1,2}([./-])\d{1,2}\1(?:19|20)\d\d(?!\d)/;

const edition =
  /^(?:(?:version|ver\.?|rev(?:ision|\.)?|v|バージョン|版数|版次|版本(?:号|號)?)\s*[：:]?\s*v?[0-9.]+|第\s?[0-9０-９一二三四五六七八九十]{1,3}\s?版)[.。]?$/i;

/** The whole date, since its numerals count as letters: 中華民國一百一十二年十二月九日. */
const hanDate =
  /(?:中華民國|民國|昭和|平成|令和|公元|西暦)?[〇零一二三四五六七八九十百元]{1,6}年[〇零一二三四五六七八九十]{1,3}月[〇零一二三四五六七八九十]{1,3}日/g;

/** The name of the month with its numerals: it says no more of a line than 3月 does. */
const englishDate =
  /\b(?:January|February|March|April|May|June|July|August|September|October|November|December|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec)\b\.?(?=,? \d)/g;

/** `中華民國九十七年三月十五日第一屆…`: the date of a resolution, and the resolution behind it. */
export function opensWithDate(text: string): boolean {
  const trimmed = text.trim();
  return trimmed.search(hanDate) === 0 || trimmed.search(dated) === 0;
}

/** A short line that says a date or an edition and little else: `制定 2021年8月25日`, `Effective March 10, 2022`, `第3版`. */
export function isDateLine(text: string): boolean {
  const trimmed = text.trim();
  if (edition.test(trimmed)) return true;
  if (width(trimmed) > 72 || !dated.test(trimmed)) return false;
  const rest = trimmed
    .replace(hanDate, "日")
    .replace(englishDate, "")
    .replace(/[0-9０-９年月日/.\-－\s:：（）()【】|｜]/g, "");
  return (
    width(rest) <= 44 &&
    /^(?:.{0,26}(?:日|更新|改定|改訂|改正|制定|施行|公布|通过|通過|訂定|议定|議定|核定|核備|备案|条例第|法律第|規則第|政令第|省令第|告示第|訓令第|国务院令|主席令|発効|実施|公開|適用|版|生效|修订|修訂|发布|發布|起|updated|revised|amended|adopted|approved|enacted|issued|published|effective|modified|version|as of).{0,26}|.{0,3}|[^\p{L}\p{N}]*)$/iu.test(
      rest,
    )
  );
}
