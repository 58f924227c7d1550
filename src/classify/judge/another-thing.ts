import type { Change, Language } from "../../model.ts";
import { saysAnother } from "../meaning/unlike/outright.ts";
import { bindsOtherwise } from "../meaning/unlike/bound-otherwise.ts";
import { endsElsewhere } from "../meaning/unlike/sentence-ends.ts";
import { reachesOtherwise } from "../meaning/unlike/chinese/reach.ts";
import { boundByLabels } from "../structure/label-bounds.ts";
import { isChinese } from "../reading.ts";
import { textOf } from "./plainly.ts";

/**
 * Whether the same words say something else: where a sentence ends now, or that its members have no numbers, brings words under a condition, or takes them from
 * there.
 */
export function saysAnotherThing({ before, after, kind, unit }: Change, language: Language): boolean {
  const [stood, stands] = [textOf(before), textOf(after)];
  if (movesNote(stood, stands)) return true;
  // What else of a sentence went may stand in the next one.
  if (kind === "edited")
    return (
      boundByLabels(stood, stands) ||
      (wordsOf(stood) === wordsOf(stands) && saysAnother(stood, stands, language))
    );
  if (kind !== "split" && kind !== "merged") return false;
  if (unit === "sentence" && unspaced(stood) === unspaced(stands)) return false;
  if (unit === "sentence" && endsElsewhere(stood, stands, language)) return true;
  if (bindsOtherwise(stood, stands, language)) return true;
  return saysAnother(stood, stands, language) || (isChinese(language) && reachesOtherwise(stood, stands));
}

/** Without the space behind the end of a sentence, which many leave out: you agree.We may change it. */
function unspaced(text: string): string {
  return text.replace(/(?<=[.!?。！？][”"’')）」』]?)\s+/gu, "").trim();
}

const note = /\[\d{1,3}\]/g;

/** Whether a note is called by another sentence of the same words: due in March.[1] It is not refunded, due in March. It is not refunded.[1] */
function movesNote(stood: string, stands: string): boolean {
  const [from, to] = [stood, stands].map((text) => text.replace(note, ""));
  if (from === undefined || to === undefined || from === stood || wordsOf(from) !== wordsOf(to)) return false;
  return notesIn(stood) !== notesIn(stands);
}

/** By each note how many letters stand ahead of it. */
function notesIn(text: string): string {
  return Array.from(text.matchAll(note), ({ 0: mark, index }) => {
    const ahead = wordsOf(text.slice(0, index).replace(note, "")).length;
    return `${mark} ${ahead}`;
  })
    .toSorted()
    .join();
}

/** The letters and digits of a text, without its marks. */
function wordsOf(text: string): string {
  return text.replace(/[^\p{L}\p{N}]/gu, "");
}
