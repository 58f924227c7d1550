import { createHash } from "node:crypto";
import type { Input } from "../src/index.ts";
import { type GivenBytes, readBytes } from "./bytes.ts";
import type { Io } from "./io.ts";
import type { Values } from "./verbs.ts";

/** An input and how it is to be read, where that is known from elsewhere than its bytes. */
export type GivenInput = Input & GivenBytes;

/** The bytes that a FILE names, as `readBytes` finds them, with their hash. */
export async function readInput(file: string, io: Io, values: Values): Promise<GivenInput> {
  return inputOf(await readBytes(file, io, values));
}

/** The same with the hash of its bytes. */
export function inputOf(given: GivenBytes): GivenInput {
  return { ...given, sha256: createHash("sha256").update(given.bytes).digest("hex") };
}
