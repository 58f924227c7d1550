/** Replacements of single UTF-16 units, with a flag for each unit, since a look-up in a map for every one costs ten times as much. */
export interface CharacterMap {
  readonly flags: Uint8Array;
  readonly replacements: ReadonlyMap<number, string>;
}

export function characterMap(entries: Iterable<readonly [from: string, to: string]>): CharacterMap {
  const flags = new Uint8Array(0x10000);
  const replacements = new Map<number, string>();
  for (const [from, to] of entries) {
    flags[from.charCodeAt(0)] = 1;
    replacements.set(from.charCodeAt(0), to);
  }
  return { flags, replacements };
}

export function replaceCharacters(text: string, { flags, replacements }: CharacterMap): string {
  let replaced = "";
  let copied = 0;
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    if (flags[code] === 0) continue;
    replaced += text.slice(copied, at) + (replacements.get(code) ?? "");
    copied = at + 1;
  }
  return copied === 0 ? text : replaced + text.slice(copied);
}
