/** The editorial layers of a text: what may differ without a word being another. */
export const LAYERS = [
  "whitespace",
  "width",
  "punctuation",
  "orthography",
  "notation",
  "markup",
  "link",
  "reference",
  "numbering",
  "order",
  "politeness",
  "function-words",
] as const;

export type Layer = (typeof LAYERS)[number];
