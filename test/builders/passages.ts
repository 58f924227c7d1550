import type { Mark, Passage } from "../../src/model.ts";

/**
 * Passages as a reader sees them, one a line: `# heading`, `- item` indented by its depth, `| cell` with its place,
 * `~ furniture`, `> quote`, `= code`, a paragraph as it is. Markup lines are left out, a line break shows as ⏎.
 */
export function showPassages(passages: readonly Passage[]): string[] {
  return passages.filter(({ role }) => role !== "markup").map(showPassage);
}

function showPassage(passage: Passage): string {
  const text = withMarks(passage).replaceAll("\n", "⏎");
  const place = passage.cell;
  const cell =
    place === null
      ? ""
      : `|${place.table === 0 ? "" : `t${place.table} `}${place.row},${place.column}${span(place.rowSpan, "↓")}${span(place.columnSpan, "→")}${place.header ? " head" : ""}| `;
  switch (passage.role) {
    case "heading":
      return `${cell}${"#".repeat(passage.depth)} ${text}`;
    case "item":
      return `${cell}${"  ".repeat(passage.depth - 1)}${passage.marker === "" ? "…" : passage.marker} ${text}`;
    case "cell":
      return `${cell}${text}`.trimEnd();
    case "quote":
      return `${">".repeat(passage.depth)} ${text}`;
    case "code":
      return `= ${text}`;
    case "furniture":
      return `~ ${text}`;
    case "line":
    case "paragraph":
    case "markup":
      break;
  }
  return cell + text;
}

function span(count: number, arrow: string): string {
  return count > 1 ? `${arrow}${count}` : "";
}

const AROUND: Readonly<Record<Exclude<Mark["kind"], "link" | "ruby">, readonly [string, string]>> = {
  strong: ["**", "**"],
  emphasis: ["_", "_"],
  underline: ["<u>", "</u>"],
  deleted: ["~~", "~~"],
  code: ["`", "`"],
};

/** Marks around what they mark: `**strong**`, `[text](target)`, `{base|reading}`. */
function withMarks({ text, marks }: Passage): string {
  const inserts = marks.flatMap((mark) => {
    const [open, close] =
      mark.kind === "link"
        ? ["[", `](${mark.target})`]
        : mark.kind === "ruby"
          ? ["{", `|${mark.reading}}`]
          : AROUND[mark.kind];
    return [
      { at: mark.span[0], text: open, order: 1 },
      { at: mark.span[1], text: close, order: 0 },
    ];
  });
  let shown = text;
  for (const insert of inserts.toSorted((one, other) => other.at - one.at || other.order - one.order))
    shown = shown.slice(0, insert.at) + insert.text + shown.slice(insert.at);
  return shown;
}
