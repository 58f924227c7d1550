import type { Notice, NoticedSection } from "../../model.ts";
import { escapeLine, inlineMarkdown } from "../markup.ts";
import { linkTo } from "./links.ts";
import { emptyWords, headingOf, type NoticeRendering, type NoticeView, viewOf } from "./view.ts";
import { lineOf, nameIn } from "./words.ts";

/** The notice as Markdown, each title a link to its section where the page is known. */
export function renderNoticeMarkdown(notice: Notice, rendering: NoticeRendering): string {
  const view = viewOf(rendering.ui, rendering.calendar);
  const empty = emptyWords(notice, view);
  const parts = [
    ...(notice.effective === null ? [] : [escapeLine(view.release.effective(view.date(notice.effective)))]),
    ...(empty === null ? list(headingOf(notice, view), notice.updated, view, rendering) : [empty]),
    ...(rendering.includeEditorial === true && notice.editorial.length > 0
      ? list(view.release.editorialHeading, notice.editorial, view, rendering)
      : []),
  ];
  return `${parts.join("\n\n")}\n`;
}

function list(
  heading: string,
  sections: readonly NoticedSection[],
  view: NoticeView,
  { baseUrl }: NoticeRendering,
): readonly string[] {
  const items = sections.map((told, index) => {
    const name = inlineMarkdown(nameIn(told, view));
    const target = linkTo(baseUrl, told);
    // A target in pointed brackets may hold spaces and round brackets.
    const title = target === null ? `**${name}**` : `[${name}](<${target}>)`;
    return `${index + 1}. ${title} – ${inlineMarkdown(lineOf(told, view))}`;
  });
  return [`## ${inlineMarkdown(heading)}`, items.join("\n")];
}
