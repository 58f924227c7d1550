import type { Edit, Span } from "../../model.ts";
import { foldForms, foldPunctuation, foldWhiteSpace, foldWidth } from "../../text/fold.ts";
import { marked, type Paint, type Piece, plain } from "../styled.ts";
import { visible, visibleSpace } from "../visible.ts";

/** A stretch of a changed text: kept, or replaced. */
export type Segment =
  | { readonly kind: "kept"; readonly text: string }
  | { readonly kind: "edit"; readonly before: string; readonly after: string };

/** The text of both sides as one row of kept and replaced stretches, in the order in which they are read. */
export function segmentsOf(before: string, after: string, edits: readonly Edit[]): readonly Segment[] {
  const segments: Segment[] = [];
  let kept = 0;
  for (const edit of edits) {
    if (edit.after[0] > kept) segments.push({ kind: "kept", text: after.slice(kept, edit.after[0]) });
    segments.push({ kind: "edit", before: cut(before, edit.before), after: cut(after, edit.after) });
    kept = edit.after[1];
  }
  if (kept < after.length) segments.push({ kind: "kept", text: after.slice(kept) });
  return segments;
}

/**
 * The edits that a reader has to see: in a text whose words changed, a space or the width of a bracket that changed
 * beside them is noise that hides the words. Where nothing else changed, it is what is told.
 */
export function worthMarking(before: string, after: string, edits: readonly Edit[]): readonly Edit[] {
  const worded = edits.filter((edit) => inCompany(before, edit.before) !== inCompany(after, edit.after));
  return worded.length === 0 ? edits : worded;
}

/** The stretch between its neighbours, without what spaces, widths and marks say: `no where` is not `nowhere`. */
function inCompany(text: string, [start, end]: Span): string {
  const stretch = text.slice(Math.max(0, start - 1), end + 1);
  return foldWhiteSpace(foldPunctuation(foldForms(foldWidth(stretch))));
}

/** Both sides in one text: what was removed stands before what was added in its place. */
export function unified(segments: readonly Segment[], paint: Paint | null): readonly Piece[] {
  return segments.flatMap((segment) =>
    segment.kind === "kept"
      ? [plain(visible(segment.text))]
      : [...side("removed", segment.before, paint), ...side("added", segment.after, paint)],
  );
}

/** One side alone, with its own changed words marked. */
export function oneSide(
  segments: readonly Segment[],
  which: "before" | "after",
  paint: Paint | null,
): readonly Piece[] {
  const [only] = segments;
  // Where nothing is kept, the sign before the line says it all.
  if (segments.length === 1 && only?.kind === "edit" && paint === null) return [plain(visible(only[which]))];
  return segments.flatMap((segment) =>
    segment.kind === "kept"
      ? [plain(visible(segment.text))]
      : side(which === "before" ? "removed" : "added", segment[which], paint),
  );
}

function side(style: "removed" | "added", text: string, paint: Paint | null): readonly Piece[] {
  if (text === "") return [];
  return marked(style, text.trim() === "" ? visibleSpace(text) : visible(text), paint);
}

function cut(text: string, [start, end]: Span): string {
  return text.slice(start, end);
}
