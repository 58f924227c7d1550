import type { Change, Language, Reason } from "../../model.ts";
import type { Places } from "../places.ts";
import { textsOf } from "../texts.ts";

/**
 * The reasons for which what went from under one name to under another says something else: our partner receives technical data, of Acme Mail and now of Acme Drive. Both
 * headings are names of products, which the text speaks of without an article, and both stand in both versions; what went names neither of them.
 */
export function namedSectionReasons(
  change: Change,
  before: Places,
  after: Places,
  language: Language,
): readonly Reason[] {
  const [from, to] = [change.before[0], change.after[0]];
  if (change.unit === "section" || from === undefined || to === undefined) return [];
  const [stood, stands] = [
    before.sections.get(change.section.before ?? ""),
    after.sections.get(change.section.after ?? ""),
  ];
  if (stood === undefined || stands === undefined) return [];
  const [was, is] = [stood.title, stands.title];
  if (was === is || parentOf(stood.path) !== parentOf(stands.path)) return [];
  if ([was, is].some((name) => !named.test(name) || to.text.includes(name))) return [];
  if (!hasTitle(after, was) || !hasTitle(before, is)) return [];
  if (![was, is].every((name) => isNameIn(before, name, language))) return [];
  return [{ rule: "context", materiality: "substantive", before: was, after: is, direction: null }];
}

function parentOf(path: readonly string[]): string {
  return path.slice(0, -1).join("\n");
}

function hasTitle({ sections }: Places, title: string): boolean {
  return [...sections.values()].some((section) => section.title === title);
}

const named = /^[A-Z][\w.+'’-]*(?: [A-Z0-9][\w.+'’-]*){0,3}$/;

/** A term that is defined (your Content) and a heading that is referred to (see Data Sharing below) are no such names. */
function isNameIn({ document }: Places, name: string, language: Language): boolean {
  let bare = 0;
  for (const text of textsOf(document))
    for (let at = text.indexOf(name); at >= 0; at = text.indexOf(name, at + 1)) {
      const [ahead, behind] = [text.slice(0, at), text.slice(at + name.length)];
      if (/^\w/.test(behind) || /\w$/.test(ahead)) continue;
      // No other noun is written in Latin letters in a Japanese or Chinese sentence.
      if (language !== "en") {
        if (/^[」』”"》]/.test(behind)) return false;
        if (/[\p{sc=Han}\p{sc=Hiragana}]/u.test(ahead + behind)) bare += 1;
        continue;
      }
      if (referred.test(behind) || (determined.test(ahead) && !attributes.test(behind))) return false;
      if (/[a-z,] $/.test(ahead) || acts.test(behind)) bare += 1;
    }
  return bare >= fewest;
}

/** Once it may be a reference. */
const fewest = 2;
const determined = /\b(?:the|an?|our|your|their|any|all|such|this|that|these|those|other|each|no|see) $/i;
/** Your Acme Mail account. */
const attributes =
  /^ (?!(?:and|or|is|are|was|were|may|must|will|shall|can|to|in|on|for|that|which|who|you|we|if|when|by|with|as|has|have|from|at|not|does|do)\b)[A-Za-z]/;
const acts =
  /^ (?:may|will|can|does|has|is|uses|collects|receives|sends|stores|shares|keeps|processes|requires|works)\b/;
const referred = /^[”"']? (?:sections?|above|below|policy|notice|terms|page)\b/;
