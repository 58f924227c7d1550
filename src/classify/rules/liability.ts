import type { Reading } from "../reading.ts";
import { frameOf, type Words } from "./frames.ts";
import { type Fact, type Rule, vocabularyRule } from "./rule.ts";

/** Who answers for loss, and how far. Evidence: 消費者契約法 8 and 10, 民法典 496–498 and 506, Consumer Rights Act 2015 Part 2. */
export const liability: Rule = vocabularyRule(
  "liability",
  "subject",
  [
    {
      key: "gross",
      ja: "重大な過失|重過失|故意",
      zh: "重大过失|故意",
      en: "gross negligence|wil(?:l)?ful|intentional|fraud",
    },
    {
      key: "fault",
      ja: "(?<!重大な)(?<!重)過失|責めに帰",
      zh: "(?<!重大)过失|过错|原因造成",
      en: "(?<!gross )negligence|fault",
    },
    {
      key: "indirect",
      ja: "間接(?:損害|的)|逸失利益|特別(?:の)?損害",
      zh: "间接(?:损害|损失)|可得利益",
      en: "indirect|consequential|lost profits|special damages",
    },
    {
      key: "exempt",
      ja: "責任を負(?:い|わ)|免責|責めを負",
      zh: "不承担|免责|不负.{0,6}责|不赔偿|不予赔偿|概不负责|免除.{0,4}责任",
      en: "not (?:be )?liable|disclaim|exclud(?:e|es) liability|no liability|as is",
    },
  ],
  {
    direction: ({ lost, gained }) =>
      [...lost, ...gained].filter(({ key }) => key === "exempt").length === 1
        ? "reversed"
        : gained.some(({ key }) => key === "gross")
          ? "narrowed"
          : lost.some(({ key }) => key === "gross")
            ? "widened"
            : null,
    isMeant,
    about: {
      key: "liability",
      ja: "損害|賠償|責任|補償|保証",
      zh: "赔偿|责任|损失|损害|担保|保证|补偿",
      en: "liab(?:le|ility)|damages?|indemni(?:fy|ty)|warrant(?:y|ies)|compensat(?:e|ion)|class action|waive",
    },
  },
);

/** Somebody answers for loss: 负责人 and 面对过失 as a virtue answer for none. */
function isMeant(fact: Fact, reading: Reading): boolean {
  const { voice, word, ahead, behind } = frameOf(reading, fact);
  if (fact.key === "fault") return causing[voice].test(ahead.slice(-12)) || caused[voice].test(behind);
  if (fact.key !== "liability") return true;
  return !otherWord[voice].test(ahead.slice(-1) + word + behind.slice(0, 1));
}

const causing: Words = {
  ja: /(?:故意|責|による|軽|当社の|者の|双方の).{0,6}$/,
  zh: /(?:因|由于|故意|重大|一般|轻微|我们的|无|有|自身).{0,6}$/,
  en: /\b(?:due to|caused by|through|arising from|our|your|without|gross|by) .{0,8}$/,
};

const caused: Words = {
  ja: /^(?:に(?:より|よる|よって|起因)|が(?:ある|ない)|の(?:有無|ない)|なく|責任|、|。|行為)/,
  zh: /^(?:造成|导致|引起|行为|责任|的|所|，|。|$)/,
  en: /^/,
};

const otherWord: Words = {
  ja: /責任者|保証人|身元保証|責任感/,
  zh: /负责任|责任[人编心感]|有责任|事责任|安全保证|保证[您书]/,
  en: /$^/,
};
