import { userInfo } from "node:os";
import type { Environment } from "./hardening.ts";
import { askOrNull } from "./git.ts";
import type { Repository } from "./repository.ts";

/** Who records, as git knows them. */
export interface Person {
  readonly name: string;
  readonly email: string;
  /** True where git knows no one, and the machine's own name for the user stands in. */
  readonly guessed: boolean;
}

export async function whoRecords({ git }: Repository, environment: Environment): Promise<Person> {
  const config = await askOrNull(
    git.ask("config", "-z", "--get-regexp", String.raw`^user\.(name|email)$`),
    "git",
  );
  const values = new Map(
    (config ?? "").split("\0").map((entry) => {
      const [key = "", value = ""] = entry.split("\n", 2);
      return [key, value];
    }),
  );
  const user = machineUser();
  const name = plain(
    environment["GIT_AUTHOR_NAME"] || environment["GIT_COMMITTER_NAME"] || values.get("user.name"),
  );
  const email = plain(
    environment["GIT_AUTHOR_EMAIL"] || environment["GIT_COMMITTER_EMAIL"] || values.get("user.email"),
  );
  return {
    name: name || user,
    email: email || `${user}@localhost`,
    guessed: name === "" || email === "",
  };
}

// What would end the name within git's line of it.
function plain(text: string | undefined): string {
  return (text ?? "").replaceAll(/[<>\p{Cc}]/gu, "").trim();
}

function machineUser(): string {
  try {
    return plain(userInfo().username) || "kaitei";
  } catch {
    return "kaitei";
  }
}
