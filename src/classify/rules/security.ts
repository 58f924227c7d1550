import type { Reading } from "../reading.ts";
import { data, frameOf, says, saysOrStandsUnder, type Words } from "./frames.ts";
import { byProtection, type Fact, type Rule, vocabularyRule } from "./rule.ts";

/** How data is guarded. Evidence: 個人情報保護委員会ガイドライン 通則編 10 (安全管理措置), PIPL 51, GDPR 32. */
export const security: Rule = vocabularyRule(
  "security",
  "subject",
  [
    {
      key: "encryption",
      ja: "暗号化|ssl|tls|ハッシュ化",
      zh: "加密|脱敏|哈希|ssl|tls",
      en: "encrypt(?:s|ed|ion)?|ssl|tls|hash(?:es|ed)?|salted",
    },
    {
      key: "access",
      ja: "アクセス(?:制限|制御|権限)|閲覧できる者|権限",
      zh: "访问(?:控制|权限)|权限|最小授权",
      en: "access controls?|restricted access|least privilege|need[- ]to[- ]know",
    },
    {
      key: "authentication",
      ja: "二(?:段階|要素)認証|多要素認証|本人認証|パスワード",
      zh: "双(?:重|因素)(?:验证|认证)|两步验证|多因素|输入密码",
      en: "(?:two|multi)[- ](?:step|factor)|authentication|passwords?",
    },
    {
      key: "audit",
      ja: "監査|点検|脆弱性診断",
      zh: "审计|稽核|渗透测试|安全评估",
      en: "audits?|penetration tests?|vulnerability",
    },
    {
      key: "incident",
      ja: "漏えい|漏洩|漏れた|滅失|毀損|不正アクセス",
      zh: "泄露|外泄|泄漏|安全事件|篡改|丢失",
      en: "breach(?:es)?|leaks?|incidents?|unauthori[sz]ed access",
    },
  ],
  {
    direction: byProtection,
    isMeant,
    about: {
      key: "guarding",
      ja: "安全管理|セキュリティ|保護(?:措置|対策)|安全に",
      zh: "安全(?:措施|保障|防护|技术)|加密|保密",
      en: "secur(?:e|ity|ely)|safeguards?|protect(?:s|ed|ion|ive)?",
    },
  },
);

/** Data or a system is guarded; a password that is collected and an auditor of accounts guard nothing. */
function isMeant(fact: Fact, reading: Reading): boolean {
  const frame = frameOf(reading, fact);
  const { key } = fact;
  if (key === "encryption") return true;
  if (key === "guarding") return says(frame, data) || says(frame, guarding);
  if (key === "access")
    return access[frame.voice].test(frame.ahead.slice(-20) + frame.word + frame.behind.slice(0, 20));
  if (key === "authentication") return says(frame, guarding) || guarding[frame.voice].test(frame.around);
  return saysOrStandsUnder(frame, guarding) || (says(frame, data) && key !== "audit");
}

const access: Words = {
  ja: /アクセス|閲覧|データ|情報/,
  zh: /访问|查看|查阅/,
  en: /access/,
};

const guarding: Words = {
  ja: /安全|セキュリティ|漏え?い|漏洩|暗号|認証|アクセス(?:制限|制御|権限)|不正アクセス|防止|管理措置/,
  zh: /安全|防护|防止|泄露|泄漏|外泄|加密|脱敏|验证|认证|存取|访问控制|保密/,
  en: /\b(?:secur(?:e|ity|ely)|safeguards?|encrypt\w*|protect\w*|authenticat\w+|unauthori[sz]ed|access controls?|vulnerabilit\w+|strong passwords?)\b/,
};
