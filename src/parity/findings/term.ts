import type { Glossary, Language } from "../../model.ts";
import { type Draft, reason } from "./draft.ts";
import { groupBy } from "./group.ts";
import { properTerms } from "../glossary/proper-terms.ts";
import { createReader, type Meaning, type ReadMeanings } from "./meanings.ts";
import type { Bead, Pair, Passage, Sides } from "./passages.ts";
import { placeIn } from "./places.ts";

/**
 * Terms that are not translated by the glossary's word, or by one of those that it forbids, and terms that this document translates in
 * two ways. Each is told once, where it occurs first.
 */
export function termFaults(
  pairs: readonly Pair[],
  glossary: Glossary | null,
  readers: Sides<ReadMeanings>,
): readonly Draft[] {
  const [first] = pairs;
  if (first === undefined) return [];
  const languages = { reference: first.reference.language, translation: first.translation.language };
  const held = glossary === null ? [] : againstGlossary(pairs, glossary, languages);
  const own =
    glossary === null
      ? []
      : usesOf(pairs, {
          reference: createReader([glossary], languages.reference),
          translation: createReader([glossary], languages.translation),
        });
  const terms = new Set(glossary?.concepts);
  const proper = usesOf(pairs, readers).filter(({ reference }) => properTerms.has(reference.concept.id));
  return [
    ...held,
    ...inconsistent([...own.filter(({ reference }) => terms.has(reference.concept)), ...proper]),
  ];
}

/** A term of one side in a paired sentence, with the words for it on the other. */
interface Use {
  readonly bead: Bead;
  readonly reference: Meaning;
  readonly translation: Meaning | null;
}

function usesOf(pairs: readonly Pair[], readers: Sides<ReadMeanings>): readonly Use[] {
  return pairs.flatMap(({ beads }) =>
    beads.flatMap((bead): readonly Use[] => {
      const there = groupBy(readers.translation(bead.translation.text), ({ concept }) => concept.id);
      const here = groupBy(readers.reference(bead.reference.text), ({ concept }) => concept.id);
      return Array.from(here, ([id, [reference]]): Use | null => {
        const words = there.get(id) ?? [];
        return reference === undefined || reference.forbidden
          ? null
          : { bead, reference, translation: words.length === 1 ? (words[0] ?? null) : null };
      }).filter((use) => use !== null);
    }),
  );
}

function againstGlossary(
  pairs: readonly Pair[],
  glossary: Glossary,
  languages: Sides<Language>,
): readonly Draft[] {
  const drafts: Draft[] = [];
  const told = new Set<string>();
  const readers = {
    reference: createReader([glossary], languages.reference),
    translation: createReader([glossary], languages.translation),
  };
  for (const pair of pairs) {
    const all = {
      reference: readers.reference(pair.reference.text),
      translation: readers.translation(pair.translation.text),
    };
    for (const bead of pair.beads) {
      const found = {
        reference: readers.reference(bead.reference.text),
        translation: readers.translation(bead.translation.text),
      };
      for (const side of ["reference", "translation"] as const) {
        const other = side === "reference" ? "translation" : "reference";
        for (const meaning of found[side]) {
          const { concept, forbidden, span } = meaning;
          if (forbidden && !told.has(`${side} forbidden ${meaning.term}`)) {
            told.add(`${side} forbidden ${meaning.term}`);
            drafts.push(draft(bead, "forbidden", { [side]: meaning }));
          }
          // A word of two concepts is fine where the other side has a word of either.
          const ideas = found[side].filter((one) => one.span[0] === span[0]).map((one) => one.concept);
          const expected = concept.terms[languages[other]]?.[0];
          if (forbidden || expected === undefined || told.has(`${side} ${concept.id}`)) continue;
          if (all[other].some((one) => !one.forbidden && ideas.includes(one.concept))) continue;
          // The other side may speak by a pronoun or not at all; the reader is asked once.
          if (all[other].some((one) => one.forbidden && one.concept === concept)) continue;
          told.add(`${side} ${concept.id}`);
          drafts.push(draft(bead, "glossary", { [side]: meaning }, expected));
        }
      }
    }
  }
  return drafts;
}

function draft(
  bead: Bead,
  rule: "glossary" | "forbidden",
  { reference, translation }: Partial<Sides<Meaning>>,
  expected: string | null = null,
): Draft {
  const printed = (passage: Passage, meaning: Meaning | undefined): string | null =>
    meaning === undefined ? expected : passage.text.slice(...meaning.span);
  return {
    kind: "term",
    // It is the translation that is held to the glossary; the reference may well say it in other words.
    severity: reference === undefined && rule === "glossary" ? "info" : "warning",
    reference: placeIn(bead.reference, reference === undefined ? [] : [reference.span]),
    translation: placeIn(bead.translation, translation === undefined ? [] : [translation.span]),
    base: null,
    reasons: [
      reason<"term">(rule, printed(bead.reference, reference), printed(bead.translation, translation)),
    ],
  };
}

/**
 * Names of people, things and information that a reader would take for two different ones: the same word on one side, and different words,
 * neither within the other, on the other. Verbs and everyday words change with the sentence, so that only what the glossary counts among
 * the terms proper is looked at.
 */
function inconsistent(uses: readonly Use[]): readonly Draft[] {
  return [...twoWays(uses, "reference", "translation"), ...twoWays(uses, "translation", "reference")];
}

function twoWays(
  uses: readonly Use[],
  one: keyof Sides<unknown>,
  other: keyof Sides<unknown>,
): readonly Draft[] {
  const paired = uses.filter(
    (use) =>
      use.translation !== null && !use.translation.forbidden && properTerms.has(use.reference.concept.id),
  );
  return Array.from(
    groupBy(paired, (use) => `${use.reference.concept.id} ${use[one]?.term}`).values(),
  ).flatMap((group): readonly Draft[] => {
    const variants = Array.from(groupBy(group, (use) => use[other]?.term ?? "")).toSorted(
      ([, from], [, to]) => to.length - from.length,
    );
    const [usual, ...rest] = variants;
    const different = rest.filter(([term]) => usual !== undefined && !isPartOf(term, usual[0]));
    const [first] = different[0]?.[1] ?? [];
    if (usual === undefined || first === undefined || usual[1].length < LEAST_USES) return [];
    return [
      {
        kind: "term",
        severity: "warning",
        reference: placeIn(first.bead.reference, [first.reference.span]),
        translation: placeIn(
          first.bead.translation,
          first.translation === null ? [] : [first.translation.span],
        ),
        base: null,
        reasons: [usual, ...different].map(([, [use]]) =>
          reason<"term">("inconsistent", use?.reference.term ?? null, use?.translation?.term ?? null),
        ),
      },
    ];
  });
}

/** A usual word is one that was used so often; with less, no usage is seen. */
const LEAST_USES = 2;

/** One word within the other, or the same English word with other endings: third party and third parties. */
export function isPartOf(one: string, other: string): boolean {
  const [from, to] = [one, other].map((term) =>
    term
      .toLowerCase()
      .replace(/[\s・-]/g, "")
      .replace(/(?<=[a-z]{6})(?:ies|ibes?|iptions?|ers?|ing|ed|es|s|y)$/, ""),
  );
  return from === undefined || to === undefined || from.includes(to) || to.includes(from);
}
