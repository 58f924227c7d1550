import { foldForComparison } from "../../../../text/fold.ts";
import { stemOf } from "../../reader/stems.ts";
import { vocabularyOf } from "../../reader/vocabulary.ts";
import type { Exchanged } from "./exchanged-words.ts";

/**
 * Whether a name became another by the number of one of its words: Blue Rivers and Blue River. A term of the text (Service Providers) may stand
 * in either number; what stands without an article in the singular is no term, and what no policy speaks of is none.
 */
export function isOtherName({ gone, come, ahead, behind }: Exchanged): boolean {
  if (!capital.test(gone) || !capital.test(come) || !isNumberOf(gone, come)) return false;
  if (!/[a-z]{4,} (?:[^ ]+ )*$/.test(ahead.slice(-80)) && !/\b[a-z]{4,}\b/.test(behind)) return false;
  const [, own = "", words = ""] = run.exec(ahead) ?? [];
  const [next = ""] = /^(?: [A-Z][A-Za-z]*)+/.exec(behind) ?? [];
  const isFirm = firm.test(`${next.trim()} `);
  if (isFirm && !firm.test(`${gone} `)) return true;
  if (determined.test(own) || /^$|[.!?:;"(\n•-] ?$/.test(own + words)) return false;
  const name = `${words} ${gone} ${next}`.trim().split(/ +/);
  return name.some((word) => !isKnown(word));
}

const capital = /^[A-Z][a-z]+$/;
/** What stands ahead of a name, and the words of it that stand ahead of the one that changed. */
const run = /^(.*?)((?:[A-Z][A-Za-z&-]* )*)$/s;
const firm =
  /^(?:[A-Z][A-Za-z]+ ){0,2}(?:Inc|Ltd|LLC|GmbH|Corp|Corporation|Limited|Company|Co|Plc|Foundation|Holdings|AG|BV|SA|Pty|Association|Society)\b/;
const determined =
  /\b(?:the|an?|our|your|their|its|his|her|any|all|each|every|this|these|such|those|no|some|other|of|for|and|or|as) $/i;

function isNumberOf(one: string, other: string): boolean {
  return one !== other && withoutEnding(one) === withoutEnding(other);
}

/** Hermes and Herms have one stem where they are read as words. */
function withoutEnding(name: string): string {
  return name.replace(/(?:es|e|s)$/, "");
}

/** Whether policies speak of such things: then it may be a term. */
function isKnown(word: string): boolean {
  const stem = stemOf(foldForComparison(word));
  return (vocabularyOf("en").get(stem) ?? []).some(
    ({ form }) => form === stem || form.startsWith(`${stem} `),
  );
}
