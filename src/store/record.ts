import { existsSync } from "node:fs";
import { readdir, rm, stat } from "node:fs/promises";
import { join } from "node:path";
import { setTimeout as pause } from "node:timers/promises";
import { PolicyError } from "../errors.ts";
import { publish, writeCommits } from "./commit.ts";
import { changedByHand, listFiles, refreshFiles, refuseLinks } from "./files.ts";
import { askOrNull } from "./git.ts";
import type { Environment } from "./hardening.ts";
import { type History, readHistory, type Version } from "./history.ts";
import { type Journal, type Lock, lock, type Owner } from "./lock.ts";
import { calendarDate, policyName } from "./names.ts";
import { type Person, whoRecords } from "./person.ts";
import { type NewVersion, type Outcome, type Plan, planCommits } from "./plan.ts";
import { removeBeginnings, type Repository } from "./repository.ts";

export interface WriteOptions {
  readonly environment: Environment;
  readonly now: Date;
  /** Milliseconds to wait for another writer. */
  readonly patience: number;
  /** Told what a person should know while it goes on. */
  readonly tell: (event: StoreEvent) => void;
}

export type StoreEvent =
  | { readonly kind: "waiting" | "taken-over"; readonly owner: Owner }
  | { readonly kind: "person-guessed"; readonly person: Person };

export interface Recorded {
  readonly outcome: Outcome;
  readonly version: Version;
}

/**
 * Records the versions, all of them or none, in the order given. What is recorded already stays one version; read
 * differently by now, it gets a re-reading.
 */
export async function recordVersions(
  repository: Repository,
  given: readonly NewVersion[],
  options: WriteOptions,
): Promise<readonly Recorded[]> {
  for (const { policy, effective } of given) {
    policyName(policy);
    calendarDate(effective);
  }
  return withLock(repository, options, async (held) => {
    for (let attempt = 1; ; attempt += 1) {
      try {
        return await attemptToRecord(repository, given, options, held);
      } catch (error) {
        // A commit of someone else's came between: plan again on top of it.
        const moved = error instanceof PolicyError && RETRIED.includes(error.code);
        if (!moved || attempt === ATTEMPTS) throw error;
        await pause(attempt * 100);
      }
    }
  });
}

const RETRIED = ["reference-moved", "git-locked"];
const ATTEMPTS = 4;

/** Does the work while no one else writes, after finishing what a writer that died has left. */
export async function withLock<T>(
  repository: Repository,
  options: WriteOptions,
  work: (held: Lock) => Promise<T>,
): Promise<T> {
  const held = await lock({
    folder: repository.gitFolder,
    place: repository.place,
    patience: options.patience,
    now: options.now,
    tell: (owner, kind) => options.tell({ kind, owner }),
  });
  try {
    await removeBeginnings(repository.top);
    if (held.abandoned.length > 0) await finishAbandoned(repository, held.abandoned);
    return await work(held);
  } finally {
    await held.release();
  }
}

async function attemptToRecord(
  repository: Repository,
  given: readonly NewVersion[],
  options: WriteOptions,
  held: Lock,
): Promise<readonly Recorded[]> {
  const { environment, now, tell } = options;
  const history = await readHistory(repository);
  refuseOtherCase(repository, history, given);
  const plan = planCommits(history, given, repository.prefix, now.toISOString());
  if (plan.commits.length === 0) return result(plan, history, []);
  const branch = await branchOf(repository);
  const attributes = `${repository.prefix}.gitattributes`;
  const withAttributes = history.versions.length === 0 && !existsSync(join(repository.top, attributes));
  const folders = [
    ...new Set(plan.commits.flatMap(({ facts }) => (facts === null ? [] : [facts.folder]))),
    ...(withAttributes ? [attributes] : []),
  ];
  await refuseUnclean(repository, history, plan, folders);
  const person = await whoRecords(repository, environment);
  if (person.guessed) tell({ kind: "person-guessed", person });
  const ids = await writeCommits(repository, history, plan, { person, now, withAttributes });
  // The last commit is the newest version, or the merge of what came into force earlier.
  const newTip = ids.at(-1) ?? "";
  await held.write({ tip: history.tip, folders });
  await publish(repository, branch, history.tip, newTip, tagsOf(plan, ids));
  await refreshFiles(repository, folders, history.tip, newTip);
  return result(plan, history, ids);
}

function tagsOf(plan: Plan, ids: readonly string[]): ReadonlyMap<string, string> {
  return new Map(
    plan.commits.flatMap(({ facts }, index) =>
      facts === null || facts.rereads !== null ? [] : [[facts.tag, ids[index] ?? ""] as const],
    ),
  );
}

function result(plan: Plan, history: History, ids: readonly string[]): readonly Recorded[] {
  return plan.outcomes.map(({ outcome, version, commit }) => {
    if (version !== null) return { outcome, version };
    const id = ids[commit ?? 0] ?? "";
    const facts = plan.commits[commit ?? 0]?.facts;
    if (facts === null || facts === undefined)
      throw new Error("invariant broken: an outcome without its facts");
    const of = facts.rereads === null ? null : history.versions.find((one) => one.id === facts.rereads);
    return {
      outcome,
      version: {
        ...facts,
        id: of?.id ?? id,
        recorded: of?.recorded ?? facts.recorded,
        source: of === null || of === undefined ? facts.source : of.source,
        reading: id,
      },
    };
  });
}

async function branchOf({ git, place }: Repository): Promise<string> {
  const branch = await askOrNull(git.ask("symbolic-ref", "-q", "HEAD"), "git");
  if (branch?.startsWith("refs/heads/") === true) return branch.trim();
  throw new PolicyError(
    "detached",
    `cannot write ${place}: its head is detached, so that a new commit would be on no branch; run git -C ${place} switch main`,
  );
}

async function refuseUnclean(
  repository: Repository,
  history: History,
  plan: Plan,
  folders: readonly string[],
): Promise<void> {
  const { git, place, ownFolder } = repository;
  const halfway = HALFWAY.find((name) => existsSync(join(ownFolder, name)));
  const unmerged = await git.ask("ls-files", "-u", "-z");
  if (halfway !== undefined || unmerged !== "")
    throw new PolicyError(
      "conflict",
      `cannot write ${place}: a merge or the like is not finished (${halfway ?? "files in conflict"}); finish or abort it with git`,
    );
  const names = plan.commits.flatMap(({ facts }) =>
    facts === null ? [] : [`${facts.folder}/policy.md`, `${facts.folder}/${facts.storedAs}`],
  );
  for (const name of names) await refuseLinks(repository, name);
  const listing = await listFiles(repository, history.tip, folders);
  const [changed] = (await changedByHand(repository, listing, names)).changed;
  if (changed !== undefined)
    throw new PolicyError(
      "dirty",
      `cannot write ${place}: ${changed} was changed by hand since it was recorded; move it away, or undo it with git -C ${place} checkout`,
    );
}

const HALFWAY = ["MERGE_HEAD", "CHERRY_PICK_HEAD", "REVERT_HEAD", "rebase-merge", "rebase-apply"];

// On Windows and macOS the two would be one folder.
function refuseOtherCase({ place }: Repository, history: History, given: readonly NewVersion[]): void {
  const known = new Map(history.versions.map(({ policy }) => [policy.toLowerCase(), policy]));
  for (const { policy } of given) {
    const other = known.get(policy.toLowerCase()) ?? policy;
    if (other !== policy)
      throw new PolicyError(
        "policy-name",
        `cannot record ${policy} in ${place}: ${other} is there already and differs in upper and lower case alone; say --policy ${other}`,
      );
    known.set(policy.toLowerCase(), policy);
  }
}

/** Brings the files and the tags to what the branch holds, after a writer died between its commit and the end. */
async function finishAbandoned(repository: Repository, owners: readonly Owner[]): Promise<void> {
  const journal = owners.find((owner) => owner.journal !== null)?.journal ?? null;
  await clearLeftovers(repository, owners, journal);
  if (journal === null) return;
  // A git that outlived the writer may be moving the branch just now.
  await pause(ORPHAN / 5);
  const history = await readHistory(repository);
  if (history.tip === null || history.tip === journal.tip) return;
  await restoreTags(repository, history);
  await refreshFiles(repository, journal.folders, journal.tip, history.tip);
}

async function restoreTags({ git }: Repository, history: History): Promise<void> {
  const there = new Set((await git.ask("for-each-ref", "--format=%(refname)", "refs/tags")).split("\n"));
  const missing = history.versions.filter(({ tag }) => !there.has(`refs/tags/${tag}`));
  if (missing.length === 0) return;
  await git.feed(
    ["update-ref", "--stdin"],
    missing.map(({ tag, id }) => `create refs/tags/${tag} ${id}\n`),
  );
}

// A git that was killed leaves its lock files, which would stop every git after it. One that still runs as the orphan of
// the dead writer ends within moments, so only files older than that are taken away, and only those of what we write.
async function clearLeftovers(
  repository: Repository,
  owners: readonly Owner[],
  journal: Journal | null,
): Promise<void> {
  const { gitFolder, ownFolder } = repository;
  const since = Math.min(...owners.map((owner) => Date.parse(owner.since) || 0)) - 1000;
  const files = [
    join(ownFolder, "index.lock"),
    join(ownFolder, "HEAD.lock"),
    join(gitFolder, "packed-refs.lock"),
    join(gitFolder, "config.lock"),
    ...(await locksUnder(join(gitFolder, "refs", "heads"))),
    ...(journal === null ? [] : await locksUnder(join(gitFolder, "refs", "tags"))),
  ];
  for (const file of files) {
    for (
      let there = await stat(file).catch(() => null);
      there !== null;
      there = await stat(file).catch(() => null)
    ) {
      if (there.mtimeMs < since) break;
      if (Date.now() - there.mtimeMs > ORPHAN) {
        await rm(file, { force: true });
        break;
      }
      await pause(50);
    }
  }
  await removeOld(gitFolder, /^fast_import_crash_\d+$|^kaitei\.lock\..*new-/);
}

async function removeOld(folder: string, pattern: RegExp): Promise<void> {
  for (const name of await readdir(folder)) {
    if (!pattern.test(name)) continue;
    const there = await stat(join(folder, name)).catch(() => null);
    if (there !== null && Date.now() - there.mtimeMs > LEFT)
      await rm(join(folder, name), { recursive: true, force: true });
  }
}

/** Milliseconds after which a file that is written and renamed at once was left by someone who died. */
const LEFT = 10_000;

/** Milliseconds after which a git that lost its parent is no longer at work. */
const ORPHAN = 1500;

async function locksUnder(folder: string): Promise<readonly string[]> {
  const entries = await readdir(folder, { withFileTypes: true, recursive: true }).catch(() => []);
  return entries
    .filter((entry) => entry.isFile() && entry.name.endsWith(".lock"))
    .map((entry) => join(entry.parentPath, entry.name));
}
