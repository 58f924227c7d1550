import type { JudgedChange, Reason } from "../../model.ts";
import type { Messages } from "../messages/messages.ts";
import { beginning } from "./excerpt.ts";

/** Why the change matters or does not, in words: the rule, what set it off, and which way it goes. */
export function reasonsOf({ verdict }: JudgedChange, messages: Messages): string {
  const words = verdict.reasons.map((reason) => wordingOf(reason, messages));
  return [...new Set(words)].join(messages.comma);
}

function wordingOf({ rule, before, after, direction }: Reason, messages: Messages): string {
  const layers: Readonly<Record<string, string>> = messages.layers;
  const name = messages.rules[rule] ?? layers[rule] ?? rule;
  const [open, close] = messages.aside;
  const way = direction === null ? "" : `${open}${messages.directions[direction]}${close}`;
  const [from, to] = [quote(before, messages), quote(after, messages)];
  if (from === "" && to === "") return `${name}${way}`;
  const words = from !== "" && to !== "" ? `${from} → ${to}` : `${from === "" ? "+" : "−"}${from}${to}`;
  return `${name} ${words}${way}`;
}

/** A reason quotes a few words, not a paragraph. */
const LONGEST_QUOTE = 40;

function quote(text: string | null, { quote: [open, close] }: Messages): string {
  return text === null || text.trim() === "" ? "" : `${open}${beginning(text, LONGEST_QUOTE)}${close}`;
}
