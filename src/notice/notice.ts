import type { CalendarDate, ChangeSet, Notice, NoticePeriod } from "../model.ts";
import { addDays } from "../text/calendar-days.ts";
import { checkDeclared, ownHeading } from "./declared.ts";
import { foldToDepth } from "./depth.ts";
import { noticedSections } from "./sections.ts";

export interface NoticeOptions {
  /** Changes in deeper sections are told of the section at this level that holds them; without it each section speaks for itself. */
  readonly depth?: number | undefined;
  /** How long the notice stands; without it as long as the document says, else 30 days. */
  readonly days?: number | undefined;
  /** IANA name of the zone whose midnight begins a day. */
  readonly timeZone: string;
  /** From when the new version holds, where the document does not say or says otherwise. */
  readonly effective?: CalendarDate | undefined;
}

/** What a reader is to be told of the release that put one version in place of the other. */
export function notice(changes: ChangeSet, options: NoticeOptions): Notice {
  const { before, after } = changes;
  const each = noticedSections(changes);
  const told = options.depth === undefined ? each : foldToDepth(each, changes, options.depth);
  const effective = options.effective ?? after.dates.effective?.date ?? null;
  const updated = told.filter(({ materiality }) => materiality === "substantive");
  return {
    before,
    after,
    effective,
    ownHeading: ownHeading(after),
    updated,
    editorial: told.filter(({ materiality }) => materiality === "editorial"),
    declared: checkDeclared(changes, each),
    period: updated.length === 0 ? null : periodOf(effective, changes, options),
  };
}

/** What `notice-30` asks for, and what statements that name a number of days most often name. */
const USUAL_DAYS = 30;

function periodOf(
  effective: CalendarDate | null,
  { after }: ChangeSet,
  { days, timeZone }: NoticeOptions,
): NoticePeriod | null {
  const from = effective ?? after.dates.revised?.date ?? after.dates.updated?.date ?? null;
  if (from === null) return null;
  const lasting = days ?? after.declared.noticeDays ?? USUAL_DAYS;
  return { days: lasting, from, until: addDays(from, lasting - 1), timeZone };
}
