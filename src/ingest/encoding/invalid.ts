/** The first place where bytes are not valid in an encoding; `byte` is null where they end within a character. */
export interface Invalid {
  readonly offset: number;
  readonly byte: number | null;
}

/** Found by halving: a strict decoder takes exactly those beginnings that hold no invalid byte. */
export function firstInvalid(bytes: Uint8Array, encoding: string): Invalid | null {
  const takes = (length: number, stream: boolean): boolean => {
    try {
      new TextDecoder(encoding, { fatal: true }).decode(bytes.subarray(0, length), { stream });
      return true;
    } catch {
      return false;
    }
  };
  let [good, bad] = [0, bytes.length + 1];
  while (bad - good > 1) {
    const middle = (good + bad) >> 1;
    if (takes(middle, true)) good = middle;
    else bad = middle;
  }
  let start = good;
  while (start > 0 && good - start < LONGEST && !takes(start, false)) start -= 1;
  if (good === bytes.length) return start === good ? null : { offset: start, byte: null };
  return { offset: start, byte: bytes[start] ?? null };
}

/** The bytes of the longest character that any of the encodings has. */
const LONGEST = 4;

/**
 * Whether bytes that are not all valid UTF-8 are UTF-8 all the same, with some damage: most of what is beyond ASCII
 * forms its sequences. Those of two bytes count half: katakana in EUC-JP form one after the other by chance.
 */
export function looksLikeUtf8(bytes: Uint8Array): boolean {
  let [formed, beyond] = [0, 0];
  for (let at = 0; at < bytes.length;) {
    const length = sequenceAt(bytes, at);
    if (length > 1) formed += length === 2 ? 1 : length;
    if ((bytes[at] ?? 0) >= 0x80) beyond += Math.max(length, 1);
    at += Math.max(length, 1);
  }
  return formed > beyond * MOSTLY;
}

/** A character cut off at the end of three leaves 6 bytes in 8; no piece of a real policy in another encoding comes near. */
const MOSTLY = 0.6;

/** The length of the UTF-8 sequence at a place; 0 where there is none. */
function sequenceAt(bytes: Uint8Array, at: number): number {
  const lead = bytes[at] ?? 0;
  if (lead < 0x80) return 1;
  const length = lead >= 0xf0 && lead <= 0xf4 ? 4 : lead >= 0xe0 ? 3 : lead >= 0xc2 ? 2 : 0;
  if (lead > 0xf4) return 0;
  for (let next = at + 1; next < at + length; next += 1) {
    const byte = bytes[next] ?? 0;
    if (byte < 0x80 || byte > 0xbf) return 0;
  }
  return length;
}
