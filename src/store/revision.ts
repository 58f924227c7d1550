import { PolicyError } from "../errors.ts";
import { createGit } from "./git.ts";
import type { Environment } from "./hardening.ts";
import { readObject } from "./objects.ts";

/**
 * The bytes of `REV:PATH` (`HEAD~1:policies/privacy.ja.md`) in the git repository around a folder. Null where the text has not
 * that form; throws PolicyError where git has no such file.
 */
export async function readRevision(
  text: string,
  folder: string,
  environment: Environment,
): Promise<Buffer | null> {
  const [, revision = "", path = ""] = /^([^:]+):([^:]+.*)$/s.exec(text) ?? [];
  if (revision === "" || path === "" || path.startsWith("//")) return null;
  const git = createGit({ folder, place: folder, environment });
  try {
    await git.ask("rev-parse", "--git-dir");
    return await readObject(git, text);
  } catch (error) {
    if (!(error instanceof PolicyError)) throw error;
    const advice = ADVICE[error.code];
    if (advice === undefined) throw error;
    throw new PolicyError(error.code, `cannot read ${text}: ${advice}`, { cause: error });
  }
}

const ADVICE: Readonly<Record<string, string>> = {
  "no-repository": "there is no such file, and no git repository here; check the path",
  "no-object": "there is no such file, and no such revision and path in git; check both",
};
