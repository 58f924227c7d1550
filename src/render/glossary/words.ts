import type { Language, TermFinding } from "../../model.ts";
import { glossaryMessagesFor } from "../messages/glossary/messages.ts";

/** What a finding says to a reader. */
export function messageOf({ rule, word, preferred, others, count }: TermFinding, ui: Language): string {
  const quote = ui === "en" || ui === "zh-Hans" ? ["“", "”"] : ["「", "」"];
  const joint = ui === "en" ? ", " : "、";
  const listed = others.map((other) => quote.join(other)).join(joint);
  return glossaryMessagesFor(ui).finding[rule](word ?? "", preferred ?? "", listed, count);
}
