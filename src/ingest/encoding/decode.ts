import { PolicyError } from "../../errors.ts";
import type { Problem } from "../../model.ts";
import { declaredEncoding, knownEncoding } from "./declared.ts";
import { firstInvalid, looksLikeUtf8 } from "./invalid.ts";
import { fits } from "./likelihood.ts";

/** A decoded text and the encoding that it was read in. */
export interface Decoded {
  readonly text: string;
  /** A WHATWG label. */
  readonly encoding: string;
  readonly problems: readonly Problem[];
}

/**
 * The text that the bytes are. The encoding is the one that is asked for; else the one of the byte order mark; UTF-8
 * where the bytes are valid UTF-8; the one that the text declares; or the likeliest. A byte that is no character of it
 * is an error, never a replacement character: a policy with a character lost cannot be compared.
 */
export function decode(bytes: Uint8Array, file: string, asked?: string): Decoded {
  const where = placeOf(file);
  if (bytes.length === 0) {
    throw new PolicyError("empty", `cannot read ${where}: it is empty; give a file with text in it`);
  }
  const decoded = asked === undefined ? detect(bytes, where) : decodeAs(bytes, where, asked);
  checkText(decoded.text, where);
  return decoded;
}

/** A file as an error names it. */
export function placeOf(file: string): string {
  return file === "-" ? "standard input" : file;
}

function decodeAs(bytes: Uint8Array, where: string, label: string): Decoded {
  const encoding = knownEncoding(label);
  if (encoding === null) {
    throw new PolicyError(
      "encoding",
      `cannot read ${where}: ${JSON.stringify(label)} is not an encoding; say one of ${NAMES.join(", ")}`,
    );
  }
  return strictly(bytes, encoding) ?? fail(bytes, where, encoding, "say another encoding with --encoding");
}

const NAMES = ["utf-8", "utf-16le", "utf-16be", "shift_jis", "euc-jp", "gb18030", "big5"];

function detect(bytes: Uint8Array, where: string): Decoded {
  const marked = byteOrderMark(bytes);
  if (marked !== null) return strictly(bytes, marked) ?? fail(bytes, where, marked);
  if (isIso2022Jp(bytes)) return strictly(bytes, "iso-2022-jp") ?? fail(bytes, where, "iso-2022-jp");
  const declared = declaredEncoding(bytes);
  // One that got into a text; UTF-16 has one in every other byte of ASCII.
  if (zeros(bytes) * LEAST_BETWEEN_ZEROS <= bytes.length) {
    const utf8 = strictly(bytes, "utf-8");
    if (utf8 !== null) return withDoubt(utf8, declared, bytes);
    if (looksLikeUtf8(bytes)) return fail(bytes, where, "utf-8");
    const asDeclared = declared === null || declared === "utf-8" ? null : strictly(bytes, declared);
    if (asDeclared !== null) return asDeclared;
  }
  return likeliest(bytes, where);
}

const LEAST_BETWEEN_ZEROS = 10;

function zeros(bytes: Uint8Array): number {
  let count = 0;
  for (let at = bytes.indexOf(0); at >= 0; at = bytes.indexOf(0, at + 1)) count += 1;
  return count;
}

function likeliest(bytes: Uint8Array, where: string): Decoded {
  const [best, second] = fits(bytes).filter(
    ({ encoding }) => !encoding.startsWith("utf-16") || isWide(bytes),
  );
  if (best === undefined || best.average < PLAUSIBLE || best.encoding === "windows-1252") {
    if (bytes.includes(0)) throw notText(where);
    return fail(bytes, where, "utf-8");
  }
  const decoded = strictly(bytes, best.encoding);
  if (decoded === null) return fail(bytes, where, best.encoding);
  if (best.likelihood - (second?.likelihood ?? -Infinity) < CERTAIN) return fail(bytes, where, "utf-8");
  return decoded;
}

/** Whether bytes can be UTF-16 without its mark: whole pairs, and a zero byte (of a space, a line end) or some length. */
function isWide(bytes: Uint8Array): boolean {
  return bytes.length % 2 === 0 && (bytes.includes(0) || bytes.length >= 20);
}

/** Everyday Han characters are at −8 to −10, kana at −5; what random bytes give lies below −12. */
const PLAUSIBLE = -11;
/** The encoding must be e times as likely as the next one. */
const CERTAIN = 1;

function strictly(bytes: Uint8Array, encoding: string): Decoded | null {
  try {
    return { text: new TextDecoder(encoding, { fatal: true }).decode(bytes), encoding, problems: [] };
  } catch {
    return null;
  }
}

/** Told where a page says one encoding and is another; ASCII alone is valid in all of them. */
function withDoubt(decoded: Decoded, declared: string | null, bytes: Uint8Array): Decoded {
  if (declared === null || declared === decoded.encoding || bytes.every((byte) => byte < 0x80))
    return decoded;
  return { ...decoded, problems: [{ code: "encoding-declared", line: null, detail: declared }] };
}

function fail(bytes: Uint8Array, where: string, encoding: string, remedy = SAY): never {
  const name = encoding === "utf-8" ? "UTF-8" : encoding;
  const invalid = firstInvalid(bytes, encoding);
  if (invalid === null || invalid.byte === null) {
    const offset = invalid?.offset ?? bytes.length;
    throw new PolicyError(
      "encoding",
      `cannot read ${where}: it ends at offset ${offset} within a character of ${name}; get the whole file, or ${remedy}`,
    );
  }
  const byte = `0x${invalid.byte.toString(16).toUpperCase().padStart(2, "0")}`;
  throw new PolicyError(
    "encoding",
    `cannot read ${where}: byte ${byte} at offset ${invalid.offset} is not valid ${name}; ${remedy}`,
  );
}

const SAY = "say the encoding with --encoding";

function byteOrderMark(bytes: Uint8Array): string | null {
  const [first, second, third, fourth] = bytes;
  if (first === 0xef && second === 0xbb && third === 0xbf) return "utf-8";
  if (first === 0xff && second === 0xfe) return "utf-16le";
  if (first === 0xfe && second === 0xff) return "utf-16be";
  return first === 0x84 && second === 0x31 && third === 0x95 && fourth === 0x33 ? "gb18030" : null;
}

/** The escape sequences by which Japanese mail says that JIS characters begin; the text is ASCII otherwise. */
function isIso2022Jp(bytes: Uint8Array): boolean {
  if (!bytes.includes(0x1b) || bytes.some((byte) => byte >= 0x80)) return false;
  const text = new TextDecoder("latin1").decode(bytes);
  return text.includes("\u001b$@") || text.includes("\u001b$B");
}

function checkText(text: string, where: string): void {
  if (text.trim() === "") {
    throw new PolicyError(
      "empty",
      `cannot read ${where}: it holds only white space; give a file with text in it`,
    );
  }
  if (controls(text) > text.length * MOST_CONTROLS) throw notText(where);
  const nul = text.indexOf("\0");
  if (nul >= 0) throw withNul(text, nul, where);
}

function notText(where: string): PolicyError {
  return new PolicyError(
    "binary",
    `cannot read ${where}: it is binary, not text; give a Markdown, HTML, text, Word or PDF file`,
  );
}

function withNul(text: string, at: number, where: string): PolicyError {
  const line = text.slice(0, at).split("\n").length;
  return new PolicyError(
    "binary",
    `cannot read ${where}: line ${line} holds a NUL character, which no text has; take it out, or give the file as it was saved`,
  );
}

/** A stray control character in a scraped page is text; a file where each third character is one is not. */
const MOST_CONTROLS = 0.3;

function controls(text: string): number {
  let count = 0;
  for (let index = 0; index < text.length; index += 1) {
    const code = text.charCodeAt(index);
    if (code < 0x20 && code !== 9 && code !== 10 && code !== 12 && code !== 13) count += 1;
  }
  return count;
}
