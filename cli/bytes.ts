import { readFileSync } from "node:fs";
import { PolicyError } from "../src/errors.ts";
import type { FileBytes } from "../src/identical.ts";
import type { ReadOptions } from "../src/index.ts";
import type { Io } from "./io.ts";
import type { Values } from "./verbs.ts";

/** What a FILE names, and how it is to be read, where that is known from elsewhere than its bytes. */
export interface GivenBytes extends FileBytes {
  readonly as: ReadOptions;
}

/**
 * The bytes that a FILE names: a path, `-` for standard input, a REF into the store or `REV:PATH` of the
 * git repository around. A path that exists wins over the others.
 */
export async function readBytes(file: string, io: Io, values: Values): Promise<GivenBytes> {
  if (file === "-") return given(file, await io.readStandardInput());
  try {
    return given(file, readFileSync(file));
  } catch (error) {
    const code = error instanceof Error && "code" in error ? String(error.code) : "";
    const elsewhere = ELSEWHERE.includes(code) ? await readElsewhere(file, io, values) : null;
    if (elsewhere !== null) return elsewhere;
    throw new PolicyError("unreadable-file", `cannot read ${file}: ${whyNot(code)}`, { cause: error });
  }
}

/** What a path gives that is none. */
const ELSEWHERE = ["ENOENT", "ENOTDIR", "ENAMETOOLONG", "ERR_INVALID_ARG_VALUE"];

// The store is loaded only where a name can mean something in it.
async function readElsewhere(file: string, io: Io, values: Values): Promise<GivenBytes | null> {
  if (!/[@:]/.test(file)) return null;
  const { parseReference, readRevision } = await import("../src/store/store.ts");
  const reference = parseReference(file);
  if (reference !== null) {
    const { storeOf } = await import("./store.ts");
    const store = await storeOf(values, io);
    const version = await store.find(reference);
    for await (const text of store.texts([version]))
      return { ...given(file, text), as: { format: "markdown", language: version.language } };
  }
  const bytes = await readRevision(file, ".", io.environment);
  return bytes === null ? null : given(file, bytes);
}

function given(file: string, bytes: Uint8Array): GivenBytes {
  return { file, bytes, as: {} };
}

function whyNot(code: string): string {
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
