import type { Option, Verb } from "./verbs.ts";

/** The verbs of the store, with the options that all verbs share. */
export function storeVerbs(shared: {
  readonly format: (choices: readonly string[]) => Option;
  readonly reading: readonly Option[];
  readonly output: readonly Option[];
  readonly screen: readonly Option[];
  readonly store: Option;
  readonly quiet: Option;
}): readonly Verb[] {
  const { format, reading, output, screen, store, quiet } = shared;
  const written = { ...format(["text", "json"]), default: "text" };
  const shown = format(["terminal", "json"]);
  const timeZone: Option = {
    name: "time-zone",
    value: "ZONE",
    describe:
      "In which the day of effect begins (default by language: Asia/Tokyo, Asia/Shanghai, Asia/Taipei, UTC)",
  };
  const reference = {
    name: "REF",
    describe: "POLICY/LANG@WHEN; WHEN is a date, latest, latest~N or a commit",
  };
  return [
    {
      name: "record",
      describe: "Store a version of a policy",
      files: [{ name: "FILE", describe: "A policy as for outline, or - for standard input" }],
      options: [
        written,
        { name: "policy", alias: "p", value: "POLICY", describe: "Its name, such as acme/privacy" },
        {
          name: "effective",
          value: "DATE",
          describe: "The day from which it is in force (default: as the document says)",
        },
        { name: "source", value: "URL", describe: "Where it was found (default: the file's name)" },
        timeZone,
        store,
        ...output,
        ...reading,
        quiet,
      ],
      examples: [
        [
          "kaitei record privacy.ja.html --policy acme/privacy",
          "Language and date of effect are read from the document",
        ],
        [
          "kaitei record privacy.docx -p acme/privacy --effective 2024-09-03 --source https://example.com/privacy",
          "With what the document does not say",
        ],
      ],
      exits: [
        ["0", "recorded, or already there"],
        ["2", "trouble: no date of effect, a file or a store that cannot be used"],
      ],
      load: async () => (await import("./commands/record.ts")).record,
    },
    {
      name: "import",
      describe: "Store many versions, oldest first; what is there already is left as it is",
      files: [
        {
          name: "DIR|MANIFEST",
          describe:
            "A folder with POLICY/LANG/DATE.md and the like, or a file with a line of JSON for each version",
        },
      ],
      options: [written, timeZone, store, ...output, ...reading, quiet],
      examples: [
        ["kaitei import policies", "policies/acme/privacy/ja/2024-09-03.md and all others"],
        [
          "kaitei import versions.jsonl --store archive",
          'Lines such as {"file":"a.html","policy":"acme/privacy","language":"ja","effective":"2024-09-03","source":"…"}; the last three may be left out',
        ],
      ],
      exits: [
        ["0", "done"],
        ["2", "trouble: a name, a file or a store that cannot be used"],
      ],
      load: async () => (await import("./commands/import.ts")).importAll,
    },
    {
      name: "log",
      describe: "Show the stored versions, the latest first",
      files: [
        { name: "POLICY[/LANG]", describe: "Only this policy, or only this language of it", optional: true },
      ],
      options: [shown, store, ...output, ...screen],
      examples: [
        ["kaitei log", "Every policy of the store"],
        ["kaitei log acme/privacy/ja --json", "One policy in one language, as JSON"],
      ],
      exits: [
        ["0", "done"],
        ["2", "trouble: a store that cannot be read"],
      ],
      load: async () => (await import("./commands/log.ts")).log,
    },
    {
      name: "show",
      describe: "Show a stored version",
      files: [reference],
      options: [
        shown,
        { name: "source", describe: "The bytes as they were received, nothing else" },
        store,
        ...output,
        ...screen,
      ],
      examples: [
        ["kaitei show acme/privacy/ja@latest", "What is known of it, and its text"],
        [
          "kaitei show acme/privacy/ja@2023-06-01 --source --out privacy.pdf",
          "The file that was in force that day",
        ],
      ],
      exits: [
        ["0", "done"],
        ["2", "trouble: no such version, a store that cannot be read"],
      ],
      load: async () => (await import("./commands/show.ts")).show,
    },
    {
      name: "blame",
      describe: "Show since when each sentence of a version stands",
      files: [reference],
      options: [shown, store, ...output, ...screen, quiet],
      examples: [
        [
          "kaitei blame acme/privacy/ja@latest",
          "The day of its present wording, and the day on which it first appeared",
        ],
        ["kaitei blame acme/privacy/ja@2023-01-24 --json", "As JSON"],
      ],
      exits: [
        ["0", "done"],
        ["2", "trouble: no such version, a store that cannot be read"],
      ],
      load: async () => (await import("./commands/blame.ts")).blame,
    },
    {
      name: "verify",
      describe: "Check that the store is as it was recorded: every byte, text, tag and file",
      files: [],
      options: [shown, store, ...output, ...screen, quiet],
      examples: [
        ["kaitei verify", "The default store, snapshots"],
        ["kaitei verify --store archive --json", "As JSON"],
      ],
      exits: [
        ["0", "everything is as it was recorded"],
        ["1", "something is not"],
        ["2", "trouble: no store, or one that cannot be read"],
      ],
      load: async () => (await import("./commands/verify.ts")).verify,
    },
  ];
}
