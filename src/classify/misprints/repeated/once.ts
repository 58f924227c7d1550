import type { Language, Span } from "../../../model.ts";
import { dropsBoundMember } from "../../meaning/unlike/bound-members.ts";
import { saidAgain } from "./again.ts";
import { listedTwice } from "./listed.ts";
import { saidTwice } from "./twice.ts";

/**
 * The old text, with what it said twice by mistake said once where the new one says it once. Nothing is lost: the same words still stand there; not where the second
 * is of somebody (names, addresses and names of children).
 */
export function saidOnce(before: string, after: string, language: Language): string {
  let text = before;
  for (let round = 0; round < mostRepeated; round += 1) {
    const span = firstOf(text, after, language);
    if (span === null) return text;
    if (round === 0 && dropsBoundMember(before, after, language)) return before;
    text = text.slice(0, span[0]) + text.slice(span[1]);
  }
  return text;
}

const mostRepeated = 4;

function firstOf(text: string, after: string, language: Language): Span | null {
  return (
    saidTwice(text, after, language) ?? listedTwice(text, after, language) ?? saidAgain(text, after, language)
  );
}
