import { describe, expect, test } from "vitest";
import { align } from "../../src/align/align.ts";
import { rebuild } from "../../src/diff/apply.ts";
import { diff } from "../../src/diff/diff.ts";
import type { Block, Difference, Document, Section } from "../../src/model.ts";
import { segment } from "../../src/tokenize/segment.ts";
import { documentOf, missingRealTexts, realText, realTexts, splitWords } from "../real.ts";

const revisions = realTexts("real", (path) => path.startsWith("real/revisions/") && path.endsWith("/old.md"));

const laws = missingRealTexts === null ? holdLaws : sayMissing;

describe("the difference of two real versions", () => {
  laws();
});

function holdLaws(): void {
  test.each(revisions)("%s: before and the changes make after; nothing differs from itself", async (path) => {
    const [before, after] = await Promise.all([read(path), read(path.replace("/old.md", "/new.md"))]);
    const there = compare(before, after);
    expect(blocksOf(after)).toEqual(rebuilt(before, there));
    expect(compare(after, after).changes).toEqual([]);
    const back = compare(after, before);
    expect(back.changes).toHaveLength(there.changes.length);
    expect(rebuilt(after, back)).toEqual(blocksOf(before));
  });
}

function sayMissing(): void {
  test(`is not proven here: ${missingRealTexts}`, () => {
    expect(revisions).toEqual([]);
  });
}

async function read(path: string): Promise<Document> {
  return await documentOf(path, realText(path));
}

function compare(before: Document, after: Document): Difference {
  const [old, now] = [segment(before), segment(after)];
  return diff(old, now, align(old, now), splitWords);
}

function rebuilt(before: Document, { sections, changes }: Difference): Record<string, readonly string[]> {
  const texts = rebuild(segment(before), sections, changes);
  return Object.fromEntries([...texts].map(([id, blocks]) => [id, blocks.map(withoutSpace)]));
}

function blocksOf(document: Document): Record<string, readonly string[]> {
  const texts: Record<string, readonly string[]> = { "0": document.preamble.map(textOf) };
  const add = (section: Section): void => {
    texts[section.id] = section.blocks.map(textOf);
    section.children.forEach(add);
  };
  document.sections.forEach(add);
  return texts;
}

function textOf({ text }: Block): string {
  return withoutSpace(text);
}

/** The space between two sentences that meet anew is told by neither of them. */
function withoutSpace(text: string): string {
  return text.replaceAll(/\s+/gu, "");
}
