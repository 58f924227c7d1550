import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { decode } from "../../../src/ingest/encoding/decode.ts";
import { PolicyError } from "../../../src/errors.ts";
import { encode } from "./encode.ts";

const JAPANESE = "第三条（個人情報の利用）\n当社は、お客様の氏名およびメールアドレスを次の目的で利用します。";
const SIMPLIFIED = "第三条　个人信息的使用\n我们会将您的姓名和电子邮件地址用于以下目的。";
const TRADITIONAL = "第三條　個人資料的使用\n我們會將您的姓名與電子郵件地址用於下列目的。";

describe("an encoding is known by content", () => {
  test.each([
    ["shift_jis", JAPANESE],
    ["euc-jp", JAPANESE],
    ["iso-2022-jp", JAPANESE],
    ["gb18030", SIMPLIFIED],
    ["big5", TRADITIONAL],
    ["utf-16le", JAPANESE],
    ["utf-16be", SIMPLIFIED],
    ["utf-8", TRADITIONAL],
  ])("%s", (encoding, text) => {
    expect(decode(encode(text, encoding), "a.txt")).toEqual({ text, encoding, problems: [] });
  });

  test.each([
    ["shift_jis", "利用規約のお知らせ"],
    ["euc-jp", "このサイトについて"],
    ["gb18030", "我们如何使用信息"],
    ["big5", "我們如何使用資料"],
  ])("%s in eight characters", (encoding, text) => {
    expect(decode(encode(text, encoding), "a.txt").text).toBe(text);
  });

  test.each([
    ["utf-8", [0xef, 0xbb, 0xbf]],
    ["utf-16le", [0xff, 0xfe]],
    ["utf-16be", [0xfe, 0xff]],
  ])("%s by its mark, which is not text", (encoding, mark) => {
    const bytes = Uint8Array.from([...mark, ...encode("規約", encoding)]);
    expect(decode(bytes, "a.txt")).toMatchObject({ text: "規約", encoding });
  });
});

describe("a declaration", () => {
  test("is believed where the bytes are not UTF-8", () => {
    const page = `<meta charset="Shift_JIS"><p>規`;
    expect(decode(encode(page, "shift_jis"), "a.html")).toMatchObject({ text: page, encoding: "shift_jis" });
  });

  test("that the bytes belie is told", () => {
    const page = '<meta http-equiv="Content-Type" content="text/html; charset=gbk"><p>隐私政策</p>';
    expect(decode(encode(page, "utf-8"), "a.html")).toEqual({
      text: page,
      encoding: "utf-8",
      problems: [{ code: "encoding-declared", line: null, detail: "gbk" }],
    });
  });

  test("in XML", () => {
    const page = '<?xml version="1.0" encoding="EUC-JP"?><html><p>規</p></html>';
    expect(decode(encode(page, "euc-jp"), "a.html")).toMatchObject({ text: page, encoding: "euc-jp" });
  });
});

describe("what cannot be read is told in one line", () => {
  const ascii = [...encode("0123456789", "utf-8")];
  test.each<[string, Uint8Array, string | undefined, string]>([
    ["nothing", Uint8Array.of(), undefined, "cannot read a.txt: it is empty; give a file with text in it"],
    [
      "white space",
      encode(" \r\n\u3000\n", "utf-8"),
      undefined,
      "cannot read a.txt: it holds only white space; give a file with text in it",
    ],
    [
      "a stray byte",
      Uint8Array.from([...ascii, 0x83]),
      undefined,
      "cannot read a.txt: byte 0x83 at offset 10 is not valid UTF-8; say the encoding with --encoding",
    ],
    [
      "UTF-8 cut short",
      encode("第一条　目的", "utf-8").slice(0, -1),
      undefined,
      "cannot read a.txt: it ends at offset 15 within a character of UTF-8; get the whole file, or say the encoding with --encoding",
    ],
    [
      "Shift_JIS cut short",
      encode(JAPANESE, "shift_jis").slice(0, -1),
      undefined,
      "cannot read a.txt: it ends at offset 87 within a character of shift_jis; get the whole file, or say the encoding with --encoding",
    ],
    [
      "another encoding than asked for",
      encode("規約です", "shift_jis"),
      "utf-8",
      "cannot read a.txt: byte 0x8B at offset 0 is not valid UTF-8; say another encoding with --encoding",
    ],
    [
      "an encoding that nobody knows",
      encode("a", "utf-8"),
      "jis",
      'cannot read a.txt: "jis" is not an encoding; say one of utf-8, utf-16le, utf-16be, shift_jis, euc-jp, gb18030, big5',
    ],
    [
      "a zero byte in a text",
      encode("本声明自公布之日起施行。\n我们收集您的\0姓名。", "utf-8"),
      undefined,
      "cannot read a.txt: line 2 holds a NUL character, which no text has; take it out, or give the file as it was saved",
    ],
    [
      "zero bytes",
      encode("abc\0def", "utf-8"),
      undefined,
      "cannot read a.txt: it is binary, not text; give a Markdown, HTML, text, Word or PDF file",
    ],
    [
      "typographic quotes of Windows",
      Uint8Array.from([...ascii, 0x93, 0x61, 0x94, 0x20]),
      undefined,
      "cannot read a.txt: byte 0x93 at offset 10 is not valid UTF-8; say the encoding with --encoding",
    ],
  ])("%s", (_, bytes, encoding, message) => {
    expect(() => decode(bytes, "a.txt", encoding)).toThrow(message);
  });

  test("standard input by its name", () => {
    expect(() => decode(Uint8Array.of(), "-")).toThrow("cannot read standard input: it is empty");
  });
});

test("any bytes are read without loss or refused in one line", () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 60 }), (bytes) => {
      const told = textOrRefusal(bytes);
      expect(told).not.toContain("\uFFFD");
      expect(told).toMatch(/^(?:text [^]+|cannot read a\.txt: .+; .+)$/);
    }),
  );
});

function textOrRefusal(bytes: Uint8Array): string {
  try {
    return `text ${decode(bytes, "a.txt").text}`;
  } catch (error) {
    if (error instanceof PolicyError) return error.message;
    throw error;
  }
}
