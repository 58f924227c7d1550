import type { JudgedChange, Reason } from "../../model.ts";
import type { Messages } from "../messages/messages.ts";
import { ruleName } from "../messages/ruleName.ts";
import { beginning } from "./excerpt.ts";

/** Why the change matters or does not, in words: the rule, what set it off, and which way it goes. */
export function reasonsOf({ verdict }: JudgedChange, messages: Messages): string {
  // Several rules may find one thing in the same words, which are quoted once.
  const names = new Map<string, Set<string>>();
  for (const reason of verdict.reasons) {
    const words = wordingOf(reason, messages);
    names.set(words, (names.get(words) ?? new Set()).add(ruleName(reason.rule, messages)));
  }
  return [...names].map(([words, rules]) => [...rules].join(messages.comma) + words).join(messages.comma);
}

/** What follows the name of the rule; words that both versions have tell a reader nothing. */
function wordingOf({ before, after, direction }: Reason, messages: Messages): string {
  const [open, close] = messages.aside;
  const way = direction === null ? "" : `${open}${messages.directions[direction]}${close}`;
  const [from, to] = [quote(before, messages), quote(after, messages)];
  if (from === to) return way;
  const words = from !== "" && to !== "" ? `${from} → ${to}` : `${from === "" ? "+" : "−"}${from}${to}`;
  return ` ${words}${way}`;
}

/** A reason quotes a few words, not a paragraph. */
const LONGEST_QUOTE = 40;

function quote(text: string | null, { quote: [open, close] }: Messages): string {
  return text === null || text.trim() === "" ? "" : `${open}${beginning(text, LONGEST_QUOTE)}${close}`;
}
