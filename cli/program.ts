import yargs, { type Argv } from "yargs";
import { PolicyError } from "../src/errors.ts";
import type { Io } from "./io.ts";
import { checkUsage, type Given } from "./usage.ts";
import { type Verb, VERBS } from "./verbs.ts";

/** Runs the command line with these words and gives the exit code. Trouble is one line on standard error and 2. */
export async function run(words: readonly string[], io: Io): Promise<number> {
  try {
    return await runVerb(words, io);
  } catch (error) {
    if (error instanceof PolicyError) io.complain(`kaitei: ${oneLine(error.message)}`);
    else complainOfBug(error, io);
    return 2;
  }
}

/** The parser with every verb and option; `usage.ts` says what is wrong with what it read. */
export function parser(): Argv {
  const table = yargs()
    .scriptName("kaitei")
    .usage(
      "kaitei – what changed between two versions of a policy, by section\n\nUsage: $0 <command> [options]",
    )
    .detectLocale(false)
    .exitProcess(false)
    .version(false)
    .help("help")
    .alias("help", "h")
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
    .option("version", { type: "boolean", describe: "Show the version number" })
    .updateStrings({ "Commands:": "Commands:", "Positionals:": "Files:" })
    .epilogue("kaitei <command> --help shows a command's options with examples.");
  for (const verb of VERBS) addVerb(table, verb);
  return table;
}

const HELP_COLUMNS = 100;

async function runVerb(words: readonly string[], io: Io): Promise<number> {
  let given: Given = { words: [], values: {} };
  let help = "";
  await parser().parseAsync(
    [...words],
    {},
    (_error: unknown, argv: Record<string, unknown>, output: string) => {
      const { _: positional, $0: _name, ...values } = argv;
      given = { words: (positional as unknown[]).map(String), values };
      help = output;
    },
  );
  if (given.values["help"] === true || given.values["h"] === true) {
    await io.write(`${help}\n`);
    return 0;
  }
  if (given.values["version"] === true) {
    await io.write(`${io.version()}\n`);
    return 0;
  }
  const { verb, files, values } = checkUsage(given);
  const start = await verb.load();
  return start(files, values, io);
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

function oneLine(text: string): string {
  return text.replaceAll(/\s*[\r\n]+\s*/g, " ");
}

function complainOfBug(error: unknown, io: Io): void {
  const message = oneLine(error instanceof Error ? error.message : String(error));
  io.complain(
    `kaitei: stopped unexpectedly: ${message}; please report this with the input (KAITEI_DEBUG=1 shows where it happened)`,
  );
  if (io.environment["KAITEI_DEBUG"] === "1" && error instanceof Error) io.complain(error.stack ?? "");
}
