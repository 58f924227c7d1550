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
  let text = after;
  for (const { forms } of bracketings)
    for (const form of forms)
      for (const other of forms) if (form !== other) text = turned(before, from, text, language, form, other);
  return text;
}

/** With `form`, which stands before, in the place of `other`. */
function turned(
  before: string,
  from: string,
  after: string,
  language: Language,
  form: Form,
  other: Form,
): string {
  if (!form.literals.every((literal) => from.includes(literal))) return after;
  const to = foldWording(after, language);
  if (!other.literals.every((literal) => to.includes(literal))) return after;
  for (const { index, held, length } of found(from, form)) {
    const at = to.indexOf(filled(other, held));
    if (at < 0) continue;
    const text = spliced(after, at, filled(other, held).length, before.slice(index, index + length));
    if (isNearer(from, to, foldWording(text, language))) return text;
  }
  for (const { index, held, length } of found(to, other)) {
    const at = from.indexOf(filled(form, held));
    if (at < 0) continue;
    const text = spliced(after, index, length, before.slice(at, at + filled(form, held).length));
    if (isNearer(from, to, foldWording(text, language))) return text;
  }
  return after;
}

interface FoundForm {
  readonly index: number;
  readonly length: number;
  readonly held: Readonly<Record<string, string>>;
}

function found(text: string, { found: pattern }: Form): readonly FoundForm[] {
  if (pattern === null) return [];
  return Array.from(text.matchAll(pattern), ({ index, groups, 0: whole }) => ({
    index,
    length: whole.length,
    held: groups ?? {},
  }));
}

function spliced(text: string, at: number, length: number, put: string): string {
  return text.slice(0, at) + put + text.slice(at + length);
}

function isNearer(from: string, was: string, is: string): boolean {
  return distance(from, is) < distance(from, was);
}

function distance(one: string, other: string): number {
  return one.length + other.length - 2 * findCommon(codesOf(one), codesOf(other)).a.length;
}

function codesOf(text: string): Uint16Array {
  return Uint16Array.from({ length: text.length }, (_, at) => text.charCodeAt(at));
}
