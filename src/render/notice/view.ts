import type { CalendarDate, Language, Notice, NoticePeriod } from "../../model.ts";
import { type Calendar, writeDate } from "../dates.ts";
import { type Messages, messagesFor } from "../messages/messages.ts";
import { type ReleaseMessages, releaseMessagesFor } from "../messages/release/messages.ts";
import { visible } from "../visible.ts";

export interface NoticeRendering {
  /** Language of everything beside the document's own words. */
  readonly ui: Language;
  readonly calendar?: Calendar | undefined;
  /** The page whose headings the titles are linked to; without it there are no links. */
  readonly baseUrl?: string | undefined;
  /** Lists the sections with editorial changes only, too. */
  readonly includeEditorial?: boolean | undefined;
}

/** What all formats of a notice and a banner are worded with. */
export interface NoticeView {
  readonly ui: Language;
  readonly messages: Messages;
  readonly release: ReleaseMessages;
  readonly date: (date: CalendarDate) => string;
  readonly quote: (text: string) => string;
  readonly zone: (name: string) => string;
}

export function viewOf(ui: Language, calendar: Calendar = "gregorian"): NoticeView {
  const messages = messagesFor(ui);
  const release = releaseMessagesFor(ui);
  const [open, close] = messages.quote;
  return {
    ui,
    messages,
    release,
    date: (date) => writeDate(date, ui, calendar),
    quote: (text) => (text.startsWith(open) && text.endsWith(close) ? text : `${open}${text}${close}`),
    zone: (name) => release.zones[name] ?? name,
  };
}

/** The words over the list: the document's own where the notice is in its language. */
export function headingOf({ ownHeading, after }: Notice, { release, ui }: NoticeView): string {
  return ownHeading !== null && after.language === ui ? visible(ownHeading) : release.heading;
}

export function titleOf({ after }: Notice, { release }: NoticeView): string {
  return visible(after.title?.text.trim().replaceAll(/\s+/g, " ") || release.banner.untitled);
}

export function periodWords(period: NoticePeriod, { release, date, zone }: NoticeView): string {
  return release.period(date(period.from), date(period.until), period.days, zone(period.timeZone));
}

/** Why the list is empty, where it is. */
export function emptyWords({ updated, editorial }: Notice, { release }: NoticeView): string | null {
  if (updated.length > 0) return null;
  return editorial.length > 0 ? release.editorialOnly : release.nothing;
}
