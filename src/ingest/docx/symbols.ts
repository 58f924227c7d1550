import type { XmlElement } from "./xml.ts";

/** The character that a `w:sym` shows: a sign of a symbol font by its code there, else the code itself. */
export function signOf(element: XmlElement): string {
  const code = Number.parseInt(element.attributes.get("w:char") ?? "", 16);
  if (!(code > 0 && code <= 0xffff)) return "";
  const font = (element.attributes.get("w:font") ?? "").toLowerCase();
  const sign = FONTS.find(([name]) => font.startsWith(name))?.[1].get(code & 0xff);
  return sign ?? String.fromCodePoint(code);
}

/** The signs that documents use: check boxes, bullets, arrows, marks. https://www.alanwood.net/demos/wingdings.html */
const FONTS: readonly (readonly [string, ReadonlyMap<number, string>])[] = [
  [
    "wingdings 2",
    new Map([
      [0x50, "✓"],
      [0x52, "☑"],
      [0x54, "☒"],
      [0xa3, "☐"],
    ]),
  ],
  [
    "wingdings",
    new Map([
      [0x22, "✂"],
      [0x28, "☎"],
      [0x2a, "✉"],
      [0x46, "☞"],
      [0x6c, "●"],
      [0x6d, "❍"],
      [0x6e, "■"],
      [0x6f, "□"],
      [0x71, "❑"],
      [0x75, "◆"],
      [0x76, "❖"],
      [0x9f, "•"],
      [0xa7, "▪"],
      [0xa8, "◻"],
      [0xd8, "➢"],
      [0xe0, "→"],
      [0xe8, "➔"],
      [0xf0, "⇨"],
      [0xfb, "✗"],
      [0xfc, "✓"],
      [0xfd, "☒"],
      [0xfe, "☑"],
    ]),
  ],
  [
    "symbol",
    new Map([
      [0xa3, "≤"],
      [0xb0, "°"],
      [0xb1, "±"],
      [0xb3, "≥"],
      [0xb4, "×"],
      [0xb7, "•"],
      [0xb8, "÷"],
      [0xb9, "≠"],
      [0xd2, "®"],
      [0xd3, "©"],
      [0xd4, "™"],
      [0xde, "⇒"],
      [0xae, "→"],
    ]),
  ],
];
