import { GLOSSARY } from "./glossaryVerbs.ts";
import type { Option, Verb } from "./verbs.ts";

/** The verb that holds translations against their original. */
export function parityVerb(format: (choices: readonly string[]) => Option, common: readonly Option[]): Verb {
  return {
    name: "parity",
    describe: "Find where translations do not say the same as the original",
    files: [
      {
        name: "REFERENCE",
        describe: "The original: a file, - for standard input, REV:PATH, or a REF (acme/privacy/en@latest)",
      },
      { name: "TRANSLATION", describe: "The same policy in another language, in the same way" },
      {
        name: "MORE",
        describe: "Further translations; then a table of sections by language is shown",
        optional: true,
        several: true,
      },
    ],
    options: [
      format(["terminal", "json", "md", "csv", "html"]),
      {
        name: "base",
        value: "FILE",
        describe:
          "The version of REFERENCE that the translation was made from: what changed since is stale (default for REFs: the one in force when the translation began)",
      },
      {
        name: "translation-base",
        value: "FILE",
        describe: "The translation's own former version, made from --base",
      },
      {
        name: "only",
        value: "SEVERITY,…",
        choices: ["error", "warning", "info"],
        several: true,
        describe: "Only findings of these severities: error, warning, info",
      },
      GLOSSARY,
      {
        name: "allow",
        value: "WORD,…",
        describe: "Words that may stand untranslated: names of companies, products, persons",
      },
      {
        name: "config",
        value: "FILE",
        describe: "Weights of rules, further terms and synonyms (default: the nearest kaitei.config.json)",
      },
      {
        name: "decisions",
        value: "FILE",
        describe: "Findings that people dismissed, by id (default: the nearest kaitei.decisions.json)",
      },
      ...common.map((option) =>
        option.name === "lang"
          ? {
              ...option,
              value: "TAG,…",
              describe: "Languages of the files in their order, instead of detecting them: en,ja",
            }
          : option,
      ),
    ],
    examples: [
      ["kaitei parity privacy.en.md privacy.ja.md", "Every place where the Japanese says something else"],
      ["kaitei parity privacy.en.md privacy.ja.md --only error", "Only where a reader is misled"],
      [
        "kaitei parity privacy.en.md privacy.ja.md --base privacy.en.2023.md",
        "What the translation has not followed yet",
      ],
      [
        "kaitei parity privacy.en.md privacy.ja.md --format csv --out findings.csv",
        "For a translator's spreadsheet",
      ],
      [
        "kaitei parity privacy.en.md privacy.ja.md --format html --out parity.html",
        "A page with both texts and the findings at their places",
      ],
      ["kaitei parity privacy.en.md privacy.ja.md privacy.zh-Hans.md", "Sections by language"],
      ["kaitei parity acme/privacy/en@latest acme/privacy/ja@latest", "Of the store, with what is stale"],
    ],
    exits: [
      ["0", "nothing found (of what --only leaves)"],
      ["1", "findings"],
      ["2", "trouble: bad usage, or a file that cannot be read"],
    ],
    load: async () => (await import("./commands/parity.ts")).parity,
  };
}
