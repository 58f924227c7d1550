import { PolicyError } from "../errors.ts";
import type { StoreFinding, StoreFindingKind } from "../model.ts";
import { changedByHand, listFiles } from "./files.ts";
import { type History, nameOf, readHistory, type Version } from "./history.ts";
import { type Found, readObjects } from "./objects.ts";
import { hash } from "./plan.ts";
import type { Repository } from "./repository.ts";

export interface Verification {
  readonly versions: number;
  readonly findings: readonly StoreFinding[];
  /** Versions that the reader of today reads differently from the one that recorded them; no fault of the store. */
  readonly readAnew: readonly string[];
}

/** Reads the bytes of a version as `record` did and gives the normalised text. */
export type Reread = (version: Version, bytes: Uint8Array) => Promise<string>;

export interface VerifyOptions {
  /** The reader of today. */
  readonly reader: string;
  readonly reread: Reread;
  readonly progress?: (done: number, total: number) => void;
}

/** Compares every byte, tag, text and file of the store with what its commits say of them. */
export async function verifyStore(repository: Repository, options: VerifyOptions): Promise<Verification> {
  const findings: StoreFinding[] = await damagedObjects(repository);
  const readAnew: string[] = [];
  let versions = 0;
  try {
    const history = await readHistory(repository);
    versions = history.versions.length;
    findings.push(...(await wrongFiles(repository, history)), ...(await wrongTags(repository, history)));
    let done = 0;
    for await (const recorded of readVersions(repository, history)) {
      const verdict = await verdictOn(recorded, options);
      findings.push(...verdict.findings);
      if (verdict.readAnew) readAnew.push(nameOf(recorded.version));
      done += 1;
      options.progress?.(done, versions);
    }
  } catch (error) {
    // Where an object is damaged, git ends what needs it; the finding says so already.
    if (!(error instanceof PolicyError) || findings.length === 0) throw error;
  }
  return { versions, findings, readAnew };
}

interface ReadBack {
  readonly version: Version;
  readonly source: Pick<Found, "bytes" | "problem">;
  readonly text: Pick<Found, "bytes" | "problem">;
}

async function verdictOn(
  { version, source, text }: ReadBack,
  { reader, reread }: VerifyOptions,
): Promise<{ readonly findings: readonly StoreFinding[]; readonly readAnew: boolean }> {
  const findings: StoreFinding[] = [];
  const add = (kind: StoreFindingKind, file: string, detail: string): void => {
    findings.push({ kind, version: nameOf(version), where: `${version.folder}/${file}`, detail });
  };
  if (source.bytes === null) add("damaged", version.storedAs, firstLine(source.problem));
  else if (hash(source.bytes) !== version.sha256) add("source", version.storedAs, hash(source.bytes));
  if (text.bytes === null) add("damaged", "policy.md", firstLine(text.problem));
  else if (hash(text.bytes) !== version.textSha256) add("text", "policy.md", hash(text.bytes));
  if (findings.length > 0 || source.bytes === null || text.bytes === null)
    return { findings, readAnew: false };
  const [now, problem] = await rereadText(reread, version, source.bytes);
  const differs = now !== text.bytes.toString();
  const readAnew = differs && now !== null && version.reader !== reader;
  if (differs && !readAnew) add("reading", "policy.md", problem);
  return { findings, readAnew };
}

async function rereadText(
  reread: Reread,
  version: Version,
  bytes: Uint8Array,
): Promise<readonly [text: string | null, problem: string]> {
  try {
    return [await reread(version, bytes), ""];
  } catch (error) {
    if (error instanceof PolicyError) return [null, error.message];
    throw error;
  }
}

// Git hashes every object anew; what it finds damaged it names on a line each.
async function damagedObjects({ git }: Repository): Promise<StoreFinding[]> {
  const { output, failed } = git.stream(
    ["fsck", "--full", "--no-dangling", "--no-progress", "--no-reflogs"],
    [],
  );
  let said = "";
  output.setEncoding("utf8").on("data", (piece: string) => (said += piece));
  const complaint = await failed;
  if (complaint === null) return [];
  const lines = [...said.split("\n"), ...complaint.split("\n")].filter((line) =>
    /^(?:error|fatal|missing|broken|bad|.*corrupt)/i.test(line),
  );
  const byObject = new Map<string, string>();
  for (const line of lines) {
    // Git tells of one object in several lines.
    const where =
      /[0-9a-f]{40,64}/.exec(line)?.[0] ??
      /[0-9a-f]{2}\/[0-9a-f]{38,62}/.exec(line)?.[0].replace("/", "") ??
      "";
    if (!byObject.has(where)) byObject.set(where, line.replace(/^(?:error|fatal): /, "").trim());
  }
  if (byObject.size === 0 && complaint !== "") byObject.set("", firstLine(complaint));
  return [...byObject].map(([where, detail]) => ({ kind: "damaged", version: null, where, detail }));
}

async function wrongTags({ git }: Repository, history: History): Promise<StoreFinding[]> {
  const answer = await git.ask(
    "for-each-ref",
    "--format=%(objectname) %(*objectname) %(refname)",
    "refs/tags",
  );
  const targets = new Map(
    answer.split("\n").map((line) => {
      const [id = "", peeled = "", ...name] = line.split(" ");
      return [name.join(" ").replace(/^refs\/tags\//, ""), peeled || id];
    }),
  );
  return history.versions.flatMap((version): StoreFinding[] => {
    const target = targets.get(version.tag);
    if (target === version.id) return [];
    const [name, where] = [nameOf(version), version.tag];
    return target === undefined
      ? [{ kind: "tag-missing", version: name, where, detail: version.id }]
      : [{ kind: "tag-moved", version: name, where, detail: target }];
  });
}

async function* readVersions(
  repository: Repository,
  history: History,
): AsyncGenerator<{
  readonly version: Version;
  readonly source: { readonly bytes: Buffer | null; readonly problem: string | null };
  readonly text: { readonly bytes: Buffer | null; readonly problem: string | null };
}> {
  const names = history.versions.flatMap(({ id, reading, folder, storedAs }) => [
    `${id}:${folder}/${storedAs}`,
    `${reading}:${folder}/policy.md`,
  ]);
  let at = 0;
  let source: ReadBack["source"] | null = null;
  for await (const found of readObjects(repository.git, names)) {
    const version = history.versions[Math.floor(at / 2)];
    at += 1;
    if (source === null) source = found;
    else if (version !== undefined) {
      yield { version, source, text: found };
      source = null;
    }
  }
}

// What a person sees in the folders is the version that came into force last.
async function wrongFiles(repository: Repository, history: History): Promise<StoreFinding[]> {
  const latest = new Map(history.versions.map((version) => [version.folder, version]));
  const folders = [...latest.keys()];
  const listing = await listFiles(repository, history.tip, folders);
  const findings: StoreFinding[] = [];
  for (const { reading, id, folder, storedAs, ...version } of latest.values()) {
    const own = await listFiles(repository, reading, [folder]);
    for (const path of [`${folder}/policy.md`, `${folder}/${storedAs}`])
      if (listing.get(path) !== own.get(path))
        findings.push({ kind: "head", version: nameOf(version), where: path, detail: id });
  }
  const { changed, missing } = await changedByHand(repository, listing);
  for (const where of changed) findings.push({ kind: "file-changed", version: null, where, detail: "" });
  for (const where of missing) findings.push({ kind: "file-missing", version: null, where, detail: "" });
  return findings;
}

function firstLine(text: string | null): string {
  return (text ?? "").split("\n")[0]?.replace(/^(?:error|fatal): /, "") ?? "";
}
