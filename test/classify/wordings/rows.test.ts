import { describe, expect, test } from "vitest";
import { rowsOf } from "../../../scripts/lexicons/families.ts";

describe("the rows of a file", () => {
  test.each<[string, string, string[]]>([
    ["a row as it stands", "# heading\n\nprior to | before\n", ["prior to | before"]],
    ["a family of words", "{応募, 購入}者 | {}した方", ["応募者 | 応募した方", "購入者 | 購入した方"]],
    [
      "forms of English verbs",
      "no longer {share, carry, give/gives/gave/given/giving} | have stopped {+ing} | what was {+en}",
      [
        "no longer share | have stopped sharing | what was shared",
        "no longer carry | have stopped carrying | what was carried",
        "no longer give | have stopped giving | what was given",
      ],
    ],
    [
      "two families, and a list that has a name",
      "@verbs = pay, owe\n@fees = fee / rent\n{m: will, may} {v: @verbs} no | {m} not {v} any ; > @fees",
      [
        "will pay no | will not pay any ; > fee / rent",
        "will owe no | will not owe any ; > fee / rent",
        "may pay no | may not pay any ; > fee / rent",
        "may owe no | may not owe any ; > fee / rent",
      ],
    ],
  ])("%s", (_, text, rows) => {
    expect(rowsOf(text)).toEqual(rows);
  });

  test("name no list and no family that stands nowhere", () => {
    expect(() => rowsOf("no | not any ; > @fees")).toThrow("@fees");
    expect(() => rowsOf("who {v: pays, owes} it | who {} for it")).toThrow("who {} for it");
  });
});
