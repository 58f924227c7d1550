import { existsSync } from "node:fs";
import { dirname, join } from "node:path";
import type { Io } from "./io.ts";
import type { Values } from "./verbs.ts";

export const CONFIG = "kaitei.config.json";
export const DECISIONS = "kaitei.decisions.json";

/** Where people set or decided something for the verdicts: the file named, else the nearest at or above the folder. */
export function settingsFile(option: string, name: string, values: Values, io: Io): string | null {
  const asked = values[option];
  if (typeof asked === "string") return asked;
  for (let at = io.folder; ; at = dirname(at)) {
    const path = join(at, name);
    if (existsSync(path)) return path;
    if (dirname(at) === at) return null;
  }
}
