import { describe, expect, test } from "vitest";
import { compare } from "../../src/index.ts";
import type { Language } from "../../src/model.ts";
import { documentOf, spelling, splitWords } from "../real.ts";
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
    "読者は、閲覧票に氏名を記入し[、閲覧票に氏名を記入し/]、受付に渡す。",
    "貸出し、[閲覧または閲覧または/閲覧または]複写を求めることができる[ことができる/]。",
    "会員は、退会後も引き続き[退会後も/]秘密を守る。",
    "館は、寄託者が館則に同意したものとみなす[館は、寄託者が館則に同意したものとみなす/]。",
    "読者 [and/と] 会員は、館内で飲食できない。",
    "館は、寄託物の管理について責任を一切[追/負]わない。",
    "退会した会員は、閲覧の権利[が/を]失う。",
    "読者は[規本/本規]約に同意する。",
    "館は、資料を返却しま[s/]せん。",
    "入館に必要[の/に]応じて鍵を貸す。",
    "館は、紛失についての責任を一切[追/負]わない。",
    "館は、読者の親睦を[計/図]る。",
    "展示の日程は、館報に[乗/載]せる。",
    "係員は、寄託物を慎重[の/に]確認する。",
    "この館則は、4月1日から[から/]施行する。",
    "貸出しは、窓口[（要確認）/]で受け付ける。",
    "展示は、[ウェブイサト/ウェブサイト]に掲げる。展示の案内もウェブサイトに載せる。",
  ],
  "zh-Hans": [
    "读者损坏图书的，应承担赔[尝/偿]责任。",
    "本馆妥善保管您的个人[信习/信息]。",
    "会员退会时，会籍管理[系同/系统]将注明日期。",
    "请勿将钥匙转借给家属[属/]。",
    "互[网/联网]阅览室每日开放。",
    "本馆不[题供/提供]外借服务。",
    "本网站[网/]内容仅供参考。",
    "读者可以借阅、[复印或复印或/复印或]拍摄馆藏。",
    "如读者遗失图书，[如读者遗失图书，/]应当赔偿。",
    "本馆登记读者的姓名、地址、电话[、姓名/]等信息。",
    "读者不得涂改或损毁[或涂改/]图书。",
    "读者[以/已]阅读并同意本规则。",
    "姓名[合/和]地址由读者填写。",
    "操作机器时不得[带/戴]手套。",
    "本规则[实/适]用于全体读者。",
    "如因不可抗力[至/致]使闭馆，本馆不承担责任。",
    "本馆遵守相关法令[定/]规定。",
    "读者逾期视为放弃预约的权[力/利]。",
    "图书存放[再/在]书库。",
    "读者可以借阅 [and/和] 复印图书。",
    "本馆将会收[疾病/集并]处理借阅记录。",
    "读者应当保管好借阅证和[帐好/账号]。",
    "本馆不得公开或出借[或公开/]读者档案。",
    "图书[委/位]于三楼书库。",
    "本馆可以[更具/根据]法律规定闭馆。",
    "读者可以随时[于/与]我们联系。",
    "本馆不向读者[s/]收费。",
    "读者可以通过电子邮箱[（待补充）/]联系本馆。",
  ],
  "zh-Hant": [
    "讀者損壞圖書者，應負賠[嘗/償]之責。",
    "本館妥善保管您的個人資[枓/料]。",
    "借閱證遺失時，請向服務[務/]台掛失。",
    "本館得不[題供/提供]影印服務。",
    "讀者得借閱[、複印/]、複印館藏。",
    "讀者可以借閱、複印[或複印/]或拍攝館藏。",
    "本館提供其他圖書館[知/之]目錄。",
    "讀者[以/已]閱讀並同意本規則。",
    "讀者 [and/及] 訪客均須登記。",
    "本館使用 Cookie[【待補充】/] 以改善服務。",
    "當您[/使用]本館之相關服務時，請出示借閱證。",
    "本館設置門禁，防止塗改、損毀或竊取[或損毀/]館藏。",
    "館藏之提供[著/者]享有閱覽權。",
    "本館依法令[定/之]規定辦理。",
    "館藏之著作權均[署/屬]本館所有。",
  ],
  en: [
    "The club will respond in a timely [matter./manner.]",
    "By visiting [are/our] website you accept these terms.",
    "[Of/If] you have any questions, write to the secretary.",
    "You may withdraw your consent [be/by] writing to us.",
    "Your data may [by/be] shared with the league.",
    "[Were/Where] possible, we delete the footage within a week.",
    "We do not pass on your name, [accept/except] where the law requires it.",
    "We take steps to [insure/ensure] that your data is safe.",
    "Cancellation must reach us no [latter/later] than noon.",
    "The board may [wave/waive] the late fee.",
    "The free [trail/trial] period ends after 14 days.",
    "You are responsible for your [us/use] of the boats.",
    "The data is collected [though/through] our website.",
    "You can create [and/an] account at the desk.",
    "However, if you block all cookies you may not be [/able ]to access all or parts of our site.",
    "You will[/ be] able to see your loans online.",
    "This matter may be raised in any [matter/manner] that concerns you.",
    "Readers must keep the [recipt/receipt] for the locker.",
    "Please feel [to/free to] ask the librarian.",
    "Books are shelved [as soon/as soon as] possible.",
    "The hours change [from time/from time to time], so look at the door.",
    "The rules apply [when visit/when you visit] the hall.",
    "Members may opt [of/out of] the newsletter.",
    "The library lends [equipmnet/equipment] to members.",
    "Return the book to your [your /]locker.",
    "Members have the use of the reading room in [accordence/accordance] with the house rules.",
    "Members agree to comply with [members agree to comply with /]the house rules.",
    "Readers give their name, address[, name/] and telephone number.",
    "Books sent directly [sent /]to the desk are returned.",
    "The library may suspend [or suspend /]or end the membership.",
    "Opening hours differ [form/from] the timetable.",
    "You may ask [/us ]to reserve a seat.",
    "A late return may [led/lead] to a fee.",
    "Loans are made in accordance [the/with the] house rules.",
    "[Memebrs/Members] keep their cards.",
    "Keys [wil/will] be returned at the desk.",
    "Readers find the opening hours on this page [(insert link) /]of the library.",
    "The house rules [TODO add link /]apply to all readers.",
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
    "[会員および/]会員の家族は、閲覧室を使える。",
    "館は、再寄託先[の再寄託先/]を監督する。",
    "寄託者の氏名、住所、受取人の住所[、氏名/]を記す。",
    "[電話、/]電話番号を届け出る。",
    "氏名 [and/または] 住所を記す。",
    "[A/]会員は、閲覧室を使える。",
    "入館には、予約[（要予約）/]の控えを示す。",
    "会員[が/を]管理する記録を備える。",
    "会員が権利を[追/負]う。",
  ],
  "zh-Hans": [
    "合同自通知之日起[终止/中止]。",
    "读者应缴纳[定金/订金]。",
    "[受托/委托]人保管钥匙。",
    "本馆[待收/代收]快递。",
    "读者[未/已]归还图书。",
    "进入[域内/城内]须登记。",
    "本馆登记读者的姓名、[电话、/]电话记录。",
    "[读者及/]读者的家属可以入馆。",
    "本馆可以通知合作馆[的合作馆/]。",
    "父母的姓名、地址、子女的地址[、姓名/]。",
    "本馆联系读者，[以/已]取得同意。",
    "读者可以借阅[ or /和]复印图书。",
    "[C/]类读者可以入馆。",
    "读者可自[带/戴]口罩。",
    "检[察/查]机关可以查阅。",
    "理事会的权[力/利]由章程规定。",
    "[预/逾]期收益归本馆。",
    "本馆的[馆/校]内禁止饮食。",
    "本馆[组织/阻止]读者活动。本馆可以阻止读者活动。",
    "读者向法院[声请/申请]调解。",
    "馆员应当[实施/适时]整改。",
    "本馆[登/等]入口关闭后清点图书。",
    "当您[/取消]本馆服务时，请出示借阅证。",
    "本馆防止泄露、损毁[或损毁/]性试验的资料。",
  ],
  "zh-Hant": [
    "契約自通知之日起[終止/中止]。",
    "本館[待收/代收]包裹。",
    "讀者有此[權利/權力]。",
    "會員[得/應]歸還圖書。",
    "[會員及/]會員之家屬得入館。",
  ],
  en: [
    "Members may opt [in to/out of] the newsletter.",
    "Books are returned as soon as [asked/possible].",
    "Members receive a copy [form/from] the desk.",
    "The library is open to [adult/adults] members.",
    "Write to [Brach/Branch] at the desk.",
    "The hall [my/may] be hired.",
    "The [site/side] is closed on Sundays.",
    "[Members and members/Members] of their family may use the hall.",
    "The library lends to partners[ of partners/].",
    "Readers give their email address, [address, /]and telephone number.",
    "The library [may or may not/may not] lend rare books.",
    "Members save ten percent [off/of] the fee.",
    "[Marina/Martina] keeps the keys.",
    "Books are lent only [in valid/invalid] cases.",
    "Copies made by readers are [ilegal/legal].",
    "Loans last [thirten/thirty] days.",
    "Members may bring a guest[ (check with the desk first)/].",
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

test.each(["rule", "item"])("a %s that stood twice in a row is spelling", async (what) => {
  const once = what === "item" ? "Bring:\n\n- the card\n- the key\n- the slip" : "Members keep the key.";
  const twice = what === "item" ? `${once}\n- the card` : `${once} ${once}`;
  const { changes } = await compareSentences("en", twice, once);
  expect(changes.map(({ verdict }) => verdict.materiality)).toEqual(["editorial"]);
});

test("a sentence that was said three times, each louder, stood twice too much", async () => {
  const { changes } = await compareSentences(
    "zh-Hans",
    "请勿剧透！请勿剧透！！请勿剧透！！！本馆会删除。",
    "请勿剧透！本馆会删除。",
  );
  expect(new Set(changes.map(({ verdict }) => verdict.materiality))).toEqual(new Set(["editorial"]));
});

const page = (more: string): string =>
  `# 本馆隐私政策\n\n本馆保管您的资料。\n\n本馆会公布统计结果。${more}\n`;

test.each([
  ["隐私政策", "editorial"],
  ["会员名单", "substantive"],
])("the title that a page left behind a sentence is spelling: %s", async (stray, verdict) => {
  const { changes } = compare(
    await documentOf("before.md", page(stray), { language: "zh-Hans" }),
    await documentOf("after.md", page(""), { language: "zh-Hans" }),
    { splitWords, spelling },
  );
  expect(changes.map(({ verdict: { materiality } }) => materiality)).toEqual([verdict]);
});

const table = (rows: string): string => `Keys are kept so:\n\n| Key | Kept at |\n| --- | --- |\n${rows}`;

const row = "| Locker | Desk |\n";

async function judgeRow(before: string): Promise<readonly string[]> {
  const { changes } = await compareSentences("en", table(before), table(row));
  return changes.map(({ verdict }) => verdict.materiality);
}

test("a row that a table had twice is spelling, one that rules another case is told", async () => {
  expect(await judgeRow(row + row)).toEqual(["editorial"]);
  expect(await judgeRow(`${row}| Locker | Gate |\n`)).toEqual(["substantive"]);
});

const keys = (more: string): string =>
  `Opening.\n\n## Keys\n\nMembers keep the key.\n\n${more}## Closing\n\nThe hall closes at nine.`;

async function judgeSection(title: string): Promise<readonly string[]> {
  const extra = `## ${title}\n\nMembers keep the key.\n\n`;
  const { changes } = await compareSentences("en", keys(extra), keys(""));
  return changes.map(({ verdict }) => verdict.materiality);
}

test("a section right beside its like is spelling, one under another title is told", async () => {
  expect(await judgeSection("Keys")).toEqual(["editorial"]);
  expect(await judgeSection("Cards")).toEqual(["substantive"]);
});

test("a misprint that came in is told", async () => {
  expect(await told("en", "The library lends [equipment/equipmnet] to members.")).not.toContain(
    "editorial orthography",
  );
});
