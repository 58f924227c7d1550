import { chmodSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

/** Before any test runs: a folder for all their temporary files, so that a run leaves none behind, also one that failed. */
export default function setup(): () => void {
  const folder = mkdtempSync(join(tmpdir(), "kaitei-tests-"));
  // Some tests run the program as somebody else.
  chmodSync(folder, 0o755);
  process.env["TMPDIR"] = folder;
  return () => rmSync(folder, { recursive: true, force: true, maxRetries: 3 });
}
