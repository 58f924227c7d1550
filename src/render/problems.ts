import type { Problem } from "../model.ts";
import type { Messages } from "./messages/messages.ts";

/** The problem in words; one that the catalogue does not know is shown by its code and what was found. */
export function describeProblem({ code, detail }: Problem, messages: Messages): string {
  const wording = messages.problems[code];
  if (wording === undefined) return `${code}${detail === "" ? "" : `${messages.colon}${detail}`}`;
  return wording.replace("{}", () => detail);
}
