import { type Fact, vocabularyRule, type Rule } from "./rule.ts";

/** Machines that decide about people, and people who no longer do. Evidence: GDPR 22, PIPL 24, EU AI Act 50. */
export const automatedDecision: Rule = vocabularyRule(
  "automated-decision",
  "fact",
  [
    {
      key: "automated",
      ja: "自動(?:的)?(?:な|に)?(?:化された)?(?:意思決定|判断|判定|決定|処理|審査)|プログラムによる|アルゴリズム|プロファイリング|スコアリング",
      zh: "自动(?:化)?(?:决策|决定|判定|审批|生成|处理)|系统自动|算法|用户画像|个性化推荐|自动推荐|即为.{0,6}决定",
      en: "automated (?:decisions?(?:[- ]making)?|processing|means)|algorithms?|profiling|decided by software|solely automated|scoring",
    },
    {
      key: "human",
      ja: "担当者が.{0,16}(?:決め|判断|確か|審査)|人(?:間)?による(?:確認|判断|審査|関与)|人手",
      zh: "人工(?:复核|审核|审查|干预|处理|客服)|专员(?:决定|审查|审核)|由专员",
      en: "human (?:advis[eo]r|review(?:er)?|intervention|being|oversight)|reviewed by (?:a person|our staff)",
    },
    {
      key: "ai",
      ja: "人工知能|生成ai|ai(?=[^a-z]|$)|機械学習|言語モデル|学習データ|学習(?:の)?教材|深層学習",
      zh: "人工智能|人工智慧|ai(?=[^a-z]|$)|机器学习|大(?:语言)?模型|语言模型|模型训练|训练模型",
      en: "artificial intelligence|ai|machine learning|(?:large )?language models?|train(?:ing)? (?:our |the )?(?:ai |machine learning )?models?|generative",
    },
  ],
  {
    direction: ({ lost, gained }) => {
      if (has(lost, "human") && !has(gained, "human")) return "reversed";
      if (has(gained, "human") && has(lost, "automated")) return "reversed";
      return lost.length === 0 ? "widened" : gained.length === 0 ? "narrowed" : null;
    },
  },
);

function has(facts: readonly Fact[], key: string): boolean {
  return facts.some((fact) => fact.key === key);
}
