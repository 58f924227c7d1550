import type { Language } from "../../model.ts";
import { distance } from "../../sequence/distance.ts";
import { lazily } from "../../text/lazily.ts";
import { filled, type Form, isSlot, nameOf } from "./bracketing.ts";
import type { Context } from "./context.ts";
import { foldWording, withMembers } from "./fold.ts";
import type { WordingTable } from "./lexicon.ts";

/** The text after with the turns that bracket something as they stood before: 保护您的信息 where it was 对您的信息予以保护. */
export function turnedBack(
  before: string,
  after: string,
  language: Language,
  { bracketingsIn }: Pick<WordingTable, "bracketingsIn">,
): string {
  const from = sideOf(before, language);
  let to = sideOf(after, language);
  let apart = apartFrom(from, to);
  for (const { forms, context } of bracketingsIn(from.folded)) {
    const stood = forms.filter((form) => mayStand(form, from));
    if (stood.length === 0) continue;
    for (const other of forms.filter((form) => mayStand(form, to)))
      for (const form of stood) {
        if (form === other) continue;
        const text = turned({ from, to, apart, context }, form, other);
        if (text === to.printed) continue;
        to = sideOf(text, language);
        apart = apartFrom(from, to);
      }
  }
  return to.printed;
}

/** A text in which turns are looked for. */
interface Side {
  readonly printed: string;
  readonly folded: string;
  readonly placesOf: (form: Form) => readonly FoundForm[];
}

function sideOf(printed: string, language: Language): Side {
  const folded = foldWording(printed, language);
  const text = lazily(() => withMembers(folded, printed));
  const known = new Map<Form, readonly FoundForm[]>();
  return {
    printed,
    folded,
    placesOf: (form) => {
      const places = known.get(form) ?? found(text(), form);
      known.set(form, places);
      return places;
    },
  };
}

function apartFrom(from: Side, to: Side): () => number {
  return lazily(() => distance(from.folded, to.folded));
}

function mayStand({ literals }: Form, { folded }: Side): boolean {
  return literals.every((literal) => folded.includes(literal));
}

/** The two texts, how far they are apart, and where a turn may stand in them. */
interface Turning {
  readonly from: Side;
  readonly to: Side;
  readonly apart: () => number;
  readonly context: Context;
}

/** With `form`, which stands before, in the place of `other`, where that brings the two nearer to one another. */
function turned(turning: Turning, form: Form, other: Form): string {
  const { from, to } = turning;
  const [before, after] = [from.printed, to.printed];
  const [here, there] = [from.placesOf(form), to.placesOf(other)];
  // In a text that holds a turn so often, nobody knows which of them was turned.
  if (here.length + there.length > mostPlaces) return after;
  const places = [
    ...here.map((place) => {
      const wanted = filled(other, place.held);
      return { at: to.folded.indexOf(wanted), length: wanted.length, put: place };
    }),
    ...there.map(({ index, length, held }) => {
      const wanted = filled(form, held);
      return { at: index, length, put: { index: from.folded.indexOf(wanted), length: wanted.length } };
    }),
  ].filter(
    ({ at, length, put }) => at >= 0 && put.index >= 0 && standAlike(turning, put, { index: at, length }),
  );
  let text = after;
  let nearest: number | null = null;
  const offer = (folded: string, printed: () => string): void => {
    const left = distance(from.folded, folded);
    if (left < (nearest ?? turning.apart())) [nearest, text] = [left, printed()];
  };
  for (const { at, length, put } of places)
    offer(spliced(to.folded, at, length, from.folded.slice(put.index, put.index + put.length)), () =>
      spliced(after, at, length, before.slice(put.index, put.index + put.length)),
    );
  if (text !== after) return text;
  for (const [stood, stands] of touched(here, there, turning))
    offer(spliced(to.folded, stands.index, stands.length, filled(form, stands.held)), () =>
      spliced(after, stands.index, stands.length, refilled([form, stood, before], [other, stands, after])),
    );
  return text;
}

/** The places where an editor turned something and touched what it holds besides: 为了按照本协议规定使用, 方可按照本协议的规定使用. */
function touched(
  here: readonly FoundForm[],
  there: readonly FoundForm[],
  turning: Turning,
): readonly (readonly [stood: FoundForm, stands: FoundForm])[] {
  return here
    .flatMap((stood) => there.map((stands) => [stood, stands] as const))
    .filter(
      ([stood, stands]) =>
        Object.entries(stood.held).every(([name, held]) => isTouched(held, stands.held[name] ?? "")) &&
        standAlike(turning, stood, stands),
    )
    .slice(0, mostTouched);
}

/** The pairs of places whose distance is worth asking for. */
const mostTouched = 12;

/** Whether one stretch may be the other after a light hand: both begin and end alike. */
function isTouched(held: string, holds: string): boolean {
  return (
    held[0] === holds[0] && held.at(-1) === holds.at(-1) && Math.abs(held.length - holds.length) <= mostGrown
  );
}

const mostGrown = 6;

/** The words of a form as they are printed before, around what the other form holds in the text after. */
function refilled(
  [form, stood, before]: readonly [Form, FoundForm, string],
  [other, stands, after]: readonly [Form, FoundForm, string],
): string {
  const held = new Map(partsOf(other, stands, after).filter(([part]) => isSlot(part)));
  return partsOf(form, stood, before)
    .map(([part, printed]) => held.get(part) ?? printed)
    .join("");
}

/** The parts of a form, each with how it is printed. */
function partsOf(
  { parts }: Form,
  { index, held }: FoundForm,
  text: string,
): readonly (readonly [part: string, printed: string])[] {
  let at = index;
  return parts.map((part) => {
    const start = at;
    at += isSlot(part) ? (held[nameOf(part)] ?? "").length : part.length;
    return [part, text.slice(start, at)] as const;
  });
}

/** Of a turn that ends in what it holds there are as many places as that has characters, 40 at most. */
const mostPlaces = 160;

interface Stretch {
  readonly index: number;
  readonly length: number;
}

/**
 * Whether a turn may stand in both places, and the same characters around it: beside another, it might be put next to a part of what it stands for
 * (自身の①, 自身と①).
 */
function standAlike({ from, to, context }: Turning, put: Stretch, at: Stretch): boolean {
  const [one, other] = [from.folded, to.folded];
  const [end, endAfter] = [put.index + put.length, at.index + at.length];
  return (
    one[put.index - 1] === other[at.index - 1] &&
    one[end] === other[endAfter] &&
    context.holdsAt(other, at.index, endAfter) &&
    context.holdsAt(one, put.index, end)
  );
}

interface FoundForm extends Stretch {
  readonly held: Readonly<Record<string, string>>;
}

/** The places of a form. */
function found(text: string, form: Form): readonly FoundForm[] {
  const all = Array.from(text.matchAll(form.found()), ({ index, groups, 0: whole }) => ({
    index,
    length: whole.length,
    held: Object.fromEntries(
      Object.entries(groups ?? {}).map(([name, held]) => [name, held.replaceAll("、", ",")]),
    ),
  }));
  return form.endsInSlot ? all.flatMap((one) => shortened(one, nameOf(form.parts.at(-1) ?? ""))) : all;
}

/** A form that ends in what it holds, with that as long as it may be and with less and less of it. */
function shortened({ index, length, held }: FoundForm, last: string): readonly FoundForm[] {
  const rest = held[last] ?? "";
  return Array.from(rest, (_, less) => ({
    index,
    length: length - less,
    held: { ...held, [last]: rest.slice(0, rest.length - less) },
  }));
}

function spliced(text: string, at: number, length: number, put: string): string {
  return text.slice(0, at) + put + text.slice(at + length);
}
