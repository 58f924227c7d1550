import { existsSync } from "node:fs";
import { mkdir, mkdtemp, readdir, realpath, rename, rm, stat } from "node:fs/promises";
import { dirname, join, relative, resolve, sep } from "node:path";
import { PolicyError } from "../errors.ts";
import { askOrNull, createGit, type Git } from "./git.ts";
import type { Environment } from "./hardening.ts";
import { isRunning } from "./lock.ts";
import { troubleOfDisk } from "./trouble.ts";

/** The git repository that a store lies in. */
export interface Repository {
  readonly git: Git;
  /** The store as the caller named it, for messages. */
  readonly place: string;
  /** The repository's own folder, `.git`, which the work trees share. */
  readonly gitFolder: string;
  /** That of this work tree. */
  readonly ownFolder: string;
  /** The topmost folder of the files. */
  readonly top: string;
  /** From there to the store: empty, or with a slash at its end. */
  readonly prefix: string;
}

export interface RepositoryOptions {
  readonly folder: string;
  /** True where a person named the folder: then it may be a part of a repository that is there already. */
  readonly named: boolean;
  readonly environment: Environment;
}

/** The repository of a store; null where there is none yet. */
export async function findRepository(options: RepositoryOptions): Promise<Repository | null> {
  const folder = resolve(options.folder);
  const there = await stat(folder).catch(() => null);
  if (there !== null && !there.isDirectory())
    throw new PolicyError(
      "store-disk",
      `cannot use ${options.folder}: it is not a folder; name a folder with --store`,
    );
  if (existsSync(join(folder, ".git"))) return inspect(folder, folder, options);
  if (await isBare(folder)) throw bare(options.folder);
  if (!options.named) return null;
  const start = nearestFolder(folder);
  const repository = await inspect(start, folder, options).catch((error: unknown) => {
    if (error instanceof PolicyError && error.code === "no-repository") return null;
    throw error;
  });
  // What git ignores is not meant to be a part of the repository around it.
  return repository === null || (await isIgnored(repository, folder)) ? null : repository;
}

/** Creates the store as a repository of its own. Two that do so at once end up with the same one. */
export async function createRepository(options: RepositoryOptions): Promise<Repository> {
  const folder = resolve(options.folder);
  try {
    await mkdir(folder, { recursive: true });
    // Git is made beside and put in place whole: half a repository would be taken for the one around it.
    const beside = await mkdtemp(join(folder, `${BEGUN}${process.pid}-`));
    try {
      const git = createGit({ folder: beside, place: options.folder, environment: options.environment });
      await git.ask("init", "--quiet", "--initial-branch=main");
      await rename(join(beside, ".git"), join(folder, ".git")).catch((error: NodeJS.ErrnoException) => {
        if (error.code !== "ENOTEMPTY" && error.code !== "EEXIST") throw error;
      });
    } finally {
      await rm(beside, { recursive: true, force: true });
    }
  } catch (error) {
    throw troubleOfDisk(options.folder, error);
  }
  return inspect(folder, folder, options);
}

/** Takes away what was left by a process that died while it created the store. */
export async function removeBeginnings(folder: string): Promise<void> {
  for (const name of await readdir(folder)) {
    const [, id] = /^\.kaitei-new-(\d+)-/.exec(name) ?? [];
    if (id !== undefined && !isRunning(Number(id)))
      await rm(join(folder, name), { recursive: true, force: true });
  }
}

const BEGUN = ".kaitei-new-";

async function inspect(start: string, store: string, options: RepositoryOptions): Promise<Repository> {
  const { folder: place, environment } = options;
  // Found from within, and not named by --git-dir, so that git looks at whose it is.
  const finder = createGit({ folder: start, place, environment });
  const answer = await finder.ask(
    "rev-parse",
    "--path-format=absolute",
    "--is-bare-repository",
    "--is-shallow-repository",
    "--show-toplevel",
    "--git-common-dir",
    "--git-dir",
  );
  const [isBare, isShallow, top = "", gitFolder = "", ownFolder = ""] = answer.split("\n");
  if (isBare === "true") throw bare(place);
  if (isShallow === "true")
    throw new PolicyError(
      "shallow",
      `cannot use ${place}: it is a shallow clone, in which versions are missing; run git -C ${place} fetch --unshallow`,
    );
  // The configuration of a store could name files elsewhere (core.worktree).
  const real = await realpath(start);
  const files = await realpath(top).catch(() => top);
  if (real !== files && !real.startsWith(files + sep))
    throw new PolicyError(
      "store-elsewhere",
      `cannot use ${place}: its git configuration says that its files are in ${top}; remove core.worktree`,
    );
  const beneath = relative(files, join(real, relative(start, store)));
  const git = createGit({
    folder: files,
    place,
    environment,
    before: [`--git-dir=${ownFolder}`, `--work-tree=${files}`, "--literal-pathspecs"],
  });
  const prefix = beneath === "" ? "" : `${beneath.split(sep).join("/")}/`;
  return { git, place, gitFolder, ownFolder, top: files, prefix };
}

async function isIgnored(repository: Repository, folder: string): Promise<boolean> {
  const path = relative(repository.top, folder).split(sep).join("/");
  // `git check-ignore` ends with 1 and no words where nothing is ignored.
  const ignored = await askOrNull(
    repository.git.feed(["check-ignore", "--no-index", "--stdin"], [`${path}/\n`]),
    "git",
  );
  return (ignored ?? "") !== "";
}

async function isBare(folder: string): Promise<boolean> {
  const parts = ["HEAD", "objects", "refs"].map((name) => stat(join(folder, name)).catch(() => null));
  return (await Promise.all(parts)).every((part) => part !== null);
}

function bare(place: string): PolicyError {
  return new PolicyError(
    "bare",
    `cannot use ${place}: it is a bare repository, without files that a person could open; clone it and name the clone`,
  );
}

function nearestFolder(folder: string): string {
  let nearest = folder;
  while (!existsSync(nearest) && dirname(nearest) !== nearest) nearest = dirname(nearest);
  return nearest;
}
