import { PolicyError } from "../errors.ts";
import type { CalendarDate } from "../model.ts";

/** The first moment of the day in the time zone, as git writes it: seconds and the offset, `1725289200 +0900`. */
export function beginningOf(date: CalendarDate, timeZone: string): string {
  const noon = Date.parse(`${date}T00:00:00Z`);
  const minutes = offsetAt(noon, timeZone);
  // Where the clocks changed in between, the offset is that of the moment itself.
  const exact = offsetAt(noon - minutes * 60_000, timeZone);
  // Git has no time before 1970; the trailer keeps the date.
  return stamp(Math.max(0, noon / 1000 - exact * 60), exact);
}

/** The moment, as git writes it, in UTC. */
export function momentOf(now: Date): string {
  return stamp(Math.floor(now.getTime() / 1000), 0);
}

function stamp(seconds: number, minutes: number): string {
  const size = Math.abs(minutes);
  const digits = `${Math.floor(size / 60)}`.padStart(2, "0") + `${size % 60}`.padStart(2, "0");
  return `${seconds} ${minutes < 0 ? "-" : "+"}${digits}`;
}

function offsetAt(moment: number, timeZone: string): number {
  let parts: Intl.DateTimeFormatPart[];
  try {
    const format = new Intl.DateTimeFormat("en-US", {
      timeZone,
      hourCycle: "h23",
      year: "numeric",
      month: "2-digit",
      day: "2-digit",
      hour: "2-digit",
      minute: "2-digit",
      era: "short",
    });
    parts = format.formatToParts(moment);
  } catch (cause) {
    throw new PolicyError(
      "time-zone",
      `cannot use time zone ${timeZone}: there is no such one; say for example Asia/Tokyo`,
      { cause },
    );
  }
  const [year, month, day, hour, minute] = (["year", "month", "day", "hour", "minute"] as const).map((type) =>
    Number(parts.find((part) => part.type === type)?.value),
  );
  const local = Date.UTC(year ?? 0, (month ?? 1) - 1, day, hour, minute);
  return Math.round((local - moment) / 60_000);
}
