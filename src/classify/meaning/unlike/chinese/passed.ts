/** Whether in Chinese what was examined has to have passed, or only to have been examined: 审核通过后公布 against 审核后公布. */
export function needsToPass(before: string, after: string): boolean {
  const [stood, stands] = [passings(before), passings(after)];
  if (stood.passed === stands.passed) return false;
  // 验收合格 is 验收通过.
  return stood.passed + stood.found !== stands.passed + stands.found;
}

function passings(text: string): { readonly passed: number; readonly found: number } {
  return { passed: [...text.matchAll(passed)].length, found: [...text.matchAll(found)].length };
}

const examining =
  "审核|審核|审查|審查|审议|審議|审批|審批|验收|驗收|验证|驗證|表决|表決|决议|決議|讨论|討論|考试|考試|考核|测试|測試|评审|評審|检查|檢查|复核|複核|检验|檢驗|核验|核驗|认证|認證|面试|面試";
const passed = new RegExp(
  `(?:${examining})(?:并|並|后|後)?(?:通过|通過|过关|過關)|(?:通过|通過)(?:[\\p{sc=Han}]{0,4})?(?:${examining})|(?:[会會]|大会|大會|理事会|理事會)(?:通过|通過)(?=[后後，,。的者之])`,
  "gu",
);
const found = /合格|批准|核准|核可|同意|许可|許可|认可|認可|可决|可決|无误|無誤|成功|完成|[获獲]准/gu;
