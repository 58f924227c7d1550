import { plainOf } from "../reading.ts";
import type { Voice } from "../rules/rule.ts";

/** What a heading looks like: short, and no sentence. */
export function isTitle(head: string, voice: Voice, isMarked: boolean): boolean {
  const bare = plainOf(head, voice === "zh" ? "zh-Hans" : voice)
    .trim()
    .replace(/^[■□◆◇▼▽▲△☆★◎▍●○・]\s*/u, "")
    .replace(/[:：]$/u, "");
  if (bare === "" || /[.。．!！;；,，、]$|[.]\s/u.test(bare) || /[@\d]{4,}|https?:/.test(bare)) return false;
  if (voice === "en") {
    if (bare.split(/\s+/).length > (isMarked ? 12 : 9)) return false;
    return (
      isMarked ||
      (!stating.test(bare) && !/\b(?:of|the|a|an|to|with|and|or|for|by|in|on|from|at|that)$/.test(bare))
    );
  }
  if (bare.length > (isMarked ? 32 : 20)) return false;
  if (voice === "ja")
    return !/(?:です|ます|ません|ください|である|とする|ものとする|した|ない)$|[^ぁ-ん]は(?![ぁ-ん]*じめ)|が.{3}/u.test(
      bare,
    );
  return !/[，,]|的$|^(?:请|如(?!何)|为|在|对)/u.test(bare) && (isMarked || named.test(bare));
}

/** A clause of its own: who must, may or will. */
const stating =
  /^(?!how|what|when|where|why|who|which)\S.*\b(?:may|must|shall|will|can|cannot|is|are|was|were|has|have|do|does)\b/;

/** How titles end in Chinese, where nothing else marks them. */
const named =
  /(?:规定|规范|须知|办法|规则|细则|说明|事项|方式|流程|程序|条款|标准|时间|时段|资格|条件|费用|管理|申请|责任|权利|义务|处理|保管|使用|借阅|就餐|报名|训练|培训|会议|决议|投诉|建议|保护|安全|联系我们|政策|通知|公告|附则|罚则|总则|期限|地点|范围|内容|要求|原则|机制|制度|服务|措施|预约|取消|退款|退费|收费|订阅|缴费)$|^(?:如何|怎样|谁可以|关于)|^第[一二三四五六七八九十\d]+[章节条]/u;

/** Words that a number of a provision begins with. */
export const titled: RegExp =
  /^(?:第[0-9０-９一二三四五六七八九十百]+[章節节条條款编編]|(?:Section|Article|Chapter|Part|Clause)\s\S+)/iu;

/** Labels of a register, each of which says what stands behind it. */
export const kinds: Readonly<Record<Voice, RegExp>> = {
  ja: /目的|根拠|期間|期限|提供先|対象|項目|種類|料金|金額|住所|電話|担当|窓口|場所|国名|所在/u,
  zh: /目的|用途|依据|期限|期间|接收方|对象|种类|类型|金额|费用|地址|电话|地点|联系人|字段|方式|范围|权限|场景|主体|名称/u,
  en: /\b(?:purposes?|basis|bases|retention|recipients?|categor(?:y|ies)|types?|sources?|periods?|address|phone|fees?|price|date|deadline|location|country|countries|contact|who|whom)\b/i,
};

/** Whether what follows is running text: a sentence with what it says of something. */
export function isRunning(rest: string, voice: Voice): boolean {
  const text = plainOf(rest, voice === "zh" ? "zh-Hans" : voice).trim();
  const [first = ""] = text.split(voice === "en" ? /(?<=[.!?])\s/ : /(?<=[。！？])/u);
  if (voice === "en") {
    const count = first.split(/\s+/).length;
    if (count < fewestWords || !/^["“]?[A-Za-z]/.test(rest.trim())) return false;
    return verbs.test(first) || (count >= manyWords && /[.!?]["”]?$/.test(first.trim()));
  }
  if (/^[をにがのはでともへ](?![ぁ-ん])/u.test(text)) return false;
  if (voice === "ja")
    return /。|です|ます/u.test(text) && /[はがをに]/u.test(first) && first.length >= shortest;
  return /[。；]/u.test(text) && first.length >= shortest;
}

const fewestWords = 4;
/** So many with a stop behind them are a sentence, whatever its verb. */
const manyWords = 8;
const shortest = 8;
const verbs =
  /\b(?:may|must|shall|will|can|cannot|should|is|are|was|were|has|have|do|does|don't|please|we|you|they|it|need|needs|appl(?:y|ies)|agree|remains?|includes?)\b|^(?:do|please|keep|make|use|bring|return|ask|tell|leave|report|send|write)\b/i;
