import type { ChangeSet, JudgedChange, Language, Materiality } from "../../model.ts";
import { liesIn, QUIET } from "../layers.ts";
import { type Messages, messagesFor } from "../messages/messages.ts";
import { type PageMessages, pageMessagesFor } from "../messages/page/messages.ts";
import { report, type Report } from "../diff/report.ts";
import { createInline, type WriteInline } from "./inline.ts";
import { type Layout, layoutOf } from "./layout.ts";

export interface DiffPageOptions {
  /** Language of everything beside the documents' own words. */
  readonly ui: Language;
  /** Which changes are shown when the page opens; the others are a click away. */
  readonly only?: Materiality | undefined;
  /** Whether the page opens with the versions beside each other. */
  readonly sideBySide?: boolean | undefined;
}

/** What every part of the page is written from. */
export interface View {
  readonly changes: ChangeSet;
  readonly facts: Report;
  readonly layout: Layout;
  readonly options: DiffPageOptions;
  readonly messages: Messages;
  readonly page: PageMessages;
  readonly inline: WriteInline;
}

export function viewOf(changes: ChangeSet, options: DiffPageOptions): View {
  return {
    changes,
    facts: report(changes, { all: true }),
    layout: layoutOf(changes),
    options,
    messages: messagesFor(options.ui),
    page: pageMessagesFor(options.ui),
    inline: createInline(),
  };
}

/** How loud a change is: `s` substantive, `e` editorial, `q` a new number or notation alone. */
export type Tone = "s" | "e" | "q";

export function toneOf(change: JudgedChange): Tone {
  if (change.verdict.materiality === "substantive") return "s";
  return change.kind === "renumbered" || liesIn(change, QUIET) ? "q" : "e";
}

/** The loudest of several. */
export function loudest(changes: readonly JudgedChange[]): Tone | null {
  const tones = new Set(changes.map(toneOf));
  return (["s", "e", "q"] as const).find((tone) => tones.has(tone)) ?? null;
}
