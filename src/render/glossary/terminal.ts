import type { Language, TermFinding, TermReport } from "../../model.ts";
import { hanging, type Line } from "../lines.ts";
import { glossaryMessagesFor } from "../messages/glossary/messages.ts";
import { paintLine, piece, plain, type TerminalOptions } from "../styled.ts";
import { visible } from "../visible.ts";
import { wrap } from "../wrap.ts";
import { messageOf } from "./words.ts";

/** The findings by file, each with its place and the words around it. */
export function renderGlossaryTerminal(
  { glossary, policies, findings }: TermReport,
  { ui, width, paint }: TerminalOptions & { readonly ui: Language },
): string {
  const words = glossaryMessagesFor(ui);
  const name = glossary.name === "shipped" ? words.shipped : visible(glossary.name);
  const lines: Line[] = [...wrap([piece("dim", words.glossary(name, glossary.concepts.length))], width), []];
  for (const { document, concepts, uses } of policies) {
    lines.push(
      ...wrap(
        [piece("heading", visible(document.file)), piece("dim", `  ${words.policy(concepts, uses)}`)],
        width,
      ),
    );
    for (const finding of findings) {
      if (finding.document !== document) continue;
      lines.push(...hanging([plain("  ")], [plain(visible(messageOf(finding, ui)))], width));
      const context = contextOf(finding);
      if (context !== null)
        lines.push(
          ...hanging(
            [plain("    ")],
            [piece("dim", `${words.line} ${finding.line ?? "–"}  `), plain(context)],
            width,
          ),
        );
    }
    lines.push([]);
  }
  lines.push([piece("heading", findings.length === 0 ? words.nothing : words.count(findings.length))]);
  return `${lines.map((line) => paintLine(line, paint)).join("\n")}\n`;
}

/** Enough to recognise the place. */
const AROUND = 24;
const LONGEST_WORD = 80;

function contextOf({ text, span }: TermFinding): string | null {
  if (text === null || span === null) return null;
  const last = Math.min(span[1], span[0] + LONGEST_WORD);
  const [start, end] = [Math.max(0, span[0] - AROUND), Math.min(text.length, last + AROUND)];
  const around = visible(text.slice(start, end).replace(/\s+/g, " "));
  return `${start > 0 ? "…" : ""}${around}${end < text.length ? "…" : ""}`;
}
