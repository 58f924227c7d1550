import { describe, expect, test } from "vitest";
import { PolicyError } from "../../../src/errors.ts";
import { readPdf } from "../../../src/ingest/pdf/pdf.ts";
import { showPassages } from "../../builders/passages.ts";
import { type DrawnLine, paragraphLines, pdf, type PdfParts } from "./build.ts";

async function read(...pages: readonly (readonly DrawnLine[])[]): Promise<string[]> {
  return await readParts({ pages });
}

async function readParts(parts: PdfParts): Promise<string[]> {
  return showPassages((await readPdf(pdf(parts), "a.pdf")).passages);
}

/** Thirty characters of ten points: from 50 to 350. */
const FULL = "当社は、お客さまからいただいた個人情報を適切に取り扱い、その安";

const frame = (page: number): DrawnLine[] => [
  { text: "会員規約", x: 50, y: 580 },
  { text: `${page} / 2`, x: 190, y: 20 },
];

describe("the text of a PDF", () => {
  test("is the same from a Buffer of Node, as a file is read, and leaves it as it was", async () => {
    const bytes = Buffer.from(pdf({ pages: [paragraphLines([FULL, "全管理に努めます。"], 50, 560)] }));
    const copy = Buffer.from(bytes);
    expect(showPassages((await readPdf(bytes, "a.pdf")).passages)).toEqual([`${FULL}全管理に努めます。`]);
    expect(bytes.equals(copy)).toBe(true);
  });

  test("joins the lines of a paragraph, and parts it from the next by space, indent or a short line", async () => {
    expect(
      await read([
        ...paragraphLines(
          [
            FULL,
            "全管理に努めます。",
            "　次の段落は、字下げで始まります。この行も最後まで続いていて",
            "次の行に続きます。",
          ],
          50,
          560,
        ),
        ...paragraphLines(["离得较远的一行"], 50, 460),
      ]),
    ).toEqual([
      `${FULL}全管理に努めます。`,
      "次の段落は、字下げで始まります。この行も最後まで続いていて次の行に続きます。",
      "离得较远的一行",
    ]);
  });

  test("joins Latin lines with a space, and a parted word where the document has it whole", async () => {
    const lines = [
      "We keep your personal information only as long as we need the infor-",
      "mation, and you may opt-",
      "out at any time.",
    ];
    expect(await read([...paragraphLines(lines, 50, 560)])).toEqual([
      "We keep your personal information only as long as we need the information, and you may opt-",
      "out at any time.",
    ]);
  });

  test("has the spaces that were drawn, none that a layout leaves beside digits", async () => {
    const places = { 第: 50, "3": 62, 条: 69.5, "30": 82, 日: 94.5 };
    const parts = Object.entries(places).map(([text, x]) => ({ text, x, y: 560 }));
    expect(await read([...parts, { text: "IBM の 30 日　以内", x: 50, y: 500 }])).toEqual([
      "第3条30日",
      "IBM の 30 日　以内",
    ]);
  });

  test("reads radicals, ligatures and wide spaces as what they show", async () => {
    expect(await read([{ text: "利⽤⽬的と⺠法、ﬁle", x: 50, y: 560 }])).toEqual(["利用目的と民法、file"]);
  });

  test.each([
    ["⼾籍の届出", "戸籍の届出"],
    ["用⼾的个⼈信息，我们", "用户的个人信息，我们"],
    ["帳⼾資料，本公司", "帳戶資料，本公司"],
  ])("reads the radical of %s by the document", async (drawn, wanted) => {
    expect(await read([{ text: drawn, x: 50, y: 560 }])).toEqual([wanted]);
  });

  test("tells size, weight and place", async () => {
    const { passages } = await readPdf(
      pdf({
        pages: [
          [
            { text: "会員規約", x: 160, y: 560, size: 20, bold: true },
            { text: "第1条（目的）", x: 50, y: 520, bold: true },
            ...paragraphLines([FULL, "全管理に努めます。"], 50, 500),
          ],
        ],
      }),
      "a.pdf",
    );
    expect(passages.map((passage) => (passage.role === "paragraph" ? passage.appearance : null))).toEqual([
      { size: 20, bold: true, centred: true },
      { size: 10, bold: true, centred: false },
      { size: 10, bold: false, centred: false },
    ]);
  });

  test("goes on over a page end, past what the pages repeat", async () => {
    expect(
      await read(
        [...frame(1), ...paragraphLines(["第1条", FULL], 50, 540)],
        [...frame(2), ...paragraphLines(["全管理に努めます。", "第2条"], 50, 540)],
      ),
    ).toEqual([
      "~ 会員規約",
      "第1条",
      "~ 1 / 2",
      "~ 会員規約",
      `${FULL}全管理に努めます。`,
      "~ 2 / 2",
      "第2条",
    ]);
  });

  test("reads vertical writing column by column, from the right", async () => {
    const columns = [FULL, "全管理に努めます。", "以上"].map((text, index) => ({
      text,
      x: 350 - index * 18 - (index === 2 ? 40 : 0),
      y: 560,
      vertical: true,
    }));
    expect(await read(columns)).toEqual([`${FULL}全管理に努めます。`, "以上"]);
  });

  test("reads two columns one after the other", async () => {
    const left = Array.from({ length: 10 }, (_, index) => `左${index}の欄の文章がここまで続く`);
    const right = Array.from({ length: 10 }, (_, index) => `右${index}の欄の文章がここまで続く`);
    const rows = await read([...paragraphLines(left, 30, 560), ...paragraphLines(right, 215, 560)]);
    expect(rows.join("")).toBe([...left, ...right].join(""));
  });

  test("knows bullets by their sign, their depth by their place", async () => {
    expect(
      await read([
        { text: "次の情報を取得します。", x: 50, y: 560 },
        { text: "• 氏名", x: 60, y: 540 },
        { text: "– 旧姓", x: 80, y: 520 },
        { text: "\uf0b7 住所", x: 60, y: 500 },
      ]),
    ).toEqual(["次の情報を取得します。", "• 氏名", "  – 旧姓", "• 住所"]);
  });

  test("sets a tab between columns that stand far apart", async () => {
    expect(await read([{ text: "氏名\t5 年", x: 50, y: 560 }])).toEqual(["氏名\t5 年"]);
  });

  test("has readings as ruby, bold print and links as marks", async () => {
    const lines = [
      { text: "こじん", x: 50, y: 571, size: 5 },
      { text: "個人情報", x: 50, y: 560 },
      { text: "の", x: 90, y: 560 },
      { text: "削除", x: 100, y: 560, bold: true },
      { text: "Cookie の一覧", x: 50, y: 500 },
    ];
    const links = [{ target: "https://example.com/c", rect: [50, 498, 80, 510] }];
    expect(await readParts({ pages: [lines], links })).toEqual([
      "{個人|こじん}情報の**削除**",
      "[Cookie](https://example.com/c) の一覧",
    ]);
  });
});

const content = (text: string, y: number, content: number): DrawnLine => ({ text, x: 50, y, content });

describe("a tagged PDF", () => {
  test("is read by its tags", async () => {
    const lines = [
      { text: "2024-09-03", x: 300, y: 590, artifact: true },
      content("個人情報保護方針", 560, 0),
      content("当社は、次の情報を取得します。", 540, 1),
      content("1.", 520, 2),
      { text: "氏名", x: 70, y: 520, content: 3 },
      content("区分", 500, 4),
      { text: "期間", x: 150, y: 500, content: 5 },
    ];
    const tags = [
      { role: "H2", children: [0] },
      { role: "P", children: [1] },
      {
        role: "L",
        children: [
          {
            role: "LI",
            children: [
              { role: "Lbl", children: [2] },
              { role: "LBody", children: [3] },
            ],
          },
        ],
      },
      {
        role: "Table",
        children: [
          {
            role: "TR",
            children: [
              { role: "TH", children: [4] },
              { role: "TD", children: [5] },
            ],
          },
        ],
      },
    ];
    expect(await readParts({ pages: [lines], tags })).toEqual([
      "~ 2024-09-03",
      "## 個人情報保護方針",
      "当社は、次の情報を取得します。",
      "1. 氏名",
      "|0,0 head| 区分",
      "|0,1| 期間",
    ]);
  });

  test("is read by its looks where the tags leave out text", async () => {
    const lines = [content("見出し", 560, 0), { text: "札のない本文がここにあります。", x: 50, y: 540 }];
    expect(await readParts({ pages: [lines], tags: [{ role: "H1", children: [0] }] })).toEqual([
      "見出し",
      "札のない本文がここにあります。",
    ]);
  });
});

async function trouble(bytes: Uint8Array): Promise<string> {
  try {
    await readPdf(bytes, "規約.pdf");
  } catch (error) {
    if (error instanceof PolicyError) return error.message;
    throw error;
  }
  return "none";
}

describe("a PDF that cannot be read", () => {
  test("because it is none", async () => {
    expect(await trouble(new TextEncoder().encode("第1条"))).toBe(
      "cannot read 規約.pdf: it does not begin with %PDF; give a PDF file",
    );
  });

  test("because only a part of it is there", async () => {
    expect(await trouble(new TextEncoder().encode("%PDF-1.7\n1 0 obj\n<<"))).toMatch(
      /^cannot read 規約\.pdf: the PDF is damaged or incomplete \(.+\); get the file again$/,
    );
  });

  test("because it is locked", async () => {
    expect(await trouble(pdf({ pages: [[]], locked: true }))).toBe(
      "cannot read 規約.pdf: it is locked with a password; save a copy without one",
    );
  });

  test("because its pages are pictures", async () => {
    expect(await trouble(pdf({ pages: [[]] }))).toBe(
      "cannot read 規約.pdf: its page is a picture without text; run text recognition (OCR) on it first",
    );
    expect(await trouble(pdf({ pages: [[], []] }))).toContain("its 2 pages are pictures without text");
  });
});

test.each([
  ["個人情報保護方針", "個人情報保護方針"],
  ["Microsoft Word - policy.docx", null],
  ["privacy.html", null],
  ["", null],
])("a PDF's declared title %j is %j", async (title, declared) => {
  const reading = await readPdf(pdf({ pages: [[{ text: "本文", x: 50, y: 560 }]], title }), "a.pdf");
  expect(reading.declared).toEqual({ title: declared, language: null });
});
