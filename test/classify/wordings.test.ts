import * as fc from "fast-check";
import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { createWordings } from "../../src/classify/wordings/wordings.ts";
import { isOnlyCut } from "../../src/classify/wordings/cut.ts";
import { foldWording } from "../../src/classify/wordings/fold.ts";
import { qualifiesAnother } from "../../src/classify/meaning/unlike/adverbs.ts";
import { bindsInChinese } from "../../src/classify/meaning/unlike/chinese/chinese.ts";
import { bindsInEnglish } from "../../src/classify/meaning/unlike/english/english.ts";
import { saysAnotherBySmallWords } from "../../src/classify/meaning/unlike/japanese/small-words.ts";
import type { Language } from "../../src/index.ts";
import { rowsOf } from "../../scripts/lexicons/families.ts";
import { wordingLexicon } from "../../scripts/lexicons/wordings.ts";
import { wordings } from "../real.ts";

describe("the rows of a file", () => {
  test.each<[string, string, string[]]>([
    ["a row as it stands", "# heading\n\nprior to | before\n", ["prior to | before"]],
    ["a family of words", "{応募, 購入}者 | {}した方", ["応募者 | 応募した方", "購入者 | 購入した方"]],
    [
      "forms of English verbs",
      "no longer {share, carry, give/gives/gave/given/giving} | have stopped {+ing} | what was {+en}",
      [
        "no longer share | have stopped sharing | what was shared",
        "no longer carry | have stopped carrying | what was carried",
        "no longer give | have stopped giving | what was given",
      ],
    ],
    [
      "two families, and a list that has a name",
      "@verbs = pay, owe\n@fees = fee / rent\n{m: will, may} {v: @verbs} no | {m} not {v} any ; > @fees",
      [
        "will pay no | will not pay any ; > fee / rent",
        "will owe no | will not owe any ; > fee / rent",
        "may pay no | may not pay any ; > fee / rent",
        "may owe no | may not owe any ; > fee / rent",
      ],
    ],
  ])("%s", (_, text, rows) => {
    expect(rowsOf(text)).toEqual(rows);
  });

  test("name no list and no family that stands nowhere", () => {
    expect(() => rowsOf("no | not any ; > @fees")).toThrow("@fees");
    expect(() => rowsOf("who {v: pays, owes} it | who {} for it")).toThrow("who {} for it");
  });
});

describe("what a lexicon allows", () => {
  const files = [
    {
      name: "ja-verbs",
      text: "# verbs\n講じる | 取る ; < 措置を\n",
    },
    {
      name: "ja-turns",
      text: " | 各種 ; < 、 ; > サービス\nに従い | に則り ; < 規約\nの①について | ①について\n",
    },
    {
      name: "zh-words",
      text: "收集 | 搜集\n对①予以保护 | 保护①\n不为①使用② | 不将②用于①\n未①的③ | ③未①的\n尚 | 仍 ; > 在 / 未\n | 如下 ; < 漢 ; > ：\n",
    },
    { name: "en-verbs", text: "refer | submit\n" },
    {
      name: "en-turns",
      text: " | any ; < for ; > loss / damage\nprior to | before\neach of | all of ; > the\n, and they | . they | ; they\n",
    },
  ];
  const own = createWordings((language) => wordingLexicon(files, language));

  test.each<[Language, string, string, string]>([
    ["ja", "安全のための措置を講じます。", "安全のための措置を取ります。", "安全のための措置を講じます。"],
    // The context holds on neither side.
    ["ja", "席を講じます。", "席を取ります。", "席を取ります。"],
    [
      "ja",
      "当社は、サービスを止めます。",
      "当社は、各種サービスを止めます。",
      "当社は、サービスを止めます。",
    ],
    ["ja", "当社はサービスを止めます。", "当社は各種サービスを止めます。", "当社は各種サービスを止めます。"],
    ["ja", "規約に従い、消します。", "規約に則り、残します。", "規約に従い、残します。"],
    ["ja", "席の予約について話します。", "席予約について話します。", "席の予約について話します。"],
    // What stands ahead is another: the particle would be put beside it.
    ["ja", "席の予約について話します。", "席と予約について話します。", "席と予約について話します。"],
    ["zh-Hant", "我們蒐集並搜集信息", "我們蒐集並收集信息", "我們蒐集並搜集信息"],
    ["zh-Hans", "我们对您的信息予以保护。", "我们保护您的信息。", "我们对您的信息予以保护。"],
    ["zh-Hans", "我们保护您的信息。", "我们对您的信息予以保护。", "我们保护您的信息。"],
    [
      "zh-Hans",
      "本功能尚在开发，信息由我们搜集。",
      "本功能仍在开发，信息由他们收集。",
      "本功能尚在开发，信息由他们搜集。",
    ],
    // A turn may hold an enumeration; somebody is whoever is named by such a word.
    [
      "zh-Hans",
      "我们不为广告、画像使用权限。",
      "我们不将权限用于广告、画像。",
      "我们不为广告、画像使用权限。",
    ],
    ["zh-Hans", "未缴会费的会员不得投票。", "会员未缴会费的不得投票。", "未缴会费的会员不得投票。"],
    ["zh-Hans", "未缴的会费不得退还。", "会费未缴的不得退还。", "会费未缴的不得退还。"],
    // What was just named, by a pronoun; not where it may be another who is named.
    [
      "zh-Hans",
      "会员可以查阅记录，并对记录提出意见。",
      "会员可以查阅记录，并对其提出意见。",
      "会员可以查阅记录，并对记录提出意见。",
    ],
    [
      "zh-Hant",
      "社員可查閱紀錄，並對其提出意見。",
      "社員可查閱紀錄，並對紀錄提出意見。",
      "社員可查閱紀錄，並對其提出意見。",
    ],
    [
      "zh-Hans",
      "平台通知用户后，用户可以申诉。",
      "平台通知用户后，其可以申诉。",
      "平台通知用户后，其可以申诉。",
    ],
    [
      "zh-Hans",
      "甲方交付货物和发票，乙方对货物验收。",
      "甲方交付货物和发票，乙方对其验收。",
      "甲方交付货物和发票，乙方对其验收。",
    ],
    // Who acts goes on; not where another acts in between.
    [
      "zh-Hans",
      "用户应保管密码，用户不得转借。",
      "用户应保管密码，不得转借。",
      "用户应保管密码，用户不得转借。",
    ],
    [
      "zh-Hans",
      "用户违约的，平台可以解约，用户应赔偿。",
      "用户违约的，平台可以解约，应赔偿。",
      "用户违约的，平台可以解约，应赔偿。",
    ],
    [
      "zh-Hans",
      "员工应交还工牌，交还工牌后方可离职。",
      "员工应交还工牌，交还后方可离职。",
      "员工应交还工牌，交还工牌后方可离职。",
    ],
    [
      "zh-Hans",
      "用户违约的，我们可以解约，不退费用。",
      "用户违约的，用户可以解约，不退费用。",
      "用户违约的，用户可以解约，不退费用。",
    ],
    ["zh-Hant", "建議查核帳目，並更新名冊。", "建議查核帳目，並名冊。", "建議查核帳目，並名冊。"],
    [
      "zh-Hans",
      "由理事会或理事会授权的机构颁发。",
      "由理事会或其授权的机构颁发。",
      "由理事会或理事会授权的机构颁发。",
    ],
    ["zh-Hans", "如您忘记密码，您可以找回。", "如您忘记密码，可以找回。", "如您忘记密码，您可以找回。"],
    ["zh-Hans", "如我们通知您，您可以申诉。", "如我们通知您，可以申诉。", "如我们通知您，可以申诉。"],
    // How the members are joined; one of several is not all of them.
    ["zh-Hans", "您可以打印或装订、覆膜。", "您可以打印、装订或覆膜。", "您可以打印或装订、覆膜。"],
    ["zh-Hans", "我们收集姓名、电话和住址。", "我们收集姓名、电话、住址。", "我们收集姓名、电话和住址。"],
    ["zh-Hans", "可能中断、终止服务。", "可能中断或终止服务。", "可能中断、终止服务。"],
    ["zh-Hans", "缺席会议或表决无效。", "缺席会议、表决无效。", "缺席会议、表决无效。"],
    // An adverb elsewhere in its clause; not over another verb.
    ["zh-Hant", "您應自行對該交易負責。", "您應對該交易自行負責。", "您應自行對該交易負責。"],
    ["zh-Hans", "我们及时审核并公布名单。", "我们审核并及时公布名单。", "我们审核并及时公布名单。"],
    // What all members of an enumeration have at their end; who heads a branch is not the firm.
    [
      "zh-Hans",
      "我们有权限制服务、暂停服务或终止服务。",
      "我们有权限制、暂停或终止服务。",
      "我们有权限制服务、暂停服务或终止服务。",
    ],
    [
      "zh-Hans",
      "通知法人、分支机构负责人。",
      "通知法人负责人、分支机构负责人。",
      "通知法人负责人、分支机构负责人。",
    ],
    [
      "en",
      "Prior to renewal we write to you.",
      "Before renewal we write to them.",
      "Prior to renewal we write to them.",
    ],
    // No word is cut: "reach of the" holds "each of the".
    // A mark that is a part of a wording leads no context in, and does not let the wording be left out.
    ["en", "We go, and they stay.", "We go; they stay.", "We go, and they stay."],
    ["en", "We go and stay.", "We go. They stay.", "We go. They stay."],
    ["en", "Out of reach of the child", "Out of rall of the child", "Out of rall of the child"],
    // An adverb elsewhere in its clause; not from one verb to another.
    [
      "en",
      "Your data will be deleted permanently from our disks.",
      "Your data will be permanently deleted from our disks.",
      "Your data will be deleted permanently from our disks.",
    ],
    [
      "en",
      "Members are encouraged to also keep a copy.",
      "Members are also encouraged to keep a copy.",
      "Members are encouraged to also keep a copy.",
    ],
    [
      "en",
      "You must immediately write to us and leave.",
      "You must write to us and immediately leave.",
      "You must write to us and immediately leave.",
    ],
    [
      "en",
      "You agree to promptly pay the fee.",
      "You promptly agree to pay the fee.",
      "You promptly agree to pay the fee.",
    ],
    [
      "en",
      "We share notes automatically taken by the app.",
      "We automatically share notes taken by the app.",
      "We automatically share notes taken by the app.",
    ],
    // What is whose, as a genitive; not whose is another's.
    [
      "en",
      "We guard the records of the members.",
      "We guard the members' records.",
      "We guard the records of the members.",
    ],
    [
      "en",
      "The Operator's liability for damages is limited.",
      "The liability of the Operator for damages is limited.",
      "The Operator's liability for damages is limited.",
    ],
    [
      "en",
      "The buyer's claims against the seller expire.",
      "The seller's claims against the buyer expire.",
      "The seller's claims against the buyer expire.",
    ],
    // Whose or of whom, and who does it: neither is an exchange.
    [
      "en",
      "We print pictures of members yearly.",
      "We print members' pictures yearly.",
      "We print members' pictures yearly.",
    ],
    [
      "en",
      "Friends of members and guests may come.",
      "Members' friends and guests may come.",
      "Members' friends and guests may come.",
    ],
    [
      "en",
      "We securely keep the keys you give us.",
      "We keep the keys you securely give us.",
      "We keep the keys you securely give us.",
    ],
    // Said once or twice; not what a negation goes on to.
    [
      "en",
      "We write to members or to their guests.",
      "We write to members or their guests.",
      "We write to members or to their guests.",
    ],
    [
      "en",
      "You may block cookies and delete cookies here.",
      "You may block and delete cookies here.",
      "You may block cookies and delete cookies here.",
    ],
    [
      "en",
      "You may not copy it or may lend it.",
      "You may not copy it or lend it.",
      "You may not copy it or lend it.",
    ],
    // By whom it is done; not by whom it may be done.
    [
      "en",
      "The minutes shall be kept by the Secretary at the office.",
      "The Secretary shall keep the minutes at the office.",
      "The minutes shall be kept by the Secretary at the office.",
    ],
    [
      "en",
      "We link to sites which we do not operate.",
      "We link to sites that are not operated by us.",
      "We link to sites that we do not operate.",
    ],
    [
      "en",
      "We discuss matters raised by members.",
      "We discuss matters which members have raised.",
      "We discuss matters raised by members.",
    ],
    [
      "en",
      "We discuss matters raised by members.",
      "We discuss matters which members may raise.",
      "We discuss matters which members may raise.",
    ],
    // As a genitive or in one name; a number of them is none of theirs.
    [
      "en",
      "The event organizers sign the list.",
      "The organizers of the event sign the list.",
      "The event organizers sign the list.",
    ],
    ["en", "We read the number of members.", "We read the member number.", "We read the member number."],
    // The one who acts, named once more; not where another acted since.
    [
      "en",
      "You let us keep them and you say so.",
      "You let us keep them, and say so.",
      "You let us keep them and you say so.",
    ],
    [
      "en",
      "We keep the data you gave us and we show it.",
      "We keep the data you gave us and show it.",
      "We keep the data you gave us and show it.",
    ],
    // At whose discretion and when, elsewhere in its clause.
    [
      "en",
      "The Club reserves the right to, at any time, remove posts in its sole discretion.",
      "The Club reserves the right, in its sole discretion, to remove posts at any time.",
      "The Club reserves the right to, at any time, remove posts in its sole discretion.",
    ],
    // What somebody gives is his, and from him.
    [
      "en",
      "You need the Board's prior approval.",
      "You need prior approval from the Board.",
      "You need the Board's prior approval.",
    ],
    // What is said of the thing just named, in a sentence of its own; not of one of two things.
    [
      "en",
      "Members pay a fee each year. The fee is set by the Board.",
      "Members pay a fee each year, which is set by the Board.",
      "Members pay a fee each year. The fee is set by the Board.",
    ],
    [
      "en",
      "Members pay a fee to the club. The club is run by the Board.",
      "Members pay a fee to the club, which is run by the Board.",
      "Members pay a fee to the club, which is run by the Board.",
    ],
    // A last syllable that is stressed doubles its consonant.
    [
      "en",
      "The case was referred to a judge.",
      "The case was submitted to a judge.",
      "The case was referred to a judge.",
    ],
    // Who holds a part.
    ["en", "The controller is Acme.", "Acme is the controller.", "The controller is Acme."],
    // An enumeration in another order; not where another stands within it.
    [
      "en",
      "We keep names, addresses and dates.",
      "We keep names, dates and addresses.",
      "We keep names, addresses and dates.",
    ],
    [
      "en",
      "Write for support or help, in distress or otherwise.",
      "Write for support, in distress, help or otherwise.",
      "Write for support, in distress, help or otherwise.",
    ],
    // Behind another clause; not where amounts go by place.
    [
      "ja",
      "料金は1,200円とし、犬用の籠または猫用の籠は各300円で貸し出します。",
      "料金は1,200円とし、猫用の籠または犬用の籠は各300円で貸し出します。",
      "料金は1,200円とし、犬用の籠または猫用の籠は各300円で貸し出します。",
    ],
    [
      "ja",
      "籠の料金は、犬及び猫について1,200円及び300円とします。",
      "籠の料金は、猫及び犬について1,200円及び300円とします。",
      "籠の料金は、猫及び犬について1,200円及び300円とします。",
    ],
    // What is done next, in the same sentence or in one of its own; of something else, or only on a condition.
    [
      "ja",
      "餌代は千円とし、預ける時に支払う。",
      "餌代は千円とする。餌代は、預ける時に支払う。",
      "餌代は千円とし、預ける時に支払う。",
    ],
    [
      "ja",
      "店主は、犬の名簿を作成します。名簿は、1年間保存します。",
      "店主は、犬の名簿を作成し、1年間保存します。",
      "店主は、犬の名簿を作成します。名簿は、1年間保存します。",
    ],
    [
      "ja",
      "餌代は千円とし、預ける時に支払う。",
      "餌代は千円とする。籠代は、預ける時に支払う。",
      "餌代は千円とする。籠代は、預ける時に支払う。",
    ],
    [
      "ja",
      "犬が病気の場合は隔離し、飼い主に知らせます。",
      "犬が病気の場合は隔離します。飼い主に知らせます。",
      "犬が病気の場合は隔離します。飼い主に知らせます。",
    ],
    // Him of whom the sentence speaks, named again; another may act between.
    [
      "ja",
      "店主は、店主の責任で犬を預けます。",
      "店主は、自己の責任で犬を預けます。",
      "店主は、店主の責任で犬を預けます。",
    ],
    [
      "ja",
      "店主は、客が店主の責任で犬を預けることを認めます。",
      "店主は、客が自己の責任で犬を預けることを認めます。",
      "店主は、客が自己の責任で犬を預けることを認めます。",
    ],
    [
      "ja",
      "店主は、客の責任で犬を預かります。",
      "店主は、自己の責任で犬を預かります。",
      "店主は、自己の責任で犬を預かります。",
    ],
  ])("%s: %s / %s", (language, before, after, expected) => {
    expect(own.asBefore(before, after, language)).toBe(expected);
  });

  test("leaves alone a wording beside what it does not explain", () => {
    const cut = createWordings((language) =>
      wordingLexicon([{ name: "ja-turns", text: "また | かつ" }], language),
    );
    const [before, after] = ["譲渡し、または担保に供する。", "譲渡し、かつ担保に供する。"];
    expect(cut.asBefore(before, after, "ja")).toBe(after);
  });
});

test.each<[boolean, string, string]>([
  [true, "用户不得发布广告，也不得转载。", "用户不得发布广告。\n也不得转载。"],
  // Until when holds for both, or for the first alone.
  [false, "审核期间暂停服务，不收取费用。", "审核期间暂停服务。\n不收取费用。"],
  [false, "用户不得发布广告，也不得转载。", "用户不得发布广告。\n也得转载。"],
])("cut alone (%s): %s / %s", (expected, before, after) => {
  expect(isOnlyCut(before, after, "zh-Hans")).toBe(expected);
});

/** Whether two texts are told apart before their wordings are looked up. */
function bindsOtherwise(before: string, after: string, language: Language): boolean {
  if (language === "en") return bindsInEnglish(before, after);
  if (qualifiesAnother(before, after, language)) return true;
  return language === "ja" ? saysAnotherBySmallWords(before, after) : bindsInChinese(before, after);
}

describe("the lexicon", () => {
  const folder = new URL("../../scripts/lexicons/wordings/", import.meta.url);
  const freeRows = (name: string): readonly string[] =>
    readdirSync(folder)
      .filter((file) => file.startsWith(name) && !/verbs|nouns/.test(file))
      .flatMap((file) => rowsOf(readFileSync(new URL(file, folder), "utf8")))
      .filter((row) => !/[;①②③]/.test(row));
  const languages: readonly (readonly [string, Language])[] = [
    ["ja", "ja"],
    ["zh", "zh-Hans"],
    ["en", "en"],
  ];

  /** What is the same on both sides; the wording itself stands in quotation marks, so that nothing beside it is a context. */
  const around: Readonly<Record<string, readonly [string, string]>> = {
    ja: ["掲示板の利用者が次の語句を見た日の翌日に、受付の窓口で「", "」と記した用紙を係員に手渡した。"],
    zh: ["社区公告栏旁的意见箱里有一张卡片，上面用蓝色墨水写着“", "”几个字，由物业人员每周一早晨取走。"],
    en: [
      'A card in the box beside the board bears the words "',
      '" in blue ink, and a porter fetches it on Mondays.',
    ],
  };

  test.each(languages)("undoes each exchange that its own row allows: %s", (name, language) => {
    const rows = freeRows(name);
    expect(rows.length).toBeGreaterThan(500);
    const anyRow = fc.constantFrom(...rows);
    const [ahead, behind] = around[name] ?? ["", ""];
    fc.assert(
      fc.property(anyRow, fc.nat(), fc.nat(), (row, first, second) => {
        const members = row.split("|").map((member) => member.trim());
        const [one = "", other = ""] = [members[first % members.length], members[second % members.length]];
        const [before, after] = [ahead + one + behind, ahead + other + behind];
        // 連続して4回 may be said of something else than 4回連続で: what binds words otherwise is asked before any row.
        fc.pre(!bindsOtherwise(before, after, language));
        expect(foldWording(wordings.asBefore(before, after, language), language)).toBe(
          foldWording(before, language),
        );
      }),
      { numRuns: 500 },
    );
  });

  test.each(languages)("leaves a text alone that is the same: %s", (_, language) => {
    const text = fc.string({ unit: "grapheme", maxLength: 60 });
    fc.assert(
      fc.property(text, (one) => {
        expect(wordings.asBefore(one, one, language)).toBe(one);
      }),
      { numRuns: 100 },
    );
  });
});
