import type { CalendarDate, ChangeSet, Notice, NoticePeriod, ReleaseFinding } from "../model.ts";
import { findAccount } from "./account.ts";
import { findDates } from "./dates.ts";
import { findNumbering } from "./numbering.ts";
import { findReferences } from "./references.ts";
import type { RuleName } from "./rules.ts";

export interface CheckOptions {
  /** The rules that the release is held against, beside what no release should go out with. */
  readonly rules: readonly RuleName[];
  /** When the new version was or will be made public. */
  readonly published: CalendarDate | null;
  /** The day of the check, for the rules that count from today; null where they are not asked. */
  readonly on: CalendarDate | null;
  /** The window of the banner; null where there is none. */
  readonly period: NoticePeriod | null;
  /** For `custom`: how many days before the effective date the version is to be public, and how many days the notice is to stand. */
  readonly custom: { readonly daysBefore: number | null; readonly daysShown: number | null };
}

/** What the release should not go out with: dates, the document's own account of it, numbering and references, in that order. */
export function check(changes: ChangeSet, notice: Notice, options: CheckOptions): readonly ReleaseFinding[] {
  return [
    ...findDates(changes, notice, options),
    ...findAccount(changes, notice, options),
    ...findNumbering(changes.after),
    ...findReferences(changes.after),
  ];
}
