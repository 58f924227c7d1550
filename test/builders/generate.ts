import * as fc from "fast-check";

/** Words from which sentences are made; enough alike for near misses, enough different for sure pairs. */
const SUBJECTS = ["当社は", "利用者は", "契約者は", "第三者は", "管理者は", "お客様は"];
const OBJECTS = [
  "個人情報",
  "氏名と住所",
  "メールアドレス",
  "利用の履歴",
  "請求書の控え",
  "位置情報",
  "端末の識別子",
  "支払の記録",
  "問い合わせの内容",
];
const VERBS = [
  "を利用します",
  "を提供しません",
  "を保存します",
  "を30日間保管します",
  "を削除できます",
  "を同意なく開示しません",
];
const TITLES = [
  "目的",
  "定義",
  "利用目的",
  "保存期間",
  "第三者への提供",
  "安全管理",
  "問い合わせ窓口",
  "改定",
  "料金",
  "解約",
];

export const sentence: fc.Arbitrary<string> = fc
  .tuple(
    fc.constantFrom(...SUBJECTS),
    fc.constantFrom(...OBJECTS),
    fc.constantFrom("", "、法令に基づき", "、別に定めるところにより", "、申出があったときは"),
    fc.constantFrom(...VERBS),
  )
  .map(([subject, object, condition, verb]) => `${subject}${condition}${object}${verb}。`);

export const paragraph: fc.Arbitrary<string> = fc
  .array(sentence, { minLength: 1, maxLength: 4 })
  .map((sentences) => sentences.join(""));

export const block: fc.Arbitrary<string> = fc.oneof(
  { weight: 4, arbitrary: paragraph },
  { weight: 2, arbitrary: fc.constantFrom(...OBJECTS).map((item) => `- ${item}`) },
  { weight: 1, arbitrary: paragraph.map((text) => `2　${text}`) },
  {
    weight: 1,
    arbitrary: fc.tuple(sentence, fc.constantFrom("#a", "#b")).map(([words, to]) => `[${words}](${to})`),
  },
);

export const section: fc.Arbitrary<string> = fc
  .tuple(
    fc.constantFrom("#", "##"),
    fc.option(fc.integer({ min: 1, max: 30 }), { nil: null }),
    fc.constantFrom(...TITLES, ""),
    fc.array(block, { maxLength: 5 }),
  )
  .map(([level, number, title, blocks]) => {
    const heading = number === null ? title || "その他" : `第${number}条 ${title}`;
    return [`${level} ${heading}`, ...blocks].join("\n");
  });

/** The lines of a policy, section by section; the first part is the preamble. */
export const parts: fc.Arbitrary<readonly string[]> = fc
  .tuple(fc.array(block, { maxLength: 3 }), fc.array(section, { maxLength: 7 }))
  .map(([preamble, sections]) => [preamble.join("\n"), ...sections]);

/** A policy and a later version of it: lines dropped, doubled, moved, swapped, cut in two and reworded. */
export const versions: fc.Arbitrary<readonly [string, string]> = fc
  .tuple(
    parts,
    fc.array(fc.tuple(fc.integer({ min: 0, max: 7 }), fc.nat(), fc.nat(), block, section), { maxLength: 8 }),
  )
  .map(([before, operations]) => {
    const lines = before.join("\n").split("\n");
    for (const [operation, at, to, fresh, heading] of operations) {
      const x = at % lines.length;
      const y = to % lines.length;
      const line = lines[x] ?? "";
      if (operation === 0) lines.splice(x, 1);
      else if (operation === 1) lines.splice(x, 0, fresh);
      else if (operation === 2) lines.splice(x, 0, ...heading.split("\n"));
      else if (operation === 3) lines.splice(y, 0, ...lines.splice(x, 1));
      else if (operation === 4) lines[x] = line.replace("利用", "使用").replace("30日", "60日");
      else if (operation === 5) lines.splice(x, 1, ...line.replace("。", "。\n").split("\n").filter(Boolean));
      else if (operation === 6 && x + 1 < lines.length && !/^[#-]/.test(lines[x + 1] ?? "")) {
        lines.splice(x, 2, line + (lines[x + 1] ?? ""));
      } else if (operation === 7) lines[x] = `${line}ただし、法令に定めがある場合を除きます。`;
      if (lines.length === 0) lines.push("");
    }
    return [before.join("\n"), lines.join("\n")] as const;
  });

/** Two policies that have nothing to do with one another. */
export const strangers: fc.Arbitrary<readonly [string, string]> = fc
  .tuple(parts, parts)
  .map(([one, other]) => [one.join("\n"), other.join("\n")] as const);
