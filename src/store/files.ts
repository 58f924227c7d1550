import { createHash } from "node:crypto";
import { lstat, mkdir, readFile, rename, rm, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { PolicyError } from "../errors.ts";
import { readObjects } from "./objects.ts";
import type { Repository } from "./repository.ts";
import { troubleOfDisk } from "./trouble.ts";

/** The files of some folders in a commit: by path, the id of its bytes. */
export type Listing = ReadonlyMap<string, string>;

/** What stands in these folders and files of a commit; only what the store itself writes there. */
export async function listFiles(
  { git }: Repository,
  commit: string | null,
  paths: readonly string[],
): Promise<Listing> {
  const listing = new Map<string, string>();
  if (commit === null) return listing;
  for (let at = 0; at < paths.length; at += AT_ONCE) {
    const some = paths.slice(at, at + AT_ONCE);
    const answer = await git.ask("ls-tree", "-r", "-z", "--full-tree", commit, "--", ...some);
    for (const entry of answer.split("\0")) {
      const [, id, path] = /^100\d{3} blob ([0-9a-f]+)\t(.+)$/s.exec(entry) ?? [];
      if (id !== undefined && path !== undefined && isOurs(path)) listing.set(path, id);
    }
  }
  return listing;
}

/** A command line holds some thousand words of this length. */
const AT_ONCE = 500;

function isOurs(path: string): boolean {
  return /(?:^|\/)(?:policy\.md|source\.[a-z0-9]{1,10}|\.gitattributes)$/.test(path);
}

/** The files that differ from the commit, changed by hand, and those that are not there. */
export async function changedByHand(
  repository: Repository,
  listing: Listing,
  further: readonly string[] = [],
): Promise<{ readonly changed: readonly string[]; readonly missing: readonly string[] }> {
  const [changed, missing]: [string[], string[]] = [[], []];
  for (const path of new Set([...listing.keys(), ...further])) {
    const bytes = await bytesOf(repository, path);
    if (bytes === null) missing.push(path);
    else if (blobId(bytes, listing.get(path) ?? "") !== listing.get(path)) changed.push(path);
  }
  return { changed, missing };
}

/**
 * Puts the files of the folders, and git's index of them, to what the branch holds now. A file that is neither as it was
 * nor as it should be was changed by a person and stays.
 */
export async function refreshFiles(
  repository: Repository,
  folders: readonly string[],
  before: string | null,
  now: string,
): Promise<void> {
  const [old, wanted] = [
    await listFiles(repository, before, folders),
    await listFiles(repository, now, folders),
  ];
  const lines: string[] = [];
  const missing = new Map<string, string>();
  for (const path of new Set([...old.keys(), ...wanted.keys()])) {
    await rm(join(repository.top, `${path}${BESIDE}`), { force: true });
    const bytes = await bytesOf(repository, path);
    const target = wanted.get(path) ?? null;
    const current = bytes === null ? null : blobId(bytes, target ?? old.get(path) ?? "");
    if (current !== null && current !== target && current !== (old.get(path) ?? null)) continue;
    if (target !== null && current !== target) missing.set(path, target);
    if (target === null && current !== null) await rm(join(repository.top, path), { force: true });
    lines.push(target === null ? `0 ${"0".repeat(now.length)}\t${path}\0` : `100644 ${target}\t${path}\0`);
  }
  const paths = [...missing.keys()];
  for await (const { name, bytes, problem } of readObjects(repository.git, [...missing.values()])) {
    const path = paths.shift() ?? "";
    if (bytes === null)
      throw new PolicyError("no-object", `cannot read ${name} for ${path}: ${problem}; see kaitei verify`);
    await writeBeside(repository, path, bytes);
  }
  if (lines.length > 0) await repository.git.feed(["update-index", "-z", "--index-info"], lines);
}

async function writeBeside(repository: Repository, path: string, bytes: Uint8Array): Promise<void> {
  const file = join(repository.top, path);
  try {
    await refuseLinks(repository, path);
    await mkdir(dirname(file), { recursive: true });
    const beside = `${file}${BESIDE}`;
    await writeFile(beside, bytes);
    await rename(beside, file);
  } catch (error) {
    throw troubleOfDisk(file, error);
  }
}

/** The end of a file's name while it is being written; the next writer takes away what a dead one left. */
const BESIDE = ".kaitei-new";

/** Throws where a folder on the way to the path is a symbolic link or a file: writing there could leave the store. */
export async function refuseLinks({ top, place }: Repository, path: string): Promise<void> {
  const parts = path.split("/").slice(0, -1);
  for (const end of parts.keys()) {
    const folder = parts.slice(0, end + 1).join("/");
    const there = await lstat(join(top, folder)).catch(() => null);
    if (there === null) return;
    if (!there.isDirectory())
      throw new PolicyError(
        "store-link",
        `cannot write ${place}: ${folder} is ${there.isSymbolicLink() ? "a symbolic link" : "a file"}, not a folder; remove it`,
      );
  }
}

async function bytesOf({ top }: Repository, path: string): Promise<Buffer | null> {
  try {
    return await readFile(join(top, path));
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code === "ENOENT" || code === "ENOTDIR") return null;
    throw troubleOfDisk(join(top, path), error);
  }
}

// `like` is an id of the repository, whose length tells its hash.
function blobId(bytes: Uint8Array, like: string): string {
  return createHash(like.length === 64 ? "sha256" : "sha1")
    .update(`blob ${bytes.length}\0`)
    .update(bytes)
    .digest("hex");
}
