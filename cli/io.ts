import type { OpenedLexicons } from "./lexicons.ts";

/** What the command line touches of the world; `main.ts` gives the real one. */
export interface Io {
  /** All bytes of standard input. */
  readonly readStandardInput: () => Promise<Uint8Array>;
  /** Writes to standard output; resolves when it is taken. */
  readonly write: (text: string | Uint8Array) => Promise<void>;
  /** Writes one line to standard error. */
  readonly complain: (line: string) => void;
  /** Writes to standard error as it stands, for progress. */
  readonly status: (text: string) => void;
  /** Standard output where it is a terminal, else null. */
  readonly terminal: { readonly columns: number } | null;
  /** Whether standard error is a terminal, so that progress can be shown. */
  readonly showsProgress: boolean;
  readonly environment: Readonly<Record<string, string | undefined>>;
  /** The folder in which the command was given. */
  readonly folder: string;
  /** The moment, for `banner` and `check` where no day is named; nothing else depends on it. */
  readonly now: () => Date;
  /** The packed lexicons; their code is loaded by the verbs that need words. */
  readonly lexicons: () => Promise<OpenedLexicons>;
  readonly version: () => string;
}
