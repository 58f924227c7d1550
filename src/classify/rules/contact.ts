import { readerOf, type Fact, type Rule } from "./rule.ts";

const patterns = [
  /(?<![\w.+-])[\w.+-]{1,64}@[\w-]{1,63}(?:\.[\w-]{1,63}){1,6}/g,
  // A telephone number: groups of digits with at least two joints, so that dates (four digits first) and amounts are none.
  /(?<![\d.,-])(?!\d{1,2}-\d{1,2}-(?:19|20)\d\d(?![\d-]))(?:\+\d{1,3}[ -]?)?\(?0?\d{2,4}\)?[- ]\d{2,4}[- ]\d{3,4}(?![\d-])|(?<![\d-])\+?\d{1,3}?-?(?:400|800|1?855|1?888)-?\d{3}-?\d{4}(?!\d)/g,
  /〒\d{3}-\d{4}/g,
] as const;

const about = readerOf([
  {
    key: "contact",
    ja: "お?問い?合わ?せ(?:先|窓口)|窓口|連絡先|電話番号は|ご連絡(?:ください|下さい|先)|宛て",
    zh: "联系(?:我们|方式|电话)|致电|来信|拨打|客服(?:电话|热线)|投诉(?:电话|渠道)|联络(?:我们|方式)",
    en: "contact us|write to|call us|reach us|e-?mail us|by post|hotline",
  },
]);

/** Where to turn to: e-mail addresses, telephone and postal numbers, each a fact of its own. */
export const contact: Rule = {
  name: "contact",
  kind: "fact",
  facts: ({ plain }) =>
    patterns.flatMap((pattern) =>
      Array.from(plain.matchAll(pattern), (match): Fact => ({
        key: match[0].replace(/[()\s]/g, "-").replace(/^-|(?<=-)-+/g, ""),
        span: [match.index, match.index + match[0].length],
      })),
    ),
  direction: () => "value",
  about,
};
