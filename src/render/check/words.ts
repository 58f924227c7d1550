import type { Language, ReleaseFinding } from "../../model.ts";
import { isDate } from "../../text/calendar-days.ts";
import { beginning } from "../diff/excerpt.ts";
import { writeDate } from "../dates.ts";
import { messagesFor } from "../messages/messages.ts";
import { releaseMessagesFor } from "../messages/release/messages.ts";
import { visible } from "../visible.ts";

export interface FindingWords {
  readonly message: string;
  readonly advice: string;
}

/** What was found and what to do, in words. */
export function wordsOf({ code, facts }: ReleaseFinding, ui: Language): FindingWords {
  const wording = releaseMessagesFor(ui).check.findings[code];
  const readable = Object.fromEntries(
    Object.entries(facts).map(([name, fact]) => [name, readableFact(fact, ui)]),
  );
  return { message: wording?.message(readable) ?? code, advice: wording?.advice ?? "" };
}

function readableFact(fact: string, ui: Language): string {
  if (isDate(fact)) return writeDate(fact, ui);
  const languages: Readonly<Record<string, string>> = messagesFor(ui).languages;
  return languages[fact] ?? visible(beginning(fact, LONGEST));
}

const LONGEST = 60;

/** Where it was found: `privacy.md:12`. */
export function placeOf({ file, line }: ReleaseFinding): string {
  return visible(line === null ? file : `${file}:${line}`);
}
