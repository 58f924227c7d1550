import type { Option, Verb } from "./verbs.ts";

/** The comparison table: 新旧対照表, 修订对照表, 修正條文對照表. */
export function tableVerb(
  format: (choices: readonly string[]) => Option,
  judgement: readonly Option[],
  common: readonly Option[],
): Verb {
  return {
    name: "table",
    describe: "Write both versions as a comparison table, provision by provision",
    files: [
      { name: "BEFORE", describe: "The older version: a file, - for standard input, REV:PATH, or a REF" },
      { name: "AFTER", describe: "The newer version, in the same way" },
    ],
    options: [
      { ...format(["html", "docx", "md"]), default: "html" },
      {
        name: "style",
        value: "NAME",
        choices: ["gov-simple", "gov-full", "corp", "yakkan", "tw", "zh"],
        describe:
          "The profession's way: gov-simple, gov-full, corp, yakkan (Japan), tw (Taiwan), zh (China); default by the language of AFTER: gov-simple, tw, zh, and corp for English",
      },
      {
        name: "columns",
        value: "ORDER",
        choices: ["before-after", "after-before"],
        describe: "Which version stands left (default: as the style has it)",
      },
      { name: "types", describe: "Add a last column with the kind of each change (修订类型)" },
      {
        name: "all",
        describe: "Leave nothing out: unchanged provisions in full, replacements throughout row by row",
      },
      ...judgement,
      ...common
        .filter(({ name }) => name !== "json" && name !== "width")
        .map((option) =>
          option.name === "ui" ? { ...option, describe: `${UI} (default: that of the style)` } : option,
        ),
    ],
    examples: [
      [
        "kaitei table terms.2023.md terms.2024.md --out table.html",
        "A page to read, to mail and to print (A4)",
      ],
      [
        "kaitei table terms.2023.docx terms.2024.docx --style gov-full --format docx --out table.docx",
        "As a Word file, with double lines and dashed boxes",
      ],
      ["kaitei table old.md new.md --style corp --format md", "For a pull request, with remarks"],
      [
        "kaitei table old.md new.md --style zh --types --columns after-before",
        "The new text left, with 修订类型",
      ],
    ],
    exits: [
      ["0", "done"],
      ["2", "trouble: bad usage, or a file that cannot be read"],
    ],
    load: async () => (await import("./commands/table.ts")).table,
  };
}

const UI = "Language of heads, notes and remarks: ja, zh-Hans, zh-Hant, en";
