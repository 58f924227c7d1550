import type { Element } from "hast";
import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { classify } from "../../../src/classify/classify.ts";
import type { Block, ChangeSet, Document, Link, Section } from "../../../src/model.ts";
import { renderDiffPage } from "../../../src/render/page/page.ts";
import { compareDocuments } from "../../builders/compare.ts";
import { strangers, versions } from "../../builders/generate.ts";
import { elementsIn, hasClass, readPage, textOf } from "../../builders/page.ts";
import { policy } from "../../builders/policy.ts";

const pairs = fc.oneof({ weight: 5, arbitrary: versions }, { weight: 1, arbitrary: strangers });

interface Compared {
  readonly changes: ChangeSet;
  readonly page: ReturnType<typeof readPage>;
}

/** All laws hold for the same hundred pages, other ones in each run of the tests: a page takes longer to write than to check. */
const seed = Date.now();
const compared = new Map<string, Compared>();

function forAll(check: (page: Compared["page"], changes: ChangeSet) => void): void {
  fc.assert(
    fc.property(pairs, (texts) => {
      const { page, changes } = compared.get(JSON.stringify(texts)) ?? compare(texts);
      check(page, changes);
    }),
    { numRuns: 100, seed },
  );
}

function compare([before, after]: readonly [string, string]): Compared {
  const changes = classify(compareDocuments(policy(before), policy(after)).difference);
  const made = { changes, page: readPage(renderDiffPage(changes, { ui: "ja" })) };
  compared.set(JSON.stringify([before, after]), made);
  return made;
}

function isParted(link: Link<Block>): boolean {
  if (link.kind !== "split") return false;
  const places = link.after.map(({ id }) => Number(id.slice(id.lastIndexOf("#") + 1)));
  return places.some((place, index) => index > 0 && place !== (places[index - 1] ?? 0) + 1);
}

describe("laws of the page", () => {
  test("the new column without what is gone is the new text, block by block, in its order", () => {
    forAll(({ now }, { after, alignment }) => {
      // The parts of a paragraph that was split stand together, before what came between them.
      const inOrder = (texts: readonly string[]): readonly string[] =>
        alignment.blocks.some(isParted) ? texts.toSorted() : texts;
      expect(inOrder(now)).toEqual(inOrder(textsOf(after)));
    });
  });

  test("the old column holds every block of the old text once", () => {
    forAll(({ old }, { before }) => expect(old.toSorted()).toEqual(textsOf(before).toSorted()));
  });

  test("in one column nothing that is struck out on the left is missing", () => {
    forAll(({ elements }) => {
      for (const row of elements.filter((one) => hasClass("changed")(one) && hasClass("row")(one))) {
        const [left, both] = [struckIn(row, "old"), struckIn(row, "new")];
        // A sentence that came from elsewhere brings what was struck from it there.
        for (const [character, count] of left) expect(both.get(character) ?? 0).toBeGreaterThanOrEqual(count);
      }
    });
  });

  test("each change is told in one place, numbered in the order of the page", () => {
    forAll(({ elements }, { changes }) => {
      const notes = elements.filter(hasClass("note"));
      expect(notes.map(({ properties }) => String(properties["id"])).toSorted()).toEqual(
        changes.map(({ id }) => id).toSorted(),
      );
      expect(notes.map(({ properties }) => Number(properties["dataN"]))).toEqual(
        notes.map((_, index) => index + 1),
      );
    });
  });

  test("every link within the page leads somewhere, and no place has two", () => {
    forAll(({ elements }) => {
      const ids = elements.flatMap(({ properties }) =>
        properties["id"] === undefined ? [] : [properties["id"]],
      );
      expect(new Set(ids).size).toBe(ids.length);
      const targets = elements.flatMap(({ properties: { href } }) =>
        typeof href === "string" && href.startsWith("#") ? [href.slice(1)] : [],
      );
      expect(targets.filter((target) => !ids.includes(target))).toEqual([]);
    });
  });

  test("the same versions give the same page", () => {
    fc.assert(
      fc.property(versions, ([before, after]) => {
        const write = (): string =>
          renderDiffPage(classify(compareDocuments(policy(before), policy(after)).difference), { ui: "en" });
        expect(write()).toBe(write());
      }),
      { numRuns: 30 },
    );
  });
});

/** How often each character is struck out in the cells of a row; a sentence that left may be whole in the one, in stretches in the other. */
function struckIn(row: Element, cell: string): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const one of elementsIn(row).filter(hasClass(cell)).flatMap(elementsIn)) {
    if (one.tagName !== "del") continue;
    for (const character of textOf(one).replaceAll(/\s/g, "")) {
      counts.set(character, (counts.get(character) ?? 0) + 1);
    }
  }
  return counts;
}

function textsOf(document: Document): readonly string[] {
  const of = (section: Section): readonly string[] => [
    ...section.blocks.map(({ text }) => text),
    ...section.children.flatMap(of),
  ];
  return [...document.preamble.map(({ text }) => text), ...document.sections.flatMap(of)];
}
