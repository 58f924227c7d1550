import type { Language } from "../../model.ts";
import { findCommon } from "../../sequence/common.ts";
import { type Bracketing, filled, type Form } from "./bracketing.ts";
import { foldWording } from "./fold.ts";

/** The text after with the turns that bracket something as they stood before: 保护您的信息 where it was 对您的信息予以保护. */
export function turnedBack(
  before: string,
  after: string,
  language: Language,
  bracketings: readonly Bracketing[],
): string {
  const from = foldWording(before, language);
  let [text, to] = [after, foldWording(after, language)];
  for (const { forms } of bracketings) {
    const stood = forms.filter((form) => mayStand(form, from));
    if (stood.length === 0) continue;
    for (const other of forms.filter((form) => mayStand(form, to)))
      for (const form of stood) {
        if (form === other) continue;
        text = turned(before, from, text, to, form, other);
        to = foldWording(text, language);
      }
  }
  return text;
}

function mayStand({ literals }: Form, text: string): boolean {
  return literals.every((literal) => text.includes(literal));
}

/** With `form`, which stands before, in the place of `other`, where that brings the two nearer to one another. */
function turned(before: string, from: string, after: string, to: string, form: Form, other: Form): string {
  const places = [
    ...found(from, form).map((place) => {
      const wanted = filled(other, place.held);
      return { at: to.indexOf(wanted), length: wanted.length, put: place };
    }),
    ...found(to, other).map(({ index, length, held }) => {
      const wanted = filled(form, held);
      return { at: index, length, put: { index: from.indexOf(wanted), length: wanted.length } };
    }),
  ];
  const nearer = places.find(({ at, length, put }) => {
    if (at < 0 || put.index < 0) return false;
    const is = spliced(to, at, length, from.slice(put.index, put.index + put.length));
    return distance(from, is) < distance(from, to);
  });
  if (nearer === undefined) return after;
  const { at, length, put } = nearer;
  return spliced(after, at, length, before.slice(put.index, put.index + put.length));
}

interface FoundForm {
  readonly index: number;
  readonly length: number;
  readonly held: Readonly<Record<string, string>>;
}

function found(text: string, { found: pattern }: Form): readonly FoundForm[] {
  if (pattern === null) return [];
  return Array.from(text.matchAll(pattern()), ({ index, groups, 0: whole }) => ({
    index,
    length: whole.length,
    held: groups ?? {},
  }));
}

function spliced(text: string, at: number, length: number, put: string): string {
  return text.slice(0, at) + put + text.slice(at + length);
}

function distance(one: string, other: string): number {
  return one.length + other.length - 2 * findCommon(codesOf(one), codesOf(other)).a.length;
}

function codesOf(text: string): Uint16Array {
  return Uint16Array.from({ length: text.length }, (_, at) => text.charCodeAt(at));
}
