/** What a UTF-16 unit is to the cutting of words. A mark that stands alone is a `MARK`, as is half of an emoji. */
export const MARK = 0;
export const SPACE = 1;
export const LETTER = 2;
export const DIGIT = 3;
export const HAN = 4;
export const HIRAGANA = 5;
export const KATAKANA = 6;
export type CharacterKind =
  | typeof MARK
  | typeof SPACE
  | typeof LETTER
  | typeof DIGIT
  | typeof HAN
  | typeof HIRAGANA
  | typeof KATAKANA;

/** What the UTF-16 unit is to the cutting of words: Han with 々〆〇, letters of every other script, digits of both widths. */
export function kindOf(unit: number): CharacterKind {
  if (unit < 0x80) return kindOfAscii(unit);
  if (unit >= 0x4e00 && unit <= 0x9fff) return HAN;
  if (unit >= 0x3000 && unit <= 0x30ff) return kindOfKana(unit);
  if (unit < 0x2e80) return kindOfLetter(unit);
  if (unit >= 0x3400 && unit <= 0x4dbf) return HAN;
  if (unit >= 0xf900 && unit <= 0xfaff) return HAN;
  if (unit >= 0x31f0 && unit <= 0x31ff) return KATAKANA;
  if (unit >= 0xac00 && unit <= 0xd7a3) return LETTER;
  // The high halves of the pairs for the ideographs of planes 2 and 3, and every low half behind one.
  if (unit >= 0xd840 && unit <= 0xd8bf) return HAN;
  if (unit >= 0xff10 && unit <= 0xff19) return DIGIT;
  if ((unit >= 0xff21 && unit <= 0xff3a) || (unit >= 0xff41 && unit <= 0xff5a)) return LETTER;
  if (unit >= 0xff66 && unit <= 0xff9f) return KATAKANA;
  return unit === 0xfeff ? SPACE : MARK;
}

function kindOfAscii(unit: number): CharacterKind {
  if (unit >= 0x30 && unit <= 0x39) return DIGIT;
  if ((unit >= 0x61 && unit <= 0x7a) || (unit >= 0x41 && unit <= 0x5a) || unit === 0x5f) return LETTER;
  return unit === 0x20 || (unit >= 0x09 && unit <= 0x0d) ? SPACE : MARK;
}

function kindOfKana(unit: number): CharacterKind {
  if (unit === 0x3000) return SPACE;
  if (unit >= 0x3041 && unit <= 0x309f) return HIRAGANA;
  if (unit >= 0x30a1 && unit !== 0x30fb) return KATAKANA;
  return unit === 0x3005 || unit === 0x3006 || unit === 0x3007 ? HAN : MARK;
}

/** The letters of the scripts between ASCII and the East Asian ones; their marks go with them. */
function kindOfLetter(unit: number): CharacterKind {
  if (unit === 0xa0 || unit === 0x1680 || (unit >= 0x2000 && unit <= 0x200a)) return SPACE;
  if (unit === 0x2028 || unit === 0x2029 || unit === 0x202f || unit === 0x205f || unit === 0x85) return SPACE;
  if (unit === 0xaa || unit === 0xb5 || unit === 0xba) return LETTER;
  if (unit < 0xc0 || unit === 0xd7 || unit === 0xf7) return MARK;
  return unit < 0x2000 || (unit >= 0x2c00 && unit < 0x2e00) ? LETTER : MARK;
}
