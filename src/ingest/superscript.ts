/**
 * Raised digits as the characters that Unicode has for them: `24¹ か月` and `m²` say another thing than `241 か月` and
 * `m2`. Other raised text (™, *) stays as it is.
 */
export function raise(text: string): string {
  if (!/^[\d+\-−()（）\s,]*\d[\d+\-−()（）\s,]*$/.test(text)) return text;
  return text.replaceAll(/[\d+\-−()（）]/g, (character) => RAISED[character] ?? character);
}

const RAISED: Readonly<Record<string, string>> = {
  "0": "⁰",
  "1": "¹",
  "2": "²",
  "3": "³",
  "4": "⁴",
  "5": "⁵",
  "6": "⁶",
  "7": "⁷",
  "8": "⁸",
  "9": "⁹",
  "+": "⁺",
  "-": "⁻",
  "−": "⁻",
  "(": "⁽",
  ")": "⁾",
  "（": "⁽",
  "）": "⁾",
};
