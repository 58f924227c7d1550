import yargs, { type Argv } from "yargs";
import { PolicyError } from "../src/errors.ts";
import type { Io } from "./io.ts";
import { checkUsage } from "./usage.ts";
import { type Verb, VERBS } from "./verbs.ts";

/** Runs the command line with these words and gives the exit code. Trouble is one line on standard error and 2. */
export async function run(words: readonly string[], io: Io): Promise<number> {
  try {
    return await runVerb(words[0] === "help" ? [...words.slice(1), "--help"] : words, io);
  } catch (error) {
    if (error instanceof PolicyError) io.complain(`kaitei: ${oneLine(error.message)}`);
    else complainOfBug(error, io);
    return 2;
  }
}

/** The help of a verb, or of the whole. */
export async function helpOf(verb: Verb | null): Promise<string> {
  return `${(await parserOf(verb, []).getHelp()).trimEnd()}\n`;
}

async function runVerb(words: readonly string[], io: Io): Promise<number> {
  const named = words.flatMap((word) => VERBS.find(({ name }) => name === word) ?? [])[0] ?? null;
  const { _: positional, $0: _name, ...values } = parserOf(named, words).parseSync();
  if (values["help"] === true || values["h"] === true) {
    await io.write(await helpOf(named));
    return 0;
  }
  if (values["version"] === true) {
    await io.write(`${io.version()}\n`);
    return 0;
  }
  const { verb, files, values: checked } = checkUsage({ words: positional.map(String), values, raw: words });
  const start = await verb.load();
  return start(files, checked, io);
}

// A verb that runs is the whole parser, not a command of it: behind every command yargs lays out its help, asked for or
// not, which was half of the start-up.
function parserOf(verb: Verb | null, words: readonly string[]): Argv {
  const parser = yargs(verb === null ? [...words] : withDashes(words, verb))
    .scriptName("kaitei")
    .detectLocale(false)
    .exitProcess(false)
    .version(false)
    .help(false)
    .wrap(HELP_COLUMNS)
    .parserConfiguration({
      "boolean-negation": false,
      "camel-case-expansion": false,
      "dot-notation": false,
      "duplicate-arguments-array": false,
      "parse-numbers": false,
      "parse-positional-numbers": false,
      "strip-aliased": true,
    });
  if (verb === null) describeAll(parser);
  else describeVerb(parser, verb);
  return parser
    .option("help", { alias: "h", type: "boolean", describe: "Show this help" })
    .option("version", { type: "boolean", describe: "Show the version number" });
}

/** `--base -` as `--base=-`: the parser takes a dash that stands alone for a file wherever it stands. */
function withDashes(words: readonly string[], { options }: Verb): string[] {
  const names = new Set(
    options
      .filter(({ value }) => value !== undefined)
      .flatMap(({ name, alias }) => [`--${name}`, ...(alias === undefined ? [] : [`-${alias}`])]),
  );
  const end = words.includes("--") ? words.indexOf("--") : words.length;
  return words.flatMap((word, index): readonly string[] => {
    if (index >= end) return [word];
    if (word === "-" && names.has(words[index - 1] ?? "")) return [];
    return words[index + 1] === "-" && index + 1 < end && names.has(word) ? [`${word}=-`] : [word];
  });
}

const HELP_COLUMNS = 100;

function describeAll(parser: Argv): void {
  parser.usage(
    "kaitei – what changed between two versions of a policy, by section\n\nUsage: kaitei <command> [options]",
  );
  for (const verb of VERBS) parser.command(verb.name, verb.describe);
  parser.epilogue("kaitei <command> --help shows a command's options with examples.");
}

function describeVerb(parser: Argv, verb: Verb): void {
  const files = verb.files.map(({ name, describe }) => `  ${name.padEnd(8)}${describe}`).join("\n");
  const line = `kaitei ${[verb.name, ...filesOf(verb)].join(" ")} [options]`;
  parser.usage(`${verb.describe}\n\nUsage: ${line}\n\n${files}`.trimEnd());
  for (const option of verb.options) {
    parser.option(option.name, {
      describe: option.value === undefined ? option.describe : `${option.value}  ${option.describe}`,
      type: option.value === undefined ? "boolean" : "string",
      ...(option.alias === undefined ? {} : { alias: option.alias }),
      ...(option.default === undefined ? {} : { defaultDescription: option.default }),
    });
  }
  for (const [command, describe] of verb.examples) parser.example(command, describe);
  const exits = verb.exits.map(([code, describe]) => `  ${code}  ${describe}`).join("\n");
  parser.epilogue(`Exit codes:\n${exits}`);
}

/** How the files of a verb are written in its usage; those that may be left out stand in brackets. */
export function filesOf({ files }: Verb): readonly string[] {
  return files.map(({ name, optional, several }) => {
    const written = several === true ? `${name}…` : name;
    return optional === true ? `[${written}]` : written;
  });
}

// A file's name may hold line breaks and escape sequences; they are spelled out.
function oneLine(text: string): string {
  return text
    .replaceAll(/\s*[\r\n]+\s*/g, " ")
    .replaceAll(
      /[\p{Cc}\p{Bidi_Control}]/gu,
      (mark) => `<U+${mark.charCodeAt(0).toString(16).toUpperCase().padStart(4, "0")}>`,
    );
}

function complainOfBug(error: unknown, io: Io): void {
  const message = oneLine(error instanceof Error ? error.message : String(error));
  io.complain(
    `kaitei: stopped unexpectedly: ${message}; please report this with the input (KAITEI_DEBUG=1 shows where it happened)`,
  );
  if (io.environment["KAITEI_DEBUG"] === "1" && error instanceof Error) io.complain(error.stack ?? "");
}
