/** What one rule asks of a release: plain dates and days, nothing else. */
export interface ReleaseRule {
  /** A substantive change needs an effective date that is another than before. */
  readonly newDate: boolean;
  /** So many days the notice is to stand; null where no number is said. */
  readonly daysShown: number | null;
  /** So many days before the effective date the new text is to be public; null where the rule says nothing of it. */
  readonly daysBefore: number | null;
  /** Whether the day that begins the count is counted. */
  readonly countsFirstDay: boolean;
  /** A changed purpose of use is to be told. */
  readonly tellsPurpose: boolean;
  /** The parts that changed are to be named. */
  readonly namesParts: boolean;
  /** Within so many months the policy is to be reviewed. */
  readonly months: number | null;
  /** The convention or the provision, as it is cited. */
  readonly source: string;
}

export type RuleName =
  | "notice-30"
  | "jp-civil-548-4"
  | "jp-appi-21-3"
  | "cn-pipl-17"
  | "cn-ecommerce-34"
  | "us-ccpa-12m"
  | "custom";

const nothing: Omit<ReleaseRule, "source"> = {
  newDate: false,
  daysShown: null,
  daysBefore: null,
  countsFirstDay: true,
  tellsPurpose: false,
  namesParts: false,
  months: null,
};

/** The rules by the names that the command line knows; a rule is a line here. They state dates, not the law. */
export const RELEASE_RULES: Readonly<Record<RuleName, ReleaseRule>> = {
  "notice-30": { ...nothing, newDate: true, daysShown: 30, source: "30-day notice" },
  // The fact, the content and the date are to be public before the date: one day at least, and no number beyond that.
  "jp-civil-548-4": { ...nothing, newDate: true, daysBefore: 1, source: "民法第548条の4第2項・第3項" },
  "jp-appi-21-3": { ...nothing, tellsPurpose: true, source: "個人情報保護法第21条第3項" },
  "cn-pipl-17": { ...nothing, namesParts: true, source: "《个人信息保护法》第十七条" },
  // 民法典第二百零一条: the first day of a period is not counted.
  "cn-ecommerce-34": {
    ...nothing,
    newDate: true,
    daysBefore: 7,
    countsFirstDay: false,
    source: "《电子商务法》第三十四条；《民法典》第二百零一条",
  },
  "us-ccpa-12m": { ...nothing, months: 12, source: "Cal. Civ. Code § 1798.130(a)(5)" },
  custom: { ...nothing, newDate: true, source: "custom" },
};

export const RULE_NAMES = Object.keys(RELEASE_RULES) as readonly RuleName[];
