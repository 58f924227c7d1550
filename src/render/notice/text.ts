import type { Notice, NoticedSection } from "../../model.ts";
import { emptyWords, headingOf, type NoticeRendering, type NoticeView, viewOf } from "./view.ts";
import { lineOf, nameIn } from "./words.ts";

/** The notice as plain text: the date, the heading, one numbered line a section. */
export function renderNoticeText(notice: Notice, rendering: NoticeRendering): string {
  const view = viewOf(rendering.ui, rendering.calendar);
  const empty = emptyWords(notice, view);
  const parts = [
    notice.effective === null ? [] : [view.release.effective(view.date(notice.effective))],
    empty === null ? list(headingOf(notice, view), notice.updated, view) : [empty],
    rendering.includeEditorial === true && notice.editorial.length > 0
      ? list(view.release.editorialHeading, notice.editorial, view)
      : [],
  ];
  return `${parts
    .filter((lines) => lines.length > 0)
    .map((lines) => lines.join("\n"))
    .join("\n\n")}\n`;
}

function list(heading: string, sections: readonly NoticedSection[], view: NoticeView): readonly string[] {
  return [
    `${heading}${view.release.colon.trimEnd()}`,
    "",
    ...sections.map((told, index) => `${index + 1}. ${nameIn(told, view)} – ${lineOf(told, view)}`),
  ];
}
