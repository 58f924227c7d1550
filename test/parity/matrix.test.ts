import { expect, test } from "vitest";
import { checkParity, parityMatrix } from "../../src/index.ts";
import type { Document } from "../../src/model.ts";
import { splitWords } from "../real.ts";
import { bilingual, statement } from "./statements.ts";

test("says of every section in every language whether it is there, stale or different", async () => {
  const reference = await statement("en", [["delete them.", "delete them. We keep invoices for 7 years."]]);
  const base = await statement("en");
  const against = (translation: Document): ReturnType<typeof checkParity> =>
    checkParity(reference, translation, { splitWords, bilingual, base });
  const { rows, preamble } = parityMatrix([
    against(await statement("ja", [["その期間の後、", "請求書は 7 年間保存します。その期間の後、"]])),
    against(
      await statement("zh-Hans", [
        [
          "## 联系我们",
          "## 投诉机构\n\n您也可以向所在地的监管机构提出投诉，我们会配合其调查。\n\n## 联系我们",
        ],
      ]),
    ),
    against(
      await statement("zh-Hant", [
        ["期滿之後，", "發票保存七年。期滿之後，"],
        ["## 分享\n\n我們向運送包裹的承運人提供收件地址。我們不出售個人資訊。\n\n", ""],
        ["privacy@hoshi.example", "office@hoshi.example"],
      ]),
    ),
  ]);
  const table = rows.map(({ reference: section, cells }) =>
    [
      section?.title ?? `+ ${cells.find((cell) => cell.section !== null)?.section?.title}`,
      ...cells.map(({ state }) => state),
    ].join(" | "),
  );
  expect(table).toEqual([
    "Information we collect | present | present | present",
    "How long we keep it | present | stale | present",
    "Sharing | present | present | missing",
    "+ 投诉机构 | absent | extra | absent",
    "Contact | present | present | differs",
  ]);
  expect(preamble.map(({ state }) => state)).toEqual(["present", "present", "present"]);
});
