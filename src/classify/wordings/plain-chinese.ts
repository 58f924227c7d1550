import { type Rewriting, rewrite, whenMet } from "../folds/rewriting.ts";
import { opening } from "./placed/chinese/opened.ts";

const row = (from: string, to: string): Rewriting => [whenMet(from, "gu"), to];

const stance =
  "(?:请勿|请不要|请|不得|不应|不可|必须|应当?|须(?!知)|可以?(?!能)|得(?!到|知|以)|需要?(?!求)|有权|将会?|会(?![员议长费]))";
const somebody =
  "(?:您|你们?|我们|双方|[\\p{sc=Han}]{0,4}(?:用户|会员|成员|使用者|学生|学员|家长|监护人|申请人|业主|住户|客户|顾客|读者|患者|病人|参赛者|参加者|玩家|员工|乘客|旅客|商家|卖家|买家|消费者|承租人|借用人|使用人|出租人|贡献者|维护者|理事|监事|会长|公司|平台|机构|单位|学校|委员会|理事会|监事会|主办方|物业)|本[会校馆院站社行公网][\\p{sc=Han}]?)";
const noun = '[^,.;:!?()"]';
/** No other who acts stands in what is left of the sentence. */
const alone = `${noun}*(?:,(?:并|且|也|亦|不|应|须|可|将|会|请|否则|但|以)${noun}*)*(?:[.;!?]|$)`;
const light = "(?:予以|加以|给予|进行|实行|采取|作出|做出|施以)";
const does =
  "(?:删除|归还|关闭|公布|公告|公开|转交|转移|销毁|清除|移除|退还|退回|返还|返回|提交|上传|发送|通知|告知|冻结|封禁|下架|屏蔽|注销|终止|保存|存储|加密|备份|恢复|更新|修改|取消)";

/**
 * A Chinese sentence, folded, with its constructions brought to the plainest: what is done to what (对…进行, 将…予以), by what means (以…的方式), when and on
 * which condition (在…的情况下, …时), what must be ahead of when or behind it. Several light changes of one clause, none of which an exchange of words would
 * undo alone, come to one text.
 */
export function plainChinese(folded: string): string {
  const opened = folded.replace(/(?<=^|[.;!?\n] ?)(?=[^\s.;!?])[^.;!?\n]*/gu, (sentence) => {
    const found = opening.exec(sentence);
    return found === null || found.groups?.["knows"] !== undefined
      ? sentence
      : sentence.slice(found[0].length);
  });
  return rewrite(opened.replace(/(?<=[,.;:!?]) /g, ""), constructions);
}

const constructions: readonly Rewriting[] = [
  row("请(?:您|你|阁下|务必|务须)+", "请"),
  row("(?:的|之)时候?(?!间)|的?之际|(?<=[\\p{sc=Han}])之时(?!间)", "时"),
  row("[之以]([前后])(?!往|续)", "$1"),
  // On which condition.
  row("(?<=^|[,.;])(?:如果|若|倘若|假如|假若|倘|要是|若是|如若|一旦)(?!干)", "如"),
  row(`(${somebody})(?:如果|若|倘若|假如|倘|如)(?![何下此同期实])(?=${noun}{2,40},)`, "如$1"),
  row("(?<=^|[,.;])([\\p{sc=Han}]{2,8})如(?=有|需|因|未|遇|发生|存在|出现|不|欲|要)", "如$1"),
  row("的话(?=,)", ""),
  row(
    `(?<=(?:^|[,.;])如(?:${somebody})?)(?:有|存在|出现|发生)(?=(?:违反|未|拒绝|损坏|遗失|侵犯|毁损|破坏))(${noun}{2,30}?)(?:的|之)?(?:情况|情形|情事|行为)(?=[,.;时的])`,
    "$1",
  ),
  row(`(?<=^|[,.;])(?:在|于)(${noun}{2,40}?)(?:的|之)?(?:情况|情形)(?:之?下)?,`, "如$1,"),
  row(`(?<=(?:^|[,.;])如${noun}{2,40})(?:时|的|(?<![使记作读患学消参贡维])者)(?=,)`, ""),
  row(
    `(?<=^|[,.;])(?!如|[^,]{0,16}(?:包括|以下|下列))(${noun}{4,40}?)(?:的|(?<![使记作读患学消参贡维])者),`,
    "如$1,",
  ),
  row(`(?:在|于)(${noun}{2,30}?)(?:的|之)?(?:情况|情形)下(?!,)`, "在$1时"),
  row("(?<=,)则(?!是)", ""),
  row(`(?<=(?:^|[,.;])如${noun}{2,12}),(?=${stance})`, ""),
  // When, ahead of what must be.
  row(`(${stance})(?:在|于)(${noun}{1,24}?(?:[前后时]|期间))(?=[\\p{sc=Han}])`, "$2$1"),
  row(`(?:在|于|当)(?=${noun}{1,24}?(?:[前后时]|期间),?(?:${somebody})?${stance})`, ""),
  // Not where another clause stands behind it, for which the time would hold too.
  row(`(?<=^|[.;])(${noun}{2,24}?(?:[前后时]|期间)),?(${somebody})(?=${stance}${alone})`, "$2$1"),
  row(`(?<=[前后时]|期间),(?=${stance})`, ""),
  row(`(?<=(?:^|[.;])${noun}{2,20}(?:[后时]|期间)),`, ""),
  row(`(?<=前,?${stance})先(?!行|生|进)`, ""),
  // What is done to what.
  row(
    `(?:对于?|就|针对)((?:(?![对就])${noun}){2,24}?)${light}([\\p{sc=Han}]{2,4}?)(?:处理)?(?=[,.;:!?]|[并且后时]|$)`,
    "$2$1",
  ),
  row(`(?:将|把)((?:(?![将把])${noun}){2,24}?)(?:${light})?(${does})(?=[,.;:!?]|[并且后时]|$)`, "$2$1"),
  row(`${light}(?=${does}|答复|回复|回应|说明|解释|处理|审核|审查|调查|评估|检查)`, ""),
  row("进行(?!中)(?=[\\p{sc=Han}]{2})", ""),
  row(
    "所(?=(?:提供|收集|蒐集|取得|获得|提交|上传|发布|填写|产生|造成|引起|购买|使用|持有|支付|缴纳)[的之])",
    "",
  ),
  row("(?<=[\\p{sc=Han}])之(?=[\\p{sc=Han}])(?![一前后间内外上下中日时际初])", "的"),
  row("之所以(?=[^,.;]{2,30},?(?:是|乃)?为了?)", ""),
  row(",(?=是为了?)", ""),
  row(
    "以(?:使用|用)?([\\d一二三四五六七八九十两]+)([张次件册本份名人项套台个](?:[\\p{sc=Han}]{2,4}?)?)为限",
    "限用$1$2",
  ),
  // 借三册图书 and 借图书三册.
  row(
    "((?:[\\d一二两三四五六七八九十百至到~-])+[册本张件份名位间辆盒瓶])([\\p{sc=Han}]{2})(?=[,.;:!?]|$)",
    "$2$1",
  ),
  // By what means and by whom.
  row(
    `(?:通过|透过|经由|藉由|借由|采用|采取|(?<![可所足难加予得据])以(?![及上下内外前后来便免])|(?<![使采利运作引费信适应聘租借公])用)(${noun}{1,20}?)(?:的|之)?(?:方式|形式|途径|渠道|方法)(?![和与及或、不])`,
    "以$1",
  ),
  // 审核通过后 is no means.
  row(
    "(?:透过|通过|经由|藉由|借由)(?=(?:书面|电子|邮[件寄]|电[话邮]|短信|简讯|信函|传真|公告|弹窗|站内|扫描|点击|提交|填写|发送|登录|安装|修改|以下|下列|上述|第三方|加密|投票|抽签|协商))",
    "以",
  ),
  row(`由(${noun}{2,12}?)(?:来|负责(?!人))(?=[\\p{sc=Han}]{2})`, "由$1"),
];
