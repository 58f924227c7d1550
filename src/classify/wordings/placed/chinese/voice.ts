import type { Language } from "../../../../model.ts";
import { occursOnce } from "../../../../text/occurrences.ts";
import { foldWording } from "../../fold.ts";

/** The Chinese text after with what is done by somebody as it was put before: 日志会由系统自动删除 and 系统会自动删除日志, 账号将被平台封禁 and 平台将封禁账号. */
export function givenVoiceAsBefore(before: string, after: string, language: Language): string {
  const [from, to] = [foldWording(before, language), foldWording(after, language)];
  for (const { start, end, parts } of passivesIn(to)) {
    const active = activesOf(parts).find(({ text }) => isOnce(from, text));
    if (active !== undefined)
      return (
        after.slice(0, start) +
        active.spans.map((span) => after.slice(start + span[0], start + span[1])).join("") +
        after.slice(end)
      );
  }
  for (const { start, end, parts } of passivesIn(from)) {
    const active = activesOf(parts).find(({ text }) => isOnce(to, text));
    if (active === undefined) continue;
    const at = to.indexOf(active.text);
    return after.slice(0, at) + before.slice(start, end) + after.slice(at + active.text.length);
  }
  return after;
}

/** What is done, what may or will be, 由 or 被, and who does it and what he does. */
type Parts = readonly [object: string, stance: string, by: string, rest: string];

interface Passive {
  readonly start: number;
  readonly end: number;
  readonly parts: Parts;
}

/** Of all of them it may be denied that it is done, or that it is done to all. */
const passive =
  /(?<=^|[,.;!?\n] ?)(?!所有|任何|每|各|全部|一切|如|若|凡|当)([^,.;:!?()由被不未无非]{2,14}?)((?:将会|应当|可以|将|会|应|可|须|得|已|均)?)(由(?!于|此)|被)([\p{sc=Han}a-z]{4,20})(?=[,.;!?\n]|$)/gu;

function passivesIn(text: string): readonly Passive[] {
  return Array.from(
    text.matchAll(passive),
    ({ index, 0: whole, 1: object = "", 2: stance = "", 3: by = "", 4: rest = "" }) => ({
      start: index,
      end: index + whole.length,
      parts: [object, stance, by, rest] as const,
    }),
  );
}

/** The same with the doer ahead, wherever his name may end; and where its stretches stand in the passive. */
function activesOf([object, stance, by, rest]: Parts): readonly {
  text: string;
  spans: readonly [number, number][];
}[] {
  const restAt = object.length + stance.length + by.length;
  return Array.from({ length: Math.max(0, rest.length - 3) }, (_, index) => index + 2).map((end) => {
    const spans: [number, number][] = [
      [restAt, restAt + end],
      [object.length, object.length + stance.length],
      [restAt + end, restAt + rest.length],
      [0, object.length],
    ];
    const whole = object + stance + by + rest;
    return { text: spans.map((span) => whole.slice(...span)).join(""), spans };
  });
}

function isOnce(text: string, clause: string): boolean {
  if (!occursOnce(text, clause)) return false;
  const at = text.indexOf(clause);
  return (
    /(?:^|[,.;!?\n] ?)$/.test(text.slice(0, at)) && /^(?:[,.;!?\n]|$)/.test(text.slice(at + clause.length))
  );
}
