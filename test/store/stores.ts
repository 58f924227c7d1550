import { execFileSync, spawn } from "node:child_process";
import { chmodSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { type Circumstances, kaitei as run, type Ran } from "../cli/terminal.ts";

export const root: string = fileURLToPath(new URL("../..", import.meta.url));

/** A folder of its own with an environment in which git knows a person and nothing else of this machine. */
export interface Place {
  readonly folder: string;
  readonly environment: Readonly<Record<string, string>>;
  readonly at: (...parts: readonly string[]) => string;
  readonly write: (name: string, text: string | Uint8Array) => string;
  /** Runs the command line in this process, on the store `store` of the folder unless the words name one. */
  readonly kaitei: (words: readonly string[], circumstances?: Circumstances) => Promise<Ran>;
  readonly git: (...words: readonly string[]) => string;
  readonly remove: () => void;
}

export function place(): Place {
  const folder = mkdtempSync(join(tmpdir(), "kaitei-store-"));
  chmodSync(folder, 0o755);
  const at = (...parts: readonly string[]): string => join(folder, ...parts);
  writeFileSync(at("gitconfig"), "[user]\n\tname = 山田 花子\n\temail = hanako@example.com\n");
  const environment = {
    PATH: process.env["PATH"] ?? "",
    HOME: folder,
    GIT_CONFIG_GLOBAL: at("gitconfig"),
    GIT_CONFIG_NOSYSTEM: "1",
  };
  return {
    folder,
    environment,
    at,
    write: (name, text) => {
      mkdirSync(join(at(name), ".."), { recursive: true });
      writeFileSync(at(name), text);
      return at(name);
    },
    kaitei: (words, circumstances = {}) =>
      run(words.includes("--store") ? words : [...words, "--store", at("store")], {
        ...circumstances,
        environment: { ...environment, ...circumstances.environment },
      }),
    git: (...words) =>
      execFileSync("git", ["-C", words[0] === "-C" ? folder : at("store"), ...words], {
        env: environment,
        encoding: "utf8",
        stdio: "pipe",
      }),
    remove: () => rmSync(folder, { recursive: true, force: true }),
  };
}

/** A short policy of our own that says from when it is in force. */
export function policy(effective: string, days = 30, further = ""): string {
  const [year = "", month = "", day = ""] = effective.split("-").map((part) => String(Number(part)));
  return [
    "# あおば図書サービス 利用規約",
    `${year}年${month}月${day}日から有効です。`,
    "## 第1条（貸出）",
    `利用者は、資料を${days}日間借りることができます。返却が遅れた利用者には、当館から電子メールで連絡します。`,
    "## 第2条（個人情報）",
    `当館は、氏名と連絡先を貸出の管理にのみ使用します。${further}`,
    "",
  ].join("\n\n");
}

export interface Ended {
  readonly code: number | null;
  readonly out: string;
  readonly trouble: string;
  readonly milliseconds: number;
}

export interface Start {
  readonly environment: Readonly<Record<string, string>>;
  /** Milliseconds after which it is killed; with `group`, what it has started as well. */
  readonly killAfter?: number;
  readonly group?: boolean;
  readonly user?: number;
}

export function start(words: readonly string[], options: Start): Promise<Ended> {
  const { environment, killAfter, group = false, user } = options;
  const [command = "", ...rest] = words;
  return new Promise((resolve, reject) => {
    const began = performance.now();
    const child = spawn(command, rest, {
      env: environment,
      detached: true,
      ...(user === undefined ? {} : { uid: user, gid: user }),
    });
    let [out, trouble] = ["", ""];
    child.stdout.setEncoding("utf8").on("data", (piece: string) => (out += piece));
    child.stderr.setEncoding("utf8").on("data", (piece: string) => (trouble += piece));
    child.on("error", reject);
    const kill = (): void => {
      if (child.pid === undefined) return;
      try {
        process.kill(group ? -child.pid : child.pid, "SIGKILL");
      } catch {
        // It has ended by itself.
      }
    };
    const timer = killAfter === undefined ? null : setTimeout(kill, killAfter);
    child.on("exit", (code) => {
      if (timer !== null) clearTimeout(timer);
      // The pipes may be held by what it has started; only its own end counts.
      setTimeout(() => resolve({ code, out, trouble, milliseconds: performance.now() - began }), 5);
    });
  });
}
