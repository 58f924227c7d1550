import { createHash } from "node:crypto";
import type { CalendarDate, Language } from "../model.ts";
import { type History, inOrder, numberOf, type Version } from "./history.ts";
import type { Facts } from "./trailers.ts";

/** A version as it is handed to the store: the bytes and what was read from them. */
export interface NewVersion {
  readonly policy: string;
  readonly language: Language;
  readonly effective: CalendarDate;
  readonly source: string | null;
  /** Of the file as received, without the dot: `docx`. */
  readonly extension: string;
  readonly bytes: Uint8Array;
  /** The normalised text that versions are compared by. */
  readonly text: string;
  readonly sections: number;
  readonly reader: string;
  /** How the bytes are to be read where that was said. */
  readonly readWith: string | null;
  /** In which the day of effect begins. */
  readonly timeZone: string;
}

export type Outcome = "recorded" | "re-read" | "unchanged";

/** One commit to be made. A parent is a commit that is there, or the place in this list of one to be made. */
export interface PlannedCommit {
  readonly parents: readonly (string | number)[];
  /** Null for a merge, which changes no file. */
  readonly facts: Facts | null;
  readonly version: NewVersion | null;
  /** The file with the bytes of the version before it, where that has another name. */
  readonly replaces: string | null;
}

export interface Plan {
  readonly commits: readonly PlannedCommit[];
  /** For every version given, in the same order: what becomes of it, and the version or the commit with it. */
  readonly outcomes: readonly {
    readonly outcome: Outcome;
    readonly version: Version | null;
    readonly commit: number | null;
  }[];
}

/** How the versions come into the history, without touching what is there. */
export function planCommits(
  history: History,
  given: readonly NewVersion[],
  prefix: string,
  recorded: string,
): Plan {
  const commits: PlannedCommit[] = [];
  const outcomes: Plan["outcomes"][number][] = [];
  const known = new Map<string, Version[]>();
  for (const version of history.versions) group(known, version).push(version);
  const parentsOf = new Map<string | number, readonly (string | number)[]>(history.parents);
  let tip: string | number | null = history.tip;
  // What came into force before the latest version stands on a branch of its own beside it, and is merged at the end:
  // so the files that lie in the folder stay those of the latest.
  const sides: (string | number)[] = [];

  const add = (commit: PlannedCommit): number => {
    commits.push(commit);
    parentsOf.set(commits.length - 1, commit.parents);
    return commits.length - 1;
  };

  for (const version of given) {
    const others = group(known, version);
    const facts = factsFor(version, others, prefix, recorded);
    if (facts.same !== null && facts.same.textSha256 === facts.facts.textSha256) {
      outcomes.push({ outcome: "unchanged", ...placed(facts.same) });
      continue;
    }
    const self = facts.same;
    const before = self ?? others.findLast((one) => inOrder(one, { ...one, ...facts.facts }) < 0) ?? null;
    const isLatest = self === null ? before === (others.at(-1) ?? null) : self === others.at(-1);
    const replaces = before === null || before.storedAs === facts.facts.storedAs ? null : before.storedAs;
    let at: number;
    if (isLatest) {
      at = add({ parents: tip === null ? [] : [tip], facts: facts.facts, version, replaces });
      tip = at;
    } else {
      const [oldest] = others;
      const parent = before === null ? parentsOf.get(keyOf(oldest?.id ?? ""))?.[0] : keyOf(before.reading);
      at = add({ parents: parent === undefined ? [] : [parent], facts: facts.facts, version, replaces });
      const continued = sides.indexOf(parent ?? "");
      if (continued >= 0) sides[continued] = at;
      else sides.push(at);
    }
    const id = `#${at}`;
    const placedAs = { ...facts.facts, id, reading: id };
    if (self === null)
      others.splice(others.findLastIndex((one) => inOrder(one, placedAs) < 0) + 1, 0, placedAs);
    else others[others.indexOf(self)] = { ...self, reading: id, textSha256: facts.facts.textSha256 };
    outcomes.push({ outcome: self === null ? "recorded" : "re-read", version: null, commit: at });
  }
  for (let at = 0; at < sides.length; at += MOST_PARENTS) {
    const merged = sides.slice(at, at + MOST_PARENTS);
    tip = add({
      parents: [...(tip === null ? [] : [tip]), ...merged],
      facts: null,
      version: null,
      replaces: null,
    });
  }
  return { commits, outcomes };
}

function group(
  groups: Map<string, Version[]>,
  { policy, language }: Pick<Version, "policy" | "language">,
): Version[] {
  const key = `${policy}/${language}`;
  const found = groups.get(key) ?? [];
  groups.set(key, found);
  return found;
}

/** Git itself merges no more at once. */
const MOST_PARENTS = 15;

// A version of this very run is known by its place in the plan.
function keyOf(id: string): string | number {
  return id.startsWith("#") ? Number(id.slice(1)) : id;
}

function placed(version: Version): { readonly version: Version | null; readonly commit: number | null } {
  const key = keyOf(version.id);
  return typeof key === "number" ? { version: null, commit: key } : { version, commit: null };
}

function factsFor(
  version: NewVersion,
  known: readonly Version[],
  prefix: string,
  recorded: string,
): { readonly facts: Facts; readonly same: Version | null } {
  const { policy, language, effective, source, sections, reader, readWith } = version;
  const sha256 = hash(version.bytes);
  const ofDay = known.filter((one) => one.effective === effective);
  const same = ofDay.findLast((one) => one.sha256 === sha256) ?? null;
  const number = Math.max(0, ...ofDay.map(numberOf)) + 1;
  const own = `${policy}/${language}`;
  const facts: Facts = {
    policy,
    language,
    effective,
    recorded,
    source,
    sha256,
    storedAs: `source.${version.extension}`,
    textSha256: hash(Buffer.from(version.text)),
    sections,
    reader,
    readWith,
    folder: `${prefix}${own}`,
    tag: same?.tag ?? `${own}/${effective}${number === 1 ? "" : `.${number}`}`,
    rereads: same === null ? null : same.id,
  };
  return { facts, same };
}

export function hash(bytes: Uint8Array): string {
  return createHash("sha256").update(bytes).digest("hex");
}
