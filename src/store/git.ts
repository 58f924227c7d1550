import { spawn } from "node:child_process";
import { once } from "node:events";
import type { Readable } from "node:stream";
import { pipeline } from "node:stream/promises";
import { simpleGit } from "simple-git";
import { PolicyError } from "../errors.ts";
import { hardening, quietEnvironment, type Environment } from "./hardening.ts";
import { troubleOfGit } from "./trouble.ts";

/** Calls of the system's git for one repository. No call runs a hook, a filter, a pager, a transport or a helper. */
export interface Git {
  /** The folder as the caller named it, for messages. */
  readonly place: string;
  /** What git answers to these words, in one process. */
  readonly ask: (...words: readonly string[]) => Promise<string>;
  /** As `ask`, with something on git's standard input. */
  readonly feed: (words: readonly string[], input: Iterable<string | Uint8Array>) => Promise<string>;
  /** Starts git and gives its output as it comes; `failed` tells what it said when it ended in trouble. */
  readonly stream: (words: readonly string[], input: Iterable<string | Uint8Array>) => Streamed;
}

export interface Streamed {
  readonly output: Readable;
  /** Null where git ended well, else what it complained of. */
  readonly failed: Promise<string | null>;
  readonly stop: () => void;
}

export interface GitOptions {
  /** Where git is started; it must exist. */
  readonly folder: string;
  readonly place: string;
  readonly environment: Environment;
  /** Words before every command, such as `--git-dir`. */
  readonly before?: readonly string[];
}

export function createGit({ folder, place, environment, before = [] }: GitOptions): Git {
  const env = quietEnvironment(environment);
  const simple = simpleGit({
    baseDir: folder,
    config: hardening.map(([name, value]) => `${name}=${value}`),
    // The guards are for values that come from elsewhere; ours switch the very things off.
    unsafe: {
      allowUnsafeAskPass: true,
      allowUnsafeConfigPaths: true,
      allowUnsafeCredentialHelper: true,
      allowUnsafeFsMonitor: true,
      allowUnsafeGpgProgram: true,
      allowUnsafeHooksPath: true,
      allowUnsafePager: true,
      allowUnsafeSshCommand: true,
      allowUnsafeTemplateDir: true,
    },
    allowEnvironment: Object.keys(env),
    // Else every call lasts 50 ms longer than git.
    completion: { onClose: true, onExit: false },
  }).env(env);
  const ask = async (...words: readonly string[]): Promise<string> => {
    try {
      return await simple.raw([...before, ...words]);
    } catch (error) {
      throw troubleOfGit(place, error instanceof Error ? error.message : String(error), error);
    }
  };
  const stream = (words: readonly string[], input: Iterable<string | Uint8Array>): Streamed => {
    const options = hardening.flatMap(([name, value]) => ["-c", `${name}=${value}`]);
    const child = spawn("git", [...options, ...before, ...words], { cwd: folder, env });
    let complaint = "";
    child.stderr.setEncoding("utf8").on("data", (piece: string) => (complaint += piece));
    // Git may end before it has read all; what it complained of tells why.
    const fed = pipeline(input, child.stdin).catch(() => null);
    const failed = Promise.all([
      once(child, "close").catch((error: unknown) => [null, String(error)]) as Promise<
        [number | null, string | null]
      >,
      fed,
    ]).then(([[code, signal]]) =>
      code === 0 ? null : complaint.trim() || `git ended with ${signal ?? code}`,
    );
    return { output: child.stdout, failed, stop: () => child.kill() };
  };
  const feed = async (words: readonly string[], input: Iterable<string | Uint8Array>): Promise<string> => {
    const { output, failed } = stream(words, input);
    let answer = "";
    output.setEncoding("utf8").on("data", (piece: string) => (answer += piece));
    const complaint = await failed;
    if (complaint !== null) throw troubleOfGit(place, complaint);
    return answer;
  };
  return { place, ask, feed, stream };
}

/** The answer, or null where git refuses with one of these codes of ours. */
export async function askOrNull(
  answer: Promise<string>,
  ...codes: readonly string[]
): Promise<string | null> {
  try {
    return await answer;
  } catch (error) {
    if (error instanceof PolicyError && codes.includes(error.code)) return null;
    throw error;
  }
}
