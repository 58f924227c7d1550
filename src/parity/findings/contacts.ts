import type { Fact } from "./facts.ts";

/** E-mail addresses, telephone numbers and postcodes; the group says which. */
export function findContacts(text: string): readonly Fact[] {
  const emails = facts(text, email, "email", (printed) => printed.toLowerCase());
  const postcodes = facts(text, postcode, "postcode", (printed) => digitsOf(printed));
  const telephones = facts(text, telephone, "telephone", national).filter(
    ({ key, span }) =>
      key.length >= "telephone:".length + 7 &&
      !postcodes.some((one) => one.span[0] < span[1] && span[0] < one.span[1]) &&
      !/^\d{4}[-/.年]\d{1,2}[-/.月]\d{1,2}/.test(text.slice(...span)),
  );
  return [...emails, ...postcodes, ...telephones];
}

const email = /(?<![\w.+-])[\w.+-]{1,64}[@＠][\w-]{1,63}(?:\.[\w-]{1,63}){1,6}/g;
const postcode = /〒 ?[0-9０-９]{3}[-－‐]?[0-9０-９]{4}/g;
/** Groups of digits with two joints or a country's number, in ASCII or full width; 400-123-4567, +81 3-1234-5678, (03) 1234-5678. */
const telephone =
  /(?<![0-9０-９A-Za-z.,@/=-])(?:[+＋][0-9０-９]{1,3}[ -]?)?[(（]?[0-9０-９]{1,5}[)）]?[ \-－‐–][0-9０-９]{2,4}[ \-－‐–][0-9０-９]{3,4}(?![0-9０-９-])|(?<![0-9０-９A-Za-z.,@/=-])[+＋][0-9]{1,3}[ -]?[0-9]{2,4}[ -]?[0-9]{6,8}(?!\d)|(?<![0-9０-９A-Za-z.,@/=-])[(（]0[0-9]{1,3}[)）] ?[0-9]{3,4}[ -]?[0-9]{3,4}(?![0-9])|(?<![0-9０-９A-Za-z.,@/=-])0[0-9]{2,3}-[0-9]{7,8}(?![0-9-])/g;

function facts(
  text: string,
  pattern: RegExp,
  group: string,
  keyOf: (printed: string) => string,
): readonly Fact[] {
  return Array.from(text.matchAll(pattern), ({ index, 0: printed }) => ({
    key: `${group}:${keyOf(printed.normalize("NFKC"))}`,
    group,
    span: [index, index + printed.length],
  }));
}

function digitsOf(printed: string): string {
  return printed.replace(/\D/g, "");
}

/** The number without its country: +81 3-1234-5678 and 03-1234-5678 reach the same telephone. */
function national(printed: string): string {
  const digits = digitsOf(
    printed.replace(/^\s*\+(?:1|44|49|33|39|81|82|86|886|852|853|65|91|61)(?!\d{0,2}$)[ -]?/, ""),
  );
  return digits.replace(/^0+/, "");
}
