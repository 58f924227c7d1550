import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { rebuild } from "../../src/diff/apply.ts";
import { joinTexts } from "../../src/diff/sides.ts";
import type { Block, Change, Difference, Document, Link, Section, Sentence } from "../../src/model.ts";
import { isGraphemeBoundary } from "../../src/text/graphemes.ts";
import { compareDocuments, type Compared } from "../builders/compare.ts";
import { strangers, versions } from "../builders/generate.ts";
import { policy } from "../builders/policy.ts";
import { showChange } from "../builders/show.ts";

const pairs = fc.oneof({ weight: 5, arbitrary: versions }, { weight: 1, arbitrary: strangers });

/** A paragraph loses its number and a sentence, beside others that change their order. */
const renumberedBesideOthers: [string, string] = [
  "# 目的\n\n当社は請求書の控えを利用します。\n\n2　管理者は、法令に基づきメールアドレスを同意なく開示しません。当社は個人情報を利用します。",
  "# 目的\n\n管理者は、法令に基づきメールアドレスを同意なく開示しません。\n\n- 請求書の控え",
];

describe("laws of the difference", () => {
  test("before and the changes make after, block by block", () => {
    fc.assert(
      fc.property(pairs, ([before, after]) => {
        const compared = compareDocuments(policy(before), policy(after));
        expect(rebuilt(compared)).toEqual(blockTexts(compared.after.document));
      }),
      { numRuns: 600, examples: [[renumberedBesideOthers]] },
    );
  });

  test("a document differs in nothing from itself", () => {
    fc.assert(
      fc.property(versions, ([text]) => {
        const { difference } = compareDocuments(policy(text), policy(text));
        expect(difference.changes).toEqual([]);
        expect(difference.sections.every(({ status }) => status[0] === "unchanged")).toBe(true);
      }),
      { numRuns: 150 },
    );
  });

  test("swapping the sides mirrors the changes", () => {
    fc.assert(
      fc.property(pairs, ([before, after]) => {
        const there = compareDocuments(policy(before), policy(after)).difference;
        const back = compareDocuments(policy(after), policy(before)).difference;
        expect(back.changes.map(turned).map(comparable).sort()).toEqual(there.changes.map(comparable).sort());
        expect(back.sections.map(({ before, after }) => ids(after, before)).sort()).toEqual(
          there.sections.map(({ before, after }) => ids(before, after)).sort(),
        );
      }),
      { numRuns: 300 },
    );
  });

  test("every section, block and sentence of both sides is in exactly one link", () => {
    fc.assert(
      fc.property(pairs, ([before, after]) => {
        const { before: old, after: now, alignment } = compareDocuments(policy(before), policy(after));
        expect(linked<Section>(alignment.sections)).toEqual([
          sectionsOf(old.document),
          sectionsOf(now.document),
        ]);
        expect(linked<Block>(alignment.blocks)).toEqual([blocksOf(old.document), blocksOf(now.document)]);
        const sentences = (of: typeof old): Sentence[] => [...of.sentences.values()].flat();
        expect(linked<Sentence>(alignment.sentences)).toEqual([
          new Set(sentences(old)),
          new Set(sentences(now)),
        ]);
      }),
      { numRuns: 300 },
    );
  });

  test("edits are in order, cut no character and turn the one text into the other", () => {
    fc.assert(
      fc.property(pairs, ([before, after]) => {
        for (const change of compareDocuments(policy(before), policy(after)).difference.changes) {
          expect(change.edits.length === 0 || unsoundEdit(change) === null).toBe(true);
        }
      }),
      { numRuns: 300 },
    );
  });

  test("ids are unique", () => {
    fc.assert(
      fc.property(pairs, ([before, after]) => {
        const ids = compareDocuments(policy(before), policy(after)).difference.changes.map(({ id }) => id);
        expect(new Set(ids).size).toBe(ids.length);
        expect(ids.every((id) => /^c-[0-9a-f]{6,}$/.test(id))).toBe(true);
      }),
      { numRuns: 150 },
    );
  });
});

function rebuilt({ before, difference }: Compared): Record<string, readonly string[]> {
  return Object.fromEntries(rebuild(before, difference.sections, difference.changes));
}

function blockTexts(document: Document): Record<string, readonly string[]> {
  return Object.fromEntries([
    ["0", document.preamble.map(textOf)],
    ...[...sectionsOf(document)].map((section) => [section.id, section.blocks.map(textOf)] as const),
  ]);
}

function textOf({ text }: Block): string {
  return text;
}

function sectionsOf(document: Document): Set<Section> {
  const all = (sections: readonly Section[]): Section[] =>
    sections.flatMap((section) => [section, ...all(section.children)]);
  return new Set(all(document.sections));
}

function blocksOf(document: Document): Set<Block> {
  return new Set([...document.preamble, ...[...sectionsOf(document)].flatMap(({ blocks }) => blocks)]);
}

function linked<T>(links: readonly Link<T>[]): [Set<T>, Set<T>] {
  const before = links.flatMap((link) =>
    link.kind === "added" ? [] : link.kind === "merged" ? [...link.before] : [link.before],
  );
  const after = links.flatMap((link) =>
    link.kind === "removed" ? [] : link.kind === "split" ? [...link.after] : [link.after],
  );
  expect(new Set(before).size).toBe(before.length);
  expect(new Set(after).size).toBe(after.length);
  return [new Set(before), new Set(after)];
}

/** The first edit that leaves its order, cuts a character or says nothing; or "rest" where the texts differ beside them. */
function unsoundEdit({ before, after, edits }: Change): string | null {
  const [x = "", y = ""] = [before, after].map((sides) => joinTexts(sides.map(textOfSide)));
  let [fromX, fromY] = [0, 0];
  for (const edit of edits) {
    const isEmpty = edit.before[0] === edit.before[1] && edit.after[0] === edit.after[1];
    const cuts =
      edit.before.some((offset) => !isGraphemeBoundary(x, offset)) ||
      edit.after.some((offset) => !isGraphemeBoundary(y, offset));
    const isKept = x.slice(fromX, edit.before[0]) === y.slice(fromY, edit.after[0]);
    if (isEmpty || cuts || !isKept || edit.before[0] < fromX || edit.after[0] < fromY)
      return edit.before.join("–");
    [fromX, fromY] = [edit.before[1], edit.after[1]];
  }
  return x.slice(fromX) === y.slice(fromY) ? null : "rest";
}

function textOfSide({ text }: Change["before"][number]): string {
  return text;
}

const MIRROR: Partial<Record<Change["kind"], Change["kind"]>> = {
  added: "removed",
  removed: "added",
  split: "merged",
  merged: "split",
};

function turned(change: Change): Change {
  return {
    ...change,
    kind: MIRROR[change.kind] ?? change.kind,
    section: { before: change.section.after, after: change.section.before },
    before: change.after,
    after: change.before,
    edits: change.edits.map(({ before, after }) => ({ before: after, after: before })),
  };
}

/** A change without its id; the blocks of a new order are told in the order of `after`, so theirs does not count. */
function comparable(change: Change): string {
  if (change.kind !== "reordered") return showChange(change);
  const moves = change.after.map(({ text }, index) => `${change.before[index]?.text}⇒${text}`);
  return `reordered ${change.unit} ${change.section.before}→${change.section.after} ${moves.sort().join(" ‖ ")}`;
}

function ids(before: Difference["sections"][number]["before"], after: typeof before): string {
  return `${before.map(({ id }) => id).join(",")}→${after.map(({ id }) => id).join(",")}`;
}
