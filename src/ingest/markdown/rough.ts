import type { Flow } from "../flow/flow.ts";
import type { PhysicalLine } from "../lines.ts";

/** Tells a flow lines of Markdown by their list markers and indents alone, a paragraph or an item each. */
export function tellRoughly(lines: readonly PhysicalLine[], flow: Flow): void {
  const indents: number[] = [];
  for (const { text, line } of lines) {
    const [, indent = "", marker = "", content = ""] = LINE.exec(text) ?? [];
    if (marker === "") {
      while (indents.length > 0 && indent.length <= (indents.at(-1) ?? 0)) closeList();
      paragraph(text, line);
      continue;
    }
    while (indents.length > 0 && indent.length < (indents.at(-1) ?? 0)) closeList();
    if (indents.at(-1) !== indent.length) {
      flow.openCertain(/\d/.test(marker) ? "ol" : "ul", {}, line);
      indents.push(indent.length);
    } else flow.closeCertain();
    flow.openCertain("li", {}, line, marker);
    flow.text(content, line);
  }
  while (indents.length > 0) closeList();

  function closeList(): void {
    flow.closeCertain();
    flow.closeCertain();
    indents.pop();
  }

  function paragraph(text: string, line: number): void {
    flow.openCertain("p", {}, line);
    flow.text(text, line);
    flow.closeCertain();
  }
}

const LINE = /^([ \t]*)([-*+]|\d{1,9}[.)])[ \t]+(.*)$/;
