/**
 * The words of a Hunspell dictionary with all their forms, in small letters, the genitive by which a noun is known too: `dic` has a word a line with the flags of the endings that it
 * takes, `aff` says what they are. What has a capital everywhere (Tuesday) is given with it too. Read are the plain rules of English (no compounds, no doubled affixes).
 */
export function readEnglishDictionary(aff: string, dic: string): readonly string[] {
  const affixes = affixesOf(aff);
  const forms = dic
    .split("\n")
    .slice(1)
    .flatMap((line) => {
      const [word = "", flags = ""] = line.trim().split("/");
      return [word, ...formsOf(word, flags, affixes)];
    });
  const common = new Set(forms.filter((form) => !/[A-Z]/.test(form)));
  return forms
    .flatMap((form) => {
      const small = form.toLowerCase();
      return common.has(small) ? [small] : [small, form];
    })
    .filter((form) => /^[a-z]{2,}(?:'s)?$|^[A-Z][a-z]{2,}$/.test(form));
}

interface Affix {
  readonly kind: "prefix" | "suffix";
  readonly stripped: string;
  readonly added: string;
  readonly met: RegExp;
}

type Affixes = ReadonlyMap<string, readonly Affix[]>;

function affixesOf(aff: string): Affixes {
  const found = new Map<string, Affix[]>();
  for (const line of aff.split("\n")) {
    const [kind, flag = "", stripped = "", added = "", condition] = line.trim().split(/\s+/);
    // The head of each group has a number in the place of what is added, and no condition.
    if ((kind !== "SFX" && kind !== "PFX") || condition === undefined) continue;
    const group = found.get(flag) ?? [];
    group.push({
      kind: kind === "SFX" ? "suffix" : "prefix",
      stripped: stripped === "0" ? "" : stripped,
      added: added.split("/", 1)[0] ?? "",
      met: new RegExp(kind === "SFX" ? `${condition}$` : `^${condition}`),
    });
    found.set(flag, group);
  }
  return found;
}

/** A prefix goes with every suffix. */
function formsOf(word: string, flags: string, affixes: Affixes): readonly string[] {
  const given = Array.from(flags).flatMap((flag) => affixes.get(flag) ?? []);
  const ended = given.filter(({ kind }) => kind === "suffix").flatMap((affix) => withAffix(word, affix));
  const begun = given
    .filter(({ kind }) => kind === "prefix")
    .flatMap((affix) => [word, ...ended].flatMap((form) => withAffix(form, affix)));
  return [...ended, ...begun];
}

function withAffix(word: string, { kind, stripped, added, met }: Affix): readonly string[] {
  if (!met.test(word)) return [];
  if (kind === "prefix") return [added + word.slice(stripped.length)];
  return [word.slice(0, word.length - stripped.length) + added];
}
