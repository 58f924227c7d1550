import { Buffer } from "node:buffer";
import { fileURLToPath } from "node:url";
import type { Io } from "../../cli/io.ts";
import { openFolder } from "../../cli/lexicons.ts";
import { run } from "../../cli/program.ts";

const root = fileURLToPath(new URL("../..", import.meta.url));

const lexicons = openFolder(`${root}dist/lexicons`);

export interface Ran {
  readonly code: number;
  readonly out: string;
  readonly trouble: string;
  readonly status: string;
}

export interface Circumstances {
  readonly input?: string | Uint8Array;
  readonly columns?: number;
  readonly environment?: Readonly<Record<string, string>>;
  readonly folder?: string;
}

/** Runs the command line in this process, with a standard input of our own and nobody's environment. */
export async function kaitei(
  words: readonly string[],
  { input = "", columns, environment = {}, folder = root }: Circumstances = {},
): Promise<Ran> {
  let [out, trouble, status] = ["", "", ""];
  const io: Io = {
    readStandardInput: async () => Buffer.from(input),
    write: async (text) => {
      out += typeof text === "string" ? text : Buffer.from(text).toString();
    },
    complain: (line) => {
      trouble += `${line}\n`;
    },
    status: (text) => {
      status += text;
    },
    terminal: columns === undefined ? null : { columns },
    showsProgress: columns !== undefined,
    environment,
    folder,
    now: () => new Date("2024-09-10T12:00:00Z"),
    lexicons: async () => lexicons,
    version: () => "0.0.0-test",
  };
  const code = await run(words, io);
  return { code, out, trouble, status };
}

/** `kaitei` for words that several tests ask for: the same words on the same files are run once. */
export function remembering(): (words: readonly string[]) => Promise<Ran> {
  const known = new Map<string, Promise<Ran>>();
  return (words) => {
    const key = JSON.stringify(words);
    const ran = known.get(key) ?? kaitei(words);
    known.set(key, ran);
    return ran;
  };
}

/** A file of the corpus. */
export function corpus(path: string): string {
  return `${root}corpus/minamo/${path}`;
}
