import type { ChangeSet, JudgedChange, Language } from "../../model.ts";
import { append } from "../../sequence/append.ts";
import { paragraph } from "../docx/paragraphs.ts";
import { run } from "../docx/runs.ts";
import { STYLES } from "../docx/styles.ts";
import { element, valued } from "../docx/xml.ts";
import { reasonsOf } from "../diff/reasons.ts";
import { type Messages, messagesFor } from "../messages/messages.ts";
import type { Authorship } from "./pen.ts";
import { sentenceKey } from "./passage.ts";

/** What is said in the margin of the changes that matter. */
export interface Comments {
  /** The marks of the comments on a sentence or heading of one version; each comment is given once. */
  readonly on: (side: "before" | "after", key: string) => readonly CommentMarks[];
  /** The marks of those that found no place. */
  readonly others: () => readonly CommentMarks[];
  /** The inside of `w:comments`; undefined where there are none. */
  readonly part: string | undefined;
  /** Their ids are 0 and on, up to here. */
  readonly count: number;
}

export interface CommentMarks {
  readonly start: string;
  readonly end: string;
  /** The run that refers to the comment. */
  readonly sign: string;
}

/** One comment for each substantive change: its verdict, the reasons, and who decided otherwise. */
export function createComments(changes: ChangeSet, ui: Language, authorship: Authorship): Comments {
  const messages = messagesFor(ui);
  const told = changes.changes.filter(({ verdict }) => verdict.materiality === "substantive");
  const waiting = new Map<string, number[]>();
  for (const [id, change] of told.entries()) {
    const key = placeOf(change);
    append(waiting, key, id);
  }
  const take = (key: string): readonly CommentMarks[] => {
    const ids = waiting.get(key) ?? [];
    waiting.delete(key);
    return ids.map(marksOf);
  };
  return {
    on: (side, key) => take(`${side} ${key}`),
    others: () => [...waiting.keys()].flatMap(take),
    count: told.length,
    part:
      told.length === 0
        ? undefined
        : told.map((change, id) => commentXml(change, id, ui, messages, authorship)).join(""),
  };
}

export const NO_COMMENTS: Comments = { on: () => [], others: () => [], count: 0, part: undefined };

/** Where a change is to be seen: in `after`, or in `before` where it left nothing. */
function placeOf({ before, after, section }: JudgedChange): string {
  const [old, now] = [before[0], after[0]];
  const side = now === undefined ? "before" : "after";
  const told = now ?? old;
  if (told !== undefined && told.block !== null)
    return `${side} ${sentenceKey(told.block, told.sentence ?? 0)}`;
  const id = section[side];
  return `${side} ${id === null ? "title" : `h ${id}`}`;
}

function marksOf(id: number): CommentMarks {
  const reference = element("w:r", {}, [
    element("w:rPr", {}, valued("w:rStyle", STYLES.commentReference)),
    element("w:commentReference", { "w:id": id }),
  ]);
  return {
    start: element("w:commentRangeStart", { "w:id": id }),
    end: element("w:commentRangeEnd", { "w:id": id }),
    sign: reference,
  };
}

function commentXml(
  change: JudgedChange,
  id: number,
  language: Language,
  messages: Messages,
  { author, date }: Authorship,
): string {
  const { decision, materiality } = change.verdict;
  const words = `${messages.materiality[materiality]}${messages.colon}${reasonsOf(change, messages)}`;
  const said = decision === null ? [words] : [words, messages.decided(decision.by, decision.why)];
  const own = element("w:r", {}, [
    element("w:rPr", {}, valued("w:rStyle", STYLES.commentReference)),
    "<w:annotationRef/>",
  ]);
  const paragraphs = said.map((text, index) =>
    paragraph({ style: STYLES.comment }, [index === 0 ? own : "", run(text, { language })]),
  );
  return element(
    "w:comment",
    { "w:id": id, "w:author": author, "w:date": date, "w:initials": author.slice(0, 2) },
    paragraphs,
  );
}
