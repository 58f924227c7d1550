import { describe, expect, test } from "vitest";
import type { Language } from "../../src/index.ts";
import { compareSentences } from "./judged.ts";

/** `[former/new]`: the old sentence has the one, the new sentence the other. */
async function materialityOf(notation: string, language: Language): Promise<string> {
  const side = (which: 1 | 2): string =>
    notation.replace(/\[([^/\]]*)\/([^/\]]*)\]/g, (_, ...sides: string[]) => sides[which - 1] ?? "");
  return (await compareSentences(language, side(1), side(2))).materiality;
}

type Sentence = readonly [Language, string];

describe("a seldom word for another is a rewording", () => {
  test.each<Sentence>([
    ["zh-Hans", "泳池附近请勿[大声/高声]喧哗，并请保持[安静/肃静]。"],
    ["zh-Hans", "会员来馆时请[携带/带]会员证，以便工作人员核对。"],
    ["zh-Hans", "维修期间给您[带来/造成]的[不便/麻烦]，敬请[谅解/见谅]。"],
    ["zh-Hans", "本会将[不断/持续]改进借阅系统，欢迎提出[建言/建议]。"],
    ["zh-Hans", "读者不得[随意/任意]移动阅览桌椅。"],
    ["zh-Hant", "志工應[聽從/服從]館員安排，[愛護/珍惜]圖書。"],
    ["zh-Hant", "活動當日請[耐心等候/耐心等待]叫號。"],
    ["ja", "当園は、地域との[つながり/結びつき]を大切にします。"],
    ["ja", "混雑[時/の際]は、受付で[順番に/順に]ご案内します。"],
    ["ja", "観客席に荷物を[置き忘れた/忘れた]方は、事務室に[お申し出/お申出]ください。"],
    ["ja", "本会は、会員[相互の/互いの]親睦を図る活動を[推進/促進]する。"],
    ["en", "Volunteers [are made up of/consist of] residents of the valley."],
    ["en", "Please be quiet near the nesting boxes and [shut/close] the gate behind you."],
    ["en", "The garden is [easily accessible/readily accessible] by bus."],
    ["en", "We [apologise/are sorry] for any [inconvenience/trouble] caused by the works."],
  ])("%s %s", async (language, notation) => {
    expect(await materialityOf(notation, language)).toBe("editorial");
  });
});

describe("a word that says something else is told", () => {
  test.each<Sentence>([
    ["zh-Hans", "泳池附近请勿大声[喧哗/奔跑]。"],
    ["zh-Hans", "会员来馆时请携带[会员证/身份证]。"],
    ["zh-Hans", "读者不得随意移动[阅览桌椅/书架]。"],
    ["zh-Hans", "馆内禁止[拍照/录像]。"],
    ["zh-Hans", "经理事会[审议/表决]通过后施行。"],
    ["zh-Hant", "志工應聽從[館員/家長]安排。"],
    ["ja", "混雑時は、受付で[順番に/予約の方から]ご案内します。"],
    ["ja", "観客席に荷物を置き忘れた方は、[事務室/警察署]にお申し出ください。"],
    ["ja", "本会は、会員相互の[親睦/救済]を図る活動を推進する。"],
    ["ja", "係員が指示をし、館長が規則を定めたときは、利用者は、[その指示/これ]に従わなければならない。"],
    ["en", "We [strive/undertake] to answer within a week."],
    ["en", "The society may [write off/cancel] the debt of a member."],
    ["en", "Any [disagreement/claim] is heard by the committee."],
    ["en", "Candidates must remain [silent/quiet] in the hall."],
    ["en", "These terms apply as amended [from time to time/occasionally]."],
    ["en", "Disabling cookies may [impair your ability to/prevent you from being able to] use the site."],
    ["en", "The seller has not [knowingly/intentionally] made a false statement."],
    ["en", "Visitors who use [abusive/offensive] language will be removed."],
    ["en", "Guards shall be fitted where [practicable/practical]."],
    ["en", "The club shall provide a safe [environment/atmosphere] for juniors."],
    ["en", "Late homework will not be [accepted/tolerated]."],
    ["en", "Borrowers are charged a [late/late payment] fee of £1."],
    ["ja", "施行日前に成立した契約には、[従来/現行]の規約を適用します。"],
    ["ja", "異常があるときは、[直ちに/速やかに]使用を中止してください。"],
    ["ja", "規約に[実質的な/事実上の]変更を加える場合は、30日前に通知する。"],
    ["ja", "夜間は、建物に[侵入し/立ち入っ]てはならない。"],
    ["ja", "施工者は、現場の[安全対策/セキュリティ対策]を講じなければならない。"],
    ["ja", "当日は、[先着順/申込順]に入場していただきます。"],
    ["ja", "備品の取扱いは、本規程に[従う/準じる]ものとする。"],
    ["ja", "利用者は、係員の[指示/案内]に従わなければならない。"],
    ["zh-Hans", "该通道的车辆[隔日/次日]通行。"],
    ["zh-Hans", "供应商应在四小时内[排除/排查]故障。"],
    ["zh-Hans", "遗失图书的，读者应照[价/原价]赔偿。"],
    ["zh-Hans", "读者[故意/恶意]损坏图书的，加倍赔偿。"],
    ["zh-Hans", "租期届满，承租人应按[原状/现状]返还场地。"],
    ["zh-Hans", "申请人家庭年[收入/所得]不得超过一百一十四万元。"],
    ["zh-Hans", "学校应当为学生提供良好的学习[环境/氛围]。"],
    ["zh-Hant", "會員可以免費使用全部健身[設施/設備]。"],
    ["zh-Hant", "主管機關自[受理/收受]申請之日起二十日內作成決定。"],
    ["zh-Hant", "營業人應與消費者[協調/調解]爭議。"],
  ])("%s %s", async (language, notation) => {
    expect(await materialityOf(notation, language)).toBe("substantive");
  });
});
