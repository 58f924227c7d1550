import type { StoredVersion } from "../model.ts";
import { languageOfTag } from "../text/language-tag.ts";
import { policyName } from "./names.ts";

/** What a commit of the store says of its version; everything that is known of it stands here, nothing in prose. */
export interface Facts extends Omit<StoredVersion, "id"> {
  /** The file that holds the bytes as received, `source.docx`. */
  readonly storedAs: string;
  /** Of `policy.md`. */
  readonly textSha256: string;
  /** How the bytes are to be read where that was said: `encoding=shift_jis`. */
  readonly readWith: string | null;
  /** The folder from the root of the repository. */
  readonly folder: string;
  /** Set on a re-reading: the commit of the version whose bytes were read anew. */
  readonly rereads: string | null;
}

/** The message of a commit: a line for people and the trailers. */
export function messageOf(facts: Facts): string {
  const what = facts.rereads === null ? "Record" : "Re-read";
  const subject = `${what} ${facts.policy} (${facts.language}), effective ${facts.effective}`;
  const lines = KEYS.flatMap(([key, name]) => {
    const value = facts[name];
    return value === null ? [] : [`${key}: ${written(String(value))}`];
  });
  return `${subject}\n\n${lines.join("\n")}\n`;
}

/**
 * The facts of a message; null where it is not one of ours, or says what cannot be. `policies` gathers the names that were found
 * good, so that a long history asks once for each.
 */
export function factsOf(message: string, policies: Set<string> = new Set()): Facts | null {
  const last =
    message
      .trimEnd()
      .split(/\n{2,}/)
      .at(-1) ?? "";
  const values = new Map<string, string>();
  for (const line of last.split("\n")) {
    const colon = line.indexOf(": ");
    if (colon > 0) values.set(line.slice(0, colon).toLowerCase(), line.slice(colon + 2));
  }
  const get = (key: string): string => read(values.get(key.toLowerCase()) ?? "");
  for (const [key, name] of KEYS) if (!OPTIONAL.includes(name) && !values.has(key.toLowerCase())) return null;
  const language = languageOfTag(get("Language"));
  const facts = {
    policy: get("Policy"),
    language: language ?? "en",
    effective: get("Effective"),
    recorded: get("Recorded"),
    source: values.has("source") ? get("Source") : null,
    sha256: get("SHA256"),
    storedAs: get("Stored-As"),
    textSha256: get("Text-SHA256"),
    sections: Number(get("Sections")),
    reader: get("Reader-Version"),
    tag: get("Tag"),
    readWith: values.has("read-with") ? get("Read-With") : null,
    folder: get("Folder"),
    rereads: values.has("re-reads") ? get("Re-Reads") : null,
  };
  return language !== null && isPossible(facts, policies) ? facts : null;
}

const KEYS: readonly (readonly [key: string, name: keyof Facts])[] = [
  ["Policy", "policy"],
  ["Language", "language"],
  ["Effective", "effective"],
  ["Recorded", "recorded"],
  ["Source", "source"],
  ["SHA256", "sha256"],
  ["Stored-As", "storedAs"],
  ["Text-SHA256", "textSha256"],
  ["Sections", "sections"],
  ["Reader-Version", "reader"],
  ["Read-With", "readWith"],
  ["Folder", "folder"],
  ["Tag", "tag"],
  ["Re-Reads", "rereads"],
];

const OPTIONAL: readonly (keyof Facts)[] = ["source", "readWith", "rereads"];

// Anyone may write a commit with such lines: a name that could leave the store makes it none of ours.
function isPossible(facts: Facts, policies: Set<string>): boolean {
  const own = `${facts.policy}/${facts.language}`;
  const tag = facts.tag.startsWith(`${own}/${facts.effective}`)
    ? facts.tag.slice(own.length + facts.effective.length + 1)
    : "no";
  return (
    (policies.has(facts.policy) || isPolicy(facts.policy, policies)) &&
    /^\d{4}-\d\d-\d\d$/.test(facts.effective) &&
    /^[0-9a-f]{64}$/.test(facts.sha256) &&
    /^[0-9a-f]{64}$/.test(facts.textSha256) &&
    /^source\.[a-z0-9]{1,10}$/.test(facts.storedAs) &&
    /^(?:\.[1-9]\d{0,6})?$/.test(tag) &&
    (facts.folder === own || facts.folder.endsWith(`/${own}`)) &&
    (facts.rereads === null || /^[0-9a-f]{40,64}$/.test(facts.rereads))
  );
}

function isPolicy(policy: string, policies: Set<string>): boolean {
  try {
    if (policyName(policy) !== policy) return false;
    policies.add(policy);
    return true;
  } catch {
    return false;
  }
}

// A value is one line that begins and ends in something seen; any other is written as a string of JSON.
function written(value: string): string {
  if (/^[^"\s\p{C}](?:[^\p{Cc}\p{Cs}\p{Zl}\p{Zp}]*[^\s\p{C}])?$/u.test(value)) return value;
  return JSON.stringify(value).replaceAll(
    /[\p{Cc}\p{Zl}\p{Zp}]/gu,
    (mark) => `\\u${mark.charCodeAt(0).toString(16).padStart(4, "0")}`,
  );
}

function read(written: string): string {
  if (!written.startsWith('"')) return written;
  try {
    return String(JSON.parse(written));
  } catch {
    return written;
  }
}
