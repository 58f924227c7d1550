import picocolors from "picocolors";
import { PolicyError } from "../src/errors.ts";
import type { Language, Paint, ReadOptions } from "../src/index.ts";
import { languageOfTag } from "../src/text/language-tag.ts";
import type { Io } from "./io.ts";
import type { Values } from "./verbs.ts";

/** The format asked for; `--json` is `--format json`. */
export function formatOf(values: Values): string {
  return values["json"] === true ? "json" : String(values["format"]);
}

/** The file to write to, if not standard output. */
export function outOf(values: Values): string | undefined {
  const out = values["out"];
  return typeof out === "string" ? out : undefined;
}

/** How the files are to be read. */
export function readOptionsOf(values: Values): ReadOptions {
  const language = tagged("lang", values);
  return {
    ...(language === undefined ? {} : { language }),
    ...(typeof values["encoding"] === "string" ? { encoding: values["encoding"] } : {}),
    ...(values["revisions"] === "reject" ? { revisions: "reject" } : {}),
  };
}

/** The language of labels: as asked, on a terminal the locale's, else the document's, so that pipes do not depend on the machine. */
export function uiOf(values: Values, document: Language, io: Io): Language {
  const asked = tagged("ui", values);
  if (asked !== undefined) return asked;
  if (io.terminal === null || values["out"] !== undefined) return document;
  const { LC_ALL, LC_MESSAGES, LANG } = io.environment;
  // `ja_JP.UTF-8@modifier`: what stands behind the point is not of the language.
  const locale = (LC_ALL || LC_MESSAGES || LANG || "").replace(/[.@].*$/s, "");
  return languageOfTag(locale) ?? document;
}

export interface Screen {
  readonly width: number;
  readonly paint: Paint | null;
}

/** What the terminal format may use: as many columns as there are, colour on a terminal unless it is unwanted. */
export function screenOf(values: Values, io: Io): Screen {
  const { terminal, environment } = io;
  const asked = values["width"] === undefined ? null : Math.max(NARROWEST, Number(values["width"]));
  const toTerminal = terminal !== null && values["out"] === undefined;
  const width = asked ?? (toTerminal ? Math.min(WIDEST, Math.max(NARROWEST, terminal.columns)) : PIPED);
  return { width, paint: isColoured(toTerminal, environment) ? paint : null };
}

const NARROWEST = 40;
/** Longer lines are hard to follow; who wants them says --width. */
const WIDEST = 120;
const PIPED = 80;

function isColoured(toTerminal: boolean, environment: Io["environment"]): boolean {
  if (environment["NO_COLOR"]) return false;
  const force = environment["FORCE_COLOR"];
  if (force !== undefined && force !== "0" && force !== "false") return true;
  return toTerminal && environment["TERM"] !== "dumb";
}

const colours = picocolors.createColors(true);

const PAINTS: Readonly<Record<Parameters<Paint>[0], (text: string) => string>> = {
  plain: (text) => text,
  removed: (text) => colours.red(colours.strikethrough(text)),
  added: (text) => colours.green(colours.underline(text)),
  moved: colours.cyan,
  heading: colours.bold,
  title: (text) => colours.bold(text),
  dim: colours.dim,
  substantive: (text) => colours.bold(colours.yellow(text)),
  editorial: colours.dim,
  doubt: colours.magenta,
};

const paint: Paint = (style, text) => PAINTS[style](text);

function tagged(option: "lang" | "ui", values: Values): Language | undefined {
  const tag = values[option];
  if (typeof tag !== "string") return undefined;
  const language = languageOfTag(tag);
  if (language !== null) return language;
  throw new PolicyError(
    "usage",
    `cannot use --${option} ${tag}: no such language; say one of ja, zh-Hans, zh-Hant, en`,
  );
}
