import type { Language } from "../../../../model.ts";
import { foldWording } from "../../fold.ts";

/**
 * The Chinese text after with 被 where it stands before, and without it where it does not: 数据会被加密存储 and 数据会加密存储. Only where what is spoken of is a thing,
 * which does nothing itself, and of what is done to it nothing further is the object.
 */
export function undergoneAsBefore(before: string, after: string, language: Language): string {
  const from = foldWording(before, language);
  let text = after;
  for (const { at, ahead, behind } of passivesIn(foldWording(after, language)).toReversed())
    if (!from.includes(`${ahead}被${behind}`) && from.includes(ahead + behind))
      text = text.slice(0, at) + text.slice(at + 1);
  for (const { ahead, behind } of passivesIn(from)) {
    const to = foldWording(text, language);
    const at = to.indexOf(ahead + behind);
    if (at < 0 || to.includes(`${ahead}被${behind}`)) continue;
    text = `${text.slice(0, at + ahead.length)}被${text.slice(at + ahead.length)}`;
  }
  return text;
}

interface Passive {
  readonly at: number;
  readonly ahead: string;
  readonly behind: string;
}

function passivesIn(text: string): readonly Passive[] {
  return Array.from(text.matchAll(passive), ({ index, 1: thing = "", 2: stance = "", 3: verb = "" }) => ({
    at: index + thing.length + stance.length,
    ahead: thing + stance,
    behind: verb,
  }));
}

const thing =
  "数据|信息|资讯|资料|个资|日志|评论|留言|内容|文章|帖子|功能|文件|文档|档案|cookies?|账号|帐号|账户|帐户|订单|页面|版本|照片|图片|影像|图像|视频|录音|记录|纪录|优惠券|积分|点数|链接|连结|作品|稿件|邮件|讯息|消息|请求|申请|款项|费用|押金|地址|号码|密码|权限|结果|名单|代码|补丁|分支|标识符|变更|更改|备份";
const stance =
  "(?:可能|或许|或|将会?|会|已经?|均|都|也|亦|仍|应当?|须|不会|不得|不再|才|即|便|就|一并|自动|立即|永久|公开|安全|妥善|匿名|统一|暂时|同步|定期|加密)+";
const verb =
  "(?:自动|立即|永久|公开|安全|妥善|加密|匿名|统一|依法|暂时|同步|定期)?(?:加密|存储|储存|保存|保留|保密|删除|清除|移除|销毁|停用|启用|禁用|关闭|暂停|中止|终止|取消|作废|冻结|封禁|封停|锁定|下架|屏蔽|隐藏|公开|公布|展示|显示|转移|传输|传送|发送|转发|转交|用于|用作|记录|收集|采集|汇总|合并|匿名化|去标识化|归档|备份|更新|修改|替换|重置|退回|退还|驳回|撤销|撤回|注销|恢复|读取|分享|共享|披露|揭露|标记|标注|视为|翻译|打印|弃用|废弃|废止|淘汰|迁移|回收|没收|扣除)";
const passive = new RegExp(
  `(${thing})((?:${stance})?)被(${verb}(?=[,.;:!?)]|$|[在于至到为并且或和与及、后时的。\\d一二三四五六七八九十]|使用|处理|给))`,
  "gu",
);
