import {
  addDays,
  type CalendarDate,
  type ChangeSet,
  notice,
  type NoticeOptions,
  PolicyError,
  type Release,
} from "../src/index.ts";
import { parseScope, versionsOf } from "../src/store/store.ts";
import { compareInputs } from "./compare.ts";
import { dateIn, dateOf, timeZoneOf } from "./dates.ts";
import { readInput } from "./input.ts";
import type { Io } from "./io.ts";
import { numberOf } from "./release.ts";
import { uiOf } from "./settings.ts";
import { storeOf, type Version } from "./store.ts";
import type { Values } from "./verbs.ts";

/** A release with what changed in it. */
export interface Compared extends Release {
  readonly changes: ChangeSet;
}

/** The release that the two files make. */
export async function releaseOf(
  beforeFile: string,
  afterFile: string,
  values: Values,
  io: Io,
): Promise<Compared> {
  const published = dateOf("published", values) ?? null;
  const before = await readInput(beforeFile, io, values);
  const after = await readInput(afterFile, io, values);
  const changes = await compareInputs(before, after, values, io);
  return { changes, notice: notice(changes, optionsOf(changes, values, io)), published };
}

/** How a notice is made of changes, by the options that all verbs of a release share. */
export function optionsOf(changes: ChangeSet, values: Values, io: Io): NoticeOptions {
  return {
    days: numberOf("days", values),
    timeZone: timeZoneOf(values, uiOf(values, changes.after.language, io)),
    effective: dateOf("effective", values),
  };
}

/** The recorded versions of a policy by language, one for each day of effect: the last word of that day. */
export async function recordedVersions(
  scope: string | undefined,
  values: Values,
  io: Io,
): Promise<ReadonlyMap<string, readonly Version[]>> {
  const store = await storeOf(values, io);
  const history = await store.history();
  const wanted = scope === undefined ? null : parseScope(scope);
  const found = wanted === null ? history.versions : versionsOf(history, wanted.policy, wanted.language);
  if (found.length === 0) {
    throw new PolicyError(
      "no-version",
      `cannot find ${scope ?? "a version"}: nothing of it is recorded; see kaitei log, or name two files`,
    );
  }
  const byDay = new Map(found.map((version) => [`${version.folder} ${version.effective}`, version]));
  const folders = new Map<string, Version[]>();
  for (const version of byDay.values()) {
    const list = folders.get(version.folder);
    if (list === undefined) folders.set(version.folder, [version]);
    else list.push(version);
  }
  return folders;
}

/** The release that put one recorded version in place of another. */
export async function recordedRelease(
  before: Version,
  after: Version,
  values: Values,
  io: Io,
): Promise<Compared> {
  const release = await releaseOf(referenceTo(before), referenceTo(after), values, io);
  const { changes } = release;
  const options = optionsOf(changes, values, io);
  const made = notice(changes, { ...options, effective: options.effective ?? after.effective });
  return {
    changes,
    notice: made,
    published: release.published ?? dateIn(new Date(after.recorded), options.timeZone),
  };
}

/**
 * The releases of one policy in one language whose banner may show on the day, oldest first, with the last one before them. Older ones
 * are not read: of a thousand versions only a few matter on a day.
 */
export async function releasesAround(
  versions: readonly Version[],
  on: CalendarDate,
  values: Values,
  io: Io,
): Promise<readonly Release[]> {
  const releases: Release[] = [];
  for (let at = versions.length - 1; at > 0; at -= 1) {
    const [before, after] = [versions[at - 1], versions[at]];
    if (before === undefined || after === undefined) break;
    const release = await recordedRelease(before, after, values, io);
    releases.unshift(release);
    const until = release.notice.period?.until ?? addDays(after.effective, LONGEST_WINDOW);
    if (release.notice.period !== null && until < addDays(on, -LONGEST_WINDOW)) break;
  }
  return releases;
}

/** No banner stands longer than a year before or behind the window of its notice. */
const LONGEST_WINDOW = 366;

function referenceTo({ policy, language, effective }: Version): string {
  return `${policy}/${language}@${effective}`;
}
