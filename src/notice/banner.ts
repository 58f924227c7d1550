import type { Banner, CalendarDate, NoticePeriod, Release } from "../model.ts";
import { addDays } from "../text/calendar-days.ts";

/** From which day a banner shows: from the effective date, from publication, or so many days before the effective date. */
export type BannerStart = "effective" | "published" | { readonly daysBefore: number };

export interface BannerOptions {
  /** The day that is asked about, as the calendar of the time zone has it. */
  readonly on: CalendarDate;
  readonly timeZone: string;
  readonly starts: BannerStart;
  /** For how many days; without it as many as the notice of each release stands. */
  readonly days?: number | undefined;
}

/**
 * Whether the change banner of a policy shows on a day. The releases come in the order of their effective dates. A release without a
 * substantive change has no banner, and does not end the window of the one before; where two windows run, the later release is told first.
 */
export function banner(releases: readonly Release[], options: BannerOptions): Banner {
  const windows = releases.flatMap((release) => {
    const period = windowOf(release, options);
    return period === null ? [] : [{ release, period }];
  });
  const running = windows.filter(({ period }) => period.from <= options.on && options.on <= period.until);
  const begun = windows.filter(({ period }) => period.from <= options.on);
  const told = running.at(-1) ?? begun.at(-1) ?? windows[0] ?? null;
  return {
    active: running.length > 0,
    on: options.on,
    timeZone: options.timeZone,
    release: told?.release ?? null,
    period: told?.period ?? null,
    others: running.slice(0, -1).map(({ release }) => release),
  };
}

/** The days on which the banner of one release shows; null where it has none. */
export function windowOf(
  { notice, published }: Release,
  { starts, days, timeZone }: Omit<BannerOptions, "on">,
): NoticePeriod | null {
  if (notice.period === null) return null;
  const from =
    starts === "effective"
      ? notice.period.from
      : starts === "published"
        ? published
        : addDays(notice.period.from, -starts.daysBefore);
  if (from === null) return null;
  const lasting = days ?? notice.period.days;
  return { days: lasting, from, until: addDays(from, lasting - 1), timeZone };
}
