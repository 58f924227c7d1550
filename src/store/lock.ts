import { randomUUID } from "node:crypto";
import { link, readFile, rename, rm, stat, utimes, writeFile } from "node:fs/promises";
import { readFileSync } from "node:fs";
import { hostname } from "node:os";
import { join } from "node:path";
import { setTimeout as pause } from "node:timers/promises";
import { PolicyError } from "../errors.ts";
import { troubleOfDisk } from "./trouble.ts";

/** Who holds the store for writing, and what it is about to write; lies as JSON in the repository's folder. */
export interface Owner {
  readonly token: string;
  readonly process: number;
  /** When that process started, where the system tells: its number may have gone to another one since. */
  readonly birth: string | null;
  readonly host: string;
  readonly since: string;
  readonly journal: Journal | null;
}

/** What an interrupted write leaves to be finished: the state before it and the folders of the store that it touches. */
export interface Journal {
  readonly tip: string | null;
  readonly folders: readonly string[];
}

export interface Lock {
  /** The locks of owners that died, oldest first, which this one took over. */
  readonly abandoned: readonly Owner[];
  readonly write: (journal: Journal) => Promise<void>;
  readonly release: () => Promise<void>;
}

export interface LockOptions {
  /** The folder of the repository. */
  readonly folder: string;
  readonly place: string;
  /** Milliseconds to wait for another writer. */
  readonly patience: number;
  readonly now: Date;
  /** Called once when another writer has to be waited for, and when a dead one's lock is taken over. */
  readonly tell: (owner: Owner, what: "waiting" | "taken-over") => void;
}

/** Waits until no one else writes. A lock whose owner is dead is taken over. Throws PolicyError when patience ends. */
export async function lock(options: LockOptions): Promise<Lock> {
  const { folder, place, patience, now, tell } = options;
  const file = join(folder, FILE);
  const own: Owner = {
    token: randomUUID(),
    process: process.pid,
    birth: birthOf(process.pid),
    host: hostname(),
    since: now.toISOString(),
    journal: null,
  };
  const end = performance.now() + patience;
  for (let told = false; ; await pause(POLL)) {
    try {
      const held = await take(file, own);
      if (held.kind === "ours") {
        for (const dead of held.abandoned) tell(dead, "taken-over");
        return holding(file, own, held.abandoned);
      }
      if (performance.now() > end) throw taken(place, held.owner);
      if (!told) tell(held.owner, "waiting");
      told = true;
    } catch (error) {
      throw troubleOfDisk(place, error);
    }
  }
}

/** The owner of a lock that lies in the folder, and whether it is dead; null where there is none. */
export async function lockedBy(folder: string): Promise<{ owner: Owner; dead: boolean } | null> {
  const file = join(folder, FILE);
  const owner = await ownerIn(file);
  return owner === null ? null : { owner, dead: await isDead(owner, file) };
}

const FILE = "kaitei.lock";
const POLL = 40;
/** An owner on another machine is known to be alive by the time on its lock, which it renews. */
const RENEWED = 10_000;
const SILENT = 120_000;

type Held =
  | { readonly kind: "ours"; readonly abandoned: readonly Owner[] }
  | { readonly kind: "theirs"; readonly owner: Owner };

/**
 * Takes the lock, or tells who has it. A link to a whole file is made or not made, so that no lock is ever half-written.
 * To take over a dead owner's lock, a process links `<lock>.<dead token>`: only one can. Should that one die in turn,
 * the next links `<lock>.<its token>`, and so on; the last living one of that row puts its own lock in the place of the first. Whoever
 * comes late with a link finds another lock than it saw, and withdraws.
 */
async function take(file: string, own: Owner): Promise<Held> {
  if (await claim(file, own)) return { kind: "ours", abandoned: [] };
  const first = await ownerIn(file);
  if (first === null) return take(file, own);
  const row: Owner[] = [];
  const claims: string[] = [];
  for (let owner: Owner = first; ;) {
    if (!(await isDead(owner, claims.at(-1) ?? file))) return { kind: "theirs", owner };
    row.push(owner);
    const next = `${file}.${owner.token}`;
    claims.push(next);
    if (await claim(next, own)) break;
    const taker = await ownerIn(next);
    if (taker === null) return { kind: "theirs", owner: first };
    owner = taker;
  }
  if ((await ownerIn(file))?.token !== first.token) {
    await rm(claims.at(-1) ?? "", { force: true });
    return { kind: "theirs", owner: first };
  }
  // What the dead one was about to do stays written until it is finished.
  await replace(file, { ...own, journal: first.journal });
  for (const left of claims) await rm(left, { force: true });
  return { kind: "ours", abandoned: row };
}

async function claim(file: string, own: Owner): Promise<boolean> {
  const beside = `${file}.new-${own.token}`;
  await writeFile(beside, JSON.stringify(own));
  try {
    await link(beside, file);
    return true;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === "EEXIST") return false;
    throw error;
  } finally {
    await rm(beside, { force: true });
  }
}

async function replace(file: string, owner: Owner): Promise<void> {
  const beside = `${file}.new-${owner.token}`;
  await writeFile(beside, JSON.stringify(owner));
  await rename(beside, file);
}

function holding(file: string, own: Owner, abandoned: readonly Owner[]): Lock {
  const renewal = setInterval(() => {
    const now = new Date();
    void utimes(file, now, now).catch(() => null);
  }, RENEWED);
  renewal.unref();
  return {
    abandoned,
    write: (journal) => replace(file, { ...own, journal }),
    release: async () => {
      clearInterval(renewal);
      if ((await ownerIn(file))?.token === own.token) await rm(file, { force: true });
    },
  };
}

async function ownerIn(file: string): Promise<Owner | null> {
  try {
    return JSON.parse(await readFile(file, "utf8")) as Owner;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === "ENOENT") return null;
    if (!(error instanceof SyntaxError)) throw error;
    // Not written by us, or by a failing disk: nobody holds it, and its own bytes name it.
    return { token: "unreadable", process: 0, birth: null, host: hostname(), since: "", journal: null };
  }
}

async function isDead(owner: Owner, file: string): Promise<boolean> {
  if (owner.host !== hostname()) {
    const there = await stat(file).catch(() => null);
    return there !== null && Date.now() - there.mtimeMs > SILENT;
  }
  if (owner.process <= 0 || !isRunning(owner.process)) return true;
  return owner.birth !== null && birthOf(owner.process) !== owner.birth;
}

/** True where a process of this number runs on this machine. */
export function isRunning(id: number): boolean {
  try {
    process.kill(id, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code !== "ESRCH";
  }
}

// Linux tells it as the 22nd field; the name in the second may hold spaces and brackets. A zombie is dead.
function birthOf(id: number): string | null {
  try {
    const fields = readFileSync(`/proc/${id}/stat`, "utf8")
      .replace(/^.*\) /s, "")
      .split(" ");
    return fields[0] === "Z" ? "dead" : (fields[19] ?? null);
  } catch {
    return null;
  }
}

function taken(place: string, owner: Owner): PolicyError {
  return new PolicyError(
    "store-locked",
    `cannot write ${place}: process ${owner.process} on ${owner.host} has been writing since ${owner.since}; wait for it and try again`,
  );
}
