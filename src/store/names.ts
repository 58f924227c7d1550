import { PolicyError } from "../errors.ts";
import type { CalendarDate, Language } from "../model.ts";
import { languageOfTag } from "../text/language-tag.ts";

/** Which version: `acme/privacy/ja@2023-01-24`, `…@2023-01-24.2`, `…@latest~1`, `…@1f3a9c2`. */
export interface Reference {
  readonly policy: string;
  readonly language: Language;
  readonly when: When;
}

export type When =
  | { readonly kind: "date"; readonly date: CalendarDate; readonly number: number | null }
  | { readonly kind: "latest"; readonly back: number }
  | { readonly kind: "commit"; readonly start: string };

/** Reads a REF; null where the text has not the form of one. Throws PolicyError where its policy cannot be a name. */
export function parseReference(text: string): Reference | null {
  const [, folder = "", language = "", when = ""] = /^(.+)\/([^/@]+)@([^@/:]+)$/s.exec(text) ?? [];
  const tag = languageOfTag(language);
  const parsed = whenOf(when);
  if (tag === null || parsed === null) return null;
  return { policy: policyName(folder), language: tag, when: parsed };
}

/** `acme/privacy` or `acme/privacy/ja`: what `log` can be narrowed to. */
export function parseScope(text: string): { readonly policy: string; readonly language: Language | null } {
  const [, folder = text, last = ""] = /^(.*)\/([^/]+)$/s.exec(text) ?? [];
  const language = languageOfTag(last);
  return language === null
    ? { policy: policyName(text), language: null }
    : { policy: policyName(folder), language };
}

function whenOf(when: string): When | null {
  const [, date, number] = /^(\d{4}-\d\d-\d\d)(?:\.([1-9]\d{0,4}))?$/.exec(when) ?? [];
  if (date !== undefined)
    return { kind: "date", date: calendarDate(date), number: number === undefined ? null : Number(number) };
  const [latest, back] = /^latest(?:~(\d{1,6}))?$/.exec(when) ?? [];
  if (latest !== undefined) return { kind: "latest", back: Number(back ?? 0) };
  return /^[0-9a-f]{4,64}$/.test(when) ? { kind: "commit", start: when } : null;
}

/**
 * The name of a policy, one to five parts of letters, digits and `. _ -`: safe as a folder on every system and as a part of
 * a tag. Throws PolicyError where it cannot be one.
 */
export function policyName(given: string): string {
  const name = given.normalize("NFC");
  const why = whyNoName(name);
  if (why === null) return name;
  throw new PolicyError(
    "policy-name",
    `cannot use policy name ${shortened(given)}: ${why}; say for example acme/privacy`,
  );
}

function whyNoName(name: string): string | null {
  const parts = name.split("/");
  if (name === "") return "it is empty";
  if (parts.length > MOST_PARTS) return `it has more than ${MOST_PARTS} parts`;
  for (const part of parts) {
    if (part === "") return "a part of it is empty";
    if (Buffer.byteLength(part) > LONGEST_PART) return `a part of it is longer than ${LONGEST_PART} bytes`;
    if (!/^[\p{L}\p{N}][\p{L}\p{M}\p{N}._-]*$/u.test(part))
      return "only letters, digits and . _ - within a part are allowed";
    if (/\.\.|\.$|\.lock$/i.test(part)) return "git does not allow .. or an end in . or .lock";
    if (RESERVED.test(part)) return `${part} means something else to git, to Windows or in the store`;
    if (languageOfTag(part) !== null || /^\d{4}-\d\d-\d\d(?:\.\d+)?$/.test(part))
      return "a part of it is a language or a date";
  }
  return null;
}

const MOST_PARTS = 5;
/** With five parts, the language and a file the path stays within what Windows allows. */
const LONGEST_PART = 48;
const RESERVED = /^(?:head|con|nul|aux|prn|com\d|lpt\d|policy\.md|source)(?:\..*)?$/i;

/** The date, if there is such a day; throws PolicyError else. */
export function calendarDate(text: string): CalendarDate {
  const [, year = "", month = "", day = ""] = /^(\d{4})-(\d\d)-(\d\d)$/.exec(text) ?? [];
  const date = new Date(0);
  date.setUTCFullYear(Number(year), Number(month) - 1, Number(day));
  if (year !== "" && date.getUTCMonth() === Number(month) - 1 && date.getUTCDate() === Number(day))
    return text;
  throw new PolicyError(
    "date",
    `cannot use date ${shortened(text)}: there is no such day; say for example 2024-09-03`,
  );
}

function shortened(text: string): string {
  return text.length > 60 ? `${text.slice(0, 60)}…` : text;
}
