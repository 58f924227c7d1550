import type { Messages } from "./messages.ts";

/** What a reader is told that a rule, or a layer of notation, is about. */
export function ruleName(rule: string, messages: Messages): string {
  const layers: Readonly<Record<string, string>> = messages.layers;
  return messages.rules[rule] ?? layers[rule] ?? rule;
}
