import { extname } from "node:path";
import {
  type Document,
  type Format,
  type Language,
  PolicyError,
  read,
  type ReadOptions,
  renderOutlineMarkdown,
  type Section,
} from "../src/index.ts";
import {
  calendarDate,
  type NewVersion,
  openStore,
  parseReference,
  policyName,
  type Reference,
  type Store,
  type StoreEvent,
  type Version,
  type WriteOptions,
} from "../src/store/store.ts";
import type { GivenInput } from "./input.ts";
import type { Io } from "./io.ts";
import type { Values } from "./verbs.ts";

export { type Recorded, type Store, type Version } from "../src/store/store.ts";

/** The store that the options name; nothing is created yet. */
export async function storeOf(values: Values, io: Io): Promise<Store> {
  const named = typeof values["store"] === "string" ? values["store"] : null;
  return openStore({ folder: named ?? DEFAULT, named: named !== null, environment: io.environment });
}

const DEFAULT = "snapshots";

/** The REF; throws PolicyError where it has not the form of one. */
export function referenceIn(text: string): Reference {
  const reference = parseReference(text);
  if (reference !== null) return reference;
  throw new PolicyError(
    "usage",
    `cannot read ${text}: that names no version; say POLICY/LANG@WHEN, for example acme/privacy/ja@latest`,
  );
}

/** How the store is written to: patient with other writers, telling on standard error what a person should know. */
export function writeOptions(io: Io): WriteOptions {
  return {
    environment: io.environment,
    now: new Date(),
    patience: PATIENCE,
    tell: (event) => io.complain(`kaitei: ${told(event)}`),
  };
}

/** Milliseconds; an import of some hundred versions is done by then. */
const PATIENCE = 120_000;

function told(event: StoreEvent): string {
  if (event.kind === "person-guessed") {
    const { name, email } = event.person;
    return `git knows no user name: recorded as ${name} <${email}>; set yours with git config --global user.name and user.email`;
  }
  const { process: id, host, since } = event.owner;
  return event.kind === "waiting"
    ? `waiting: process ${id} on ${host} has been writing to the store since ${since}`
    : `took over the store from process ${id} on ${host}, which was killed while it wrote (${since}); what it left is finished`;
}

/** What is said of a version from outside its bytes. */
export interface Said {
  readonly policy: string;
  readonly effective?: string | undefined;
  readonly source?: string | undefined;
  readonly timeZone?: string | undefined;
}

/** Reads an input as a version for the store. Throws PolicyError where no date of effect is known. */
export async function versionFrom(
  input: GivenInput,
  said: Said,
  options: ReadOptions,
  io: Io,
): Promise<NewVersion> {
  const document = await read(input, { ...input.as, ...options });
  const { effective, revised, updated, enacted } = document.dates;
  const date = said.effective ?? (effective ?? revised ?? updated ?? enacted)?.date;
  if (date === undefined)
    throw new PolicyError(
      "no-date",
      `cannot record ${input.file === "-" ? "standard input" : input.file}: it does not say from when it is in force; say --effective 2024-09-03 or the like`,
    );
  return {
    policy: policyName(said.policy),
    language: document.language,
    effective: calendarDate(date),
    source: said.source ?? (input.file === "-" ? null : input.file),
    extension: extensionOf(input.file, document),
    bytes: input.bytes,
    text: renderOutlineMarkdown(document),
    sections: countSections(document.sections),
    reader: readerOf(io),
    readWith: readWithOf(options),
    timeZone: said.timeZone ?? TIME_ZONES[document.language],
  };
}

export function readerOf(io: Io): string {
  return `kaitei ${io.version()}`;
}

/** The normalised text of recorded bytes, read as they were when they were recorded. */
export async function rereadVersion(version: Version, bytes: Uint8Array): Promise<string> {
  const input = { file: version.storedAs, bytes, sha256: version.sha256 };
  const { encoding, revisions } = Object.fromEntries(
    (version.readWith ?? "").split(" ").map((pair) => pair.split("=", 2) as [string, string]),
  );
  const document = await read(input, {
    language: version.language,
    ...(encoding === undefined ? {} : { encoding }),
    ...(revisions === "reject" ? { revisions } : {}),
  });
  return renderOutlineMarkdown(document);
}

/** The language of what is printed of several versions: that of the first. */
export function languageOfAll(versions: readonly Version[]): Language {
  return versions[0]?.language ?? "en";
}

const TIME_ZONES: Readonly<Record<Language, string>> = {
  ja: "Asia/Tokyo",
  "zh-Hans": "Asia/Shanghai",
  "zh-Hant": "Asia/Taipei",
  en: "UTC",
};

const EXTENSIONS: Readonly<Record<Format, string>> = {
  markdown: "md",
  html: "html",
  plain: "txt",
  docx: "docx",
  pdf: "pdf",
};

// The name's own ending where it says something, so that the stored file is read as the file was.
function extensionOf(file: string, { format }: Document): string {
  const ending = extname(file).slice(1).toLowerCase();
  return KNOWN.includes(ending) ? ending : EXTENSIONS[format];
}

const KNOWN = ["md", "markdown", "html", "htm", "txt", "docx", "pdf"];

function readWithOf({ encoding, revisions }: ReadOptions): string | null {
  const said = [
    ...(encoding === undefined ? [] : [`encoding=${encoding}`]),
    ...(revisions === undefined ? [] : [`revisions=${revisions}`]),
  ];
  return said.length === 0 ? null : said.join(" ");
}

function countSections(sections: readonly Section[]): number {
  let count = 0;
  const open = [...sections];
  for (let section = open.pop(); section !== undefined; section = open.pop()) {
    count += 1;
    open.push(...section.children);
  }
  return count;
}
