/** Whether in Chinese what was done first is done second: 经审核后公布 against 公布后审核, whatever small words stand beside the two. */
export function comesFirst(before: string, after: string): boolean {
  const [stood, stands] = [stepsOf(before), stepsOf(after)];
  return [...stood].some((steps) => {
    const [first = "", second = ""] = steps.split(">");
    return stands.has(`${second}>${first}`) && !stands.has(steps);
  });
}

/** Each `first>second`. */
function stepsOf(text: string): ReadonlySet<string> {
  return new Set(
    [
      ...[...text.matchAll(oneAfterAnother)].map(({ 1: first = "", 2: second = "" }) => [[first], [second]]),
      ...[...text.matchAll(clausesInTurn)].map(({ 1: ahead = "", 2: behind = "" }) => [
        actsOf(ahead),
        actsOf(behind),
      ]),
    ].flatMap(([firsts = [], seconds = []]) =>
      firsts.flatMap((first) => seconds.map((second) => `${first}>${second}`)),
    ),
  );
}

function actsOf(clause: string): readonly string[] {
  return [...clause.matchAll(act)].map(([word]) => word);
}

/** What is done ahead of 后 and behind it, with whatever stands beside. */
const clausesInTurn = /([^，,。；;后後]{2,40})[后後][，,]?([^。；;后後]{2,40})/gu;
/** What comes before or after something else in policies and rules, one way to write each. */
const act =
  /脱敏|脫敏|匿名化|去标识|去標識|加密|审核|審核|审查|審查|同意|授权|授權|通知|告知|公布|公告|提供|共享|披露|用于|用於|缴费|繳費|付款|支付|发货|發貨|出货|出貨|退款|删除|刪除|注销|註銷|登记|登記|签署|簽署|确认|確認|批准|备案|備案|登录|登入|注册|註冊|验证|驗證|收集|蒐集|分析|发布|發布|提交|备份|備份|评估|評估|培训|培訓|考核|检查|檢查|验收|驗收|送达|送達|收到/gu;

const oneAfterAnother =
  /(\p{sc=Han}{2})(?:完[毕畢成])?(?:之|以)?[后後][，,]?(?:再|才|即|予以|[进進]行|方可|始得|可|[应應]|[会會]|[将將]|立即)*(?=(\p{sc=Han}{2}))/gu;
