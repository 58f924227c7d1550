import { mkdirSync, mkdtempSync, rmSync, truncateSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { PolicyError } from "../src/errors.ts";
import { openLexicons } from "../src/lexicon.ts";
import { CHINESE_FIELDS, type ChineseLexicon } from "../src/tokenize/chinese-lexicon.ts";
import { JAPANESE_FIELDS } from "../src/tokenize/japanese-lexicon.ts";
import { packArrays, stampOf, unpackArrays } from "../src/tokenize/packed.ts";

const lexicon: ChineseLexicon = {
  unit: Uint16Array.of(0, 0x4e00, 0x4e8c),
  firstChild: Int32Array.of(1, 3, 3),
  childCount: Uint16Array.of(2, 0, 0),
  weight: Float64Array.of(0, -1.5, -2.25),
  rootOf: new Int32Array(0x10000),
  unknownWeight: Float64Array.of(-17.5),
  simplified: new Uint16Array(0x10000),
};

describe("a packed lexicon", () => {
  test("unpacks into the arrays that were packed", () => {
    const bytes = Uint8Array.from(packArrays(CHINESE_FIELDS, lexicon, 0xfedcba98));
    expect(unpackArrays(CHINESE_FIELDS, bytes)).toEqual(lexicon);
    expect(stampOf(bytes)).toBe(0xfedcba98);
  });

  test("is not taken for one where it is of another kind, cut short or something else", () => {
    const bytes = Uint8Array.from(packArrays(CHINESE_FIELDS, lexicon, 1));
    expect(unpackArrays(JAPANESE_FIELDS, bytes)).toBeNull();
    for (const length of [0, 3, 16, 40, 100, bytes.length - 8])
      expect(unpackArrays(CHINESE_FIELDS, bytes.slice(0, length))).toBeNull();
    expect(
      unpackArrays(CHINESE_FIELDS, new TextEncoder().encode("not a lexicon, but long enough")),
    ).toBeNull();
  });
});

describe("opened lexicons", () => {
  let folder = "";
  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), "kaitei-lexicon-"));
  });
  afterAll(() => rmSync(folder, { recursive: true }));

  test("are read when they are first asked for, and once", () => {
    const path = join(folder, "chinese.bin");
    writeFileSync(path, packArrays(CHINESE_FIELDS, lexicon, 1));
    const lexicons = openLexicons(folder);
    const first = lexicons.chinese();
    expect(first).toEqual(lexicon);
    rmSync(path);
    expect(lexicons.chinese()).toBe(first);
  });

  test("that are missing are told with the place and what to do", () => {
    const lexicons = openLexicons(join(folder, "nowhere"));
    expect(() => lexicons.japanese()).toThrow(PolicyError);
    expect(() => lexicons.japanese()).toThrow(/nowhere\/japanese\.bin: cannot be read; run `npm run build`/);
  });

  test("that are damaged are told likewise", () => {
    const damaged = join(folder, "damaged");
    mkdirSync(damaged);
    writeFileSync(join(damaged, "chinese.bin"), packArrays(CHINESE_FIELDS, lexicon, 1));
    truncateSync(join(damaged, "chinese.bin"), 1000);
    expect(() => openLexicons(damaged).chinese()).toThrow(/not a packed lexicon of this version/);
  });
});
