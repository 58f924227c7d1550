import { readFileSync } from "node:fs";
import { PolicyError } from "../src/errors.ts";
import { type Decision, type Judgement, judgementFor, parseConfig, parseDecisions } from "../src/index.ts";
import type { Io } from "./io.ts";
import { CONFIG, DECISIONS, settingsFile } from "./settingsFile.ts";
import type { Values } from "./verbs.ts";

/** What people set and decided for the verdicts: from the files named, else from the nearest ones at or above the folder. */
export function judgementOf(
  values: Values,
  io: Io,
): { readonly judgement: Judgement; readonly decisions: readonly Decision[] } {
  const { config, problems } = parseConfig(jsonOf("config", CONFIG, values, io, {}));
  refuse(problems, "config", named("config", values) ?? CONFIG);
  const empty = { schema: "kaitei.decisions/1", decisions: [] };
  const decided = parseDecisions(jsonOf("decisions", DECISIONS, values, io, empty));
  refuse(decided.problems, "decisions", named("decisions", values) ?? DECISIONS);
  return { judgement: judgementFor(config, null), decisions: decided.decisions };
}

function named(option: string, values: Values): string | null {
  const path = values[option];
  return typeof path === "string" ? path : null;
}

function jsonOf(option: string, name: string, values: Values, io: Io, absent: unknown): unknown {
  const path = settingsFile(option, name, values, io);
  if (path === null) return absent;
  const text = textOf(option, path);
  try {
    return JSON.parse(text.replace(/^\uFEFF/, ""));
  } catch (cause) {
    const why = cause instanceof Error ? cause.message : String(cause);
    throw new PolicyError(option, `cannot use ${path}: it is not JSON (${why}); correct it`, { cause });
  }
}

function textOf(option: string, path: string): string {
  try {
    return readFileSync(path, "utf8");
  } catch (cause) {
    const code = cause instanceof Error && "code" in cause ? String(cause.code) : "unreadable";
    const why = code === "ENOENT" ? "there is no such file" : code;
    throw new PolicyError(option, `cannot use ${path}: ${why}; check the path given to --${option}`, {
      cause,
    });
  }
}

// A file with a fault in it is not used in part: a verdict would then rest on what its author did not write.
function refuse(problems: readonly { readonly detail: string }[], option: string, name: string): void {
  const [first] = problems;
  if (first !== undefined) {
    throw new PolicyError(
      option,
      `cannot use ${name}: ${first.detail}; correct it, or name another with --${option}`,
    );
  }
}
