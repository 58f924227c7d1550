import { describe, expect, test } from "vitest";
import type { Language } from "../../src/model.ts";
import { compareSentences } from "./judged.ts";

/** `[misprint/put right]`: the old sentence has the one, the new sentence the other. */
async function told(language: Language, notation: string): Promise<readonly string[]> {
  const side = (which: 1 | 2): string =>
    notation.replace(/\[([^/\]]*)\/([^/\]]*)\]/g, (_, ...sides: string[]) => sides[which - 1] ?? "");
  const { changes } = await compareSentences(language, side(1), side(2));
  return changes.flatMap(({ verdict }) =>
    verdict.reasons.map(({ rule, materiality }) => `${materiality} ${rule}`),
  );
}

const misprints: Readonly<Record<Language, readonly string[]>> = {
  ja: [
    "館は、火災による寄託物の[損書/損害]を賠償する。",
    "貸出しの記[緑/録]は、三年間保管する。",
    "本[規訳/規約]は、掲示の日から効力を生ずる。",
    "閲覧をお断りすること[と/]があります。",
    "館は、寄託物の損害を賠償[償/]する。",
    "休館にかか[わず/わらず]返却できる。",
    "[アウカント/アカウント]は、他人に貸与できません。",
    "すべての[サ一ビス/サービス]に適用します。",
    "利用者は、す[ベ/べ]ての展示を観覧できる。",
    "鑑定は、第三者[期間/機関]に委ねる。",
    "ロッカーの利用者は、ロッ[T/]カーの鍵を返す。",
  ],
  "zh-Hans": [
    "读者损坏图书的，应承担赔[尝/偿]责任。",
    "本馆妥善保管您的个人[信习/信息]。",
    "会员退会时，会籍管理[系同/系统]将注明日期。",
    "请勿将钥匙转借给家属[属/]。",
    "互[网/联网]阅览室每日开放。",
    "本馆不[题供/提供]外借服务。",
    "本网站[网/]内容仅供参考。",
  ],
  "zh-Hant": [
    "讀者損壞圖書者，應負賠[嘗/償]之責。",
    "本館妥善保管您的個人資[枓/料]。",
    "借閱證遺失時，請向服務[務/]台掛失。",
    "本館得不[題供/提供]影印服務。",
  ],
  en: [
    "Readers must keep the [recipt/receipt] for the locker.",
    "The library lends [equipmnet/equipment] to members.",
    "Return the book to your [your /]locker.",
    "Members have the use of the reading room in [accordence/accordance] with the house rules.",
  ],
};

describe.each(Object.keys(misprints) as Language[])("what was misprinted in %s", (language) => {
  test.each(misprints[language])("%s is spelling", async (notation) => {
    expect(await told(language, notation)).toEqual(["editorial orthography"]);
  });
});

/** Two words, though as near. */
const others: Readonly<Record<Language, readonly string[]>> = {
  ja: [
    "館は、寄託物の[補償/保証]をする。",
    "利用[期間/機関]を届け出る。",
    "理事は、[競業/協業]をしてはならない。",
    "[前項/同項]の規定は、寄託に準用する。",
    "図書館の[貸主/借主]は、鍵を保管する。",
    "会員は、道路を[占用/専用]することができる。",
    "館は、[預り金/預金]を返還する。",
    "展示室[に/で]展示する。",
    "未成年者[の/]入館は無料とする。",
    "[ガード/カード]を受付に渡す。",
    "ビタミン[C/]ゼリーを持ち込まない。",
  ],
  "zh-Hans": [
    "合同自通知之日起[终止/中止]。",
    "读者应缴纳[定金/订金]。",
    "[受托/委托]人保管钥匙。",
    "本馆[待收/代收]快递。",
    "读者[未/已]归还图书。",
    "进入[域内/城内]须登记。",
  ],
  "zh-Hant": ["契約自通知之日起[終止/中止]。", "本館[待收/代收]包裹。", "讀者有此[權利/權力]。"],
  en: [
    "Members receive a copy [form/from] the desk.",
    "The library is open to [adult/adults] members.",
    "Write to [Brach/Branch] at the desk.",
    "The hall [my/may] be hired.",
    "The [site/side] is closed on Sundays.",
  ],
};

describe.each(Object.keys(others) as Language[])("another word in %s", (language) => {
  test.each(others[language])("%s is told", async (notation) => {
    expect(await told(language, notation)).not.toContain("editorial orthography");
  });
});

test("a misprint stays within what else changed", async () => {
  const reasons = await told("ja", "館は、三[十/]日以内に損[書/害]を賠償する。");
  expect(reasons).toContain("substantive duration");
  expect(reasons).not.toContain("editorial orthography");
});

test("a misprint that came in is told", async () => {
  expect(await told("en", "The library lends [equipment/equipmnet] to members.")).not.toContain(
    "editorial orthography",
  );
});
