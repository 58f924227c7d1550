import { LAYERS } from "../src/text/layers.ts";
import { glossaryVerb } from "./glossaryVerbs.ts";
import type { Io } from "./io.ts";
import { parityVerb } from "./parityVerbs.ts";
import { releaseVerbs } from "./releaseVerbs.ts";
import { storeVerbs } from "./storeVerbs.ts";
import { tableVerb } from "./tableVerb.ts";

/** One option of a verb. */
export interface Option {
  readonly name: string;
  readonly alias?: string;
  readonly describe: string;
  /** How its value is called in the help; a flag has none. */
  readonly value?: string;
  readonly choices?: readonly string[];
  /** Several of the choices, separated by commas. */
  readonly several?: boolean;
  readonly default?: string;
  readonly kind?: "number";
}

/** The values given, by the option's name. */
export type Values = Readonly<Record<string, string | boolean | undefined>>;

export interface Verb {
  readonly name: string;
  readonly describe: string;
  readonly files: readonly {
    readonly name: string;
    readonly describe: string;
    readonly optional?: boolean;
    /** Any number of them, the last one only. */
    readonly several?: boolean;
  }[];
  readonly options: readonly Option[];
  readonly examples: readonly (readonly [command: string, describe: string])[];
  readonly exits: readonly (readonly [code: string, describe: string])[];
  /** Only the verb that runs is loaded. */
  readonly load: () => Promise<Run>;
}

/** Does the verb's work and gives the exit code. */
export type Run = (files: readonly string[], values: Values, io: Io) => Promise<number>;

const OUTPUT: readonly Option[] = [
  { name: "json", describe: "Same as --format json" },
  { name: "out", alias: "o", value: "FILE", describe: "Write to FILE instead of standard output" },
  {
    name: "ui",
    value: "TAG",
    describe:
      "Language of labels: ja, zh-Hans, zh-Hant, en (default: on a terminal the locale, else the document's)",
  },
];

const READING: readonly Option[] = [
  {
    name: "lang",
    value: "TAG",
    describe:
      "Language of the text, instead of detecting it: ja, zh-Hans, zh-Hant, en (zh-CN, zh-TW … work too)",
  },
  {
    name: "encoding",
    value: "NAME",
    describe: "Character encoding, instead of detecting it, e.g. shift_jis, gb18030",
  },
  {
    name: "revisions",
    value: "HOW",
    choices: ["accept", "reject"],
    default: "accept",
    describe: "Tracked changes in Word files: read the text with or without them",
  },
];

const SCREEN: readonly Option[] = [
  {
    name: "width",
    value: "COLUMNS",
    kind: "number",
    describe: "Columns of the terminal format (default: the terminal, else 80)",
  },
];

const QUIET: Option = { name: "quiet", alias: "q", describe: "Show no progress on standard error" };

const STORE: Option = {
  name: "store",
  value: "DIR",
  describe: "The folder with the stored versions (default: snapshots)",
};

const COMMON: readonly Option[] = [...OUTPUT, ...READING, ...SCREEN, STORE, QUIET];

function format(choices: readonly string[]): Option {
  return {
    name: "format",
    alias: "f",
    value: "NAME",
    choices,
    default: "terminal",
    describe: `Output format: ${choices.join(", ")}`,
  };
}

const JUDGEMENT: readonly Option[] = [
  {
    name: "config",
    value: "FILE",
    describe: "Weights of rules, further terms and synonyms (default: the nearest kaitei.config.json)",
  },
  {
    name: "decisions",
    value: "FILE",
    describe: "Verdicts of people, by change id (default: the nearest kaitei.decisions.json)",
  },
];

/** Every verb, in the order of the help. */
export const VERBS: readonly Verb[] = [
  {
    name: "outline",
    describe: "Show the recovered structure of a policy",
    files: [
      {
        name: "FILE",
        describe:
          "A policy (.md, .html, .txt, .docx, .pdf), - for standard input, REV:PATH of the git repository, or a REF",
      },
    ],
    options: [
      format(["terminal", "json", "md"]),
      { name: "chrome", describe: "List the page furniture, too" },
      ...COMMON,
    ],
    examples: [
      ["kaitei outline privacy.ja.txt", "The tree of headings with line numbers, and what is doubtful"],
      ["kaitei outline privacy.ja.txt --chrome", "With the menu and footer lines that are not policy text"],
      ["kaitei outline privacy.ja.txt --format md --out privacy.ja.md", "As clean Markdown, into a file"],
      ["curl -s https://example.com/terms.txt | kaitei outline - --json", "As JSON, from standard input"],
    ],
    exits: [
      ["0", "done"],
      ["2", "trouble: bad usage, or a file that cannot be read"],
    ],
    load: async () => (await import("./commands/outline.ts")).outline,
  },
  {
    name: "diff",
    describe: "Show what changed between two versions, by section",
    files: [
      {
        name: "BEFORE",
        describe:
          "The older version: a file, - for standard input, REV:PATH, or a REF (acme/privacy/ja@2023-01-24)",
      },
      { name: "AFTER", describe: "The newer version, in the same way" },
    ],
    options: [
      format(["terminal", "json", "md", "html", "docx"]),
      { name: "side-by-side", alias: "y", describe: "Old and new text in two columns (terminal, html)" },
      { name: "sections", describe: "Only the table of sections (terminal, md)" },
      {
        name: "only",
        value: "WHICH",
        choices: ["substantive", "editorial"],
        describe: "Only changes of this materiality",
      },
      {
        name: "context",
        value: "N",
        kind: "number",
        describe:
          "Show N unchanged sentences before and after each change (default: 0, long sentences shortened)",
      },
      {
        name: "ignore",
        value: "LAYER,…",
        choices: LAYERS,
        several: true,
        describe: `Leave out changes that lie in these layers alone: ${LAYERS.join(", ")}`,
      },
      { name: "all", describe: "List changes of notation one by one instead of counting them" },
      {
        name: "explain",
        describe: "Say why each change matters or does not (docx: a comment on each substantive one)",
      },
      {
        name: "author",
        value: "NAME",
        describe: "Whose name the tracked changes bear (docx; default: kaitei)",
      },
      {
        name: "date",
        value: "DATE",
        describe:
          "When they were made, e.g. 2024-09-03 or 2024-09-03T09:00:00+09:00 (docx; default: 2000-01-01)",
      },
      {
        name: "tokenizer",
        value: "NAME",
        choices: ["lexicon", "intl"],
        default: "lexicon",
        describe: "How words are found: by the dictionaries, or by the system's Intl.Segmenter",
      },
      ...JUDGEMENT,
      ...COMMON,
    ],
    examples: [
      ["kaitei diff privacy.2023.md privacy.2024.md", "What changed, for reading"],
      ["kaitei diff old.txt new.txt --only substantive --explain", "Only what matters, and why"],
      ["kaitei diff old.md new.md --side-by-side --width 120", "Old and new beside each other"],
      [
        "kaitei diff old.md new.md --ignore whitespace,punctuation,orthography",
        "Without changes of notation",
      ],
      ["kaitei diff old.md new.md --format md --out changes.md", "For a pull request"],
      ["kaitei diff old.md new.md --format html --out changes.html", "A page to review both texts in"],
      [
        "kaitei diff old.docx new.docx --format docx --explain --out redline.docx",
        "Tracked changes for Word, with reasons as comments",
      ],
      [
        "kaitei diff HEAD~1:policies/privacy.md HEAD:policies/privacy.md",
        "Two revisions of a git repository",
      ],
      ["kaitei diff acme/privacy/ja@2023-01-24 acme/privacy/ja@latest", "Two versions of the store"],
      [
        "git show HEAD~1:privacy.md | kaitei diff - privacy.md --json",
        "As JSON, one side from standard input",
      ],
    ],
    exits: [
      ["0", "nothing changed (of what --only and --ignore leave)"],
      ["1", "something changed"],
      ["2", "trouble: bad usage, or a file that cannot be read"],
    ],
    load: async () => (await import("./commands/diff.ts")).diff,
  },
  parityVerb(format, COMMON),
  glossaryVerb(format, COMMON),
  tableVerb(format, JUDGEMENT, COMMON),
  ...storeVerbs({ format, reading: READING, output: OUTPUT, screen: SCREEN, store: STORE, quiet: QUIET }),
  ...releaseVerbs(format, COMMON),
];
