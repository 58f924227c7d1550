import { filesOf } from "../cli/program.ts";
import { type Option, type Verb, VERBS } from "../cli/verbs.ts";

/** `docs/commands.md`: every command with its options, examples and exit codes, from the table that the parser reads. */
export function manual(): string {
  const head = [
    "# Commands",
    "<!-- Written from cli/verbs.ts by `npm run test:update`; change the table, not this page. -->",
    "`kaitei <command> --help` prints the same. `kaitei --version` prints the version.",
    "Trouble is one line on standard error, `kaitei: <what> <where>: <why>; <what to do>`, with nothing on standard output.",
  ];
  return `${[...head, ...VERBS.map(chapter)].join("\n\n")}\n`;
}

function chapter(verb: Verb): string {
  const usage = `kaitei ${[verb.name, ...filesOf(verb)].join(" ")} [options]`;
  return [
    `## ${verb.name}`,
    `${verb.describe}.`,
    code([usage]),
    ...(verb.files.length === 0
      ? []
      : [verb.files.map(({ name, describe }) => `- \`${name}\`: ${describe}`).join("\n")]),
    table(["option", "what it does"], verb.options.map(row)),
    "Examples:",
    verb.examples.map(([command, describe]) => `${describe}:\n\n${code([command])}`).join("\n\n"),
    table(["exit code", "when"], verb.exits),
  ].join("\n\n");
}

function row(option: Option): readonly [string, string] {
  const { name, alias, value, describe, default: standard } = option;
  const written = `\`--${name}${value === undefined ? "" : ` ${value}`}\``;
  const short = alias === undefined ? "" : `, \`-${alias}\``;
  return [`${written}${short}`, `${describe}${standard === undefined ? "" : ` (default: ${standard})`}`];
}

function table(head: readonly [string, string], rows: readonly (readonly [string, string])[]): string {
  const lines = [head, ["---", "---"] as const, ...rows];
  return lines
    .map((cells) => `| ${cells.map((cell) => cell.replaceAll("|", "\\|")).join(" | ")} |`)
    .join("\n");
}

function code(lines: readonly string[]): string {
  return ["```sh", ...lines, "```"].join("\n");
}
