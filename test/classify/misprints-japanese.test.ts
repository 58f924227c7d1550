import { describe, expect, test } from "vitest";
import { compareSentences } from "./judged.ts";

/** `[misprint/put right]`: the old sentence has the one, the new sentence the other. */
async function materialityOf(notation: string): Promise<string> {
  const side = (which: 1 | 2): string =>
    notation.replace(/\[([^/\]]*)\/([^/\]]*)\]/g, (_, ...sides: string[]) => sides[which - 1] ?? "");
  const { materiality } = await compareSentences("ja", side(1), side(2));
  return materiality;
}

const slips: Readonly<Record<string, readonly string[]>> = {
  "a word that sounds like it": [
    "標本の貸出[機関/期間]は、三週間とする。",
    "標本の破損等[に/]については、窓口に届け出る。",
    "館は、[不足/不測]の事態により休館することがある。",
    "借受人は、展示室を[現状/原状]に回復して返す。",
    "夜間割引は、木曜日に限り[適応/適用]する。",
    "寄託者は、その[胸/旨]を書面で申し出る。",
    "標本の画像を館報で[航海/公開]する。",
    "係員は、鑑定書を原本と[称号/照合]する。",
    "次の各[後/号]のいずれかに該当する者は、入館できない。",
    "記載に[謝/誤]りがあったときは、直ちに申し出る。",
  ],
  "a particle that the verb refuses": [
    "館は、収蔵環境の改善[を/に]努める。",
    "研究者の申請を優先的[の/に]受け付ける。",
    "破損[が/を]報告する場合は、受付に申し出る。その違反[が/を]報告する場合も同じとする。",
    "標本の貸出しの可否は、館長が審査することとし、その内容[に/を]記録します。",
    "住所[を/に]変更があったときは、届け出る。",
  ],
  "the half of an earlier wording": [
    "館は、館則を改めることができること[ができること/]がある。",
    "標本を複製することができる[ことができる/]。",
    "寄託品の[履歴の履歴/履歴]を保存する。",
    "館報または[もしくは/]図録に載せる。",
  ],
  "a counter of something else": [
    "見学者は、学芸員を含め会員30[個/名]以上とする。",
    "2[匹/台]以上の端末で閲覧できる。",
    "貸出冊数は、一人5[匹/冊]までとする。",
  ],
  "what is no word": [
    "鑑定書に[虚偶/虚偽]の記載をしてはならない。",
    "[主事医/主治医]の診断書を添える。",
    "館の運[宮/営]は、理事会が行う。",
    "閲覧席は、予約[すr/する]ことができる。",
    "標本の[行为/行為]者を記録する。",
    "閲覧票は返却し[ませ/ません]。",
    "見学の[キャセル/キャンセル]は、前日までに申し出る。",
    "館は、[バッアクプ/バックアップ]を毎日行う。",
    "寄託物の[変史/変更]を記録する。",
    "先着[準/順]とする。",
    "本[さービス/サービス]は、無料とする。",
    "[APl/API]の仕様は、別に定める。",
    "館は、閲覧の記録を保存し、[Cokkie/Cookie]の解析を用いる。",
  ],
};

describe.each(Object.keys(slips))("%s", (kind) => {
  test.each(slips[kind] ?? [])("%s", async (notation) => {
    expect(await materialityOf(notation)).toBe("editorial");
  });
});

test.each([
  "館は、寄託品の損害を[補償/保証]する。",
  "収蔵庫の[占用/専用]を認める。",
  "館長は、理事[が/を]選任する。",
  "貸出しは、一人5[冊/点]までとする。",
  "館報を[架電/受電]の際に案内する。",
  "閲覧料は[定額/低額]とする。",
  "[自校/他校]の生徒は、無料とする。",
  "故人の[化学/科学]標本を展示する。",
  "この約款は、[提携/検収]機関に適用する。",
  "利用者は、館員[に/を]指名することができる。",
  "工事の[監理/管理]を委託する。",
  "観覧料は、[前納/後納]とする。",
  "[ライセンシー/ライセンサー]が費用を負担する。",
  "保健[師/所]に相談できる。",
  "商品の[紹介/照会]に応じる。",
  "[買主/売主]が運賃を負担する。",
  "債[券/権]を譲渡する。",
  "標本は、寄託者[に/が]返却を求めることができる。",
  "館は、複製を許可することができる[ことがある/]。",
])("what is told: %s", async (notation) => {
  expect(await materialityOf(notation)).toBe("substantive");
});
