import { expect, test } from "vitest";
import { compare, type Materiality } from "../../src/index.ts";
import { documentOf, spelling, splitWords, wordings } from "../real.ts";

/** Paragraphs that a line ahead of them leads on to, as pages have them that set lists without a list. */
test.each([
  ["您的账号须同时满足以下条件：", ["- 账号内无欠款；", "- 账号无未完成的订单；", "- 账号无纠纷。"]],
  ["您的帳號須同時符合下列條件：", ["・帳號內無欠款；", "・帳號無未完成之訂單；", "・帳號無糾紛。"]],
  [
    "次の条件を満たす必要があります：",
    ["・未払いの料金がないこと", "・貸出し中の図書がないこと", "・係争中でないこと"],
  ],
  [
    "The following pages are by others:",
    ["Our partner Reef hosts the film archive.", "Our partner Cove hosts the sound archive."],
  ],
])("%s: its members in another order say the same", async (line, members) => {
  const [first = "", ...others] = members;
  const [second = "", ...rest] = others;
  const before = [line, first, second, ...rest];
  expect(await verdict(before, [line, second, first, ...rest])).toBe("editorial");
  expect(await verdict([`1、${line}`, ...before.slice(1)], [`（一）${line}`, second, first, ...rest])).toBe(
    "editorial",
  );
});

test.each([
  [
    "If you are insured abroad:",
    "Send us your card.",
    "Send us your passport.",
    "If you live on the island:",
  ],
  [
    "海外の保険に加入している場合：",
    "保険証を送付してください。",
    "旅券を送付してください。",
    "島内に住んでいる場合：",
  ],
  ["如您在境外参保：", "请寄送参保卡。", "请寄送护照。", "如您居住在岛上："],
])("what went from under %s is told", async (line, one, two, other) => {
  expect(await verdict([line, one, other, two], [line, two, other, one])).toBe("substantive");
  expect(await verdict([line, one, two], [line, two, one])).toBe("substantive");
});

test("numbered paragraphs under a line are its members, whatever their order", async () => {
  const line = "1.承租人逾期且协商不成时，出租人可以解除合同：";
  const [damaging, subletting] = ["损坏房屋主体结构；", "擅自转租房屋；"];
  expect(
    await verdict(
      [line, `（1）${damaging}`, `（2）${subletting}`],
      [line, `（1）${subletting}`, `（2）${damaging}`],
    ),
  ).toBe("editorial");
});

async function verdict(before: readonly string[], after: readonly string[]): Promise<Materiality | "none"> {
  const [one, two] = await Promise.all(
    [before, after].map((lines) =>
      documentOf("policy.html", `<h1>2024</h1>${lines.map((line) => `<p>${line}</p>`).join("")}`),
    ),
  );
  if (one === undefined || two === undefined) throw new Error("two texts");
  return compare(one, two, { splitWords, spelling, wordings }).materiality;
}
