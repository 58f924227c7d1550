import { readFile } from "node:fs/promises";
import { type Glossary, PolicyError, readGlossary } from "../src/index.ts";
import type { Values } from "./verbs.ts";

/** The glossary named, or null. */
export async function glossaryOf(values: Values): Promise<Glossary | null> {
  const file = values["glossary"];
  if (typeof file !== "string") return null;
  const bytes = await readFile(file).catch((cause: unknown) => {
    const code = cause instanceof Error && "code" in cause ? String(cause.code) : "unreadable";
    const why = code === "ENOENT" ? "there is no such file" : code;
    throw new PolicyError("glossary", `cannot use ${file}: ${why}; check the path given to --glossary`, {
      cause,
    });
  });
  return readGlossary(file, bytes);
}
