/** Attributes of an element; one that is null is left out. */
export type Attributes = Readonly<Record<string, string | number | null>>;

/** An element as XML; `content` is XML already. */
export function element(
  name: string,
  attributes: Attributes = {},
  content: string | readonly string[] = "",
): string {
  const inner = typeof content === "string" ? content : content.join("");
  const open = `${name}${attributesOf(attributes)}`;
  return inner === "" ? `<${open}/>` : `<${open}>${inner}</${name}>`;
}

/** An element whose only attribute is `w:val`: the way in which WordprocessingML states most properties. */
export function valued(name: string, value: string | number): string {
  return element(name, { "w:val": value });
}

/** A whole part of a package. */
export function xmlPart(root: string): string {
  return `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n${root}`;
}

/** Text as XML, with a visible sign for each character that XML 1.0 has not. */
export function escapeXml(text: string): string {
  return writable(text).replaceAll(/[&<>"]/g, (sign) => ENTITIES[sign] ?? sign);
}

/**
 * Text that XML 1.0 can hold: a control character becomes its picture (U+0007 `␇`), a lone surrogate and a
 * noncharacter U+FFFD. Nothing goes without a trace, and nothing else changes.
 */
export function writable(text: string): string {
  if (!UNWRITABLE.test(text)) return text;
  return text.replaceAll(new RegExp(UNWRITABLE, "gu"), pictureOf);
}

/** How many characters `writable` replaces. */
export function countUnwritable(text: string): number {
  return UNWRITABLE.test(text) ? [...text.matchAll(new RegExp(UNWRITABLE, "gu"))].length : 0;
}

// A carriage return is lawful, but every reader of XML makes a line feed of it.
// oxlint-disable-next-line no-control-regex -- control characters are what it looks for
const UNWRITABLE = /[\u0000-\u0008\u000B-\u001F\uFFFE\uFFFF]|\p{Surrogate}/u;
const ENTITIES: Readonly<Record<string, string>> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;" };
const FIRST_PICTURE = 0x2400;
const LAST_CONTROL = 0x1f;

function pictureOf(character: string): string {
  const code = character.codePointAt(0) ?? 0;
  return code <= LAST_CONTROL ? String.fromCodePoint(FIRST_PICTURE + code) : "\uFFFD";
}

function attributesOf(attributes: Attributes): string {
  return Object.entries(attributes)
    .map(([name, value]) => (value === null ? "" : ` ${name}="${escapeAttribute(String(value))}"`))
    .join("");
}

// White space in an attribute would be read as plain spaces.
function escapeAttribute(value: string): string {
  return escapeXml(value).replaceAll("\n", "&#10;").replaceAll("\t", "&#9;");
}
