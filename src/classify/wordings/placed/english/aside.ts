import { asides, bars, leavesVerb, type Place, placeOf } from "../../../meaning/unlike/english/asides.ts";

/**
 * The text after with what is said of when, how or at whose discretion something is done where it stood before: to remove links at any time where it was to, at
 * any time, remove links. It moves within its sentence and over no word that begins another clause.
 */
export function asidesAsBefore(before: string, after: string): string {
  return Array.from(before.matchAll(asides), ([phrase]) => phrase).reduce(
    (text, phrase) => movedBack(before, text, phrase),
    after,
  );
}

function movedBack(before: string, after: string, phrase: string): string {
  const [stood, stands] = [placeOf(before, phrase), placeOf(after, phrase)];
  if (stood === null || stands === null || isSame(stood, stands)) return after;
  const words = stands.others;
  const targets = Array.from({ length: words.length + 1 }, (_, at) => at).filter((at) =>
    isSame(stood, { ...stands, at }),
  );
  const [target = -1] = targets;
  if (targets.length !== 1) return after;
  if (bars(words, stands.at, target, phrase) || leavesVerb(words, stands.at, target)) return after;
  return put(after, stands, target, stood.around);
}

/** Whether it stands between the same two words. */
function isSame(one: Place, other: Place): boolean {
  return besideOf(one) === besideOf(other);
}

function besideOf({ others, at }: Place): string {
  return `${others[at - 1]?.text ?? ""} ${others[at]?.text ?? ""}`;
}

function put(text: string, { others, at, start, end }: Place, target: number, around: string): string {
  const [ahead, behind] = [others[at - 1], others[at]];
  const [left, right] = [ahead?.end ?? start, behind?.start ?? end];
  const [before, next] = [others[target - 1], others[target]];
  const [from, to] = [before?.end ?? next?.start ?? 0, next?.start ?? before?.end ?? text.length];
  const rest = ahead === undefined || behind === undefined ? "" : " ";
  const put = before === undefined ? around.trimStart() : next === undefined ? around.trimEnd() : around;
  return to <= left
    ? text.slice(0, from) + put + text.slice(to, left) + rest + text.slice(right)
    : text.slice(0, left) + rest + text.slice(right, from) + put + text.slice(to);
}
