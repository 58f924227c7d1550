/**
 * Whether in Chinese it is spoken of another moment of the same act: 注册时填写 against 注册后填写, 付款前 against 付款后. Where one of the two says it of several
 * moments (注册前后, 付款时及付款后), nobody knows which of them became which.
 */
export function comesAtAnotherTime(before: string, after: string): boolean {
  const [stood, stands] = [momentsOf(before), momentsOf(after)];
  return [...stood].some(([act, moments]) => {
    const others = stands.get(act);
    return moments.size === 1 && others?.size === 1 && [...moments].join() !== [...others].join();
  });
}

/** For each act the moments of which a text speaks. */
function momentsOf(text: string): ReadonlyMap<string, ReadonlySet<string>> {
  const found = new Map<string, Set<string>>();
  for (const { 1: act = "", 2: moment = "" } of text.matchAll(momentOfAct)) {
    const moments = found.get(act) ?? new Set<string>();
    found.set(act, moments.add(sameMoment.get(moment) ?? moment));
  }
  return found;
}

const momentOfAct =
  /(\p{sc=Han}{2})(?:完成|完毕|完畢)?[的之以]?([时時后後前])(?![间間往续續来來期效述款项項台者排缀綴置])(?=[，,。；;、]|$|[请請应應须須可将將会會不得即方需由向缴繳填提交支签簽联聯索出当當])/gu;
const sameMoment: ReadonlyMap<string, string> = new Map([
  ["時", "时"],
  ["後", "后"],
]);
