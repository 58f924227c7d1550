import { joinTexts } from "../../src/diff/sides.ts";
import type { Change, Difference } from "../../src/model.ts";

/** A change in one line, its edits as `[old/new]`: `edited sentence 2→2 第[三/四]条`. */
export function showChange({ kind, unit, section, before, after, edits, markupOnly }: Change): string {
  const where = `${section.before ?? "-"}→${section.after ?? "-"}`;
  return [kind, unit, where, markupOnly ? "markup" : "", showTexts(before, after, edits)]
    .filter(Boolean)
    .join(" ");
}

export function showEdits(before: string, after: string, edits: Change["edits"]): string {
  let shown = "";
  let at = 0;
  for (const edit of edits) {
    shown += before.slice(at, edit.before[0]);
    shown += `[${before.slice(...edit.before)}/${after.slice(...edit.after)}]`;
    at = edit.before[1];
  }
  return shown + before.slice(at);
}

export function showChanges(difference: Difference): readonly string[] {
  return difference.changes.map(showChange);
}

/** Rows of sections that changed: `edited+renumbered 2→3`. */
export function showSections(difference: Difference): readonly string[] {
  return difference.sections
    .filter(({ status }) => status[0] !== "unchanged")
    .map(({ status, before, after }) => {
      const ids = (sections: typeof before): string => sections.map(({ id }) => id).join(",") || "-";
      return `${status.join("+")} ${ids(before)}→${ids(after)}`;
    });
}

function showTexts(before: Change["before"], after: Change["after"], edits: Change["edits"]): string {
  const [old, now] = [before.map(({ text }) => text), after.map(({ text }) => text)];
  if (edits.length > 0) return showEdits(joinTexts(old), joinTexts(now), edits);
  if (old.length === 0) return `+ ${shown(now)}`;
  if (now.length === 0) return `- ${shown(old)}`;
  return shown(old) === shown(now) ? shown(old) : `${shown(old)} ⇒ ${shown(now)}`;
}

function shown(texts: readonly string[]): string {
  return texts.map((text) => text.replaceAll("\n", "⏎")).join(" ‖ ");
}
