/**
 * The text with what stands ahead of a number, a page or an address of mail in one word: TEL：03-…, Tel. 03-… and 電話番号 03-…; and the days of the week of
 * its hours: 月～金 and 月曜日から金曜日, 土・日・祝 and 土曜日、日曜日及び祝日.
 */
export function withContactLines(text: string): string {
  return text
    .replace(telephone, "電話:")
    .replace(facsimile, "FAX:")
    .replace(mail, "email:")
    .replace(page, "url:")
    .replace(/(?<=[0-9０-９][（(])代(?=[）)])/g, "代表")
    .replace(hours, "~")
    .replace(daysFrom, "$1~$2曜日")
    .replace(weekend, (_: string, feasts: string | undefined) =>
      feasts === undefined ? "土日" : "土日祝日",
    );
}

const mark = "[ \\u3000]*[:：.．]?[ \\u3000]*";
const number = "(?=[+＋（(]?[0-9０-９]{2,5}[-‐‑–−－ー )）（(]?[0-9０-９（(])";
const telephone = new RegExp(
  `(?:お?電話(?:番号)?|(?<![A-Za-z])tel(?:ephone)?(?: ?no)?|℡|☎|[电電][话話](?:[号號][码碼])?)${mark}${number}`,
  "gi",
);
const facsimile = new RegExp(
  `(?:(?<![A-Za-z])(?:fax|ＦＡＸ)(?: ?no)?(?:番号)?|ファッ?クシ?ミ?リ?ス(?:番号)?|[传傳]真(?:[号號][码碼])?)${mark}${number}`,
  "gi",
);
const mail = new RegExp(
  `(?:(?<![A-Za-z])e-?mail(?: address)?|(?:e|電子)?メール(?:アドレス)?|(?:[电電]子)?(?:[邮郵]箱|[邮郵]件|信箱)(?:地址)?)${mark}(?=[A-Za-z0-9][A-Za-z0-9._+-]*[@＠])`,
  "gi",
);
const page = new RegExp(
  `(?:(?<![A-Za-z])(?:url|hp|web ?site|web)|ホームページ|(?:ウェブ|web)サイト|[网網][址站])${mark}(?=(?:https?:)?//|www\\.)`,
  "gi",
);

/** 10:00 - 18:00 and 9時-17時. */
const hours =
  /(?<=[0-9０-９][:：][0-9０-９]{2}|[時时點点分])[ \u3000]?[-‐‑–—−－ー][ \u3000]?(?=[0-9０-９]{1,2}[:：時时點点])/g;
const daysFrom =
  /(?<![\p{sc=Han}])([月火水木金土日])(?:曜日?)?(?:から|より|[~～〜至-])([火水木金土日])(?:曜日?)?(?![\p{sc=Han}])/gu;
const joint = "(?:[・、，,･]|及び|および|並びに|ならびに|と)?";
const weekend = new RegExp(
  `土(?:曜日?)?${joint}日(?:曜日?)?(?:${joint}(祝)日?)?(?=[をはにの）)、。・ ]|除|以外|定休|休業|を|も|$)`,
  "g",
);
