import { vocabularyRule, type Rule } from "./rule.ts";

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
    about: {
      key: "liability",
      ja: "損害|賠償|責任|補償|保証",
      zh: "赔偿|责任|损失|损害|担保|保证|补偿",
      en: "liab(?:le|ility)|damages?|indemni(?:fy|ty)|warrant(?:y|ies)|compensat(?:e|ion)|class action|waive",
    },
  },
);
