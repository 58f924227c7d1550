import type { Edit, JudgedChange, Reason, Span } from "../model.ts";

export interface Wording {
  readonly before: string;
  readonly after: string;
}

/**
 * The words that changed, each with as much of the phrase around it as makes it readable: 使用しません → 使用する場合があります, not
 * しません → する場合があります. What the given reasons tell already is left out.
 */
export function wordings(change: JudgedChange, told: readonly Reason[]): readonly Wording[] {
  const [from, to] = [change.before[0]?.text ?? "", change.after[0]?.text ?? ""];
  if (change.edits.length === 0) return [];
  const found = joined(change.edits).map(({ before, after }): Wording => {
    // Words that came or went whole need nothing beside them.
    if (before[0] === before[1] || after[0] === after[1])
      return { before: clean(from.slice(...before)), after: clean(to.slice(...after)) };
    const left = contextBefore(from, before[0]);
    const right = contextBehind(from, before[1]);
    // Cut within a phrase, the quotation says that the phrase goes on.
    const goesOn = right > 0 && /^ ?[\p{L}\p{N}]/u.test(from.slice(before[1] + right)) ? "…" : "";
    return {
      before: `${clean(from.slice(before[0] - left, before[1] + right))}${goesOn}`,
      after: `${clean(to.slice(after[0] - left, after[1] + right))}${goesOn}`,
    };
  });
  const isTold = ({ before, after }: Wording): boolean =>
    told.some((reason) => reason.before === before && reason.after === after);
  return found.filter((wording) => wording.before !== wording.after && !isTold(wording)).slice(0, MOST);
}

/** A sentence with more edits than this is read where it stands. */
const MOST = 3;
/** Edits that are closer than this, in characters, are one phrase to a reader. */
const NEAR = 6;

function joined(edits: readonly Edit[]): readonly Edit[] {
  const groups: Edit[] = [];
  for (const edit of edits) {
    const last = groups.at(-1);
    if (last === undefined || edit.after[0] - last.after[1] > NEAR || edit.before[0] - last.before[1] > NEAR)
      groups.push(edit);
    else
      groups[groups.length - 1] = {
        before: spanOver(last.before, edit.before),
        after: spanOver(last.after, edit.after),
      };
  }
  return groups;
}

function spanOver([start]: Span, [, end]: Span): Span {
  return [start, end];
}

const LONGEST_CONTEXT = 12;

// What stands before an edit stands on both sides: in Japanese the verb's stem, in English the word that it follows.
function contextBefore(text: string, at: number): number {
  const head = text.slice(Math.max(0, at - LONGEST_CONTEXT), at);
  const [found = ""] = /(?:[\p{Script=Han}々ー\p{Script=Katakana}]+|[A-Za-z]+ ?)$/u.exec(head) ?? [];
  return found.length;
}

// Behind a Chinese or English modal verb stands what it is about.
function contextBehind(text: string, at: number): number {
  const tail = text.slice(at, at + LONGEST_CONTEXT);
  const [found = ""] = /^(?: ?[A-Za-z]+|\p{Script=Han}{1,4})/u.exec(tail) ?? [];
  return found.length;
}

function clean(text: string): string {
  return text.replaceAll(/\s+/g, " ").replaceAll(/^[\s、，,；;。]+|[\s、，,；;。]+$/g, "");
}
