import type { Finding, Language, ParityReport, Severity } from "../../../model.ts";
import { type Messages, messagesFor } from "../../messages/messages.ts";
import { type PageMessages, pageMessagesFor } from "../../messages/page/messages.ts";
import { type ParityMessages, parityMessagesFor } from "../../messages/parity/messages.ts";
import { selected } from "../../parity/words.ts";
import { createInline, type WriteInline } from "../inline.ts";
import { type ParityUnit, parityUnits } from "./units.ts";

export interface ParityPageOptions {
  readonly ui: Language;
  /** Findings of these severities alone. */
  readonly only?: readonly Severity[] | undefined;
}

/** What every part of the page of one translation is written from. */
export interface ParityPageView {
  readonly ui: Language;
  readonly report: ParityReport;
  readonly units: readonly ParityUnit[];
  /** What is of the document as a whole. */
  readonly document: readonly Finding[];
  /** In the order of the page, over all translations of it. */
  readonly numbers: ReadonlyMap<Finding, number>;
  readonly messages: Messages;
  readonly page: PageMessages;
  readonly parity: ParityMessages;
  readonly inline: WriteInline;
  /** Fragments, unique also where the page has several translations. */
  readonly anchor: (finding: Finding) => string;
  readonly unitAnchor: (unit: ParityUnit) => string;
}

export function parityViews(
  reports: readonly ParityReport[],
  options: ParityPageOptions,
): readonly ParityPageView[] {
  const { ui } = options;
  let count = 0;
  return reports.map((report, index) => {
    const prefix = reports.length > 1 ? `t${index + 1}-` : "";
    const { units, document } = parityUnits(report, selected(report, options));
    const inOrder = [
      ...document,
      ...units.flatMap((unit) => [...unit.findings, ...unit.rows.flatMap((row) => row.findings)]),
    ];
    const numbers = new Map(inOrder.map((finding, at) => [finding, count + at + 1]));
    count += inOrder.length;
    return {
      ui,
      report,
      units,
      document,
      numbers,
      messages: messagesFor(ui),
      page: pageMessagesFor(ui),
      parity: parityMessagesFor(ui),
      inline: createInline(),
      anchor: ({ id }) => `${prefix}${id}`,
      unitAnchor: ({ reference, translation }) =>
        `${prefix}${reference === null ? `o-${translation?.id ?? "0"}` : `s-${reference.id}`}`,
    };
  });
}
