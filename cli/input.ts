import { createHash } from "node:crypto";
import { readFile } from "node:fs/promises";
import { type Input, PolicyError } from "../src/index.ts";
import type { Io } from "./io.ts";

/** The bytes of a file, or of standard input for `-`, with their hash. */
export async function readInput(file: string, io: Io): Promise<Input> {
  const bytes = file === "-" ? await io.readStandardInput() : await bytesOf(file);
  return { file, bytes, sha256: createHash("sha256").update(bytes).digest("hex") };
}

async function bytesOf(file: string): Promise<Uint8Array> {
  try {
    return await readFile(file);
  } catch (error) {
    throw new PolicyError("unreadable-file", `cannot read ${file}: ${whyNot(error)}`, { cause: error });
  }
}

function whyNot(error: unknown): string {
  const code = error instanceof Error && "code" in error ? String(error.code) : "";
  switch (code) {
    case "ENOENT":
    case "ENOTDIR":
      return "there is no such file; check the path";
    case "EISDIR":
      return "it is a folder; name a file in it";
    case "EACCES":
    case "EPERM":
      return "permission denied; check who may read it";
    case "ERR_FS_FILE_TOO_LARGE":
      return "it is larger than 2 GiB; split it";
    default:
      return `${code || "it cannot be read"}; check the file`;
  }
}
