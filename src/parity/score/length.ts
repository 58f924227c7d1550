/**
 * How much a text says by its length alone, in Han characters: a kana and a Latin letter say less. Measured on policies in four
 * languages, where the sum of one version is that of the others within a tenth.
 */
export function lengthOf(text: string): number {
  let length = 0;
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code < 0x250) length += code > 0x2f ? LATIN : 0;
    else if (code >= 0x3040 && code < 0x3100) length += KANA;
    else if (code >= 0x3400 && code < 0xfb00) length += 1;
  }
  return length;
}

const LATIN = 0.33;
const KANA = 0.5;
