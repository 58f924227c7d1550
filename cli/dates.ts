import { type CalendarDate, isDate, type Language, PolicyError } from "../src/index.ts";
import type { Io } from "./io.ts";
import type { Values } from "./verbs.ts";

/** The date given with an option; undefined where none was. */
export function dateOf(option: string, values: Values): CalendarDate | undefined {
  const given = values[option];
  if (typeof given !== "string") return undefined;
  if (isDate(given)) return given;
  throw new PolicyError(
    "usage",
    `cannot use --${option} ${given}: that is not a date; write it as 2024-09-03`,
  );
}

/** The zone whose midnight begins a day: as given, else that of the language. */
export function timeZoneOf(values: Values, language: Language): string {
  const given = values["time-zone"];
  if (typeof given !== "string") return ZONES[language];
  try {
    return new Intl.DateTimeFormat("en", { timeZone: given }).resolvedOptions().timeZone === "UTC"
      ? "UTC"
      : given;
  } catch (cause) {
    throw new PolicyError(
      "usage",
      `cannot use --time-zone ${given}: there is no such time zone; say for example Asia/Tokyo`,
      { cause },
    );
  }
}

const ZONES: Readonly<Record<Language, string>> = {
  ja: "Asia/Tokyo",
  "zh-Hans": "Asia/Shanghai",
  "zh-Hant": "Asia/Taipei",
  en: "UTC",
};

/** The day asked about: a date, the date of a moment (`2024-09-02T15:00:00Z`) in the zone, or today there, which is told. */
export function dayOf(values: Values, timeZone: string, io: Io): CalendarDate {
  const given = values["on"];
  if (typeof given !== "string") {
    const today = dateIn(io.now(), timeZone);
    if (values["quiet"] !== true) io.complain(`kaitei: --on ${today} (today, ${timeZone})`);
    return today;
  }
  if (isDate(given)) return given;
  const moment = MOMENT.test(given) && isDate(given.slice(0, 10)) ? Date.parse(given) : Number.NaN;
  if (!Number.isNaN(moment)) return dateIn(new Date(moment), timeZone);
  throw new PolicyError(
    "usage",
    `cannot use --on ${given}: that is neither a date nor a moment; write it as 2024-09-03 or 2024-09-02T15:00:00Z`,
  );
}

/** A moment says its offset; without one it would depend on the machine. */
const MOMENT = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(?::\d{2}(?:\.\d{1,3})?)?(?:Z|[+-]\d{2}:\d{2})$/;

/** The date that the moment has in the zone. */
export function dateIn(moment: Date, timeZone: string): CalendarDate {
  const parts = new Intl.DateTimeFormat("en-US", {
    timeZone,
    calendar: "gregory",
    numberingSystem: "latn",
    year: "numeric",
    month: "2-digit",
    day: "2-digit",
  }).formatToParts(moment);
  const [year = "", month = "", day = ""] = ["year", "month", "day"].map(
    (type) => parts.find((part) => part.type === type)?.value,
  );
  return `${year.padStart(4, "0")}-${month}-${day}`;
}
