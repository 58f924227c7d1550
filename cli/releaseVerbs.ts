import type { Option, Verb } from "./verbs.ts";

/** The verbs of a release: what its readers are told, and what it should not go out with. */
export function releaseVerbs(
  format: (choices: readonly string[]) => Option,
  common: readonly Option[],
): readonly Verb[] {
  return [noticeVerb(format, common), bannerVerb(format, common), checkVerb(format, common)];
}

type ToFormat = (choices: readonly string[]) => Option;

const TWO_VERSIONS: Verb["files"] = [
  { name: "BEFORE", describe: "The older version: a file, - for standard input, REV:PATH, or a REF" },
  { name: "AFTER", describe: "The newer version, in the same way" },
];

const RELEASE: readonly Option[] = [
  {
    name: "effective",
    value: "DATE",
    describe: "From when AFTER holds, where it does not say so itself (2024-09-03)",
  },
  {
    name: "days",
    value: "N",
    kind: "number",
    describe: "How many days the notice stands, the first one counted (default: as AFTER says, else 30)",
  },
  {
    name: "time-zone",
    value: "ZONE",
    describe:
      "Whose midnight begins a day (default by language: Asia/Tokyo, Asia/Shanghai, Asia/Taipei, UTC)",
  },
];

const CALENDAR: Option = {
  name: "calendar",
  value: "NAME",
  choices: ["gregorian", "japanese", "republic"],
  default: "gregorian",
  describe: "How years are written: 2024年9月3日, 令和6年9月3日, 民國113年9月3日",
};

const STARTS: Option = {
  name: "starts",
  value: "WHEN",
  default: "effective",
  describe: "When the banner begins to show: effective, published, or N-days-before the effective date",
};

const PUBLISHED: Option = {
  name: "published",
  value: "DATE",
  describe: "When AFTER was or will be made public (default: when the store recorded it)",
};

const ON: Option = {
  name: "on",
  value: "DATE",
  describe: "The day asked about, or a moment such as 2024-09-02T15:00:00Z (default: today, which is told)",
};

function noticeVerb(format: ToFormat, common: readonly Option[]): Verb {
  return {
    name: "notice",
    describe: "Write the notice of updated sections that a release gives to its readers",
    files: TWO_VERSIONS,
    options: [
      format(["terminal", "json", "md", "html", "text"]),
      {
        name: "depth",
        value: "N",
        kind: "number",
        describe: "Tell changes of the sections at level N that hold them (default: the deepest section)",
      },
      { name: "include-editorial", describe: "List the sections with editorial changes only, too" },
      {
        name: "base-url",
        value: "URL",
        describe: "Link each title to its heading in this page (md, html)",
      },
      CALENDAR,
      ...RELEASE,
      ...common,
    ],
    examples: [
      [
        "kaitei notice privacy.2023.md privacy.2024.md",
        "The list, its dates, and whether the document's own list is right",
      ],
      [
        "kaitei notice old.md new.md --format html --base-url /privacy --out notice.html",
        "A fragment for a page, with links",
      ],
      ["kaitei notice old.md new.md --format text --ui en --depth 1", "In English, by chapter"],
      ["kaitei notice old.md new.md --format text --calendar japanese", "With dates such as 令和6年9月3日"],
    ],
    exits: [
      ["0", "done"],
      ["2", "trouble: bad usage, or a file that cannot be read"],
    ],
    load: async () => (await import("./commands/notice.ts")).notice,
  };
}

function bannerVerb(format: ToFormat, common: readonly Option[]): Verb {
  return {
    name: "banner",
    describe: "Write the change banner, and tell whether it shows on a day",
    files: [
      { name: "BEFORE", describe: "The older version as for notice, or POLICY/LANG in the store" },
      { name: "AFTER", describe: "The newer version; not with POLICY/LANG", optional: true },
    ],
    options: [
      { ...format(["json", "html", "text"]), default: "json" },
      ON,
      STARTS,
      PUBLISHED,
      {
        name: "previous-url",
        value: "URL",
        describe: "Where the version before can be read (default: as AFTER links to it)",
      },
      { name: "no-script", describe: "HTML without the button that dismisses the banner" },
      { name: "exit-code", describe: "Exit with 1 where the banner does not show" },
      CALENDAR,
      ...RELEASE,
      ...common.filter(({ name }) => name !== "width"),
    ],
    examples: [
      ["kaitei banner old.md new.md --on 2024-09-10", "Whether it shows, its dates, its text and its HTML"],
      [
        "kaitei banner old.md new.md --on 2024-09-10 --format html --previous-url /privacy/2023 --out banner.html",
        "A fragment for the top of a page; empty where the banner does not show",
      ],
      [
        "kaitei banner old.md new.md --starts 14-days-before --days 44 --exit-code --quiet",
        "Is it showing today?",
      ],
      ["kaitei banner acme/privacy/ja --on 2024-09-10", "Of the recorded versions, overlapping windows too"],
    ],
    exits: [
      ["0", "done"],
      ["1", "with --exit-code: the banner does not show"],
      ["2", "trouble: bad usage, or a file that cannot be read"],
    ],
    load: async () => (await import("./commands/banner.ts")).banner,
  };
}

function checkVerb(format: ToFormat, common: readonly Option[]): Verb {
  return {
    name: "check",
    describe: "Stop a release whose text, dates and notices disagree",
    files: [
      {
        name: "BEFORE",
        describe: "The older version as for notice, or POLICY in the store (default: every policy there)",
        optional: true,
      },
      { name: "AFTER", describe: "The newer version; not with POLICY", optional: true },
    ],
    options: [
      format(["terminal", "json", "github"]),
      {
        name: "rule",
        value: "NAME,…",
        choices: [
          "notice-30",
          "jp-civil-548-4",
          "jp-appi-21-3",
          "cn-pipl-17",
          "cn-ecommerce-34",
          "us-ccpa-12m",
          "custom",
        ],
        several: true,
        default: "notice-30",
        describe: "The rules that the release is held against",
      },
      {
        name: "days-before",
        value: "N",
        kind: "number",
        describe: "For the rule custom: public so many days before the effective date",
      },
      {
        name: "days-shown",
        value: "N",
        kind: "number",
        describe: "For the rule custom: so many days the notice is to stand",
      },
      PUBLISHED,
      { ...ON, describe: "The day of the check, for us-ccpa-12m (default: today, which is told)" },
      ...RELEASE,
      ...common,
    ],
    examples: [
      ["kaitei check privacy.2023.md privacy.2024.md", "The dates, the document's own list, its numbering"],
      [
        "kaitei check old.md new.md --rule notice-30,jp-civil-548-4 --published 2024-08-01",
        "Against two rules by name",
      ],
      [
        "kaitei check old.md new.md --rule custom --days-before 14 --days-shown 60 --published 2024-08-01",
        "Against days of one's own",
      ],
      ["kaitei check old.md new.md --format github", "As annotations of a pull request"],
      ["kaitei check acme/privacy", "The latest recorded release in all its languages"],
    ],
    exits: [
      ["0", "nothing found"],
      ["1", "findings"],
      ["2", "trouble: bad usage, or a file that cannot be read"],
    ],
    load: async () => (await import("./commands/check.ts")).check,
  };
}
