import type { ChangeSide, Document, Text } from "../model.ts";
import { foldForComparison } from "../text/fold.ts";
import type { Draft } from "./identity.ts";
import { isHeadingSetOtherwise } from "./marks.ts";
import { lineAt } from "./sides.ts";
import type { EditsOf } from "./telling.ts";
import { sectionsInOrder } from "../sequence/sections.ts";

/** Another name of the document itself; one that only one side has, unless the other prints it as something else. */
export function titleChanges(before: Document, after: Document, editsOf: EditsOf): readonly Draft[] {
  const [old, now] = [before.title, after.title];
  if (old === null) return now === null || prints(before, now.text) ? [] : [wholeTitle("added", now)];
  if (now === null) return prints(after, old.text) ? [] : [wholeTitle("removed", old)];
  const isSame = old.text === now.text;
  if (isSame && (before.format !== after.format || !isHeadingSetOtherwise(old, now))) return [];
  const renamed = foldForComparison(old.text) !== foldForComparison(now.text);
  return [
    {
      kind: renamed ? "renamed" : "edited",
      unit: "document",
      section: { before: null, after: null },
      before: [titleSide(old)],
      after: [titleSide(now)],
      edits: isSame ? [] : editsOf(old.text, now.text, after.language),
      markupOnly: isSame,
      path: "title",
    },
  ];
}

function wholeTitle(kind: "added" | "removed", title: Text): Draft {
  return {
    kind,
    unit: "document",
    section: { before: null, after: null },
    before: kind === "removed" ? [titleSide(title)] : [],
    after: kind === "added" ? [titleSide(title)] : [],
    edits: [],
    markupOnly: false,
    path: "title",
  };
}

/** Whether the text stands in the document as a heading, a block or a part of the page. */
function prints(document: Document, text: string): boolean {
  const folded = foldForComparison(text);
  const isText = (other: { readonly text: string }): boolean => foldForComparison(other.text) === folded;
  return (
    document.preamble.some(isText) ||
    document.chrome.some(isText) ||
    sectionsInOrder(document).some(({ heading, blocks }) => isText(heading) || blocks.some(isText))
  );
}

function titleSide(title: Text): ChangeSide {
  return { text: title.text, line: lineAt(title, 0), block: null, sentence: null, context: null, parts: [] };
}
