/**
 * The encoding that a text declares of itself in its first lines, as XML (`<?xml encoding="…"?>`) or as HTML
 * (`<meta charset="…">`, `<meta http-equiv … content="…; charset=…">`); null where it declares none that is known.
 */
export function declaredEncoding(bytes: Uint8Array): string | null {
  const head = new TextDecoder("latin1").decode(bytes.subarray(0, HEAD));
  const label =
    /^\s*<\?xml\s[^>]{0,200}?\bencoding\s*=\s*["']([\w.:-]+)["']/.exec(head)?.[1] ??
    /<meta\s[^>]{0,400}?\bcharset\s*=\s*["']?\s*([\w.:-]+)/i.exec(head)?.[1];
  if (label === undefined) return null;
  const known = knownEncoding(label);
  // A page whose bytes show `<meta` in ASCII is not UTF-16, whatever it declares; HTML reads it as UTF-8.
  return known?.startsWith("utf-16") === true ? "utf-8" : known;
}

/** The WHATWG name of an encoding; null for a label that names none. */
export function knownEncoding(label: string): string | null {
  try {
    return new TextDecoder(label).encoding;
  } catch {
    return null;
  }
}

/** HTML looks at 1,024 bytes; saved pages often have a longer comment first. */
const HEAD = 4096;
