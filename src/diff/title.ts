import type { ChangeSide, Document, Text } from "../model.ts";
import { foldForComparison } from "../text/fold.ts";
import type { Draft } from "./identity.ts";
import { lineAt } from "./sides.ts";
import type { EditsOf } from "./telling.ts";

/** Another name of the document itself; a title that only one side prints may be no more than another way to set it. */
export function titleChanges(before: Document, after: Document, editsOf: EditsOf): readonly Draft[] {
  const [old, now] = [before.title, after.title];
  if (old === null || now === null || old.text === now.text) return [];
  const renamed = foldForComparison(old.text) !== foldForComparison(now.text);
  return [
    {
      kind: renamed ? "renamed" : "edited",
      unit: "document",
      section: { before: null, after: null },
      before: [titleSide(old)],
      after: [titleSide(now)],
      edits: editsOf(old.text, now.text, after.language),
      markupOnly: false,
      path: "title",
    },
  ];
}

function titleSide(title: Text): ChangeSide {
  return { text: title.text, line: lineAt(title, 0), block: null, sentence: null, context: null, parts: [] };
}
