import type { Document } from "../../model.ts";
import type { Defining } from "./defined.ts";
import { textsOf } from "../texts.ts";

/**
 * The short names that were given up for others of the same full name: 海湾大学学生会（以下简称“学生会”） and （以下简称“本会”）. Each list begins with
 * the word that comparison uses; the full name stands for itself, though it may hold the short one. Where either short name is a word of the other
 * version too, nothing is known of it.
 */
export function renamedTerms(before: Defining, after: Defining): readonly (readonly string[])[] {
  const [stood, stands] = [termsByName(before), termsByName(after)];
  return [...stood].flatMap(([name, term]) => {
    const now = stands.get(name);
    if (now === undefined || now === term) return [];
    const isFree =
      !isNamed(term, name, after.document) &&
      (pointsAtOneself.test(now) || !isNamed(now, name, before.document));
    return isFree
      ? [
          [now, term],
          [name, name],
        ]
      : [];
  });
}

/** 本会 is whoever speaks, defined or not. */
const pointsAtOneself =
  /^(?:本[会會校社馆館店院所站司方]|本公司|本平台|本网站|本網站|我们|我們|当社|当会|当館)$/;

function termsByName({ definitions }: Defining): ReadonlyMap<string, string> {
  const found = new Map<string, string>();
  const several = new Set<string>();
  for (const [term = "", name = ""] of definitions.values()) {
    if (found.has(name)) several.add(name);
    found.set(name, term);
  }
  for (const name of several) found.delete(name);
  return found;
}

/** Whether a text speaks of the term beside the full name. */
function isNamed(term: string, name: string, document: Document): boolean {
  for (const text of textsOf(document)) if (text.replaceAll(name, "").includes(term)) return true;
  return false;
}
