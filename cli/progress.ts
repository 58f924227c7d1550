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

/** How many of a known number are done, as a bar on standard error; shown on a terminal only, unless `--quiet`. */
export interface Bar {
  readonly at: (done: number, what: string) => void;
  readonly done: () => void;
}

export function barFor(total: number, quiet: boolean, io: Io): Bar {
  if (quiet || !io.showsProgress) return { at: () => {}, done: () => {} };
  return {
    at: (done, what) => {
      const full = Number.isFinite(total) ? Math.round((BAR * done) / Math.max(1, total)) : 0;
      const bar = Number.isFinite(total)
        ? ` ${"█".repeat(full)}${"░".repeat(BAR - full)} ${done}/${total}`
        : "";
      io.status(`${WIPE}kaitei:${bar} ${tail(what)}`);
    },
    done: () => io.status(WIPE),
  };
}

const BAR = 24;

// A line that wraps would not be wiped; what tells files apart stands at the end. Other than ASCII takes two columns.
function tail(what: string): string {
  const plain = what.replaceAll(/[\p{Cc}\p{Bidi_Control}]/gu, "?");
  let columns = 0;
  let start = plain.length;
  while (start > 0 && columns < LONGEST) {
    start -= 1;
    columns += plain.charCodeAt(start) < 0x80 ? 1 : 2;
  }
  return start === 0 ? plain : `…${plain.slice(start)}`;
}

const LONGEST = 32;
