import type { Language, ReleaseFinding } from "../../model.ts";
import { hanging, type Line } from "../lines.ts";
import { releaseMessagesFor } from "../messages/release/messages.ts";
import { paintLine, piece, plain, type TerminalOptions } from "../styled.ts";
import { wrap } from "../wrap.ts";
import { placeOf, wordsOf } from "./words.ts";

export interface CheckRendering {
  readonly ui: Language;
  /** The source of each rule, by its name. */
  readonly sources: Readonly<Record<string, string>>;
}

/** Each finding with its place, its rule and source, and what to do. */
export function renderCheckTerminal(
  findings: readonly ReleaseFinding[],
  { ui, sources, width, paint }: CheckRendering & TerminalOptions,
): string {
  const { check, colon } = releaseMessagesFor(ui);
  const lines: Line[] = [];
  for (const finding of findings) {
    const { message, advice } = wordsOf(finding, ui);
    const rule = finding.rule === null ? "" : ` ${finding.rule}`;
    lines.push(
      ...wrap([piece("title", placeOf(finding)), piece("dim", `  [${finding.code}${rule}]`)], width),
      ...hanging([plain("  ")], [piece("substantive", message)], width),
      ...hanging([plain("  ")], [plain(`${check.advice}${colon}${advice}`)], width),
      ...(finding.rule === null
        ? []
        : hanging(
            [plain("  ")],
            [piece("dim", `${check.source}${colon}${sources[finding.rule] ?? ""}`)],
            width,
          )),
      [],
    );
  }
  const count = findings.length === 0 ? check.none : check.count(findings.length);
  lines.push([piece("heading", count)], ...wrap([piece("dim", check.footer)], width));
  return `${lines.map((line) => paintLine(line, paint)).join("\n")}\n`;
}
