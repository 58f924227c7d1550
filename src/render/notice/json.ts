import type { Notice, NoticedSection } from "../../model.ts";
import { datesOf } from "../outline/json.ts";
import { renderNoticeText } from "./text.ts";
import { type NoticeRendering, type NoticeView, viewOf } from "./view.ts";
import { nameIn, summaryOf } from "./words.ts";

/** The notice as `kaitei.notice/1`. */
export function renderNoticeJson(notice: Notice, rendering: NoticeRendering): string {
  const view = viewOf(rendering.ui, rendering.calendar);
  const { before, after, declared } = notice;
  const value = {
    schema: "kaitei.notice/1",
    language: view.ui,
    title: after.title?.text ?? null,
    before: { file: before.file, language: before.language, dates: datesOf(before.dates) },
    after: { file: after.file, language: after.language, dates: datesOf(after.dates) },
    effective: notice.effective,
    updatedSections: notice.updated.map((told) => sectionOf(told, view)),
    editorialSections: notice.editorial.map((told) => sectionOf(told, view)),
    declared: {
      sections: declared.sections,
      missing: declared.missing.map((told) => titleOf(told, view)),
      unexpected: declared.unexpected,
    },
    period: notice.period,
    text: renderNoticeText(notice, rendering),
  };
  return `${JSON.stringify(value, null, 2)}\n`;
}

function sectionOf(told: NoticedSection, view: NoticeView): object {
  const { section } = told;
  return {
    id: section?.id ?? null,
    label: section?.label?.printed ?? null,
    title: titleOf(told, view),
    name: section === null ? view.release.preamble : told.name,
    path: told.path,
    line: section?.heading.lines[0]?.line ?? null,
    anchor: told.anchor,
    status: told.status,
    materiality: told.materiality,
    summary: summaryOf(told, view),
  };
}

/** A clause without a title is named by its number. */
function titleOf(told: NoticedSection, view: NoticeView): string {
  return told.section?.title || (told.section === null ? nameIn(told, view) : told.name);
}
