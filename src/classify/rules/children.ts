import type { Reading } from "../reading.ts";
import { frameOf } from "./frames.ts";
import { byProtection, vocabularyRule, type Fact, type Rule } from "./rule.ts";

/** Young readers and who speaks for them. */
export const children: Rule = vocabularyRule(
  "children",
  "subject",
  [
    {
      key: "child",
      ja: "未成年|子ども|子供|こども|児童|お子様|青少年",
      zh: "未成年|儿童|孩子|青少年|学童",
      en: "child(?:ren)?|minors?|kids?|teen(?:ager)?s?|under(?:-| )age",
    },
    {
      key: "guardian",
      ja: "保護者|親権者|法定代理人|後見人",
      zh: "监护人|家长|父母|法定代理人",
      en: "guardians?|parent(?:s|al)?|caregivers?",
    },
  ],
  { direction: byProtection, isMeant },
);

/** A minor change is no minor, a parent company no parent. */
function isMeant(fact: Fact, reading: Reading): boolean {
  const { voice, behind } = frameOf(reading, fact);
  return (
    voice !== "en" ||
    !/^ (?:change|edit|correction|amendment|update|error|issue|defect|revision|compan|entit|organi|undertaking)/.test(
      behind,
    )
  );
}
