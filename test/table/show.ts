import type { Cell, ComparisonTable, Grid, Paragraph, Run } from "../../src/render/table/model.ts";

/** The rows as lines, `before ‖ after ‖ remark`: `_words_` underlined, `=label=` twice, `:words:` in a dashed box; a row ends with `;`. */
export function showTable({ rows, columns }: ComparisonTable): readonly string[] {
  return rows.flatMap(({ lines, number, type, remarks }) =>
    lines.map((line, index) =>
      columns
        .map(({ kind }): string => {
          if (kind === "before" || kind === "after") return showCell(line[kind]);
          if (kind === "remark" && line.remark !== "") return line.remark;
          if (index > 0) return "";
          return kind === "number" ? String(number ?? "") : kind === "type" ? type : remarks.join("/");
        })
        .join(" ‖ ")
        .trimEnd(),
    ),
  );
}

function showCell({ contents }: Cell): string {
  return contents.map(showContent).join(" / ");
}

function showContent(content: Paragraph | Grid): string {
  if (content.kind === "grid")
    return content.rows
      .map((row) => `{${row.map(({ contents }) => contents.map(showContent).join(" / ")).join("|")}}`)
      .join("");
  return "  ".repeat(content.indent) + content.runs.map(showRun).join("");
}

const AROUND = { plain: "", underline: "_", double: "=", dashed: ":" } as const;

function showRun({ text, mark }: Run): string {
  return `${AROUND[mark]}${text}${AROUND[mark]}`;
}
