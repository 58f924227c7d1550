import { existsSync, readFileSync, writeFileSync } from "node:fs";

const RESULTS = "bench/RESULTS.md";

/** Puts the text under `## heading` of the results, in the place of what stood there. */
export function writeSection(heading: string, text: string): void {
  const old = existsSync(RESULTS) ? readFileSync(RESULTS, "utf8") : "# Results\n";
  const sections = old.split(/^(?=## )/m);
  const section = `## ${heading}\n\n${text.trim()}\n\n`;
  const place = sections.findIndex((part) => part.startsWith(`## ${heading}\n`));
  const results =
    place < 0 ? [...sections.map((part) => `${part.trim()}\n\n`), section] : sections.with(place, section);
  writeFileSync(RESULTS, `${results.join("").trim()}\n`);
}

/** The middle one of the measured values. */
export function median(values: readonly number[]): number {
  return values.toSorted((a, b) => a - b)[values.length >> 1] ?? Number.NaN;
}

/** A table of Markdown, the first row its head. */
export function table(rows: readonly (readonly string[])[]): string {
  const [head = [], ...body] = rows;
  return [head, head.map(() => "---"), ...body].map((cells) => `| ${cells.join(" | ")} |`).join("\n");
}
