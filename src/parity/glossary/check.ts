import type { Document, Glossary, Section, TermFinding, TermReport, Text } from "../../model.ts";
import { groupBy } from "../findings/group.ts";
import { createReader, type Meaning } from "../findings/meanings.ts";
import { isPartOf } from "../findings/term.ts";
import { sectionsInOrder } from "../../sequence/sections.ts";
import { properTerms } from "./proper-terms.ts";
import { shippedGlossary } from "./shipped/shipped.ts";

/**
 * How policies use the words of a glossary: words that are not to be used, ideas with two words in one policy, and ideas that one
 * language speaks of and another never does. Each is told once a policy, where it comes first.
 */
export function checkTerms(documents: readonly Document[], glossary: Glossary): TermReport {
  const uses = documents.map((document) => usesOf(document, glossary));
  const isTerm = ({ concept }: Use): boolean => glossary !== shippedGlossary() || properTerms.has(concept.id);
  return {
    glossary,
    policies: documents.map((document, index) => ({
      document,
      concepts: new Set(uses[index]?.map(({ concept }) => concept.id)).size,
      uses: uses[index]?.length ?? 0,
    })),
    findings: documents.flatMap((document, index) => {
      const own = uses[index] ?? [];
      return [
        ...forbidden(document, own),
        ...mixed(document, own.filter(isTerm)),
        ...absent(
          document,
          own,
          documents,
          uses.map((list) => list.filter(isTerm)),
        ),
      ];
    }),
  };
}

/** A word of the glossary in its place. */
interface Use extends Meaning {
  readonly section: string | null;
  readonly line: number | null;
  readonly text: string;
}

function usesOf(document: Document, glossary: Glossary): readonly Use[] {
  const read = createReader([glossary], document.language);
  const place = (text: Text, section: string | null): readonly Use[] =>
    read(text.text).map((meaning) => ({
      ...meaning,
      section,
      line: text.lines.findLast(({ offset }) => offset <= meaning.span[0])?.line ?? null,
      text: text.text,
    }));
  return [
    ...document.preamble.flatMap((block) => place(block, null)),
    ...sectionsInOrder(document).flatMap((section: Section) => [
      ...place(section.heading, section.id),
      ...section.blocks.flatMap((block) => place(block, section.id)),
    ]),
  ];
}

function finding(
  document: Document,
  rule: TermFinding["rule"],
  use: Use,
  count: number,
  others: readonly string[] = [],
): TermFinding {
  const own = rule === "absent" ? null : use;
  return {
    rule,
    severity: rule === "forbidden" ? "warning" : "info",
    document,
    section: own?.section ?? null,
    line: own?.line ?? null,
    text: own?.text ?? null,
    span: own?.span ?? null,
    concept: use.concept,
    word: own === null ? null : use.text.slice(...use.span),
    preferred: use.concept.terms[document.language]?.[0] ?? null,
    others,
    count,
  };
}

function forbidden(document: Document, uses: readonly Use[]): readonly TermFinding[] {
  const groups = groupBy(
    uses.filter((use) => use.forbidden),
    ({ concept, term }) => `${concept.id} ${term}`,
  );
  return Array.from(groups.values()).flatMap((group) =>
    group.slice(0, 1).map((first) => finding(document, "forbidden", first, group.length)),
  );
}

/** Words for one idea, neither of which is a part of the other, and which are no other idea's: 従業員 and 社員. */
function mixed(document: Document, uses: readonly Use[]): readonly TermFinding[] {
  const ideasOf = groupBy(uses, ({ term }) => term.toLowerCase());
  const proper = uses.filter(
    ({ forbidden, term }) =>
      !forbidden && new Set(ideasOf.get(term.toLowerCase())?.map(({ concept }) => concept.id)).size === 1,
  );
  return Array.from(groupBy(proper, ({ concept }) => concept.id).values()).flatMap((group) => {
    const [usual, ...others] = Array.from(groupBy(group, ({ term }) => term.toLowerCase())).toSorted(
      ([, one], [, other]) => other.length - one.length,
    );
    const different = others.filter(([term]) => usual !== undefined && !isPartOf(term, usual[0]));
    const [rarest, last] = different.at(-1) ?? [];
    if (usual === undefined || rarest === undefined || last === undefined) return [];
    const words = [usual, ...different].map(([, [use]]) => use?.term ?? "").filter((word) => word !== rarest);
    return last.slice(0, 1).map((first) => finding(document, "inconsistent", first, last.length, words));
  });
}

/** Ideas that a policy in another language speaks of time and again, and that this one has no word of. */
function absent(
  document: Document,
  uses: readonly Use[],
  documents: readonly Document[],
  all: readonly (readonly Use[])[],
): readonly TermFinding[] {
  const own = new Set(uses.map(({ concept }) => concept.id));
  const told = new Set<string>();
  return documents.flatMap((other, index) => {
    if (other.language === document.language) return [];
    return Array.from(groupBy(all[index] ?? [], ({ concept }) => concept.id).values()).flatMap((group) => {
      const [first] = group;
      if (
        first === undefined ||
        group.length < OFTEN ||
        own.has(first.concept.id) ||
        told.has(first.concept.id)
      )
        return [];
      if (first.concept.terms[document.language] === undefined) return [];
      told.add(first.concept.id);
      return [finding(document, "absent", first, group.length, [first.term])];
    });
  });
}

/** An idea that is named so often is meant; a translation may name it once in other words. */
const OFTEN = 3;
