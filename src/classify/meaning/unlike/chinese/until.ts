/** Whether in Chinese what goes on behind an end ends there: 合同终止后仍然有效 against 至合同终止时有效, 自签约之日起 against 至签约之日. */
export function endsWhereItWentOn(before: string, after: string): boolean {
  return [until, since].every((mark) => {
    const [stood, stands] = [before, after].map((text) => [...text.matchAll(mark)].length);
    return stood !== stands;
  });
}

const event =
  "(?:[终終]止|[届屆][满滿]|期[满滿]|[结結]束|[注註][销銷]|清[偿償]|完成|失效|解除|停止|到期|[签簽][约約訂订]|生效|撤回|[删刪]除|交付|[离離][职職]|毕业|畢業|退[会會租款]|收到|成立|[发發]布|公布)";
const until = new RegExp(
  `(?<![截甚以乃不周第\\d])(?:直[至到]|[至到])[^,，。；;至到]{0,14}?${event}[之当當]?(?:[时時日前]|[为為]?止|有效|[适適]用|$)`,
  "gu",
);
const since = new RegExp(`${event}(?:[之以]?[后後]|[之当當]?[日时時]?起)`, "gu");
