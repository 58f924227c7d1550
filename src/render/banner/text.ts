import type { Banner, CalendarDate, Notice } from "../../model.ts";
import type { Calendar } from "../dates.ts";
import { safeUrl } from "../notice/links.ts";
import { titleOf, type NoticeView, viewOf } from "../notice/view.ts";
import { nameIn } from "../notice/words.ts";
import type { Language } from "../../model.ts";

export interface BannerRendering {
  readonly ui: Language;
  readonly calendar?: Calendar | undefined;
  /** Where the version before can be read; without it as the document says, if it says. */
  readonly previousUrl?: string | undefined;
  /** Without the button that dismisses the banner. */
  readonly noScript?: boolean | undefined;
}

/** The banner as plain text; empty where no release has anything to tell. */
export function renderBannerText(banner: Banner, rendering: BannerRendering): string {
  const said = sayingsOf(banner, viewOf(rendering.ui, rendering.calendar), rendering);
  if (said === null) return "";
  const { release } = viewOf(rendering.ui);
  const sentences = [said.opening, said.sections, ...said.others, said.until].filter((part) => part !== "");
  const link =
    said.previousUrl === null ? "" : `\n${release.banner.previous}${release.colon}${said.previousUrl}`;
  return `${sentences.join(rendering.ui === "en" ? " " : "")}${link}\n`;
}

/** What a banner says, sentence by sentence. */
export interface Sayings {
  readonly notice: Notice;
  readonly effective: CalendarDate | null;
  readonly opening: string;
  readonly sections: string;
  readonly others: readonly string[];
  readonly until: string;
  readonly previousUrl: string | null;
}

export function sayingsOf(
  { release: told, period, others }: Banner,
  view: NoticeView,
  { previousUrl }: BannerRendering,
): Sayings | null {
  if (told === null || period === null) return null;
  const { release, date, zone, quote } = view;
  const { notice } = told;
  const title = quote(titleOf(notice, view));
  const names = notice.updated.map((section) => quote(nameIn(section, view)));
  const more = names.length > MOST_NAMES + 1 ? names.length - MOST_NAMES : 0;
  const listed = [...names.slice(0, names.length - more), ...(more > 0 ? [release.andMore(more)] : [])].join(
    release.and,
  );
  return {
    notice,
    effective: notice.effective,
    opening:
      notice.effective === null
        ? release.banner.undated(title)
        : release.banner.text(date(notice.effective), title),
    sections: names.length === 0 ? "" : release.banner.sections(listed),
    others: others.flatMap((other) =>
      other.notice.effective === null ? [] : [release.banner.others(date(other.notice.effective))],
    ),
    until: release.banner.until(date(period.from), date(period.until), zone(period.timeZone)),
    previousUrl:
      safeUrl(previousUrl ?? "") || safeUrl(notice.after.declared.previousVersionLink ?? "") || null,
  };
}

/** A banner names this many sections; the notice names all. */
const MOST_NAMES = 5;
