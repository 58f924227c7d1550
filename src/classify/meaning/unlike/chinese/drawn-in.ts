/**
 * Whether a phrase that says how or where stands within what somebody did on one side only, and so is said of that and no longer of what is done:
 * 向用户在注册时提供的邮箱发送通知 and 在注册时向用户提供的邮箱发送通知, 在收到申请后通过邮件联系 and 在通过邮件收到申请后联系. And whether what was to be
 * written is what is received: 收到通知后以书面回复 and 收到书面通知后回复.
 */
export function drawsIn(before: string, after: string): boolean {
  return isDrawnIn(before, after) || isDrawnIn(after, before);
}

function isDrawnIn(inside: string, outside: string): boolean {
  return (
    isOfPaper(inside, outside) ||
    Array.from(inside.matchAll(ofSomebody)).some(({ 1: lead = "", 2: said = "" }) =>
      splits(said).some(([phrase, act]) => outside.includes(phrase + lead + act)),
    ) ||
    Array.from(inside.matchAll(whenDone)).some(({ 1: lead = "", 2: said = "" }) =>
      splits(said).some(([phrase, act]) => outside.includes(lead + act) && outside.includes(phrase)),
    )
  );
}

/** 收到书面通知, where what follows was to be done in writing; 以书面形式提出申请 asks for 书面申请. */
function isOfPaper(inside: string, outside: string): boolean {
  const [written, more] = [...inside.matchAll(isWritten)];
  const [manner, again] = [...outside.matchAll(inWriting)];
  if (written === undefined || manner === undefined || more !== undefined || again !== undefined)
    return false;
  const { 1: thing = "" } = written;
  const [rest = ""] = outside.slice(manner.index + manner[0].length).split(/[，。；]/);
  return !/[以用]$/.test(inside.slice(0, written.index)) && !rest.includes(thing) && outside.includes(thing);
}

const isWritten = /[书書]面(通知|申[请請]|[请請]求|材料|文件|意[见見]|[异異]議|异议)/gu;
const inWriting = /(?:以|用|通[过過]|透[过過])[书書]面(?:方式|形式)?(?:[儘尽]快|[儘尽]速|及[时時])?/gu;

/** Where a phrase may end and what is done begins. */
function splits(text: string): readonly (readonly [phrase: string, act: string])[] {
  return Array.from({ length: Math.max(0, text.length - 5) }, (_, at) => at + 3).map(
    (at) => [text.slice(0, at), text.slice(at)] as const,
  );
}

const preposition =
  "通过|通過|透过|透過|根据|根據|依据|依據|按照|基于|基於|出于|出於|经由|經由|以(?=[^，。；]{2,10}方式)";
const somebody =
  "您|你|(?:[每各][位名]?)?(?:用户|用戶|会员|會員|患者|学生|學生|学员|學員|读者|讀者|客户|客戶|顾客|顧客|家长|家長|员工|員工|商家|他人|申请人|申請人)";
const ofSomebody = new RegExp(
  `((?:[对對向给給为為从從]|按照|根据|根據|依据|依據)(?:${somebody}))((?:${preposition}|在|于|於)[^，。；、的]{3,16}[的之])`,
  "gu",
);
const whenDone = new RegExp(
  `([在于於当當](?:${somebody})?)((?:${preposition})[^，。；、的]{4,16}?[后後前时時](?![间間]))`,
  "gu",
);
