/** The bytes of a text in an encoding, found by decoding every character that the encoding has. */
export function encode(text: string, encoding: string): Uint8Array {
  if (encoding === "utf-8") return new TextEncoder().encode(text);
  if (encoding === "utf-16le") return new Uint8Array(Buffer.from(text, "utf16le"));
  if (encoding === "utf-16be") return new Uint8Array(Buffer.from(text, "utf16le").swap16());
  if (encoding === "iso-2022-jp") return Uint8Array.from(jis(text));
  const table = tableOf(encoding);
  return Uint8Array.from(
    Array.from(text).flatMap((character) => {
      if (character < "\u0080") return [character.charCodeAt(0)];
      const bytes = table.get(character);
      if (bytes === undefined) throw new Error(`${encoding} has no ${character}`);
      return bytes;
    }),
  );
}

function tableOf(encoding: string): ReadonlyMap<string, readonly number[]> {
  const decoder = new TextDecoder(encoding, { fatal: true });
  const table = new Map<string, readonly number[]>();
  for (let lead = 0x81; lead <= 0xfe; lead += 1) {
    for (let trail = 0x40; trail <= 0xfe; trail += 1) {
      try {
        const character = decoder.decode(Uint8Array.of(lead, trail));
        if (Array.from(character).length === 1 && !table.has(character)) table.set(character, [lead, trail]);
      } catch {
        // not a character of the encoding
      }
    }
  }
  return table;
}

/** JIS characters are those of EUC-JP without the high bits, between escape sequences. */
function jis(text: string): number[] {
  const pieces = text.match(/[\0-\u007f]+|[^\0-\u007f]+/g) ?? [];
  return pieces.flatMap((piece) => {
    const bytes = [...encode(piece, "euc-jp")];
    return piece < "\u0080"
      ? bytes
      : [0x1b, 0x24, 0x42, ...bytes.map((byte) => byte & 0x7f), 0x1b, 0x28, 0x42];
  });
}
