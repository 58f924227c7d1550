import { realpathSync, renameSync, rmSync, type Stats, statSync, writeFileSync } from "node:fs";
import { basename, dirname, join, resolve } from "node:path";
import { PolicyError } from "../src/errors.ts";
import type { Io } from "./io.ts";

/** Checks before the work that its result will have a place; `files` are the inputs, which are never written over. */
export function checkOutput(out: string | undefined, files: readonly string[]): void {
  if (out === undefined) return;
  const folder = dirname(resolve(out));
  const there = statOf(folder);
  if (there === null) throw cannotWrite(out, `there is no folder ${dirname(out)}`, "create it first");
  if (!there.isDirectory())
    throw cannotWrite(out, `${dirname(out)} is not a folder`, "name a file in a folder");
  const target = statOf(out);
  if (target?.isDirectory() === true) throw cannotWrite(out, "it is a folder", "name a file in it");
  for (const file of files) {
    if (file === "-") continue;
    const input = statOf(file);
    const same = target !== null && input !== null && target.ino === input.ino && target.dev === input.dev;
    if (same || resolve(file) === resolve(out))
      throw cannotWrite(out, "it is one of the inputs", "name another file");
  }
}

/** Writes the result to the file, whole or not at all, or to standard output. */
export async function writeOutput(text: string | Uint8Array, out: string | undefined, io: Io): Promise<void> {
  if (out === undefined) return io.write(text);
  const target = statOf(out);
  // What a link leads to is replaced, never the link.
  const file = target === null ? out : realpathSync(out);
  const beside = join(dirname(file), `.${basename(file)}.${process.pid}.part`);
  try {
    // A device or a pipe (/dev/null, a shell's >(…)) takes what it is given, and must stay what it is.
    if (target !== null && !target.isFile()) return writeFileSync(out, text);
    writeFileSync(beside, text);
    renameSync(beside, file);
  } catch (error) {
    rmSync(beside, { force: true });
    const code = error instanceof Error && "code" in error ? String(error.code) : "it failed";
    const denied = code === "EACCES" || code === "EPERM" || code === "EROFS";
    throw cannotWrite(
      out,
      denied ? "permission denied" : code,
      denied ? "check who may write there" : "check the disk",
    );
  }
}

function statOf(path: string): Stats | null {
  try {
    return statSync(path);
  } catch {
    return null;
  }
}

function cannotWrite(out: string, why: string, advice: string): PolicyError {
  return new PolicyError("unwritable-file", `cannot write ${out}: ${why}; ${advice}`);
}
