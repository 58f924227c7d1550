import type { Language } from "../../model.ts";
import { parseNumeral } from "../../text/numerals.ts";

/**
 * The text with its postal addresses in figures: 1丁目2番3号, 一丁目2番3号 and 1-2-3, 50番地の10 and 50-10, 5F and 5階; Suite 4 and Ste. 4. The
 * figures stay, and their order.
 */
export function withPostalAddresses(text: string, language: Language): string {
  if (language === "en") return inEnglish(text);
  if (!/[0-9０-９丁番樓楼〒]/.test(text)) return text;
  const storeyed = text.replace(storey, (_, count: string) => count + storeyWords[language]);
  return language === "ja"
    ? inJapanese(storeyed)
    : storeyed.replace(/(?<=[号號路園园厦廈座栋棟][0-9]{1,3})层/g, "楼");
}

const number = "([0-9０-９]{1,4}|[一二三四五六七八九十百]{1,5})";
const storey = /([0-9０-９]{1,3}) ?[FＦ](?![A-Za-z0-9０-９])/g;
const storeyWords: Readonly<Record<Exclude<Language, "en">, string>> = {
  ja: "階",
  "zh-Hans": "楼",
  "zh-Hant": "樓",
};

const joint = "[-‐‑–—−－ー]";
const withBlock = new RegExp(
  `${number}丁目 ?${number}(?:(?:番地?の?|の|${joint}) ?${number}(?:号(?!室|館|棟))?|番地?|号(?!室|館|棟))?`,
  "g",
);
/** 2番3号, 50番地の10; not a number of things in order (第2番3号). */
const withoutBlock = new RegExp(`(?<![第0-9０-９])${number}番(?:地の?)?${number}号?(?!室|館|棟)`, "g");

function inJapanese(text: string): string {
  return text
    .replace(/〒 ?(?=[0-9０-９]{3}[-‐‑–—−－ー]?[0-9０-９]{4})/g, "")
    .replace(new RegExp(`(?<=[0-9０-９])${joint}(?=[0-9０-９])`, "g"), "-")
    .replace(withBlock, (_, ...found: (string | undefined)[]) => joined(found.slice(0, 3)))
    .replace(withoutBlock, (_, ...found: (string | undefined)[]) => joined(found.slice(0, 2)))
    .replace(/(?<=[町村字区市][0-9０-９]{1,5})番地(?![0-9０-９の])/g, "")
    .replace(/(?<=[0-9０-９]{2,4})号室/g, "室");
}

function joined(numbers: readonly (string | undefined)[]): string {
  return numbers.flatMap((one) => (one === undefined ? [] : [String(parseNumeral(one) ?? one)])).join("-");
}

function inEnglish(text: string): string {
  return text
    .replace(/\bSte\.? (?=[0-9])/g, "Suite ")
    .replace(/\bP\. ?O\. ?Box\b|\bPost Office Box\b|\bPO Box\b/gi, "PO Box")
    .replace(state, (name) => states.get(name) ?? name)
    .replace(street, (_, ahead: string, short: string) => ahead + (ways.get(short) ?? short));
}

const states: ReadonlyMap<string, string> = new Map(
  (
    "AL Alabama,AK Alaska,AZ Arizona,AR Arkansas,CA California,CO Colorado,CT Connecticut,DE Delaware,FL Florida,GA Georgia,HI Hawaii,ID Idaho," +
    "IL Illinois,IN Indiana,IA Iowa,KS Kansas,KY Kentucky,LA Louisiana,ME Maine,MD Maryland,MA Massachusetts,MI Michigan,MN Minnesota," +
    "MS Mississippi,MO Missouri,MT Montana,NE Nebraska,NV Nevada,NH New Hampshire,NJ New Jersey,NM New Mexico,NY New York,NC North Carolina," +
    "ND North Dakota,OH Ohio,OK Oklahoma,OR Oregon,PA Pennsylvania,RI Rhode Island,SC South Carolina,SD South Dakota,TN Tennessee,TX Texas," +
    "UT Utah,VT Vermont,VA Virginia,WA Washington,WV West Virginia,WI Wisconsin,WY Wyoming"
  )
    .split(",")
    .map((row) => [row.slice(3), row.slice(0, 2)]),
);
/** New York, New York 10016: ahead of a number of the post. */
const state = new RegExp(`(?<=, ?)(?:${[...states.keys()].join("|")})(?=,? \\d{5}\\b)`, "g");

/** 45 Park Ave, 10 Queen's Rd: behind the number of a house and the name of a way. */
const street =
  /(\b[0-9]{1,5}[A-Za-z]? (?:(?:[NSEW]|North|South|East|West)\.? )?(?:[A-Z0-9][a-z'’A-Z]*\.? ){1,4})(St|Ave|Rd|Blvd|Dr|Ln|Pkwy|Sq|Hwy|Ct|Pl)\b\.?/g;
const ways: ReadonlyMap<string, string> = new Map([
  ["St", "Street"],
  ["Ave", "Avenue"],
  ["Rd", "Road"],
  ["Blvd", "Boulevard"],
  ["Dr", "Drive"],
  ["Ln", "Lane"],
  ["Pkwy", "Parkway"],
  ["Sq", "Square"],
  ["Hwy", "Highway"],
  ["Ct", "Court"],
  ["Pl", "Place"],
]);
