/**
 * The text as it may be shown on a terminal: control characters, escape sequences and marks that turn the direction of
 * writing are spelled out (`<U+202E>`), so that a document can neither move the cursor nor show other words than it holds.
 */
export function visible(text: string): string {
  return text.replace(DANGEROUS, spellOut);
}

/** As `visible`, and white space that could not be seen gets a sign; for a change of white space alone. */
export function visibleSpace(text: string): string {
  return visible(text.replace(INVISIBLE, (character) => SIGNS[character] ?? spellOut(character)));
}

// Line feed stays: it is a line break that the author set. U+2028 and the like would break a line unasked.
const DANGEROUS =
  // oxlint-disable-next-line no-control-regex -- control characters are what is looked for
  /[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u00ad\u061c\u200e\u200f\u2028-\u202e\u2060-\u206f\ufff9-\ufffb]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g;
const INVISIBLE = /[ \t\n\r\u00a0\u2000-\u200d\u202f\u205f\u3000\ufeff]/g;
const SIGNS: Readonly<Record<string, string>> = { " ": "␣", "\t": "⇥", "\n": "↵", "\r": "␍", "\u3000": "□" };

function spellOut(character: string): string {
  if (character === "\t") return "    ";
  return `<U+${character.charCodeAt(0).toString(16).toUpperCase().padStart(4, "0")}>`;
}
