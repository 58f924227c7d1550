/**
 * The text with each telephone number as it is dialled within its country, in one run of digits: 03-1234-5678, 03（1234）5678, ０３ー１２３４ー５６７８
 * and +81-3-1234-5678 are one number. An extension stands behind it as #12. Shorter runs of digits are dates and ranges.
 */
export function withTelephones(text: string): string {
  if (!mayHoldNumber.test(text)) return text;
  return text.replace(telephone, (printed: string) => dialled(printed) ?? printed).replace(extension, "#$1");
}

const mayHoldNumber = /[0-9０-９][-‐‑‒–—―−－ー. 　()（）]{0,3}[0-9０-９]{2,}/;
const digit = "[0-9０-９]";
const joint = "[-‐‑‒–—―−－ー. \\u3000]?";

const telephone = new RegExp(
  [
    String.raw`(?<![0-9０-９@/=&?_#%.．+＋-]|[A-Za-z](?<!tel|fax|phone)|[0-9０-９][.．,，:：/-])`,
    String.raw`(?:[+＋]${digit}{1,3}${joint}(?:[（(]0[）)]${joint})?)?`,
    String.raw`(?:[（(]${digit}{1,5}[）)]|${digit}{1,5})`,
    String.raw`(?:${joint}(?:[（(]${digit}{1,4}[）)]|${digit}{2,8})){1,4}`,
    String.raw`(?![0-9０-９A-Za-z]|[-.,，．:/][0-9０-９])`,
  ].join(""),
  "gi",
);

/** The digits of a number that is one to call; null where it may be anything else. */
function dialled(printed: string): string | null {
  const narrow = printed.replace(/[０-９（）＋]/g, (wide) =>
    String.fromCharCode(wide.charCodeAt(0) - 0xfee0),
  );
  // One point is that of a decimal, three are an address of a network.
  if (/^\d+(?:\.\d{1,3}){3}$|^\d+\.\d+$|^\d+$/.test(narrow)) return null;
  const digits = narrow.replace(/\(0\)/, "").replace(/\D/g, "");
  const national = /^(?:\+|86-)/.test(narrow) ? digits.replace(abroad, "0") : digits;
  const own = american.test(narrow) ? national.slice(1) : national.replace(/^01(?=[3-9]\d{9}$)/, "1");
  return own.length >= fewest && own.length <= most ? own : null;
}

/** 1-800-555-0199, in which 1 says only that the number lies elsewhere. */
const american = /^\+?1[-. ]?\(?[2-9]\d{2}\)?[-. ]?\d{3}[-. ]?\d{4}$/;
/** The countries within which a 0 stands in place of their code. */
const abroad = /^(?:81|886|86|852|44|49|33)(?=\d{8,11}$)/;
/** Numbers of a date are eight at most, and those to call hardly more than twelve. */
const fewest = 9;
const most = 13;

const extension =
  /(?<=\d)[ 　]?[,，、]?[ 　]?[（(]?(?:(?:内線|分機|分机|轉接?|转接?|ext(?:ension|n)?\.?|x|#|＃)(?:番号|號碼|号码)?)[ 　:：]?([0-9０-９]{1,6})(?![0-9０-９])[）)]?/gi;
