import type { Notice, NoticedSection } from "../../model.ts";
import { hanging, type Line } from "../lines.ts";
import { paintLine, type Paint, piece, plain } from "../styled.ts";
import { visible } from "../visible.ts";
import { wrap } from "../wrap.ts";
import {
  emptyWords,
  headingOf,
  type NoticeRendering,
  type NoticeView,
  periodWords,
  titleOf,
  viewOf,
} from "./view.ts";
import { lineOf, nameIn } from "./words.ts";

export interface NoticeTerminalOptions extends NoticeRendering {
  readonly width: number;
  readonly paint: Paint | null;
}

/** The notice for whoever prepares the release: the list, the dates, and whether the document's own list is right. */
export function renderNoticeTerminal(notice: Notice, options: NoticeTerminalOptions): string {
  const view = viewOf(options.ui, options.calendar);
  const { width } = options;
  const dates = [
    ...(notice.effective === null ? [] : [view.release.effective(view.date(notice.effective))]),
    ...(notice.period === null ? [] : [periodWords(notice.period, view)]),
  ];
  const empty = emptyWords(notice, view);
  const { editorial } = notice;
  const lines: readonly Line[] = [
    ...wrap([piece("title", titleOf(notice, view))], width),
    ...dates.flatMap((date) => wrap([piece("dim", date)], width)),
    [],
    ...(empty === null
      ? list(headingOf(notice, view), notice.updated, view, width)
      : wrap([plain(empty)], width)),
    ...(editorial.length === 0
      ? []
      : options.includeEditorial === true
        ? [[], ...list(view.release.editorialHeading, editorial, view, width)]
        : [[], ...wrap([piece("dim", view.release.editorialHint(editorial.length))], width)]),
    ...declaredLines(notice, view, width),
  ];
  return `${lines.map((line) => paintLine(line, options.paint)).join("\n")}\n`;
}

function list(
  heading: string,
  sections: readonly NoticedSection[],
  view: NoticeView,
  width: number,
): readonly Line[] {
  const digits = String(sections.length).length;
  return [
    ...wrap([piece("heading", `${heading}${view.release.colon.trimEnd()}`)], width),
    ...sections.flatMap((told, index): readonly Line[] => {
      const number = piece("dim", `${String(index + 1).padStart(digits + 1)}. `);
      const indent = plain(" ".repeat(digits + 3));
      const style = told.materiality === "substantive" ? "plain" : "dim";
      return [
        ...hanging([number], [piece("heading", nameIn(told, view))], width),
        ...hanging([indent], [piece(style, lineOf(told, view))], width),
      ];
    }),
  ];
}

function declaredLines({ declared }: Notice, view: NoticeView, width: number): readonly Line[] {
  if (declared.sections.length === 0) return [];
  const titles = (names: readonly string[]): string =>
    names.map((name) => view.quote(visible(name))).join(view.release.and);
  const missing = declared.missing.map((told) => nameIn(told, view));
  const wrong = [
    ...(missing.length > 0 ? [view.release.declaredMissing(titles(missing))] : []),
    ...(declared.unexpected.length > 0 ? [view.release.declaredUnexpected(titles(declared.unexpected))] : []),
  ];
  if (wrong.length === 0) return [[], ...wrap([piece("dim", view.release.declaredRight)], width)];
  return [[], ...wrong.flatMap((words) => wrap([piece("doubt", words)], width))];
}
