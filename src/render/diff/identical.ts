import type { Language } from "../../model.ts";
import { hanging, type Line } from "../lines.ts";
import { messagesFor } from "../messages/messages.ts";
import { paintLine, piece, plain, type TerminalOptions } from "../styled.ts";
import { visible } from "../visible.ts";

/** That two files are the same, byte for byte: what `renderDiffTerminal` says of them without their titles and dates. */
export function renderIdentical(
  before: string,
  after: string,
  { ui, width, paint }: TerminalOptions & { readonly ui: Language },
): string {
  const messages = messagesFor(ui);
  const version = (label: string, file: string): readonly Line[] =>
    hanging([piece("dim", `${label}  `)], [plain(visible(file))], width);
  const lines: readonly Line[] = [
    ...version(messages.before, before),
    ...version(messages.after, after),
    [],
    [piece("heading", messages.verdict.none)],
  ];
  return `${lines.map((line) => paintLine(line, paint)).join("\n")}\n`;
}
