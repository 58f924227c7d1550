import { describe, expect, test } from "vitest";
import { saysTheSame } from "../../src/classify/meaning/same.ts";
import { chineseActs } from "../../src/classify/meaning/words/chinese-acts.ts";
import {
  chineseCompoundActs,
  chineseCompoundThings,
} from "../../src/classify/meaning/words/chinese-compounds.ts";
import { chineseManner } from "../../src/classify/meaning/words/chinese-manner.ts";
import { chineseThings } from "../../src/classify/meaning/words/chinese-things.ts";
import { englishActs } from "../../src/classify/meaning/words/english-acts.ts";
import { englishManner } from "../../src/classify/meaning/words/english-manner.ts";
import { englishThings } from "../../src/classify/meaning/words/english-things.ts";
import { japaneseActs } from "../../src/classify/meaning/words/japanese-acts.ts";
import { japaneseManner } from "../../src/classify/meaning/words/japanese-manner.ts";
import { japaneseThings } from "../../src/classify/meaning/words/japanese-things.ts";
import type { Language } from "../../src/model.ts";

/** Both ways round: what says the same as another, the other says the same as it. */
function same(language: Language, one: string, other: string): boolean {
  const there = saysTheSame(one, other, language);
  expect(saysTheSame(other, one, language)).toBe(there);
  return there;
}

describe("two sentences say the same", () => {
  test.each<[Language, string, string]>([
    [
      "ja",
      "鍵をなくした者は、窓口に届け出なければならない。",
      "鍵を紛失した方は、窓口へ届出を行う必要があります。",
    ],
    ["ja", "舞台への飲み物の持ち込みは禁止します。", "舞台へ飲み物を持ち込んではなりません。"],
    [
      "ja",
      "総会は、会員の過半数が出席しなければ開くことができない。",
      "総会を開くには、会員の過半数の出席を要する。",
    ],
    ["ja", "稽古場は、午前10時から午後8時まで使えます。", "稽古場は10:00～20:00にご使用いただけます。"],
    ["zh-Hans", "未经馆长批准，任何人不得进入书库。", "除非馆长批准，任何人不得进入书库。"],
    ["zh-Hans", "租金由承租人按月支付。", "承租人按月支付租金。"],
    ["zh-Hans", "货物自签收之日起十天内可以退货。", "自签收货物之日起10日内，可退货。"],
    ["zh-Hans", "钥匙由门卫保管。", "门卫保管钥匙。"],
    ["zh-Hans", "一次借阅不得超过两小时。", "一次借阅以两小时为限。"],
    ["zh-Hans", "押金不计利息，合同另有约定的除外。", "除合同另有约定外，押金无息。"],
    ["zh-Hans", "账户信息在注销后作删除处理。", "账户信息将在注销后予以删除。"],
    ["zh-Hans", "学员应当在签字后领取教材。", "学员须签字后方可领取教材。"],
    ["zh-Hans", "我们既不出租，也不出售名册。", "我们不会出租或出售名册。"],
    ["zh-Hans", "违约金为每日万分之五。", "违约金为每日0.05%。"],
    ["zh-Hant", "會員就帳號下之一切行為負責。", "會員須對帳號下的所有行為負責。"],
    ["zh-Hant", "社員得隨時退社。", "社員可以隨時退社。"],
    ["zh-Hant", "場內禁止吸菸。", "不得於場內抽菸。"],
    [
      "en",
      "We will tell you by letter at least two weeks before the move.",
      "You will be told by letter no less than 14 days before the move.",
    ],
    ["en", "The keys are held by the caretaker.", "The caretaker holds the keys."],
    ["en", "You may not lend the card to anyone.", "Lending the card to anyone is prohibited."],
  ])("%s [%s/%s]", (language, one, other) => {
    expect(same(language, one, other)).toBe(true);
  });
});

describe("two sentences do not say the same", () => {
  test.each<[what: string, Language, string, string]>([
    ["who acts on whom", "ja", "貸主は借主に修理の費用を支払う。", "借主は貸主に修理の費用を支払う。"],
    [
      "who acts on whom",
      "en",
      "The tenant shall notify the landlord.",
      "The landlord shall notify the tenant.",
    ],
    ["who acts on whom", "zh-Hans", "房东向租客支付押金。", "租客向房东支付押金。"],
    ["what comes first", "zh-Hans", "买方应在验货后付款。", "买方应在付款后验货。"],
    ["what comes first", "zh-Hans", "甲方付清尾款后，乙方交付图纸。", "乙方交付图纸之后，甲方才付清尾款。"],
    ["who must", "zh-Hans", "办公室应当于三日内通知业务科。", "业务科应当在三日以内告知办公室。"],
    ["who agrees", "zh-Hans", "经理事会同意，会长可以召集临时会议。", "经会长同意，理事会可召集临时会议。"],
    ["whose it is", "zh-Hans", "我们会将读者的位置提供给书店。", "我们会将书店的位置提供给读者。"],
    ["what prevails", "zh-Hans", "两者不一致的，以本章程为准。", "两者不一致的，以会议纪要为准。"],
    ["what one may not and what one cannot", "zh-Hans", "用户不得转让账户。", "用户无法转让账户。"],
    ["a pause or an end", "zh-Hans", "我们可能会暂停服务。", "我们可能会终止服务。"],
    ["earnest money or a deposit", "zh-Hans", "定金不予退还。", "订金不予退还。"],
    ["some or none", "zh-Hans", "并非所有记录都会保留。", "所有记录都不会保留。"],
    ["the whole or a part", "zh-Hant", "不得將房屋之全部或一部轉租。", "不得將房屋之全部轉租。"],
    ["for each", "zh-Hans", "每人限借四册。", "限借四册。"],
    ["by whom", "zh-Hans", "运费由您承担，商品由卖家包装。", "运费由卖家承担，商品由卖家包装。"],
    ["one party or two", "zh-Hant", "會員之家長得入場。", "會員及家長得入場。"],
    ["what may be", "ja", "楽屋を使うことができます。", "楽屋を使うことがあります。"],
    ["what must be", "zh-Hant", "住戶應關閉瓦斯。", "住戶得關閉瓦斯。"],
    ["not", "en", "Bags are searched.", "Bags are not searched."],
    ["only", "ja", "裏口は職員のみ通れます。", "裏口は職員が通れます。"],
    ["and the like", "ja", "楽譜を貸し出します。", "楽譜等を貸し出します。"],
    ["all", "zh-Hans", "所有会员参加。", "会员参加。"],
    ["before or after", "ja", "公演の前に支払います。", "公演の後に支払います。"],
    ["before or after", "en", "Pay before the show.", "Pay after the show."],
    [
      "which of two periods",
      "ja",
      "会費は個人が3000円、法人が8000円です。",
      "会費は個人が8000円、法人が3000円です。",
    ],
    ["which end of a period", "zh-Hans", "请在30天内寄回。", "请在30天后寄回。"],
    ["a thing more", "en", "We keep your score.", "We keep your score and your photo."],
    [
      "an act that is named before",
      "ja",
      "情報の収集を行う者は、名簿の提供に係る業務を行う。",
      "情報の収集を行う者は、名簿の収集及び提供に係る業務を行う。",
    ],
    ["another act", "ja", "録音を保存します。", "録音を公開します。"],
    ["how much of a promise", "ja", "予定を守ります。", "予定をおおむね守ります。"],
    [
      "from here to there",
      "en",
      "Boats run from the pier to the island.",
      "Boats run from the island to the pier.",
    ],
  ])("%s: %s [%s/%s]", (_what, language, one, other) => {
    expect(same(language, one, other)).toBe(false);
  });
});

test("sentences without end are read to the end", () => {
  const long = "利用者は、当社に氏名を提供しなければならない。".repeat(1500);
  expect(saysTheSame(long, long.replace("氏名", "住所"), "ja")).toBe(false);
  expect(saysTheSame("not ".repeat(9000), "may ".repeat(9000), "en")).toBe(false);
  expect(saysTheSame("由您".repeat(9000), "不得".repeat(9000), "zh-Hans")).toBe(false);
});

/** A word in two groups would have the meaning of whichever is met first. */
test.each([
  ["Japanese", [japaneseActs, japaneseThings, japaneseManner], /\s+/],
  ["Chinese", [chineseActs, chineseThings, chineseManner, chineseCompoundActs, chineseCompoundThings], /\s+/],
  ["English", [englishActs, englishThings, englishManner], /;\s*/],
] as const)("no %s word stands in two groups", (_language, tables, between) => {
  const words = tables.flatMap((table) =>
    table
      .trim()
      .split(between)
      .flatMap((group) => group.split("|")),
  );
  expect(words.length).toBeGreaterThan(900);
  expect(words.filter((word, index) => words.indexOf(word) !== index)).toEqual([]);
});
