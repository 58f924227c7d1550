import { readdir, readFile, stat } from "node:fs/promises";
import { dirname, join, resolve } from "node:path";
import { type Language, PolicyError } from "../src/index.ts";
import { calendarDate, languageOfTag, policyName } from "../src/store/store.ts";

/** One version that is to be imported. */
export interface Entry {
  readonly file: string;
  readonly policy: string;
  readonly language?: Language | undefined;
  readonly effective?: string | undefined;
  readonly source?: string | undefined;
}

/**
 * The versions in a folder (`<policy>/<language>/<date>.md` and the like; other files are none), or in a file with a line of
 * JSON for each. Everything that can be wrong with it is found before anything is stored.
 */
export async function listEntries(target: string): Promise<readonly Entry[]> {
  const there = await stat(target).catch(() => null);
  if (there === null)
    throw new PolicyError(
      "unreadable-file",
      `cannot import ${target}: there is no such folder or file; check the path`,
    );
  const entries = there.isDirectory() ? await entriesIn(target) : await entriesOf(target);
  if (entries.length > 0) return entries;
  throw new PolicyError(
    "usage",
    `cannot import ${target}: ${there.isDirectory() ? "no file in it is named as a version" : "it is empty"}; name files POLICY/LANG/2024-09-03.md`,
  );
}

async function entriesIn(folder: string): Promise<readonly Entry[]> {
  const all = await readdir(folder, { withFileTypes: true, recursive: true });
  const entries: Entry[] = [];
  for (const one of all) {
    if (!one.isFile()) continue;
    const file = join(one.parentPath, one.name);
    const path = file.slice(join(folder, "/").length).replaceAll("\\", "/");
    const [, policy = "", tag = "", date = ""] =
      /^(.+)\/([^/]+)\/(\d{4}-\d\d-\d\d)\.(?:md|markdown|html?|txt|docx|pdf)$/i.exec(path) ?? [];
    const language = languageOfTag(tag);
    if (language === null || policy.split("/").some((part) => part.startsWith("."))) continue;
    entries.push({ file, policy: policyName(policy), language, effective: calendarDate(date), source: path });
  }
  return entries.sort((a, b) => (a.file < b.file ? -1 : 1));
}

async function entriesOf(manifest: string): Promise<readonly Entry[]> {
  const lines = (await readFile(manifest, "utf8")).replace(/^\uFEFF/, "").split(/\r?\n/);
  const entries: Entry[] = [];
  for (const [index, line] of lines.entries()) {
    if (line.trim() === "") continue;
    const where = `${manifest} line ${index + 1}`;
    const entry = entryOf(line, where);
    const file = resolve(dirname(manifest), entry.file);
    const there = await stat(file).catch(() => null);
    if (there?.isFile() !== true) throw wrong(where, `there is no file ${entry.file}`);
    entries.push({ ...entry, file: join(dirname(manifest), entry.file) });
  }
  return entries;
}

function entryOf(line: string, where: string): Entry {
  const value = parsed(line, where);
  const text = (name: string): string | undefined => {
    const given = value[name];
    if (given === undefined || given === null) return undefined;
    if (typeof given === "string" && given !== "") return given;
    throw wrong(where, `its "${name}" is not a text`);
  };
  const file = text("file");
  const policy = text("policy");
  if (file === undefined || policy === undefined)
    throw wrong(where, `its "${file === undefined ? "file" : "policy"}" is missing`);
  const tag = text("language");
  const language = tag === undefined ? undefined : languageOfTag(tag);
  if (language === null) throw wrong(where, `its "language" ${tag} is none of ja, zh-Hans, zh-Hant, en`);
  const effective = text("effective");
  try {
    return {
      file,
      policy: policyName(policy),
      language,
      effective: effective === undefined ? undefined : calendarDate(effective),
      source: text("source") ?? file,
    };
  } catch (error) {
    throw error instanceof PolicyError ? wrong(where, error.message.replace(/;[^;]*$/, "")) : error;
  }
}

function parsed(line: string, where: string): Readonly<Record<string, unknown>> {
  try {
    const value: unknown = JSON.parse(line);
    if (typeof value === "object" && value !== null && !Array.isArray(value))
      return value as Readonly<Record<string, unknown>>;
  } catch {
    // Said below, as for any other value.
  }
  throw wrong(where, "it is not an object of JSON");
}

function wrong(where: string, why: string): PolicyError {
  return new PolicyError(
    "manifest",
    `cannot import ${where}: ${why}; write {"file":"a.md","policy":"acme/privacy","language":"ja","effective":"2024-09-03"}`,
  );
}
