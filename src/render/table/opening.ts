import { type Layer, liesIn } from "../layers.ts";
import type { View } from "./view.ts";

/** 不再逐条列示: what the style tells before the table, so that the rows are left to what matters. */
export function openingOf({ changes, messages, profile, full }: View): readonly string[] {
  if (!profile.foldsNotation || full) return [];
  const { opening, quote } = messages;
  const quoted = (text: string): string => quote[0] + text + quote[1];
  const parts = [
    ...changes.globals.map(({ before, after, count }) =>
      opening.replacement(quoted(before), quoted(after), count),
    ),
    ...(changes.changes.some((change) => liesIn(change, PUNCTUATION)) ? [opening.punctuation] : []),
    ...(changes.changes.some((change) => liesIn(change, NUMBERS)) ? [opening.numbers] : []),
  ];
  return parts.length === 0 ? [] : [opening.whole(parts)];
}

const PUNCTUATION: ReadonlySet<Layer> = new Set<Layer>(["whitespace", "width", "punctuation"]);
const NUMBERS: ReadonlySet<Layer> = new Set<Layer>(["reference", "numbering"]);
