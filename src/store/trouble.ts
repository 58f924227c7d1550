import { PolicyError } from "../errors.ts";

/** What git complained of, as one line of ours; what we have no words for is passed on. */
export function troubleOfGit(place: string, complaint: string, cause?: unknown): PolicyError {
  const known = COMPLAINTS.find(({ pattern }) => pattern.test(complaint));
  if (known !== undefined) {
    const { code, why, advice } = known;
    return new PolicyError(code, `cannot use ${place}: ${why}; ${advice(place)}`, { cause });
  }
  const line = complaint.split("\n").find((one) => /^(?:fatal|error):/.test(one)) ?? complaint.split("\n")[0];
  const said = (line ?? "").replace(/^(?:fatal|error): /, "").trim();
  return new PolicyError("git", `cannot use ${place}: git says: ${said}; see git -C ${place} fsck`, {
    cause,
  });
}

/** What the disk complained of. */
export function troubleOfDisk(place: string, error: unknown): PolicyError {
  if (error instanceof PolicyError) return error;
  const code = error instanceof Error && "code" in error ? String(error.code) : String(error);
  const [why, advice] = DISK[code] ?? [code, "check the disk"];
  return new PolicyError("store-disk", `cannot write ${place}: ${why}; ${advice}`, { cause: error });
}

const DENIED = ["permission denied", "check who may write there"] as const;
const FULL = ["the disk is full", "make room and try again; nothing was half-written"] as const;

const DISK: Readonly<Record<string, readonly [why: string, advice: string]>> = {
  EACCES: DENIED,
  EPERM: DENIED,
  EROFS: ["the disk is read-only", "mount it for writing, or name another store with --store"],
  ENOSPC: FULL,
  EDQUOT: FULL,
  EFBIG: FULL,
  ENOTDIR: ["a part of the path is not a folder", "check --store"],
  ELOOP: ["it is a loop of symbolic links", "check --store"],
};

interface Complaint {
  readonly pattern: RegExp;
  readonly code: string;
  readonly why: string;
  readonly advice: (place: string) => string;
}

const COMPLAINTS: readonly Complaint[] = [
  {
    pattern: /spawn git ENOENT/,
    code: "git-missing",
    why: "there is no git on this machine",
    advice: () => "install git 2.31 or later (https://git-scm.com)",
  },
  {
    pattern: /dubious ownership|unsafe repository/,
    code: "store-owner",
    why: "it belongs to another user, and git does not trust it",
    advice: (place) => `if you do, run git config --global --add safe.directory "$(realpath ${place})"`,
  },
  {
    pattern: /No space left on device|Disk quota exceeded|File too large|SIGXFSZ/i,
    code: "store-disk",
    why: "the disk is full",
    advice: () => "make room and try again; nothing was half-written",
  },
  {
    pattern: /Read-only file system/i,
    code: "store-disk",
    why: "the disk is read-only",
    advice: () => "mount it for writing, or name another store with --store",
  },
  {
    pattern: /Permission denied|insufficient permission/i,
    code: "store-disk",
    why: "permission denied",
    advice: () => "check who may read and write there",
  },
  {
    pattern: /not a git repository/i,
    code: "no-repository",
    why: "it is not in a git repository",
    advice: () => "check the folder",
  },
  {
    pattern: /reference already exists|cannot lock ref '[^']*': reference/i,
    code: "reference-taken",
    why: "a tag of that name is already there and is not of a recorded version",
    advice: (place) => `see git -C ${place} tag, and rename it`,
  },
  {
    pattern: /cannot lock ref [^]*but expected|incorrect old value/i,
    code: "reference-moved",
    why: "someone else committed to it at the same moment",
    advice: () => "try again",
  },
  {
    pattern: /\.lock': File exists|Another git process/i,
    code: "git-locked",
    why: "another git is at work in it, or was killed there",
    advice: () => "wait; if no git runs, delete the .lock file in its .git folder",
  },
  {
    pattern: /must be run in a work tree/,
    code: "bare",
    why: "it is a bare repository, without files that a person could open",
    advice: () => "clone it and name the clone",
  },
  {
    pattern:
      /unknown revision|bad revision|ambiguous argument|Needed a single revision|does not have any commits/i,
    code: "no-revision",
    why: "there is no such revision",
    advice: (place) => `see git -C ${place} log`,
  },
];
