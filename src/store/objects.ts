import type { Git } from "./git.ts";
import { PolicyError } from "../errors.ts";
import { troubleOfGit } from "./trouble.ts";

/** One object as it was asked for; `bytes` is null where it cannot be read, and `problem` says why. */
export interface Found {
  readonly name: string;
  readonly id: string | null;
  readonly bytes: Buffer | null;
  readonly problem: string | null;
}

/**
 * The files of these names (`<commit>:<path>` or an id), in their order, out of one git process. Names go to git's standard
 * input, where none of them can be an option.
 */
export async function* readObjects(git: Git, names: readonly string[]): AsyncGenerator<Found> {
  for (const name of names)
    if (/[\n\0]/.test(name)) throw unreadable(git.place, name, "its name has a line break");
  let next = 0;
  // Git gives up at an object that is damaged; the rest is asked for anew.
  while (next < names.length) {
    const { output, failed, stop } = git.stream(
      ["cat-file", "--batch", "--buffer"],
      [`${names.slice(next).join("\n")}\n`],
    );
    try {
      for await (const found of parsed(output, names, next)) {
        next += 1;
        yield found;
      }
    } finally {
      stop();
    }
    const complaint = await failed;
    if (next >= names.length) return;
    const problem = complaint ?? "git gave no answer";
    if (/not a git repository|dubious|ENOENT|unsafe repository/.test(problem))
      throw troubleOfGit(git.place, problem);
    yield { name: names[next] ?? "", id: null, bytes: null, problem };
    next += 1;
  }
}

/** The bytes of one file; throws PolicyError where there is none. */
export async function readObject(git: Git, name: string): Promise<Buffer> {
  for await (const { bytes, problem } of readObjects(git, [name])) {
    if (bytes !== null) return bytes;
    throw unreadable(git.place, name, problem ?? "it is not there");
  }
  throw unreadable(git.place, name, "it is not there");
}

// `<id> <type> <size>\n<bytes>\n`, or `<name> missing\n`.
async function* parsed(
  output: AsyncIterable<Buffer>,
  names: readonly string[],
  from: number,
): AsyncGenerator<Found> {
  let next = from;
  let chunks: Buffer[] = [];
  let length = 0;
  let wanted = 0;
  for await (const chunk of output) {
    chunks.push(chunk);
    length += chunk.length;
    // A large file is put together once, when all of it has come.
    if (length < wanted) continue;
    let rest = chunks.length === 1 ? chunk : Buffer.concat(chunks, length);
    wanted = 0;
    while (next < names.length) {
      const line = rest.indexOf(0x0a);
      if (line < 0) break;
      const head = rest.toString("utf8", 0, line);
      const [, id = "", type = "", size = ""] = /^([0-9a-f]{40,64}) (\w+) (\d+)$/.exec(head) ?? [];
      const name = names[next] ?? "";
      if (id === "") {
        rest = rest.subarray(line + 1);
        next += 1;
        yield { name, id: null, bytes: null, problem: "it is not there" };
        continue;
      }
      const end = line + 1 + Number(size);
      if (rest.length < end + 1) {
        wanted = end + 1;
        break;
      }
      const bytes = rest.subarray(line + 1, end);
      rest = rest.subarray(end + 1);
      next += 1;
      yield type === "blob"
        ? { name, id, bytes, problem: null }
        : { name, id, bytes: null, problem: "it is not a file" };
    }
    chunks = [rest];
    length = rest.length;
  }
}

function unreadable(place: string, name: string, why: string): PolicyError {
  const [line = ""] = why.split("\n");
  return new PolicyError(
    "no-object",
    `cannot read ${name} in ${place}: ${line.replace(/^(?:fatal|error): /, "")}; see git -C ${place} fsck`,
  );
}
