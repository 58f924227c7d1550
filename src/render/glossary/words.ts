import type { Language, TermFinding } from "../../model.ts";
import { beginning } from "../diff/excerpt.ts";
import { glossaryMessagesFor } from "../messages/glossary/messages.ts";

/** What a finding says to a reader. */
export function messageOf({ rule, word, preferred, others, count }: TermFinding, ui: Language): string {
  const quote = ui === "en" || ui === "zh-Hans" ? ["“", "”"] : ["「", "」"];
  const joint = ui === "en" ? ", " : "、";
  const listed = others.map((other) => quote.join(cut(other))).join(joint);
  return glossaryMessagesFor(ui).finding[rule](cut(word ?? ""), cut(preferred ?? ""), listed, count);
}

/** A cell of a glossary may hold a page of text; a term is recognised by its beginning. */
function cut(term: string): string {
  return beginning(term, LONGEST_TERM);
}

const LONGEST_TERM = 60;
