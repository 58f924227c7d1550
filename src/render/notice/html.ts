import type { Notice, NoticedSection } from "../../model.ts";
import { escapeHtml } from "../html.ts";
import { linkTo } from "./links.ts";
import { emptyWords, headingOf, type NoticeRendering, type NoticeView, viewOf } from "./view.ts";
import { lineOf, nameIn } from "./words.ts";

/** The notice as a fragment of a page: no style, no script, readable by itself. */
export function renderNoticeHtml(notice: Notice, rendering: NoticeRendering): string {
  const view = viewOf(rendering.ui, rendering.calendar);
  const id = `kaitei-notice-${notice.effective ?? notice.after.sha256.slice(0, 8)}`;
  const empty = emptyWords(notice, view);
  return [
    `<section class="kaitei-notice" lang="${view.ui}" aria-labelledby="${id}">`,
    `  <h2 id="${id}">${escapeHtml(headingOf(notice, view))}</h2>`,
    ...(notice.effective === null ? [] : [`  <p>${effectiveHtml(notice.effective, view)}</p>`]),
    ...(empty === null ? list(notice.updated, notice, view, rendering) : [`  <p>${escapeHtml(empty)}</p>`]),
    ...(rendering.includeEditorial === true && notice.editorial.length > 0
      ? [
          `  <h3>${escapeHtml(view.release.editorialHeading)}</h3>`,
          ...list(notice.editorial, notice, view, rendering),
        ]
      : []),
    "</section>",
    "",
  ].join("\n");
}

function effectiveHtml(date: string, { release, date: write }: NoticeView): string {
  return timeIn(release.effective(write(date)), date, write(date));
}

/** The sentence with the date in it marked up for machines. */
export function timeIn(sentence: string, date: string, written: string): string {
  const at = sentence.indexOf(written);
  const time = `<time datetime="${date}">${escapeHtml(written)}</time>`;
  if (at < 0) return escapeHtml(sentence);
  return `${escapeHtml(sentence.slice(0, at))}${time}${escapeHtml(sentence.slice(at + written.length))}`;
}

function list(
  sections: readonly NoticedSection[],
  { after }: Notice,
  view: NoticeView,
  { baseUrl }: NoticeRendering,
): readonly string[] {
  // The titles are in the document's language, whatever the language of the rest.
  const language = after.language === view.ui ? "" : ` lang="${after.language}"`;
  return [
    "  <ol>",
    ...sections.map((told) => {
      const name = escapeHtml(nameIn(told, view));
      const target = linkTo(baseUrl, told);
      const title =
        target === null
          ? `<strong${language}>${name}</strong>`
          : `<a href="${escapeHtml(target)}"${language}>${name}</a>`;
      return `    <li>${title} – ${escapeHtml(lineOf(told, view))}</li>`;
    }),
    "  </ol>",
  ];
}
