import type { Language } from "../../model.ts";
import { distance } from "../../sequence/distance.ts";
import { type Bracketing, filled, type Form, isSlot, nameOf } from "./bracketing.ts";
import type { Context } from "./context.ts";
import { foldWording, withMembers } from "./fold.ts";

/** The text after with the turns that bracket something as they stood before: 保护您的信息 where it was 对您的信息予以保护. */
export function turnedBack(
  before: string,
  after: string,
  language: Language,
  bracketings: readonly Bracketing[],
): string {
  const from = foldWording(before, language);
  let [text, to] = [after, foldWording(after, language)];
  for (const { forms, context } of bracketings) {
    const stood = forms.filter((form) => mayStand(form, from));
    if (stood.length === 0) continue;
    for (const other of forms.filter((form) => mayStand(form, to)))
      for (const form of stood) {
        if (form === other) continue;
        text = turned({ before, from, after: text, to, context }, form, other);
        to = foldWording(text, language);
      }
  }
  return text;
}

function mayStand({ literals }: Form, text: string): boolean {
  return literals.every((literal) => text.includes(literal));
}

/** The two texts, each with itself folded, and where a turn may stand in them. */
interface Turning {
  readonly before: string;
  readonly from: string;
  readonly after: string;
  readonly to: string;
  readonly context: Context;
}

/** With `form`, which stands before, in the place of `other`, where that brings the two nearer to one another. */
function turned({ before, from, after, to, context }: Turning, form: Form, other: Form): string {
  const [here, there] = [found(withMembers(from, before), form), found(withMembers(to, after), other)];
  // In a text that holds a turn so often, nobody knows which of them was turned.
  if (here.length + there.length > mostPlaces) return after;
  const places = [
    ...here.map((place) => {
      const wanted = filled(other, place.held);
      return { at: to.indexOf(wanted), length: wanted.length, put: place };
    }),
    ...there.map(({ index, length, held }) => {
      const wanted = filled(form, held);
      return { at: index, length, put: { index: from.indexOf(wanted), length: wanted.length } };
    }),
  ].filter(
    ({ at, length, put }) =>
      at >= 0 &&
      put.index >= 0 &&
      haveSameNeighbours(from, put, to, { index: at, length }) &&
      context.holdsAt(to, at, at + length) &&
      context.holdsAt(from, put.index, put.index + put.length),
  );
  let [nearest, text] = [distance(from, to), after];
  const offer = (folded: string, printed: () => string): void => {
    const left = distance(from, folded);
    if (left < nearest) [nearest, text] = [left, printed()];
  };
  for (const { at, length, put } of places)
    offer(spliced(to, at, length, from.slice(put.index, put.index + put.length)), () =>
      spliced(after, at, length, before.slice(put.index, put.index + put.length)),
    );
  if (text !== after) return text;
  for (const [stood, stands] of touched(here, there, { from, to, context }))
    offer(spliced(to, stands.index, stands.length, filled(form, stands.held)), () =>
      spliced(after, stands.index, stands.length, refilled([form, stood, before], [other, stands, after])),
    );
  return text;
}

/** The places where an editor turned something and touched what it holds besides: 为了按照本协议规定使用, 方可按照本协议的规定使用. */
function touched(
  here: readonly FoundForm[],
  there: readonly FoundForm[],
  { from, to, context }: Pick<Turning, "from" | "to" | "context">,
): readonly (readonly [stood: FoundForm, stands: FoundForm])[] {
  return here
    .flatMap((stood) => there.map((stands) => [stood, stands] as const))
    .filter(
      ([stood, stands]) =>
        haveSameNeighbours(from, stood, to, stands) &&
        Object.entries(stood.held).every(([name, held]) => isTouched(held, stands.held[name] ?? "")) &&
        context.holdsAt(to, stands.index, stands.index + stands.length) &&
        context.holdsAt(from, stood.index, stood.index + stood.length),
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

/** Whether the same characters stand around: beside another, a turn might be put next to a part of what it stands for (自身の①, 自身と①). */
function haveSameNeighbours(one: string, put: Stretch, other: string, at: Stretch): boolean {
  return (
    one[put.index - 1] === other[at.index - 1] && one[put.index + put.length] === other[at.index + at.length]
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
