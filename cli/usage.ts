import { PolicyError } from "../src/errors.ts";
import { suggest } from "./suggest.ts";
import { type Option, type Values, type Verb, VERBS } from "./verbs.ts";

/** What the parser read, before anyone has asked whether it makes sense. */
export interface Given {
  readonly words: readonly string[];
  readonly values: Readonly<Record<string, unknown>>;
  /** The words as they were typed. */
  readonly raw: readonly string[];
}

export interface Usage {
  readonly verb: Verb;
  readonly files: readonly string[];
  readonly values: Values;
}

/** The verb, its files and the values of its options; throws PolicyError with what is wrong and what was meant. */
export function checkUsage({ words, values, raw }: Given): Usage {
  const [name, ...files] = words;
  const verb = verbNamed(name);
  checkOptions(verb, values);
  checkFlags(verb, raw);
  checkFiles(verb, files);
  const checked: Record<string, string | boolean | undefined> = {};
  for (const option of verb.options) checked[option.name] = valueOf(verb, option, values[option.name]);
  if (checked["json"] === true && values["format"] !== undefined && checked["format"] !== "json") {
    throw wrong(`cannot use --json with --format ${checked["format"]}: they disagree; leave one of them out`);
  }
  return { verb, files, values: checked };
}

function verbNamed(name: string | undefined): Verb {
  const names = VERBS.map((verb) => verb.name);
  if (name === undefined) {
    throw wrong(`cannot start: no command was given; say one of ${names.join(", ")}, or see kaitei --help`);
  }
  const verb = VERBS.find((one) => one.name === name);
  if (verb !== undefined) return verb;
  const meant = suggest(name, names);
  const advice = meant === null ? `the commands are ${names.join(", ")}` : `did you mean ${meant}?`;
  throw wrong(`cannot run ${name}: there is no such command; ${advice}`);
}

function checkOptions(verb: Verb, values: Readonly<Record<string, unknown>>): void {
  const known = new Set(
    verb.options.flatMap(({ name, alias }) => (alias === undefined ? [name] : [name, alias])),
  );
  const global = new Set(["help", "h", "version"]);
  for (const name of Object.keys(values)) {
    if (known.has(name) || global.has(name)) continue;
    const written = `${name.length === 1 ? "-" : "--"}${name}`;
    const meant = suggest(
      name,
      [...known, ...global].filter((one) => one.length > 1),
    );
    const advice = meant === null ? `see kaitei ${verb.name} --help` : `did you mean --${meant}?`;
    throw wrong(`cannot use ${written}: ${verb.name} has no such option; ${advice}`);
  }
}

function checkFlags(verb: Verb, raw: readonly string[]): void {
  for (const word of raw.slice(0, raw.includes("--") ? raw.indexOf("--") : raw.length)) {
    const [, name, value] = /^--([^=]+)=(.*)$/s.exec(word) ?? [];
    const option = verb.options.find((one) => one.name === name);
    if (option === undefined || option.value !== undefined) continue;
    throw wrong(
      `cannot use --${option.name}=${value}: it takes no value; say --${option.name} or leave it out`,
    );
  }
}

function checkFiles(verb: Verb, files: readonly string[]): void {
  const wanted = verb.files.map(({ name, several }) => (several === true ? `${name}…` : name)).join(" ");
  const isOpen = verb.files.at(-1)?.several === true;
  const missing = verb.files.slice(files.length).flatMap(({ name, optional }) => (optional ? [] : [name]));
  if (missing.length > 0) {
    throw wrong(`cannot ${verb.name}: ${missing.join(" and ")} missing; say kaitei ${verb.name} ${wanted}`);
  }
  if (files.length > verb.files.length && !isOpen) {
    const extra = files.slice(verb.files.length).join(" ");
    throw wrong(`cannot ${verb.name} ${extra}: too many files; say kaitei ${verb.name} ${wanted}`);
  }
  if (files.filter((file) => file === "-").length > 1) {
    throw wrong(
      `cannot ${verb.name} - -: standard input can be only one of them; name a file for the others`,
    );
  }
}

function valueOf(verb: Verb, option: Option, given: unknown): string | boolean | undefined {
  if (given === undefined) return option.default;
  if (option.value === undefined) return given === true || given === "true";
  const value = typeof given === "string" ? given : "";
  const written = `--${option.name}`;
  if (value === "")
    throw wrong(`cannot use ${written}: its ${option.value} is missing; ${adviceFor(verb, option)}`);
  if (option.kind === "number" && !/^\d{1,6}$/.test(value)) {
    throw wrong(`cannot use ${written} ${value}: that is not a whole number; say for example ${written} 3`);
  }
  const { choices } = option;
  if (choices === undefined) return value;
  for (const one of option.several === true ? value.split(",") : [value]) {
    if (choices.includes(one)) continue;
    const meant = suggest(one, choices);
    const advice = meant === null ? `say one of ${choices.join(", ")}` : `did you mean ${meant}?`;
    throw wrong(`cannot use ${written} ${one}: ${verb.name} knows no such ${nounOf(option)}; ${advice}`);
  }
  return value;
}

function adviceFor(verb: Verb, { choices }: Option): string {
  return choices === undefined ? `see kaitei ${verb.name} --help` : `say one of ${choices.join(", ")}`;
}

function nounOf({ name }: Option): string {
  return { format: "format", ignore: "layer", tokenizer: "tokenizer" }[name] ?? "value";
}

function wrong(message: string): PolicyError {
  return new PolicyError("usage", message);
}
