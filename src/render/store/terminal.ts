import type { Document, Language, Section, StoredVersion, StoreFinding } from "../../model.ts";
import { hanging, type Line } from "../lines.ts";
import { type Messages, messagesFor } from "../messages/messages.ts";
import { paintLine, piece, plain, type TerminalOptions } from "../styled.ts";
import { visible } from "../visible.ts";
import { columns } from "../width.ts";
import { wrap } from "../wrap.ts";
import { referenceTo, type SentenceStanding } from "./json.ts";
import { standingsInOrder } from "./sentences.ts";

export interface StoreTerminalOptions extends TerminalOptions {
  readonly ui: Language;
}

/** The versions of each policy and language, what came into force last first. */
export function renderLogTerminal(versions: readonly StoredVersion[], options: StoreTerminalOptions): string {
  const messages = messagesFor(options.ui);
  if (versions.length === 0) return `${messages.store.empty}\n`;
  const lines: Line[] = [];
  let last = "";
  const counts = new Map<string, number>();
  for (const { policy, language } of versions)
    counts.set(`${policy}/${language}`, (counts.get(`${policy}/${language}`) ?? 0) + 1);
  for (const version of versions) {
    const name = `${version.policy}/${version.language}`;
    if (name !== last) {
      const [open, close] = messages.aside;
      const count = messages.store.versions(counts.get(name) ?? 0);
      const said = `${open}${messages.languages[version.language]}${messages.comma}${count}${close}`;
      if (last !== "") lines.push([]);
      lines.push([piece("heading", visible(name)), piece("dim", said)]);
    }
    last = name;
    lines.push(...versionLines(version, messages, options));
  }
  return painted(lines, options);
}

/** The facts of a version, then its normalised text. */
export function renderVersionTerminal(
  version: StoredVersion,
  text: string,
  options: StoreTerminalOptions,
): string {
  const { store, dates, colon } = messagesFor(options.ui);
  const facts = [
    [dates.effective, version.effective],
    [store.recorded, version.recorded],
    [store.source, version.source ?? "–"],
    ["SHA-256", version.sha256],
    [store.commit, version.id],
  ] as const;
  const lines: Line[] = [
    [piece("title", visible(referenceTo(version)))],
    ...facts.flatMap(([name, value]) =>
      hanging([piece("dim", `${name}${colon}`)], [plain(visible(value))], options.width),
    ),
    [],
  ];
  return `${painted(lines, options)}${visible(text)}`;
}

/** What became of each version that was handed to the store. */
export function renderRecordedText(
  recorded: readonly { readonly version: StoredVersion; readonly outcome: string }[],
  options: StoreTerminalOptions,
): string {
  const { store } = messagesFor(options.ui);
  const lines = recorded
    .filter(({ outcome }) => outcome !== "unchanged" || recorded.length === 1)
    .map(({ version, outcome }): Line => {
      const said = store.outcomes[outcome as keyof typeof store.outcomes] ?? outcome;
      return [
        plain(`${said}  ${visible(referenceTo(version))}`),
        piece("dim", `  ${version.id.slice(0, SHORT)}  sha256 ${version.sha256.slice(0, 12)}`),
      ];
    });
  const count = (wanted: string): number => recorded.filter(({ outcome }) => outcome === wanted).length;
  if (recorded.length !== 1)
    lines.push([plain(store.imported(count("recorded"), count("re-read"), count("unchanged")))]);
  return painted(lines, options);
}

/** Every sentence of a version with the day since which it has its present wording, and the day on which it first stood there. */
export function renderBlameTerminal(
  version: StoredVersion,
  document: Document,
  standings: readonly SentenceStanding[],
  options: StoreTerminalOptions,
): string {
  const messages = messagesFor(options.ui);
  const { wording, origin } = messages.store;
  const widest = Math.max(DATE, columns(wording), columns(origin));
  const cell = (text: string): string => text + " ".repeat(Math.max(0, widest - columns(text)) + 2);
  const lines: Line[] = [
    [piece("title", visible(referenceTo(version)))],
    [piece("dim", `${cell(wording)}${cell(origin)}`.trimEnd())],
  ];
  let last: Section | null | undefined;
  for (const { section, standing } of standingsInOrder(document, standings)) {
    if (section !== last) lines.push([], [piece("heading", visible(headingOf(section, messages)))]);
    last = section;
    const { block, span } = standing.sentence;
    const text = block.text
      .slice(...span)
      .trim()
      .replaceAll(/\s*\n\s*/g, " ");
    const isNew = standing.wording.id === version.id;
    const dates: Line = [
      piece(isNew ? "added" : "plain", standing.wording.effective),
      plain(cell(standing.wording.effective).slice(standing.wording.effective.length)),
      piece("dim", cell(standing.origin.id === standing.wording.id ? "" : standing.origin.effective)),
    ];
    lines.push(...hanging(dates, [plain(visible(text))], options.width));
  }
  return painted(lines, options);
}

/** What was found wrong, or that nothing was. */
export function renderVerifyTerminal(
  versions: number,
  findings: readonly StoreFinding[],
  readAnew: readonly string[],
  options: StoreTerminalOptions,
): string {
  const { store } = messagesFor(options.ui);
  const lines: Line[] = [
    ...findings.flatMap((finding) =>
      hanging(
        [piece("substantive", "! ")],
        [plain(visible(describeFinding(finding, options.ui)))],
        options.width,
      ),
    ),
    ...(readAnew.length === 0 ? [] : wrap([piece("dim", store.readAnew(readAnew.length))], options.width)),
    [plain(findings.length === 0 ? store.whole(versions) : store.found(findings.length, versions))],
  ];
  return painted(lines, options);
}

/** A finding in one sentence. */
export function describeFinding({ kind, version, where, detail }: StoreFinding, ui: Language): string {
  const { store, colon, aside } = messagesFor(ui);
  const [open, close] = aside;
  const place = [version, where].filter((part) => part !== null && part !== "").join(" ");
  return `${place}${place === "" ? "" : colon}${store.findings[kind]}${detail === "" ? "" : `${open}${detail}${close}`}`;
}

const SHORT = 10;
const DATE = 10;

function versionLines(
  version: StoredVersion,
  messages: Messages,
  { width }: StoreTerminalOptions,
): readonly Line[] {
  const when = referenceTo(version).split("@").at(-1) ?? "";
  const facts = [
    messages.store.recordedOn(version.recorded.slice(0, DATE)),
    messages.store.sections(version.sections),
    version.id.slice(0, SHORT),
    ...(version.source === null ? [] : [visible(version.source)]),
  ];
  return hanging(
    [plain("  "), piece("moved", when.padEnd(DATE + 4))],
    [piece("dim", facts.join("  "))],
    width,
  );
}

function headingOf(section: Section | null, messages: Messages): string {
  if (section === null) return messages.preamble;
  return section.heading.text.trim() || section.path.at(-1) || messages.untitled;
}

function painted(lines: readonly Line[], { paint }: StoreTerminalOptions): string {
  return lines.map((line) => `${paintLine(line, paint)}\n`).join("");
}
