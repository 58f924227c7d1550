import { readFile } from "node:fs/promises";
import { type Glossary, PolicyError, readGlossary } from "../src/index.ts";
import type { Values } from "./verbs.ts";

/** The glossary named, or null. */
export async function glossaryOf(values: Values): Promise<Glossary | null> {
  const file = values["glossary"];
  if (typeof file !== "string") return null;
  const bytes = await readFile(file).catch((cause: unknown) => {
    const code = cause instanceof Error && "code" in cause ? String(cause.code) : "unreadable";
    const why = WHY[code] ?? code;
    throw new PolicyError("glossary", `cannot use ${file}: ${why}; check the path given to --glossary`, {
      cause,
    });
  });
  return readGlossary(file, bytes);
}

const WHY: Readonly<Record<string, string>> = {
  ENOENT: "there is no such file",
  EISDIR: "it is a directory",
  ENOTDIR: "there is no such file",
  EACCES: "it may not be read",
};
