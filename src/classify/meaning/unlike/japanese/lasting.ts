/**
 * Whether something goes on for a time on one side and is done when the time is over on the other: 3日間は変更できます and 3日後に変更できます.
 */
export function lastsOtherwise(before: string, after: string): boolean {
  const [stood, stands] = [timesOf(before), timesOf(after)];
  return [...stood].some(([time, lasts]) => stands.has(time) && stands.get(time) !== lasts);
}

const timed =
  /([\d０-９一二三四五六七八九十]+)\s?([か箇ヶカヵ]?[年月日時分]|週)(?:間?(?:が|の|を)?(?:経過|過ぎ)?(?:した|た)?(?:後|のち)|間?(は|の間|のあいだ|にわたり|にわたって)|(間)(?=[\p{sc=Han}ァ-ヺ、]))/gu;

/** By a period whether it lasts so long; what stands both ways is left out. */
function timesOf(text: string): ReadonlyMap<string, boolean> {
  const found = new Map<string, boolean>();
  const both = new Set<string>();
  for (const [, count = "", unit = "", during, alone] of text.matchAll(timed)) {
    const time = count + unit.replace(/^[箇ヶカヵ]/, "か");
    const lasts = (during ?? alone) !== undefined;
    if (found.has(time) && found.get(time) !== lasts) both.add(time);
    found.set(time, lasts);
  }
  for (const time of both) found.delete(time);
  return found;
}
