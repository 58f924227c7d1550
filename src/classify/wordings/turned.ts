import type { Language } from "../../model.ts";
import { distance } from "../../sequence/distance.ts";
import { type Bracketing, filled, type Form, nameOf } from "./bracketing.ts";
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
  const [here, there] = [
    found(withMembers(from, before), form, other),
    found(withMembers(to, after), other, form),
  ];
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
  for (const { at, length, put } of places) {
    const left = distance(from, spliced(to, at, length, from.slice(put.index, put.index + put.length)));
    if (left >= nearest) continue;
    [nearest, text] = [left, spliced(after, at, length, before.slice(put.index, put.index + put.length))];
  }
  return text;
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

/** The places of a form; none where the one in its place begins in what this one ends in: 提供①, ①的提供. */
function found(text: string, form: Form, other: Form): readonly FoundForm[] {
  if (form.found === null || (form.endsInSlot && other.found === null)) return [];
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
