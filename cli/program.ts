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

/** The parser with every verb and option; `usage.ts` says what is wrong with what it read. */
function parser(words: readonly string[]): Argv {
  const table = yargs([...words])
    .scriptName("kaitei")
    .usage(
      "kaitei – what changed between two versions of a policy, by section\n\nUsage: $0 <command> [options]",
    )
    .detectLocale(false)
    .exitProcess(false)
    .version(false)
    // With its own help yargs lays out the whole text at every start, asked for or not: half of the start-up.
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
    })
    .option("help", { alias: "h", type: "boolean", describe: "Show help" })
    .option("version", { type: "boolean", describe: "Show the version number" })
    .updateStrings({ "Commands:": "Commands:", "Positionals:": "Files:" })
    .epilogue("kaitei <command> --help shows a command's options with examples.");
  for (const verb of VERBS) addVerb(table, verb);
  return table;
}

const HELP_COLUMNS = 100;

async function runVerb(words: readonly string[], io: Io): Promise<number> {
  const { _: positional, $0: _name, ...values } = parser(words).parseSync();
  if (values["help"] === true || values["h"] === true) {
    await io.write(await helpOf(words));
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

/** The help of the verb that the words name, or of the whole. */
export async function helpOf(words: readonly string[]): Promise<string> {
  const verb = VERBS.find(({ name }) => words.includes(name));
  return `${(await parser(verb === undefined ? [] : [verb.name]).getHelp()).trimEnd()}\n`;
}

function addVerb(table: Argv, verb: Verb): void {
  const files = verb.files.map(({ name }) => name).join(" ");
  table.command(verb.name, verb.describe, (own) => {
    own.usage(`kaitei ${verb.name} ${files}\n\n${verb.describe}`);
    for (const option of verb.options) {
      own.option(option.name, {
        describe: option.describe,
        type: option.value === undefined ? "boolean" : "string",
        ...(option.alias === undefined ? {} : { alias: option.alias }),
        ...(option.default === undefined ? {} : { defaultDescription: option.default }),
      });
    }
    for (const [command, describe] of verb.examples) own.example(command, describe);
    const exits = verb.exits.map(([code, describe]) => `  ${code}  ${describe}`).join("\n");
    return own.epilogue(`Exit codes:\n${exits}`);
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
