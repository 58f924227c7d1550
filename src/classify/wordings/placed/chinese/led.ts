import type { Language } from "../../../../model.ts";
import { occursOnce } from "../../../../text/occurrences.ts";
import { foldWording } from "../../fold.ts";

/**
 * The Chinese text after with what leads in to a sentence where it stands before: 因天气原因，活动取消 and 活动因天气原因取消. Only over who or what the sentence
 * speaks of, and only where no other clause stands behind it, for which it would hold too.
 */
export function ledAsBefore(before: string, after: string, language: Language): string {
  const [from, to] = [foldWording(before, language), foldWording(after, language)];
  for (const { start, end, text } of [...insideAsBefore(from, to), ...aheadAsBefore(from, to)]) {
    const put = text(after);
    if (put.length <= end - start + 1) return after.slice(0, start) + put + after.slice(end);
  }
  return after;
}

/** A stretch of the text after, and what stands there once it is put as before. */
interface Placing {
  readonly start: number;
  readonly end: number;
  readonly text: (after: string) => string;
}

/** Where the text after leads in with what the text before has behind its subject. */
function insideAsBefore(from: string, to: string): readonly Placing[] {
  return leadsIn(to).flatMap(({ start, phrase, subjectAt, subjects }) =>
    subjects.flatMap((length): readonly Placing[] => {
      const end = subjectAt + length;
      const subject = to.slice(subjectAt, end);
      const comma = [",", ""].find((mark) => isOnce(from, subject + phrase + mark));
      if (comma === undefined) return [];
      return [
        {
          start,
          end,
          text: (after) =>
            after.slice(subjectAt, end) + after.slice(start, start + phrase.length) + (comma && "，"),
        },
      ];
    }),
  );
}

/** Where the text before leads in with what the text after has behind its subject. */
function aheadAsBefore(from: string, to: string): readonly Placing[] {
  return leadsIn(from).flatMap(({ phrase, subjectAt, subjects }) =>
    subjects.flatMap((length): readonly Placing[] => {
      const subject = from.slice(subjectAt, subjectAt + length);
      if (!isOnce(to, subject + phrase)) return [];
      const start = to.indexOf(subject + phrase);
      const at = start + length;
      const end = at + phrase.length;
      const last = to[end] === "," ? end + 1 : end;
      if (!isAtStart(to, start) || !endsSoon(to.slice(last))) return [];
      return [{ start, end: last, text: (after) => `${after.slice(at, end)}，${after.slice(start, at)}` }];
    }),
  );
}

interface LeadIn {
  readonly start: number;
  readonly phrase: string;
  readonly subjectAt: number;
  /** How long the subject may be, the longest first. */
  readonly subjects: readonly number[];
}

function leadsIn(text: string): readonly LeadIn[] {
  return Array.from(text.matchAll(leading)).flatMap(({ index, 1: phrase = "" }) => {
    const subjectAt = index + phrase.length + 1;
    const rest = text.slice(subjectAt);
    if (!endsSoon(rest)) return [];
    const longest = /^[\p{sc=Han}a-z]*/u.exec(rest)?.[0].length ?? 0;
    const lengths = Array.from({ length: Math.min(longest, mostOfSubject) }, (_, at) => at + 1).reverse();
    return [
      {
        start: index,
        phrase,
        subjectAt,
        subjects: lengths.filter((length) => length > 1 || rest[0] === "您"),
      },
    ];
  });
}

const mostOfSubject = 10;

/** Why, by what, when and on what ground; a condition (如, 若, 除非) holds for more than its clause. */
const leading =
  /(?<=^|[.;!?\n] ?)((?:因(?!此|而)|由于|基于|鉴于|依(?!次)|依照|依据|根据|按照|为了?(?!此)|在|于|经|未经|非经|自|每)[^,.;:!?()]{2,30}),/gu;

/** Whether the sentence has no further clause in which another may act. */
function endsSoon(rest: string): boolean {
  const [sentence = ""] = rest.split(/[.;!?\n]/);
  return sentence
    .split(",")
    .slice(1)
    .every((clause) => /^(?:并|且|也|亦|以(?!上|下|外)|用于|从而)/.test(clause.trim()));
}

function isAtStart(text: string, at: number): boolean {
  return at === 0 || /[.;!?\n] ?$/.test(text.slice(0, at));
}

function isOnce(text: string, phrase: string): boolean {
  return occursOnce(text, phrase) && isAtStart(text, text.indexOf(phrase));
}
