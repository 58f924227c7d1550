import type { Language, StoredVersion } from "../model.ts";
import { PolicyError } from "../errors.ts";
import { askOrNull } from "./git.ts";
import type { Reference } from "./names.ts";
import type { Repository } from "./repository.ts";
import { type Facts, factsOf } from "./trailers.ts";

/** One recorded version of a policy in one language, and where git keeps it. */
export interface Version extends Facts, StoredVersion {
  /** The commit with its newest reading: `id`, or a later re-reading of the same bytes. */
  readonly reading: string;
}

/** Everything that the store holds, as its commits tell it. */
export interface History {
  /** The commit that HEAD stands on; null where there is none yet. */
  readonly tip: string | null;
  /** By policy and language, each in order of effect: what came into force first comes first. */
  readonly versions: readonly Version[];
  /** The parents of the commits that recorded a version or a reading. */
  readonly parents: ReadonlyMap<string, readonly string[]>;
}

/** Reads the history in one git process. */
export async function readHistory({ git, prefix }: Repository): Promise<History> {
  const log = await askOrNull(
    git.ask("log", "-z", "--encoding=UTF-8", "--no-color", "--format=%H%x00%P%x00%B", "HEAD", "--"),
    "no-revision",
  );
  const fields = (log ?? "").split("\0");
  const versions: Version[] = [];
  const rereadings = new Map<string, Version>();
  const parents = new Map<string, readonly string[]>();
  const policies = new Set<string>();
  // Git tells the newest commit first.
  for (let at = 0; at + 2 < fields.length; at += 3) {
    const [id = "", parent = "", message = ""] = fields.slice(at, at + 3);
    const facts = factsOf(message, policies);
    if (facts === null || facts.folder !== `${prefix}${facts.policy}/${facts.language}`) continue;
    parents.set(id, parent.split(" ").filter(Boolean));
    const version = { ...facts, id, reading: id };
    if (facts.rereads === null) versions.push(version);
    else if (!rereadings.has(facts.rereads)) rereadings.set(facts.rereads, version);
  }
  const read = versions.reverse().map((version) => withReading(version, rereadings.get(version.id)));
  return { tip: fields[0] || null, versions: read.sort(inOrder), parents };
}

function withReading(version: Version, reading: Version | undefined): Version {
  if (reading === undefined || reading.sha256 !== version.sha256) return version;
  const { textSha256, sections, reader, readWith } = reading;
  return { ...version, reading: reading.id, textSha256, sections, reader, readWith };
}

/** By policy, language and day of effect, then as they were recorded. */
export function inOrder(a: Version, b: Version): number {
  return (
    compare(a.policy, b.policy) ||
    compare(a.language, b.language) ||
    compare(a.effective, b.effective) ||
    numberOf(a) - numberOf(b)
  );
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

/** 1 for the first version of its day, 2 for the second. */
export function numberOf({ tag }: Pick<Facts, "tag">): number {
  return Number(/\.(\d+)$/.exec(tag)?.[1] ?? 1);
}

/** The versions of one policy in one language, in order of effect. */
export function versionsOf(history: History, policy: string, language: Language | null): readonly Version[] {
  return history.versions.filter(
    (version) => version.policy === policy && (language === null || version.language === language),
  );
}

/** The version that a REF names; throws PolicyError that says what there is. */
export function resolve(history: History, reference: Reference, place: string): Version {
  const { policy, language, when } = reference;
  const versions = versionsOf(history, policy, language);
  const name = `${policy}/${language}`;
  const [first] = versions;
  if (first === undefined)
    throw missing(`${name} in ${place}`, "no version of it is recorded", "see kaitei log");
  if (when.kind === "latest") {
    const version = versions.at(-1 - when.back);
    if (version !== undefined) return version;
    const count = versions.length;
    const there = count === 1 ? "there is 1 version" : `there are ${count} versions`;
    throw missing(`${name}@latest~${when.back}`, there, `the first is ${name}@${first.effective}`);
  }
  if (when.kind === "commit") {
    const found = versions.filter(
      ({ id, reading }) => id.startsWith(when.start) || reading.startsWith(when.start),
    );
    if (found.length === 1 && found[0] !== undefined) return found[0];
    const why = found.length === 0 ? "no version has that commit" : "several commits begin so";
    throw missing(`${name}@${when.start}`, why, `see kaitei log ${name}`);
  }
  const { date, number } = when;
  const version = versions.findLast((one) =>
    number === null ? one.effective <= date : one.effective === date && numberOf(one) === number,
  );
  if (version !== undefined) return version;
  throw number === null
    ? missing(
        `${name}@${date}`,
        "no version was in force on that day",
        `the first is ${name}@${first.effective}`,
      )
    : missing(`${name}@${date}.${number}`, "there is no such version", `see kaitei log ${name}`);
}

function missing(where: string, why: string, advice: string): PolicyError {
  return new PolicyError("no-version", `cannot find ${where}: ${why}; ${advice}`);
}

/** The REF by which a person would name the version. */
export function nameOf({ policy, language, tag }: Pick<Facts, "policy" | "language" | "tag">): string {
  return `${policy}/${language}@${tag.slice(policy.length + language.length + 2)}`;
}
