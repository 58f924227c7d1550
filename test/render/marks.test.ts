import { expect, test } from "vitest";
import type { Edit } from "../../src/model.ts";
import { worthMarking } from "../../src/render/diff/marks.ts";

const space: Edit = { before: [2, 3], after: [2, 2] };

test("a space beside Han that went is not marked where words changed", () => {
  const words: Edit = { before: [5, 7], after: [4, 6] };
  expect(worthMarking("離開 公司後三十日內", "離開公司後六十日內", [space, words])).toEqual([words]);
});

test("where nothing else changed the space is what is told", () => {
  expect(worthMarking("離開 公司後", "離開公司後", [space])).toEqual([space]);
});

test("a space that made two English words one is marked", () => {
  const [joined, words]: Edit[] = [
    { before: [2, 3], after: [2, 2] },
    { before: [9, 12], after: [8, 11] },
  ];
  const edits = [joined, words].filter((edit) => edit !== undefined);
  expect(worthMarking("no where may sell", "nowhere can sell", edits)).toEqual(edits);
});
