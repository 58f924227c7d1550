import { describe, expect, test } from "vitest";
import { classify, type ClassifyOptions } from "../../src/classify/classify.ts";
import type { ChangeSet, JudgedChange, Language } from "../../src/model.ts";
import { compareTexts } from "../builders/compare.ts";
import type { PolicyOptions } from "../builders/policy.ts";
import { compareSentences } from "./judged.ts";
import { documentOf, splitWords } from "../real.ts";
import { compare } from "../../src/index.ts";

/** What the tool says of one sentence: `duration value [30 日間/60 日間]`, an editorial reason in brackets. */
async function said(
  language: Language,
  before: string | null,
  after: string | null,
): Promise<readonly string[]> {
  return (await compareSentences(language, before, after)).changes.flatMap(reasonsOf);
}

function reasonsOf({ verdict }: JudgedChange): readonly string[] {
  return verdict.reasons.map(({ rule, materiality, direction }) =>
    materiality === "editorial" ? `(${rule})` : [rule, direction].filter((part) => part !== null).join(" "),
  );
}

function judged(
  before: string,
  after: string,
  old: PolicyOptions = {},
  options: ClassifyOptions = {},
  now = old,
): ChangeSet {
  return classify(compareTexts(before, after, old, now), options);
}

async function files(before: string, after: string, ending = "md"): Promise<ChangeSet> {
  const [old, now] = [
    await documentOf(`before.${ending}`, before),
    await documentOf(`after.${ending}`, after),
  ];
  return compare(old, now, { splitWords });
}

describe("a sentence", () => {
  test.each<[Language, string, string, string]>([
    ["ja", "通知は30日間掲示します。", "通知は三十日間掲示します。", "(notation)"],
    ["ja", "通知は30日間掲示します。", "通知は60日間掲示します。", "duration value"],
    ["ja", "保存期間は12か月です。", "保存期間は1年です。", "(notation)"],
    ["ja", "保存期間は30日です。", "保存期間は1か月です。", "duration value"],
    ["ja", "記録は3年以上保存します。", "記録は3年以内保存します。", "duration reversed"],
    [
      "ja",
      "閲覧の記録を広告に使用しません。",
      "閲覧の記録を広告に使用する場合があります。",
      "negation reversed",
    ],
    ["zh-Hans", "我们可能会读取通讯录。", "我们会读取通讯录。", "modality strengthened"],
    ["zh-Hans", "未满16周岁的用户不得注册。", "未满18周岁的用户不得注册。", "age value"],
    ["zh-Hans", "第三方不得查看该记录。", "第三者不得查看该记录。", "(synonym)"],
    ["zh-Hans", "请在登陆后查看。", "请在登录后查看。", "(orthography)"],
    ["zh-Hant", "會員得申請展延。", "會員不得申請展延。", "modality reversed"],
    ["zh-Hant", "委員會每月召開一次會議。", "委員會每月召開1次會議。", "(notation)"],
    [
      "en",
      "We must keep the file for two years.",
      "We may keep the file for two years.",
      "modality weakened",
    ],
    ["en", "Records are kept for one year.", "Records are kept for 12 months.", "(notation)"],
    ["ja", "お預かりした検体は廃棄します。", "お預かりいたしました検体は廃棄いたします。", "(politeness)"],
    [
      "ja",
      "詳しくは https://example.com/a をご覧ください。",
      "詳しくは https://example.com/b をご覧ください。",
      "(link)",
    ],
    ["ja", "本方針は https://a.example に適用します。", "本方針は https://b.example に適用します。", "scope"],
    ["ja", "午後2時迄は年令を問いません。", "午後２時までは年齢を問いません。", "(notation)"],
    ["ja", "年14．6％の損害金を支払います。", "年14.6%の損害金を支払います。", "(width)"],
    ["en", "Lockers are free for 30 mins.", "Lockers are free for 30 minutes.", "(notation)"],
    ["en", "Lockers are free for 30 mins.", "Lockers are free for 30 hrs.", "duration value"],
    ["ja", "鍵を第3者に貸してはなりません。", "鍵を第三者に貸してはなりません。", "(notation)"],
    [
      "ja",
      "決議は会員の2/3以上の賛成を要します。",
      "決議は会員の三分の二以上の賛成を要します。",
      "(notation)",
    ],
    [
      "ja",
      "決議は会員の2/3以上の賛成を要します。",
      "決議は会員の四分の三以上の賛成を要します。",
      "amount value",
    ],
    ["en", "Keep the ticket incase of questions.", "Keep the ticket in case of questions.", "(orthography)"],
    ["en", "We post it to your adddress.", "We post it to your address.", "(orthography)"],
    ["en", "Write to us in May 2024.", "Write to us in June 2024.", "date value"],
    ["en", "Call 03-5550-0142 with questions.", "Call 03-5550-0199 with questions.", "contact value"],
  ])("%s [%s/%s] is %s", async (language, before, after, first) => {
    expect((await said(language, before, after))[0]).toBe(first);
  });

  // A word of a rule names it only in the frame that makes it one, where an edit touches it, and in words that can be read.
  test.each<[Language, string, string, string]>([
    [
      "zh-Hans",
      "从事机动车维修和驾驶员培训业务的，应当备案。",
      "从事机动车维修业务的，应当备案。",
      "content[和驾驶员培训→]",
    ],
    ["zh-Hans", "照片用于宣传和员工培训。", "照片用于宣传。", "purpose[培训→]"],
    ["zh-Hans", "其他不恰当或者违反职业操守的行为。", "其他不恰当的行为。", "content[或者违反职业操守→]"],
    ["zh-Hans", "参与者不能接受的行为。", "参与者不应采取的行为。", "content[不能接受→不应采取]"],
    [
      "zh-Hans",
      "货车违规的，由交通主管部门责令改正。",
      "客车违规的，由交通主管部门责令改正。",
      "content[货车→客车]",
    ],
    [
      "zh-Hans",
      "我们会将您的订单信息提供给第三方。",
      "我们会将您的订单信息提供给主管部门。",
      "recipient[第三方→主管部门]",
    ],
    ["zh-Hans", "除法令另有要求外，我们会通知您。", "我们会通知您。", "exception[除法令另有要求外→]"],
    ["zh-Hant", "我們可暫時禁止參與者發言。", "我們可暫時封禁參與者發言。", "content[禁止→封禁]"],
    ["zh-Hant", "未經許可地發布他人的照片。", "經常發布他人的照片。", "consent[許可→]"],
    [
      "ja",
      "監督を行うための体制を確保する。",
      "監督又は監視を行うための体制を確保する。",
      "content[→又は監視]",
    ],
    ["ja", "応募者の住所を取得します。", "応募者の住所及び職業を取得します。", "data-category[→職業]"],
    [
      "ja",
      "申込みには登録が要ります。",
      "申込みには登録する必要があります。",
      "modality[が要ります→する必要があります]",
    ],
    ["ja", "役員の許可を得た者が使う。", "役員の推薦を得た者が使う。", "content[許可→推薦]"],
    [
      "en",
      "Members follow our Code of Conduct.",
      "Members follow our Supplier Code of Conduct.",
      "content[→Supplier]",
    ],
    [
      "en",
      "You can learn about cookies and these websites.",
      "You can learn about cookies at these websites.",
      "content[and→at]",
    ],
  ])("%s [%s/%s] is told as %s", async (language, before, after, wanted) => {
    const changes = (await compareSentences(language, before, after)).changes;
    const told = changes.flatMap(({ verdict }) =>
      verdict.reasons.map((one) => `${one.rule}[${one.before ?? ""}→${one.after ?? ""}]`),
    );
    expect(told).toEqual([wanted]);
  });

  test("is told by what it says, not by the words that occur in it", async () => {
    expect(
      await said("ja", "同意を得て、氏名を第三者へ提供します。", "同意を得て、氏名を第三者に提供します。"),
    ).toEqual(["(function-words)"]);
  });

  test("whose two words changed places says who does it to whom", async () => {
    expect(
      (await compareSentences("ja", "当社が利用者に変更を通知します。", "当社に利用者が変更を通知します。"))
        .materiality,
    ).toBe("substantive");
  });

  test("that was made politer and longer at once is longer all the same", async () => {
    const reasons = await said(
      "ja",
      "弊社は、お客さまからお預りした書類を30日間保管致します。",
      "当社は、お客様からお預かりした書類を90日間保管いたします。",
    );
    expect(reasons).toContain("duration value");
  });

  test("of courtesy may come and go, but not with a duty in it", async () => {
    expect(await said("ja", null, "日頃のご愛顧に厚く御礼申し上げます。")).toEqual(["(courtesy)"]);
    expect((await said("en", null, "Thank you for paying the fee of $5 each month."))[0]).toBe(
      "clause-added widened",
    );
  });
});

describe("what is no sentence", () => {
  test("a link that leads elsewhere is editorial, a mailbox that changed is not", () => {
    const page = judged(
      "# 窓口\n[苦情](https://a.example/x)はこちら。",
      "# 窓口\n[苦情](https://a.example/y)はこちら。",
    );
    expect(page.changes.map(({ unit, verdict }) => [unit, verdict.reasons[0].rule])).toEqual([
      ["link", "link"],
    ]);
    expect(page.materiality).toBe("editorial");
    const mail = judged(
      "# 窓口\n[苦情](mailto:a@x.example)はこちら。",
      "# 窓口\n[苦情](mailto:b@x.example)はこちら。",
    );
    expect(mail.changes.flatMap(reasonsOf)).toEqual(["contact value"]);
  });

  test("the effective date alone is substantive metadata and touches no section", async () => {
    const changes = await files(
      "# 方針\n\n発効日 2024年4月1日\n\n## 目的\n\n氏名を使います。\n",
      "# 方針\n\n発効日 2024年9月3日\n\n## 目的\n\n氏名を使います。\n",
    );
    expect(changes.changes.map(({ kind }) => kind)).toEqual(["metadata"]);
    expect(changes.changes.flatMap(reasonsOf)).toEqual(["metadata value"]);
    expect(changes.sections.map(({ materiality }) => materiality)).toEqual([null]);
  });

  test("the date of the last touch is told where it is the only date and nothing else changed", async () => {
    const changes = await files(
      "# 方針\n\n最終更新日 2024年4月1日\n\n## 目的\n\n氏名を使います。\n",
      "# 方針\n\n最終更新日 2024年9月3日\n\n## 目的\n\n氏名を使います。\n",
    );
    expect(changes.changes.flatMap(reasonsOf)).toEqual(["metadata value"]);
    const edited = await files(
      "# 方針\n\n最終更新日 2024年4月1日\n\n## 目的\n\n氏名を使います。\n",
      "# 方針\n\n最終更新日 2024年9月3日\n\n## 目的\n\n氏名を使用します。\n",
    );
    expect(edited.materiality).toBe("editorial");
    const dated = await files(
      "# 方針\n\n発効日 2024年4月1日\n\n最終更新日 2024年4月1日\n\n## 目的\n\n氏名を使います。\n",
      "# 方針\n\n発効日 2024年4月1日\n\n最終更新日 2024年9月3日\n\n## 目的\n\n氏名を使います。\n",
    );
    expect(dated.materiality).toBe("editorial");
    const month = await files(
      "# 方針\n\n最終更新 2024年3月\n\n## 目的\n\n氏名を使います。\n",
      "# 方針\n\n最終更新 2024年9月\n\n## 目的\n\n氏名を使います。\n",
    );
    expect(month.changes.flatMap(reasonsOf)).toEqual(["metadata value"]);
    expect(month.after.dates.updated).toBeNull();
  });

  test("a line that states nothing but the document's date is told as that date", async () => {
    const changes = await files(
      "# 方針\n\nバージョン 1.1、2024年4月3日発効\n\n本方針は、当店の会員に適用します。\n\n## 目的\n\n氏名を使います。\n",
      "# 方針\n\n本方針は、当店の会員に適用します。\n\n発効日 2026年2月10日\n\n## 目的\n\n氏名を使います。\n",
    );
    const substantive = changes.changes.filter(({ verdict }) => verdict.materiality === "substantive");
    expect(substantive.map(({ kind }) => kind)).toEqual(["metadata"]);
    const fee = await files(
      "# 方針\n\n2024年4月3日発効\n\n本方針は、当店の会員に適用します。\n",
      "# 方針\n\n本方針は、当店の会員に適用します。\n\n発効日 2026年2月10日。同日から会費は月500円とします。\n",
    );
    expect(fee.changes.flatMap(reasonsOf).join()).toContain("clause-added");
  });

  test("a heading renamed over the same text is editorial unless it states another fact", () => {
    const text = "保護者の同意を得て利用できます。";
    expect(judged(`# 未成年の方\n${text}`, `# 子どもの情報\n${text}`).materiality).toBe("editorial");
    const age = judged(`# 16歳未満の方\n${text}`, `# 18歳未満の方\n${text}`);
    expect(age.changes.flatMap(reasonsOf)).toContain("age value");
    expect(age.sections.map(({ materiality }) => materiality)).toEqual(["substantive"]);
    // A duty that is named by a noun is the same duty; another duty is told.
    const english = { language: "en" } as const;
    const rest = "Members keep their lockers clean and close the gate behind them.";
    const named = judged(
      `# You are responsible for your locker\n${rest}`,
      `# Your responsibility for your locker\n${rest}`,
      english,
    );
    expect(named.materiality).toBe("editorial");
    // A duty or a leave in other words is the same one.
    const monthly = "关闭账号后，馆方不再寄送月刊。";
    const leave = judged(`# 您可随时注销账号\n${monthly}`, `# 您随时可注销账号\n${monthly}`, {
      language: "zh-Hans",
    });
    expect(leave.materiality).toBe("editorial");
    const other = judged(`# You may keep a dog\n${rest}`, `# You must keep a dog\n${rest}`, english);
    expect(other.materiality).toBe("substantive");
  });

  test("an item that came in is wider, and says what it is about", () => {
    const [change] = judged(
      "# 取得する情報\n- 氏名\n- 住所",
      "# 取得する情報\n- 氏名\n- 生年月日\n- 住所",
    ).changes;
    expect(change === undefined ? [] : reasonsOf(change)).toEqual(["clause-added widened", "data-category"]);
  });

  test("an enumeration in another order is editorial, an order of precedence is not", () => {
    expect(reordered("返金の方法").materiality).toBe("editorial");
    expect(reordered("返金の優先順位").materiality).toBe("substantive");
  });

  test("the document's own list of updates is editorial", async () => {
    const changes = await files(release("- Names"), release("- Updates"));
    expect(changes.materiality).toBe("editorial");
    expect(new Set(changes.changes.flatMap(reasonsOf))).toEqual(new Set(["(release-notes)"]));
  });
});

describe("a place", () => {
  const body = "会員の氏名と住所を、商品の発送と代金の請求に使います。詳しくは窓口でお尋ねください。";

  test("a paragraph that moved to where it says the same is editorial", () => {
    const changes = judged(
      `# 発送\n${body}\n発送は毎日行います。\n# 雑則\n規約は店頭に置きます。`,
      `# 発送\n発送は毎日行います。\n# 雑則\n規約は店頭に置きます。\n${body}`,
    );
    expect(changes.changes.flatMap(reasonsOf)).toEqual(["(moved)"]);
  });

  test("a paragraph that moved under another legal basis is substantive", () => {
    const changes = judged(
      `# 同意に基づく利用\n${body}\n発送は毎日行います。\n# 正当な利益に基づく利用\n規約は店頭に置きます。`,
      `# 同意に基づく利用\n発送は毎日行います。\n# 正当な利益に基づく利用\n規約は店頭に置きます。\n${body}`,
    );
    expect(changes.changes.flatMap(reasonsOf)).toEqual(["(moved)", "context"]);
  });

  const log = "本サービスのご利用にあたって記録される閲覧履歴、検索履歴および位置情報のログ";

  test("an item that went from one list to another says what that list says of it", () => {
    const kept = ["氏名、生年月日および連絡先", "お支払いに関する情報"];
    expect(reasonsBetween(lists(kept, [log, "指紋"]), lists([...kept, log], ["指紋"]))).toEqual([
      "(moved)",
      "context",
    ]);
    // Under a new title its list is the same; and a whole sentence says itself what it says.
    expect(reasonsBetween(lists(kept, [log, "指紋"]), lists(kept, [log, "指紋"], "取得しないもの"))).toEqual([
      "(renamed)",
    ]);
    const sentence = `当社は、${log}を暗号化して保管します。`;
    const whole = [sentence, "指紋"];
    expect(
      reasonsBetween(lists(kept, whole, "その他"), lists([...kept, sentence], ["指紋"], "その他")),
    ).toEqual(["(moved)"]);
  });
});

describe("a reference", () => {
  const before = [
    provision(1, "目的", "この規約は利用の条件を定めます。"),
    provision(2, "返品", "返品は到着から申し出てください。"),
    provision(3, "送料", "第2条の申出があれば、送料を30日で返します。"),
  ].join("\n");
  const after = (words: string): string =>
    [
      provision(1, "目的", "この規約は利用の条件を定めます。"),
      provision(2, "予約", "予約の品は発売日に発送します。"),
      provision(3, "返品", "返品は到着から申し出てください。"),
      provision(4, "送料", words),
    ].join("\n");
  const told = (words: string, reference: string, target: string | null): readonly string[] =>
    judged(before, after(words), { references: [["第2条", "2"]] }, {}, { references: [[reference, target]] })
      .changes.filter(({ kind }) => kind === "edited")
      .flatMap(reasonsOf);

  test("that follows its provision is editorial, and what else changed is told", () => {
    expect(told("第3条の申出があれば、送料を60日で返します。", "第3条", "3")).toEqual([
      "(reference)",
      "duration value",
    ]);
  });

  test("that points to another provision or to none is substantive", () => {
    expect(told("第1条の申出があれば、送料を30日で返します。", "第1条", "1")).toEqual(["reference"]);
    expect(told("第9条の申出があれば、送料を30日で返します。", "第9条", null)).toEqual(["reference"]);
  });
});

function rules(items: readonly string[], reference: string): string {
  return [
    "# 利用規約",
    "## 第1条（申込み）",
    "1. 利用者は、所定の方法で申し込むものとします。",
    "2. 当社は、次の各号のいずれかに該当する場合、申込みを承諾しないことがあります。",
    ...items.map((item, index) => `   ${index + 1}. ${item}`),
    "",
    "## 第2条（解除）",
    `当社は、利用者が${reference}に該当すると判明したときは、契約を解除することができます。`,
  ].join("\n");
}

describe("a reference to a paragraph or item", () => {
  const items = ["虚偽の事項を届け出た場合", "過去に契約を解除された場合"];
  const ofSecond = async (now: readonly string[], reference: string): Promise<readonly string[]> => {
    const { changes } = compare(
      await documentOf("before.md", rules(items, "第1条第2項第1号")),
      await documentOf("after.md", rules(now, reference)),
      { splitWords },
    );
    return changes.filter(({ section: { after } }) => after === "2").flatMap(reasonsOf);
  };

  test.each([
    ["第1条第2項第2号", items, ["reference"]],
    ["第1条第1項第1号", items, ["reference"]],
    ["第1条第2項第2号", ["反社会的勢力に属する場合", ...items], ["(reference)"]],
    ["第1条第2項第3号", ["反社会的勢力に属する場合", ...items], ["reference"]],
  ])("%s with %j", async (reference, now, reasons) => {
    expect(await ofSecond(now, reference)).toEqual(reasons);
  });
});

function article(first: string, last: string): string {
  return policy(
    "# 利用規則",
    "## 第4条（申込み）",
    "1. 申込みは、窓口で行う。",
    "## 第5条（義務）",
    "1. 利用者は、火気を使用しない。",
    `2. 利用者は、${first}に違反したときは、退室する。`,
    `3. ${last}の規定は、見学者について準用する。`,
  );
}

describe("a reference that counts from where it stands", () => {
  const whole = article("第5条第1項の定め", "第1項及び第2項");

  test.each([
    ["本条第1項の定め", "前2項"],
    ["前項の定め", "本条第1項及び第2項"],
    ["第5条の1の定め", "前二項"],
    ["第1項の定め", "第1項及び前項"],
  ])("%s and %s name the same", async (first, last) => {
    expect((await told(whole, article(first, last))).filter((reason) => !reason.startsWith("("))).toEqual([]);
    expect((await told(article(first, last), whole)).filter((reason) => !reason.startsWith("("))).toEqual([]);
  });

  test.each([
    ["前条第1項の定め", "第1項及び第2項"],
    ["第5条第1項の定め", "前項"],
    ["本条第3項の定め", "前2項"],
    ["第5条の2の定め", "前2項"],
  ])("%s or %s names another", async (first, last) => {
    expect((await told(whole, article(first, last))).some((reason) => !reason.startsWith("("))).toBe(true);
  });
});

describe("a paragraph that became an article of its own", () => {
  const before = policy(
    "# 旅費規程",
    "## 第5条（申請及び仮払い）",
    "1. 出張する者は、事前に届け出て承認を受ける。",
    "2. 前項の承認を受けた者は、旅費の仮払いを受けることができる。",
    "## 第6条（報告）",
    "1. 出張した者は、7日以内に報告書を提出する。",
  );
  const after = (reference: string): string =>
    policy(
      "# 旅費規程",
      "## 第5条（申請）",
      "1. 出張する者は、事前に届け出て承認を受ける。",
      "## 第6条（仮払い）",
      `1. ${reference}の承認を受けた者は、旅費の仮払いを受けることができる。`,
      "## 第7条（報告）",
      "1. 出張した者は、7日以内に報告書を提出する。",
    );

  test("is referred to as such: 前項 as 前条", async () => {
    const followed = [...(await told(before, after("前条"))), ...(await told(after("前条"), before))];
    expect(followed.filter((reason) => !reason.startsWith("("))).toEqual([]);
    const other = await told(before, after("次条"));
    expect(other.some((reason) => !reason.startsWith("("))).toBe(true);
  });
});

describe("two paragraphs run together", () => {
  const two = policy(
    "# 定款",
    "## 第19条（議事録）",
    "総会の議事については、議事録を作成する。",
    "議長は、議事録に署名する。",
    "事務局は、閲覧に応じる。",
  );
  const one = (last: string): string =>
    policy("# 定款", "## 第19条（議事録）", `総会の議事は、${last}`, "事務局は、閲覧に応じる。");

  test("are told as one rewording, and as more where the words say more", async () => {
    const same = one("議事録を作成する。議長は、その議事録に署名する。");
    expect((await told(two, same)).filter((reason) => !reason.startsWith("("))).toEqual([]);
    expect((await told(same, two)).filter((reason) => !reason.startsWith("("))).toEqual([]);
    const other = one("議事録を作成する。会長は、その議事録に署名する。");
    expect((await told(two, other)).some((reason) => !reason.startsWith("("))).toBe(true);
  });
});

describe("what all items of a list say", () => {
  const apart = policy(
    "# 旅費規程",
    "## 第1条（宿泊費）",
    "1. 宿泊費は、実費とする。",
    "2. 自宅に泊まる場合は、宿泊費を支給しない。\n3. 会社が宿舎を手配する場合は、宿泊費を支給しない。",
  );
  const drawnUp = (...items: readonly string[]): string =>
    policy(
      "# 旅費規程",
      "## 第1条（宿泊費）",
      "1. 宿泊費は、実費とする。",
      ["2. 次のいずれかに該当する場合は、宿泊費を支給しない。", ...items].join("\n    1. "),
    );
  const both = drawnUp("自宅に泊まる場合", "会社が宿舎を手配する場合");

  test("may be said once above them, or the other way round", async () => {
    expect(new Set(await told(apart, both))).toEqual(new Set(["(rewording)"]));
    expect(new Set(await told(both, apart))).toEqual(new Set(["(rewording)"]));
  });

  test("is told of an item that did not say it", async () => {
    const more = drawnUp("自宅に泊まる場合", "会社が宿舎を手配する場合", "親族の家に泊まる場合");
    expect(await told(apart, more)).toContain("clause-added widened");
    const other = apart.replace("手配する場合は、宿泊費を支給しない", "手配する場合は、日当を支給しない");
    expect(await told(other, both)).toContain("clause-added widened");
  });
});

async function told(before: string, after: string): Promise<readonly string[]> {
  return (await files(before, after)).changes.flatMap(reasonsOf);
}

function policy(...blocks: readonly string[]): string {
  return blocks.join("\n\n");
}

function list(...items: readonly string[]): string {
  return policy("# 会員規約", "## 第2条（禁止事項）", leadIn, ...items.map((item) => `- ${item}`));
}

function paragraph(...sentences: readonly string[]): string {
  return policy("# 会員規約", "## 第2条（禁止事項）", `${leadIn}${sentences.join("")}`);
}

const leadIn = "会員は、次の行為をしてはなりません。";
const acts: readonly string[] = [
  "法令に違反する行為。",
  "他の会員の名義を用いる行為。",
  "本サービスの運営を妨げる行為。",
  "会員証を他人に貸与する行為。",
  "所蔵資料を無断で複製する行為。",
];

describe("what stays where it is set otherwise", () => {
  const provision = "## 第1条（目的）\n\n本規約は、会員と当社との間の権利義務を定めます。";

  test("an address that became words with a link to it, and only that", async () => {
    const [printed, worded, other] = [
      ["https://example.com/help", "https://example.com/help/"],
      ["ヘルプ", "https://example.com/help/"],
      ["料金表", "https://example.com/fees"],
    ].map(([words, target]) =>
      policy("# 会員規約", provision, `詳しくは[${words}](${target})をご覧ください。`),
    );
    expect(await told(printed ?? "", worded ?? "")).toEqual(["(link)"]);
    expect(await told(worded ?? "", other ?? "")).not.toEqual(["(link)"]);
  });

  test("an address behind the words that became a link to it, and no other address", async () => {
    const [printed, linked, other] = [
      "详见隐私政策（https://example.com/privacy）。",
      "详见[隐私政策](https://example.com/privacy)。",
      "详见[隐私政策](https://example.org/terms)。",
    ].map((text) => `# 用户协议\n\n## 一、总则\n\n${text}`);
    expect(await told(printed ?? "", linked ?? "")).toEqual(["(link)"]);
    expect(await told(linked ?? "", printed ?? "")).toEqual(["(link)"]);
    expect(await told(printed ?? "", other ?? "")).not.toEqual(["(link)"]);
  });

  test("a first line that became the title, and not one that was struck out", async () => {
    const [joint, text] = [
      "星の図書館へようこそ！\nご利用の前に規約をお読みください。",
      "> ご利用の前に規約をお読みください。",
    ];
    expect(
      await told(policy(joint, provision), policy("# 星の図書館へようこそ！", text, provision)),
    ).not.toContain("wording narrowed");
    expect(await told(policy("# 規約", joint, provision), policy("# 規約", text, provision))).toContain(
      "clause-removed narrowed",
    );
  });

  test("the name of the document over its opening, which became its title", async () => {
    const opening = "当館は、会員の個人情報を大切に取り扱います。";
    const reasons = await told(
      policy("# プライバシーポリシー", "星の図書館プライバシーポリシー", opening, provision),
      policy("# 星の図書館プライバシーポリシー", opening, provision),
    );
    expect(reasons.every((reason) => reason.startsWith("("))).toBe(true);
  });

  test("a number that a sentence begins with, and the space behind it", async () => {
    const [spaced, close] = ["1.2 版，全体に適用します。", "1.2版，全体に適用します。"];
    const reasons = await told(policy("# 規約", provision, spaced), policy("# 規約", provision, close));
    expect(reasons).toEqual(["(whitespace)"]);
  });

  test("a list of any length that became one paragraph, and what went from it", async () => {
    expect(await told(list(...acts), paragraph(...acts))).toEqual(["(merged)"]);
    expect(await told(paragraph(...acts), list(...acts))).toEqual(["(split)"]);
    const [first = "", ...others] = acts;
    expect(await told(list(...acts), paragraph(first, ...others.slice(1)))).toEqual([
      "(merged)",
      "clause-removed narrowed",
    ]);
  });

  test("the date of a revision beside that of the enactment", async () => {
    const [enacted, revised] = ["制定日: 2024年4月1日", "制定日: 2024年4月1日\n最終改定日: 2025年10月1日"];
    const reasons = await told(
      policy("# 会員規約", enacted, provision),
      policy("# 会員規約", revised, provision),
    );
    expect(reasons.join()).toMatch(/^metadata(?: value)?$/);
  });

  test("the date at the foot stays, and a change beside it in its paragraph is told", async () => {
    const [old = "", now = ""] = ["500円", "900円"].map((fee) =>
      policy(
        "# 会員規約",
        provision,
        "## 附則",
        `会費は月額${fee}とします。本規約は2024年4月1日から施行します。`,
      ),
    );
    expect(await told(old, now)).toEqual(["amount value"]);
  });

  test("a date that came with other words says nothing of those", async () => {
    const [old, now] = [
      "本規約は会員に適用します。",
      "本規約は会員及び同居の家族に適用し、2024年4月1日から施行します。",
    ];
    const reasons = await told(policy("# 会員規約", old, provision), policy("# 会員規約", now, provision));
    expect(reasons.some((reason) => !reason.includes("metadata") && !reason.startsWith("("))).toBe(true);
  });

  test("the date at the foot, where the sections above it changed places", async () => {
    const [law, contact] = ["## 準拠法\n\n日本法に準拠します。", "## 連絡先\n\n窓口までご連絡ください。"];
    const foot = "最終更新日: 2025年10月1日";
    const { changes } = await files(
      policy("# 規約", law, contact, foot),
      policy("# 規約", contact, law, foot),
    );
    expect(changes.map(({ kind, unit }) => `${kind} ${unit}`)).toEqual(["moved section"]);
  });
});

function permission(...lines: readonly string[]): string {
  return policy("# 拡張機能の方針", "## タブの権限", lines.join("\n"));
}

describe("an item and the line above its list", () => {
  const [used, unused] = ["用途：", "当社が行わないこと："];
  const before = permission(
    used,
    "",
    "- 案内図を表示する",
    "- 操作に応答する",
    "",
    unused,
    "",
    "- ページの内容を読み取る",
    "- 閲覧履歴を記録する",
  );

  test.each([
    [
      "went under another line",
      permission(
        used,
        "",
        "- 案内図を表示する",
        "- ページの内容を読み取る",
        "- 操作に応答する",
        "",
        unused,
        "",
        "- 閲覧履歴を記録する",
      ),
      ["(order)", "context"],
    ],
    [
      "changed its place in its list",
      permission(
        used,
        "",
        "- 操作に応答する",
        "- 案内図を表示する",
        "",
        unused,
        "",
        "- ページの内容を読み取る",
        "- 閲覧履歴を記録する",
      ),
      ["(order)"],
    ],
    [
      "went with its line",
      permission(
        unused,
        "",
        "- ページの内容を読み取る",
        "- 閲覧履歴を記録する",
        "",
        used,
        "",
        "- 案内図を表示する",
        "- 操作に応答する",
      ),
      ["(order)", "(order)"],
    ],
  ])("that %s", async (_, after, reasons) => {
    expect(await told(before, after)).toEqual(reasons);
  });
});

function dutiesOf(who: string, others: number): string {
  return [
    "# 利用規則",
    ...["鍵の管理", "傘の返却", "機器の片付け", "戸締まり", "消灯"].map(
      (duty) => `${duty}は、${who}の責任において行われます。`,
    ),
    ...["談話室", "和室", "工作室"].slice(0, others).map((room) => `${room}は、利用者が自由に使えます。`),
  ].join("\n");
}

describe("a word put for another throughout", () => {
  test("is one global replacement with its count, and what else changed is judged apart", () => {
    const { globals, changes } = judged(terms("加入者", 30), terms("契約会員", 60));
    expect(globals.map(({ before, after, count }) => [before, after, count])).toEqual([
      ["加入者", "契約会員", 4],
    ]);
    expect(changes.map(({ verdict }) => verdict.materiality)).toEqual([
      "editorial",
      "editorial",
      "substantive",
      "editorial",
    ]);
    expect(changes.flatMap(reasonsOf)).toContain("duration value");
  });

  test("is one where every editor may choose the other, though the text calls something else so", async () => {
    expect((await files(offersOf("建议"), offersOf("推荐"))).materiality).toBe("editorial");
    expect((await files(offersOf("建议"), offersOf("推荐", "具有约束力"))).materiality).toBe("substantive");
    expect((await files(offersOf("建议"), offersOf("要求"))).materiality).toBe("substantive");
  });

  test("is what a privacy policy calls itself by its title and by its kind", async () => {
    expect((await files(namingItself("本《隐私条款》"), namingItself("本政策"))).materiality).toBe(
      "editorial",
    );
    expect((await files(namingItself("本《隐私条款》"), namingItself("本《用户协议》"))).materiality).toBe(
      "substantive",
    );
  });

  test("is one where he who is spoken to is called so now and then already", () => {
    expect(judged(dutiesOf("あなた", 1), dutiesOf("利用者", 1)).materiality).toBe("editorial");
    expect(judged(dutiesOf("あなた", 3), dutiesOf("利用者", 3)).materiality).toBe("substantive");
  });

  test("is none where a rule has something to say of it", () => {
    const { globals, materiality } = judged(terms("第三者", 30), terms("提携会社", 30));
    expect(globals).toEqual([]);
    expect(materiality).toBe("substantive");
  });
});

describe("verdicts of others", () => {
  const [before, after] = ["# 期間\n記録を30日間残します。", "# 期間\n記録を60日間残します。"];

  test("a person's decision wins, is shown, and is told when it matches nothing any more", () => {
    const id = judged(before, after).changes[0]?.id ?? "";
    const decision = {
      id,
      materiality: "editorial",
      dismissed: false,
      by: "山田",
      why: "誤記の訂正",
    } as const;
    const stale = { ...decision, id: "c-000000" };
    const changes = judged(before, after, {}, { decisions: [decision, stale] });
    expect(changes.changes[0]?.verdict).toMatchObject({ materiality: "editorial", decision });
    expect(changes.changes[0]?.verdict.reasons[0].rule).toBe("duration");
    expect(changes.materiality).toBe("editorial");
    expect(changes.sections.map(({ materiality }) => materiality)).toEqual(["editorial"]);
    expect(changes.staleDecisions).toEqual([stale]);
  });

  test("a rule weighs what the publisher says, and silence leaves the default", () => {
    const judgement = { weights: {}, terms: [], synonyms: [] };
    const weighed = (weight: "editorial" | "off"): ChangeSet =>
      judged(before, after, {}, { judgement: { ...judgement, weights: { duration: weight } } });
    expect(weighed("editorial").materiality).toBe("editorial");
    expect(weighed("off").changes.flatMap(reasonsOf)).toEqual(["content"]);
  });

  test("a publisher's own words and synonyms are heard", () => {
    const words = ["# 委託\n明細を印刷所に渡します。", "# 委託\n明細を青空便に渡します。"] as const;
    const judgement = { weights: {}, terms: [{ rule: "recipient", words: ["青空便"] }], synonyms: [] };
    expect(judged(...words, {}, { judgement }).changes.flatMap(reasonsOf)).toContain("recipient widened");
    const same = { weights: {}, terms: [], synonyms: [["印刷所", "青空便"]] };
    expect(judged(...words, {}, { judgement: same }).materiality).toBe("editorial");
  });
});

test("a section's verdict comes from its own heading and blocks, never from its children", () => {
  const changes = judged(
    "# 章\n前文を全て置きます。\n## 節\n記録を30日間残します。",
    "# 章\n前文をすべて置きます。\n## 節\n記録を60日間残します。",
  );
  expect(changes.sections.map(({ materiality }) => materiality)).toEqual(["editorial", "substantive"]);
  expect(changes.materiality).toBe("substantive");
});

test("a section is edited where its words changed, not where it is only spaced otherwise under a new number", () => {
  const stored = "# 保存\n当社は、記録を30日間保存します。\n";
  const label = (number: number): string => stored.replace("# ", `# 第${number}条 `);
  const [before, added] = [
    `# 第1条 目的\n目的を定めます。\n${label(2)}`,
    "# 第2条 登録\n氏名を登録します。\n",
  ];
  const after = (text: string): string => `# 第1条 目的\n目的を定めます。\n${added}${text}`;
  expect(statuses(before, after(label(3).replace("30日", " 30 日")))).toEqual([
    "unchanged",
    "added",
    "renumbered",
  ]);
  expect(statuses(before, after(label(3).replace("保存します", "削除します")))).toEqual([
    "unchanged",
    "added",
    "edited renumbered",
  ]);
  expect(statuses(before, before.replace("30日", " 30 日"))).toEqual(["unchanged", "edited"]);
  expect(statuses(before, before.replace("# 第2条 保存", "# 第2条 保管"))).toEqual(["unchanged", "renamed"]);
});

test("a number written otherwise is notation, and called otherwise another number", async () => {
  expect(await toldOf("(1) ", "(2) ")).toEqual(["edited editorial", "edited editorial"]);
  expect(await toldOf("第1条　", "第2条　")).toEqual(["renumbered editorial", "renumbered editorial"]);
});

test("a heading that goes with all that stands under it is a chapter that went, one that goes alone is none", () => {
  const rest = "# 連絡先\n窓口にお申し出ください。\n";
  const parts = "## 取得する情報\n氏名を取得します。\n## 保存期間\n記録を30日間残します。\n";
  const gone = judged(`${rest}# 学習アプリ\n${parts}`, rest);
  expect(gone.sections.map(({ materiality }) => materiality).filter((one) => one !== null)).toEqual(
    Array.from({ length: 3 }, () => "substantive"),
  );
  const flat = judged(`${rest}# 学習アプリ\n${parts}`, `${rest}${parts.replaceAll("##", "#")}`);
  expect(flat.materiality).toBe("editorial");
});

function refunds(line: string): string {
  return `# 退票辦法\n\n## 適用範圍\n\n於本館購票者適用本辦法。\n\n${line}\n\n退票應於七日前提出，並經本館同意。\n\n手續費為票價之一成。\n`;
}

test("a line that is a heading in one version and text in the other came from nowhere", async () => {
  const [heading, plain] = [refunds("## 經同意之退票"), refunds("經同意之退票。")];
  expect((await files(heading, plain)).materiality).toBe("editorial");
  expect((await files(plain, heading)).materiality).toBe("editorial");
  expect((await files(heading, refunds(""))).materiality).not.toBe("none");
});

test("nothing changed is nothing judged", () => {
  const changes = judged("# 章\n前文を置きます。", "# 章\n前文を置きます。");
  expect([changes.materiality, changes.changes, changes.globals]).toEqual(["none", [], []]);
});

function statuses(before: string, after: string): readonly string[] {
  return judged(before, after).sections.map((row) => row.status.join(" "));
}

async function toldOf(...labels: readonly string[]): Promise<readonly string[]> {
  const changes = await files(`規約\n\n${numbered("1. ", "2. ")}`, `規約\n\n${numbered(...labels)}`, "txt");
  return changes.sections.map((row) => `${row.status.join(" ")} ${row.materiality}`);
}

function numbered(...labels: readonly string[]): string {
  return ["目的", "料金"]
    .map((title, at) => `${labels[at]}${title}\n\n当社は、この${title}を定めます。\n\n`)
    .join("");
}

function reasonsBetween(before: string, after: string): readonly string[] {
  return judged(before, after).changes.flatMap(reasonsOf);
}

function lists(did: readonly string[], never: readonly string[], title = "取得しない情報"): string {
  return [
    `# 取得する情報`,
    ...did.map((item) => `- ${item}`),
    `# ${title}`,
    ...never.map((item) => `- ${item}`),
  ].join("\n");
}

function reordered(title: string): ChangeSet {
  const [cash, voucher, transfer] = [
    "- 現金でお返しします",
    "- 商品券でお返しします",
    "- 振込みでお返しします",
  ];
  return judged(
    [`# ${title}`, cash, voucher, transfer].join("\n"),
    [`# ${title}`, transfer, cash, voucher].join("\n"),
  );
}

function release(list: string): string {
  return `# Privacy\n\n## Names\n\nWe use names.\n\n## Updates\n\nUpdated sections in this release:\n\n${list}\n`;
}

function provision(number: number, title: string, text: string): string {
  return `# 第${number}条 ${title}\n${text}`;
}

function terms(word: string, days: number): string {
  return [
    `# 登録\n${word}は、氏名を登録します。`,
    `# 料金\n${word}は、料金を前払いします。`,
    `# 退会\n${word}は、${days}日前に退会を届け出ます。`,
    `# 雑則\n${word}は、規約を守ります。`,
  ].join("\n");
}

function offersOf(word: string, firm = "仅供参考"): string {
  return `# 说明\n\n本站提供个性化${word}。\n\n您可以退出${word}。\n\n${word}${firm}。\n\n意见和建议请寄往馆长。`;
}

function namingItself(name: string, other = "本政策"): string {
  return `# 隐私政策\n\n您使用本站即同意${name}。\n\n${other}自公布之日起生效。\n\n我们依${name}处理信息。`;
}
