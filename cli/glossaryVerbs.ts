import type { Option, Verb } from "./verbs.ts";

/** Of every verb that holds texts to a glossary. */
export const GLOSSARY: Option = {
  name: "glossary",
  value: "FILE",
  describe:
    "Terms to hold the texts to: TBX-Basic (.tbx), or .csv and .tsv with a head of languages (en,ja,…)",
};

/** The verb that holds the words of policies to a glossary. */
export function glossaryVerb(
  format: (choices: readonly string[]) => Option,
  common: readonly Option[],
): Verb {
  return {
    name: "glossary",
    describe: "Check how policies use the words of a glossary (glossary check FILE…)",
    files: [
      { name: "check", describe: "What to do" },
      {
        name: "FILE",
        describe:
          "A policy: a file, - for standard input, REV:PATH, or a REF; in several languages, more of them",
        several: true,
      },
    ],
    options: [
      format(["terminal", "json"]),
      {
        ...GLOSSARY,
        describe: `${GLOSSARY.describe} (default: the shipped one, of privacy and terms in four languages)`,
      },
      { name: "exit-code", describe: "Exit with 1 where something is found" },
      ...common,
    ],
    examples: [
      ["kaitei glossary check privacy.ja.md", "Ideas that have two words in it"],
      [
        "kaitei glossary check privacy.en.md privacy.ja.md --glossary terms.csv",
        "Forbidden words, and terms that one language lacks",
      ],
      [
        "kaitei glossary check privacy.*.md --glossary house.tbx --exit-code",
        "As a check before a release, with TBX of a translation tool",
      ],
    ],
    exits: [
      ["0", "done"],
      ["1", "with --exit-code: something was found"],
      ["2", "trouble: bad usage, or a file that cannot be read"],
    ],
    load: async () => (await import("./commands/glossary.ts")).glossary,
  };
}
