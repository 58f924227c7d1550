/** Whether in Chinese two who act on one another changed places: 用户通知我们后，我们停止 against 我们通知用户后，用户停止. */
export function actsTheOtherWay(before: string, after: string): boolean {
  const [stood, stands] = [actsIn(before), actsIn(after)];
  return [...stood].some((act) => {
    const [doer = "", verb = "", other = ""] = act.split(">");
    const turned = `${other}>${verb}>${doer}`;
    return stands.has(turned) && !stood.has(turned) && !stands.has(act);
  });
}

function actsIn(text: string): ReadonlySet<string> {
  return new Set(
    Array.from(text.matchAll(act), ({ 1: doer, 2: verb, 3: other }) => `${doer}>${verb}>${other}`),
  );
}

const party =
  "我们|我們|本公司|本行|本店|您|你|阁下|閣下|用户|用戶|会员|會員|平台|商家|买家|買家|卖家|賣家|[甲乙丙]方|业主|業主|承租人|出租人|委托人|受托人|学校|學校|家长|家長|学生|學生|医院|醫院|患者|病人|理事会|理事會|会长|會長|公司|员工|員工|房东|房東|租户|租戶|房客|店主|客人|物业|物業";
const act = new RegExp(
  `(?<![与與和同跟对對向由被])(${party})(?:应|應|可|须|須|将|將|会|會|不)?((?!${party})\\p{sc=Han}{2})(${party})(?![的之])`,
  "gu",
);
