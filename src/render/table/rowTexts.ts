import type { Row } from "./model.ts";

/** What stands once beside all lines of a provision. */
export function rowTexts(row: Row, kind: "number" | "remark" | "type"): readonly string[] {
  if (kind === "number") return row.number === null ? [] : [String(row.number)];
  return kind === "type" ? [row.type] : row.remarks;
}
