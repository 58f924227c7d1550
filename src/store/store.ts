import { existsSync } from "node:fs";
import { PolicyError } from "../errors.ts";
import type { Environment } from "./hardening.ts";
import { type History, nameOf, readHistory, resolve, type Version, versionsOf } from "./history.ts";
import { lockedBy } from "./lock.ts";
import { parseReference, parseScope, type Reference } from "./names.ts";
import { readObject, readObjects } from "./objects.ts";
import type { NewVersion } from "./plan.ts";
import { type Recorded, recordVersions, withLock, type WriteOptions } from "./record.ts";
import { createRepository, findRepository, type Repository } from "./repository.ts";
import { type Verification, type VerifyOptions, verifyStore } from "./verify.ts";

export interface StoreOptions {
  readonly folder: string;
  /** True where a person named the folder: then it may be a part of a git repository that is there already. */
  readonly named: boolean;
  readonly environment: Environment;
}

/** The recorded versions of policies, in a git repository. */
export interface Store {
  /** The history as it stands now, read anew at every call. */
  readonly history: () => Promise<History>;
  /** The version that a REF names. */
  readonly find: (reference: Reference) => Promise<Version>;
  /** The normalised texts of versions, in their order, out of one git process. */
  readonly texts: (versions: readonly Version[]) => AsyncGenerator<Buffer>;
  /** The bytes as received. */
  readonly source: (version: Version) => Promise<Buffer>;
  /** Records versions, all or none. Creates the store where there is none. */
  readonly record: (versions: readonly NewVersion[], options: WriteOptions) => Promise<readonly Recorded[]>;
  /** Finishes what a writer that died has left, then compares everything with what was recorded. */
  readonly verify: (options: VerifyOptions & { readonly write: WriteOptions }) => Promise<Verification>;
}

/** Opens the store in a folder; nothing is created before something is recorded. */
export async function openStore(options: StoreOptions): Promise<Store> {
  let repository = await findRepository(options);
  const present = (): Repository => {
    if (repository !== null && existsSync(options.folder)) return repository;
    throw new PolicyError(
      "no-store",
      `cannot read ${options.folder}: there is no store; record a version first, or name another one with --store`,
    );
  };
  const history = async (): Promise<History> => readHistory(present());
  return {
    history,
    find: async (reference) => resolve(await history(), reference, options.folder),
    texts: (versions) => textsOf(present(), versions),
    source: ({ id, folder, storedAs }) => readObject(present().git, `${id}:${folder}/${storedAs}`),
    record: async (versions, write) => {
      repository ??= await createRepository(options);
      return recordVersions(repository, versions, write);
    },
    verify: async ({ write, ...verify }) => {
      const there = present();
      // A writer that died has left a state between two; on a disk that cannot be written it is told as it stands.
      if ((await lockedBy(there.gitFolder))?.dead === true) await withLock(there, write, async () => {});
      return verifyStore(there, verify);
    },
  };
}

async function* textsOf({ git, place }: Repository, versions: readonly Version[]): AsyncGenerator<Buffer> {
  const names = versions.map(({ reading, folder }) => `${reading}:${folder}/policy.md`);
  for await (const { name, bytes, problem } of readObjects(git, names)) {
    if (bytes === null)
      throw new PolicyError("no-object", `cannot read ${name} in ${place}: ${problem}; run kaitei verify`);
    yield bytes;
  }
}

export { nameOf, parseReference, parseScope, versionsOf };
export { languageOfTag } from "../text/language-tag.ts";
export { policyName, calendarDate } from "./names.ts";
export { blameDocuments, type Align, type Standing } from "./blame.ts";
export { readRevision } from "./revision.ts";
export type { Verification } from "./verify.ts";
export type { History, Version } from "./history.ts";
export type { NewVersion, Outcome } from "./plan.ts";
export type { Recorded, StoreEvent, WriteOptions } from "./record.ts";
export type { Reference } from "./names.ts";
