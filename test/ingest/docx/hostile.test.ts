import { strToU8, zipSync } from "fflate";
import { describe, expect, test } from "vitest";
import { PolicyError } from "../../../src/errors.ts";
import { readDocx } from "../../../src/ingest/docx/docx.ts";
import { showPassages } from "../../builders/passages.ts";
import { text, word, zip } from "./build.ts";

function trouble(bytes: Uint8Array): string {
  try {
    readDocx(bytes, "規約.docx");
  } catch (error) {
    if (error instanceof PolicyError) return error.message;
    throw error;
  }
  return "none";
}

describe("a Word file that cannot be read", () => {
  test("because it is no zip archive, or only the beginning of one", () => {
    expect(trouble(strToU8("これは zip ではありません"))).toBe(
      "cannot read 規約.docx: its zip archive is damaged or incomplete; send the file again or save it again from Word",
    );
    const whole = word({ body: text("本文") });
    expect(trouble(whole.subarray(0, whole.length / 2))).toContain("damaged or incomplete");
  });

  test("because no document is in the archive", () => {
    expect(trouble(zip({ "mimetype.xml": "<a/>" }))).toBe(
      "cannot read 規約.docx: it is a zip archive without a Word document in it; give a .docx file",
    );
  });

  test("because its XML is broken or uses entities", () => {
    expect(trouble(word({ body: "<w:p>" }))).toContain(
      "cannot read 規約.docx (word/document.xml): its XML is broken",
    );
    const bomb =
      '<!DOCTYPE w [<!ENTITY a "ha"><!ENTITY b "&a;&a;&a;">]><w:document xmlns:w="x"><w:p>&b;</w:p></w:document>';
    expect(trouble(zip({ "word/document.xml": bomb }))).toContain("its XML is broken");
  });

  test("because it unpacks to more than any document", () => {
    const bomb = zipSync({ "word/document.xml": new Uint8Array(130 * 2 ** 20) });
    expect(bomb.length).toBeLessThan(200_000);
    expect(trouble(bomb)).toBe(
      "cannot read 規約.docx: word/document.xml unpacks to more than 96 MB of text; save it again from Word as .docx",
    );
  });

  test("because it holds too many entries, or paths out of the archive", () => {
    const many = Object.fromEntries(
      Array.from({ length: 10_001 }, (_, index) => [`media/${index}.png`, new Uint8Array()]),
    );
    expect(trouble(zipSync(many))).toContain("holds more than 10000 entries");
    expect(trouble(zip({ "../../etc/evil.xml": "<a/>" }))).toContain('holds the path "../../etc/evil.xml"');
  });

  test("because it nests without end", () => {
    const depth = 100_000;
    const body = "<w:sdt><w:sdtContent>".repeat(depth) + text("底") + "</w:sdtContent></w:sdt>".repeat(depth);
    expect(trouble(word({ body }))).toContain("it nests more than 400 elements");
  });
});

test("a long Word file is read in linear time", () => {
  const body = Array.from({ length: 50_000 }, (_, index) =>
    text(`第${index}条　当社は、個人情報を適切に取り扱います。`),
  );
  const { passages } = readDocx(word({ body: body.join("") }), "a.docx");
  expect(passages).toHaveLength(50_000);
  expect(showPassages(passages.slice(-1))).toEqual(["第49999条　当社は、個人情報を適切に取り扱います。"]);
});
