import type { Language } from "../../../../model.ts";
import { statesOrder } from "../../../folds/order.ts";
import {
  bare,
  isName,
  joinAlike,
  type List,
  listsIn,
  sharedAhead,
  sharedBehind,
  withoutSettled,
} from "../listed.ts";

/**
 * The Chinese text after with an enumeration in the order before though a member or two are called otherwise: 年龄、性别、口音 where it was 口音、年纪、性别. It
 * only takes its own members to other places, so that whatever else they say stays to be told.
 */
export function touchedListsAsBefore(before: string, after: string, language: Language): string {
  if (statesOrder(before) || statesOrder(after)) return after;
  const stood = listsIn(before, language).filter(({ members }) => members.length >= fewest);
  if (stood.length === 0) return after;
  return listsIn(after, language)
    .filter(({ members }) => members.length >= fewest)
    .reduceRight((text, list) => {
      const [best] = stood
        .flatMap((one) => orderOf(one, list) ?? [])
        .toSorted((one, other) => other.matched - one.matched);
      return best === undefined ? text : put(text, best);
    }, after);
}

/** Of two members one alone would tell nothing of the order. */
const fewest = 3;

/** The members of the text after, where they stand, in the order of those before. */
interface Order {
  readonly spans: readonly (readonly [start: number, end: number])[];
  /** For each place the member that goes there. */
  readonly from: readonly number[];
  readonly matched: number;
}

function orderOf(one: List, other: List): Order | null {
  if (one.members.length !== other.members.length || !joinAlike(one.last, other.last)) return null;
  const [members, others] = withoutSettled(one.members, other.members);
  if (members.length < fewest) return null;
  const [head, first, tail, last] = [members[0], others[0], members.at(-1), others.at(-1)];
  if (head === undefined || first === undefined || tail === undefined || last === undefined) return null;
  let best: Order | null = null;
  for (const ahead of sharedAhead(head.text, first.text))
    for (const behind of sharedBehind(tail.text, last.text)) {
      const [stood, stands] = [bare(members, ahead, behind), bare(others, ahead, behind)];
      if (![...stood, ...stands].every((text) => text !== "" && isName(text))) continue;
      const from = placesOf(stood, stands);
      const matched = from.filter((at, place) => stands[at] === stood[place]).length;
      const isEnough = matched >= 2 && stood.length - matched <= Math.max(1, Math.floor(stood.length / 3));
      if (!isEnough || from.every((at, place) => at === place) || matched <= (best?.matched ?? 0)) continue;
      const spans = others.map(
        ({ text, start }, at) =>
          [
            start + (at === 0 ? ahead : 0),
            start + text.length - (at === others.length - 1 ? behind : 0),
          ] as const,
      );
      best = { spans, from, matched };
    }
  return best;
}

/** For each member before the place of the same one, else of the one most like it that is left. */
function placesOf(stood: readonly string[], stands: readonly string[]): readonly number[] {
  const left = new Set(stands.keys());
  const places = stood.map((text) => {
    const at = [...left].find((index) => stands[index] === text);
    if (at !== undefined) left.delete(at);
    return at;
  });
  return places.map((at, place) => {
    if (at !== undefined) return at;
    const [nearest = 0] = [...left].toSorted(
      (a, b) => shared(stood[place], stands[b]) - shared(stood[place], stands[a]),
    );
    left.delete(nearest);
    return nearest;
  });
}

function shared(one = "", other = ""): number {
  return Array.from(one).filter((character) => other.includes(character)).length;
}

function put(text: string, { spans, from }: Order): string {
  const [first, last] = [spans[0]?.[0] ?? 0, spans.at(-1)?.[1] ?? 0];
  const written = spans.map(([, end], place) => {
    const taken = spans[from[place] ?? place] ?? [0, 0];
    return text.slice(...taken) + text.slice(end, spans[place + 1]?.[0] ?? end);
  });
  return text.slice(0, first) + written.join("") + text.slice(last);
}
