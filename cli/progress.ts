import type { Io } from "./io.ts";

/** Says on standard error what long work is at; the line is wiped away when the work is done. */
export interface Progress {
  readonly at: (what: string) => void;
  readonly done: () => void;
}

/** Progress for inputs of this size: shown on a terminal only, for inputs that take a while, unless `--quiet`. */
export function progressFor(bytes: number, quiet: boolean, io: Io): Progress {
  if (quiet || !io.showsProgress || bytes < SHOWN_FROM) return { at: () => {}, done: () => {} };
  return {
    at: (what) => io.status(`${WIPE}kaitei: ${what} …`),
    done: () => io.status(WIPE),
  };
}

/** Smaller inputs are done before a line could be read. */
const SHOWN_FROM = 1_000_000;
const WIPE = "\r\u001b[K";
