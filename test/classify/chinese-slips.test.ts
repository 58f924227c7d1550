import { describe, expect, test } from "vitest";
import { compareSentences } from "./judged.ts";

/** `[slip/put right]`: the old sentence has the one, the new sentence the other. */
async function judged(language: "zh-Hans" | "zh-Hant", notation: string): Promise<readonly string[]> {
  const side = (which: 1 | 2): string =>
    notation.replace(/\[([^/\]]*)\/([^/\]]*)\]/g, (_, ...sides: string[]) => sides[which - 1] ?? "");
  const { changes } = await compareSentences(language, side(1), side(2));
  return changes.map(({ verdict }) => verdict.materiality);
}

const slips = {
  "zh-Hans": [
    "本馆聘请三[颗/位]馆员看管书库。",
    "每名读者限用一[匹/台]电脑。",
    "本馆向读者发出一[辆/封]通知信。",
    "借阅台可用 [Alpiay/Alipay] 缴费。",
    "本馆在 [Instagarm/Instagram] 公布展讯。",
    "读者应在一小时[小时/]前离馆。",
    "抄录时须注明出处[出处/]并署名。",
    "读者应[停止立即/立即停止]拍摄。",
    "馆藏的知[产识/识产]权归原作者。",
    "在不损坏图书的[提前/前提]下可以复印。",
    "我们不采集阁下[/信]息的副本。",
    "遗失图书的责任[被/由]借阅人承担。",
    "读者可以[把/向]馆员反映。",
    "所有意见都将[被/]予以答复。",
    "本馆会尝试[试图/]修复旧书。",
    "本馆可以保留或展出捐赠的图书[，或予以展出/]。",
    "澜汀书院与澜[听/汀]书院的读者同意：澜汀书院不外借孤本。",
    "读者[拥护/用户]名不得转让。",
    "每次借阅须[须/]出示证件。",
    "读者[因/应]先登记后入馆。",
    "本馆每年闭馆一周。[[编辑]/]",
    "读者可以在网站[网站/]预约座位。",
    "读者须[时按/按时]还书。",
    "保证金[应被/应由]读者缴纳。",
    "书目由我们[妥普/妥善]保管。",
  ],
  "zh-Hant": [
    "本館備有五[朵/張]書桌供讀者使用。",
    "請詳閱入館[需知/須知]及收費表。",
    "讀者遺失會[藉/籍]卡者，應申請補發。",
    "[幷/并]列之書目不外借。",
    "讀者應[須屆時/屆時須]親自領書。",
    "本館保護您的資料[/免]遭外洩。",
    "讀者收[貨取/取貨]品時應檢查封面。",
    "讀者應於閉館前一小時[前/]還書。",
    "本館將[向讀者/]就未能提供的書向讀者退費。",
  ],
} as const;

describe.each(Object.keys(slips) as (keyof typeof slips)[])("a slip of the pen in %s", (language) => {
  test.each(slips[language])("%s is editorial", async (notation) => {
    const found = await judged(language, notation);
    expect(found.filter((materiality) => materiality !== "editorial")).toEqual([]);
  });
});

const changes = {
  "zh-Hans": [
    "每次限借两[册/套]图书。",
    "每人限购三[瓶/箱]墨水。",
    "读者可用 [PayPay/PayPal] 缴费。",
    "本馆应当[通知立即/立即通知]停止阅览。",
    "本馆[管理管理/管理]人员的名册。",
    "读者须[在/再]登记一次。",
    "本规则自公布之日起[试行/施行]。",
    "损坏由甲方[支付的费用由甲方/][/支付的费用]承担。",
    "每位读者限借五[本/页]。",
    "借阅费由[读者/本馆]支付。",
    "读者[付费/免费]使用书柜。",
    "本馆每年[维修/]维修基金会的书柜。",
    "读者请停止[试用/使用]阅览器。",
    "同意[自动/]续借者，[/自动]延期十日。",
  ],
  "zh-Hant": [
    "本館[授權/受權]複製館藏。",
    "每人限借兩[本/批]。",
    "讀者得[或/和]不得攜帶相機由館長決定。",
    "契約期滿後[終止/中止]。",
  ],
} as const;

describe.each(Object.keys(changes) as (keyof typeof changes)[])(
  "what only looks like a slip in %s",
  (language) => {
    test.each(changes[language])("%s is told", async (notation) => {
      expect(await judged(language, notation)).toContain("substantive");
    });
  },
);
