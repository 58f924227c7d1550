import { PolicyError } from "../errors.ts";
import { beginningOf, momentOf } from "./clock.ts";
import type { History } from "./history.ts";
import type { Person } from "./person.ts";
import type { Plan, PlannedCommit } from "./plan.ts";
import type { Repository } from "./repository.ts";
import { messageOf } from "./trailers.ts";

/** What `.gitattributes` of a store says, so that no clone of it ever changes a byte. */
export const ATTRIBUTES = "* -text -ident -filter -working-tree-encoding\n";

/**
 * Writes the planned commits as objects, all in one git process, and gives their ids. Nothing refers to them yet: killed
 * here, the store is as it was.
 */
export async function writeCommits(
  repository: Repository,
  history: History,
  plan: Plan,
  by: { readonly person: Person; readonly now: Date; readonly withAttributes: boolean },
): Promise<readonly string[]> {
  const { git, place } = repository;
  const answer = await git.feed(
    ["fast-import", "--quiet", "--done", "--date-format=raw", "--force"],
    stream(repository, history, plan.commits, by),
  );
  const ids = answer.trim().split("\n");
  if (ids.length !== plan.commits.length || ids.some((id) => !/^[0-9a-f]{40,64}$/.test(id)))
    throw new PolicyError("git", `cannot write ${place}: git gave no commits; see git -C ${place} fsck`);
  return ids;
}

/** Makes the commits the store's: the branch, then the tags, in one transaction of git. */
export async function publish(
  { git }: Repository,
  branch: string,
  before: string | null,
  tip: string,
  tags: ReadonlyMap<string, string>,
): Promise<void> {
  const lines = [
    "start",
    before === null ? `create ${branch} ${tip}` : `update ${branch} ${tip} ${before}`,
    ...[...tags].map(([tag, id]) => `create refs/tags/${tag} ${id}`),
    "prepare",
    "commit",
  ];
  await git.feed(["update-ref", "--stdin"], [`${lines.join("\n")}\n`]);
}

function* stream(
  { prefix }: Repository,
  history: History,
  commits: readonly PlannedCommit[],
  { person, now, withAttributes }: Parameters<typeof writeCommits>[3],
): Generator<string | Uint8Array> {
  const who = `${person.name} <${person.email}>`;
  for (const [index, { parents, facts, version, replaces }] of commits.entries()) {
    const author =
      facts === null || version === null ? momentOf(now) : beginningOf(facts.effective, version.timeZone);
    const message = facts === null ? "Merge versions that came into force earlier\n" : messageOf(facts);
    if (parents.length === 0) yield `reset ${BRANCH}\n\n`;
    yield `commit ${BRANCH}\nmark :${index + 1}\nauthor ${who} ${author}\ncommitter ${who} ${momentOf(now)}\n`;
    yield* data(Buffer.from(message));
    for (const [place, parent] of parents.entries()) {
      const commit = typeof parent === "number" ? `:${parent + 1}` : parent;
      yield place === 0 ? `from ${commit}\n` : `merge ${commit}\n`;
    }
    if (facts !== null && version !== null) {
      if (index === 0 && withAttributes) yield* file(`${prefix}.gitattributes`, Buffer.from(ATTRIBUTES));
      if (replaces !== null) yield `D ${quoted(`${facts.folder}/${replaces}`)}\n`;
      yield* file(`${facts.folder}/policy.md`, Buffer.from(version.text));
      yield* file(`${facts.folder}/${facts.storedAs}`, version.bytes);
    }
    yield `\nget-mark :${index + 1}\n`;
  }
  // The name under which fast-import gathers commits is let go again.
  const none = "0".repeat(history.tip?.length ?? 40);
  yield `reset ${BRANCH}\nfrom ${none}\n\ndone\n`;
}

const BRANCH = "refs/kaitei/incoming";

function* file(path: string, bytes: Uint8Array): Generator<string | Uint8Array> {
  yield `M 100644 inline ${quoted(path)}\n`;
  yield* data(bytes);
}

function* data(bytes: Uint8Array): Generator<string | Uint8Array> {
  yield `data ${bytes.length}\n`;
  yield bytes;
  yield "\n";
}

function quoted(path: string): string {
  return `"${path.replaceAll(/["\\]/g, String.raw`\$&`).replaceAll("\n", String.raw`\n`)}"`;
}
