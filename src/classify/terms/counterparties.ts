import { foldForComparison } from "../../text/fold.ts";
import { foldToSimplified } from "../../text/simplified.ts";

/**
 * Whether two wordings name the two sides of one bond: lessor and lessee, 貸主 and 借主, 母公司 and 子公司. Nobody calls one by the name of the other: where it changed,
 * the duty went to the other side, however often it did.
 */
export function areCounterparties(before: string, after: string): boolean {
  const [stood, stands] = [formOf(before), formOf(after)];
  return bonds.some(([one, other]) => {
    const [oldOne, oldOther] = [one.test(stood), other.test(stood)];
    const [newOne, newOther] = [one.test(stands), other.test(stands)];
    return (oldOne && !oldOther && newOther && !newOne) || (oldOther && !oldOne && newOne && !newOther);
  });
}

function formOf(text: string): string {
  return foldToSimplified(foldForComparison(text)).toLowerCase();
}

/** Both sides of each bond, as the law of contracts, companies, work and data protection pairs them; Han characters in their simplified form. */
const bonds: readonly (readonly [RegExp, RegExp])[] = [
  ["licensors?", "licensees?"],
  ["lessors?|landlords?|landlady", "lessees?|tenants?|renters?"],
  ["lenders?|creditors?", "borrowers?|debtors?"],
  ["mortgagors?", "mortgagees?"],
  ["grantors?", "grantees?"],
  ["assignors?|transferors?", "assignees?|transferees?"],
  ["employers?", "employees?"],
  ["payers?", "payees?"],
  ["sellers?|vendors?", "buyers?|purchasers?"],
  ["franchisors?", "franchisees?"],
  ["parent compan(?:y|ies)", "subsidiar(?:y|ies)"],
  ["controllers?", "processors?"],
  ["senders?", "recipients?|receivers?"],
  ["disclosing(?: part(?:y|ies))?|disclosers?", "receiving(?: part(?:y|ies))?"],
  ["trustors?|settlors?", "trustees?|beneficiar(?:y|ies)"],
  ["insurers?", "insureds?|policy ?holders?"],
  ["teachers?", "pupils?|students?"],
  ["doctors?", "patients?"],
  ["complainants?|claimants?|plaintiffs?", "respondents?|defendants?"],
]
  .map(([one, other]) => [new RegExp(`\\b(?:${one})\\b`), new RegExp(`\\b(?:${other})\\b`)] as const)
  .concat(
    [
      ["贷主|赁贷人|大家(?=の)|家主|出租人|出租方|房东", "借主|赁借人|承租人|承租方|租客|房客"],
      ["贷付人|贷金业者|贷款人|出借人|债[権权]者|债权人", "借入人|借款人|借用人|债务者|债务人"],
      [
        "(?:^|[^\\p{L}]|[はがのにを])甲(?=[はがのにをとも及又]|$)|甲方",
        "(?:^|[^\\p{L}]|[はがのにを])乙(?=[はがのにをとも及又]|$)|乙方",
      ],
      ["[売卖]主|[売卖]り主|卖方|卖家|出售方|出卖人", "买主|买い主|买方|买家|买受人|购买方"],
      ["委托者|委托元|委托人|委托方", "受托者|委托先|受托人|受托方"],
      ["[亲親]会社|母公司|总公司", "子会社|子公司|分公司"],
      ["[発发]注者|发包[方人]", "受注者|承包[方人]"],
      ["[譲让]渡人|转让[方人]", "[譲让]受人|受让[方人]"],
      ["(?<!被)(?:许可|授权|许诺)(?:者|方|人)|ライセンサー", "被(?:许可|授权|许诺)(?:者|方|人)|ライセンシー"],
      ["(?<!被)雇用者|使用者侧|雇主|用人单位|雇用人", "被雇用者|劳[働动]者|雇员|受雇人"],
      ["(?<!被)保[険险](?:者|人|会社|公司)|承保人", "被保[険险](?:者|人)|投保人"],
      ["付款[方人]|支払人|支付[方人]", "收款[方人]|受取人(?!払)"],
      ["送信者|[発发]信[者人]|差出人|寄件人|发件人", "受信者|名宛人|收件人"],
      ["披露方|开示者|開示者", "接收方|受领者"],
      ["原告", "被告"],
    ].map(([one, other]) => [new RegExp(`(?:${one})`, "u"), new RegExp(`(?:${other})`, "u")] as const),
  );
