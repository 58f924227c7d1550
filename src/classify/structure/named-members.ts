import type { Language } from "../../model.ts";
import { commonLength } from "../../sequence/ends.ts";
import { foldForComparison } from "../../text/fold.ts";
import { voiceOf, type Voice } from "../rules/rule.ts";
import type { SaysTheSame } from "../wordings/same.ts";
import { joinAlike, type Joint, jointOf } from "./joints.ts";
import { mayHoldForAll, mayReachBack } from "./reach.ts";
import { withoutSeries } from "./series.ts";
import type { Unit } from "./units.ts";

/**
 * Whether a sentence says what a line says with the members of its list where the line points to them: 氏名、住所及び電話番号を取得します。 and 次の情報を取得します。
 * over 氏名, 住所 and 電話番号. The members follow one another with nothing between them but what joins them.
 */
export function namesTheMembers(
  sentence: string,
  lead: string,
  members: readonly Unit[],
  language: Language,
  saysTheSame: SaysTheSame,
): boolean {
  const last = members.at(-1);
  const others = members.slice(0, -1).map(({ text }) => text);
  if (last === undefined || mayReachBack(last.text, others, language)) return false;
  const voice = voiceOf(language);
  const text = foldForComparison(withoutSeries(sentence));
  if (text === foldForComparison(sentence) && mayHoldForAll(last.text, others, language)) return false;
  const keys = members.map(({ key }) => key);
  const found = findMembers(text, keys, voice) ?? findMembers(text, ownParts(keys, voice), voice);
  if (found === null) return false;
  const joints = [...found.joints, ...members.map(({ joint, behind }) => joint ?? behind)];
  // Behind a member with a number of its own it may be said of that alone.
  if (text !== foldForComparison(sentence) && mayReachBack(found.tail, [], language)) return false;
  const own = strongest(found.joints);
  const listedJoint = strongest(members.map(({ joint, behind }) => joint ?? behind));
  if (
    joints.includes("either") ||
    !joinAlike(own, listedJoint, [lead, `${found.head}${found.tail}`], language)
  )
    return false;
  const listed = withoutEnd(foldForComparison(lead));
  if (!asksForAsMany(`${found.head} ${found.tail}`, listed, own, voice)) return false;
  const head = withoutEnd(found.head).replace(
    voice === "en" ? /(?:^|\s)(?:your|the|our|their|an?)$/ : /$^/,
    "",
  );
  const tail = withoutEnd(found.tail);
  const name = members[0]?.text ?? "";
  const whole = joinWords(head, found.first, tail, voice);
  const forms = [joinWords(listed, name, "", voice), ...pointedForms(listed, name, voice)];
  // Shared with the following parties: couriers and auditors, and a list below Shared with.
  const wholes = [
    whole,
    ...(tail === "" && /[:：]\s*$/.test(found.head) ? pointedForms(head, found.first, voice) : []),
  ];
  return wholes.some(
    (one) =>
      forms.some((form) => bare(form) === bare(one)) ||
      forms.some((form) => saysTheSame(form, one, language)),
  );
}

function strongest(joints: readonly (Joint | null)[]): Joint | null {
  return joints.findLast((one) => one !== null) ?? null;
}

interface Found {
  readonly head: string;
  readonly first: string;
  readonly tail: string;
  readonly joints: readonly (Joint | null)[];
}

/** Where the members stand in a folded sentence, one behind the other. */
function findMembers(text: string, keys: readonly string[], voice: Voice): Found | null {
  const [first = ""] = keys;
  if (first === "") return null;
  for (let start = text.indexOf(first); start >= 0; start = text.indexOf(first, start + 1)) {
    const joints: (Joint | null)[] = [];
    let at = start + first.length;
    const isWhole = keys.slice(1).every((printed) => {
      const between = joining[voice].exec(text.slice(at));
      const behind = between?.[0].length ?? 0;
      // your name, postal address: the word is said once.
      const isBare = voice === "en" && !text.startsWith(printed, at + behind);
      const key = isBare ? printed.replace(article, "") : printed;
      const own =
        voice === "en" && !text.startsWith(key, at + behind) ? article.exec(text.slice(at + behind)) : null;
      const place = at + behind + (own?.[0].length ?? 0);
      if (between === null || behind === 0 || !text.startsWith(key, place)) return false;
      joints.push(jointOf(between.groups?.["joint"] ?? ""));
      at = place + key.length;
      return true;
    });
    const edge = /[a-z]/;
    const isCut = edge.test(text[at - 1] ?? "") && edge.test(text[at] ?? "");
    if (isWhole && !isCut) return { head: text.slice(0, start), first, tail: text.slice(at), joints };
  }
  return null;
}

/** What each member has for itself, where the list repeats what the sentence says once: 閲覧 of 閲覧を求める権利 and 訂正を求める権利. */
function ownParts(keys: readonly string[], voice: Voice): readonly string[] {
  const [first = "", ...others] = keys;
  let [head, tail] = [first.length, first.length];
  for (const other of others) {
    head = Math.min(head, commonLength(first, other, 1));
    tail = Math.min(tail, commonLength(first, other, -1));
  }
  const ahead = voice === "en" ? first.slice(0, head).lastIndexOf(" ") + 1 : head < shortestShared ? 0 : head;
  const space = first.slice(first.length - tail).indexOf(" ");
  const behind = voice === "en" ? (space === -1 ? 0 : tail - space) : tail < shortestShared ? 0 : tail;
  const shared = first.slice(first.length - behind);
  // Said once at the end, a bound may be one of the last member alone.
  if (ahead + behind === 0 || bounds[voice].test(shared)) return [];
  const parts = keys.map((key) => key.slice(ahead, key.length - behind).trim());
  return parts.some((part) => part.length < (voice === "en" ? 3 : 2)) ? [] : parts;
}

/** Kana or Han that two members have in common by chance. */
const shortestShared = 2;

const bounds: Readonly<Record<Voice, RegExp>> = {
  ja: /同意|場合|とき|限|のみ|除|除く|まで|以内|[0-9]/,
  zh: /同意|情形|时|限|仅|除|以内|之内|[0-9]/,
  en: /\b(?:consent|if|when|where|unless|only|except|until|within|without|with|by|for|during|subject|[0-9]+)\b/,
};

const article = /^(?:your|the|our|their|an?) /;

const joining: Readonly<Record<Voice, RegExp>> = {
  ja: /^[,;・\s]*(?<joint>または|又は|もしくは|若しくは|あるいは|或いは|及び|および|並びに|ならびに|かつ|且つ)?[,\s]*/,
  zh: /^[,;、\s]*(?<joint>和\/或|及\/或|或者|或是|以及|并且|並且|或|和|及|且|与|與)?[,\s]*/,
  en: /^[,;\s]*(?<joint>and\/or|and|or)?[,\s]*/,
};

function joinWords(head: string, name: string, tail: string, voice: Voice): string {
  return (voice === "en" ? [head, name, tail].join(" ") : head + name + tail).replace(/ {2,}/g, " ").trim();
}

function bare(text: string): string {
  return foldForComparison(text).replace(/[^\p{L}\p{N}]/gu, "");
}

function withoutEnd(text: string): string {
  return text.replace(/[\s,.:;]+$/u, "");
}

/** The line with a member in the place of the words that point to the list; with the noun of those words and without. */
function pointedForms(lead: string, name: string, voice: Voice): readonly string[] {
  const found = pointer[voice].exec(lead);
  if (found === null) return [];
  const [head, tail] = [lead.slice(0, found.index), lead.slice(found.index + found[0].length)];
  const noun = found.groups?.["noun"] ?? "";
  const ways = / (?:ways|means|methods|channels)$/.test(noun) ? ["by", "via", "through", "using"] : [];
  const forms = ["", ...ways].map((way) => joinWords(head, `${way} ${name}`.trim(), tail, voice));
  if (noun === "" || voice === "en") return forms;
  return [
    ...forms,
    joinWords(head, name + noun, tail, voice),
    joinWords(head, `${name}${voice === "ja" ? "の" : "的"}${noun}`, tail, voice),
  ];
}

/** Nouns that say nothing which the members do not say themselves. */
const pointer: Readonly<Record<Voice, RegExp>> = {
  ja: /(?:次|以下|下記|左記)の(?:(?:とおり|通り)|(?:各号の)?(?:いずれか(?:の|に該当する|に掲げる)?)?(?:に掲げる)?各?(?<noun>個人情報|情報|データ|行為|事項|目的|権利|場合|者|方|書類|資料|項目|費用|業務|サービス|措置|方法|もの|こと|内容)?)/,
  zh: /(?:下列|以下|下述|如下)(?:之|的)?(?:各?(?:项|項|类|類|种|種))?(?<noun>个人信息|個人資料|信息|资料|資料|数据|數據|权利|權利|行为|行為|目的|事项|事項|内容|內容|活动|活動|服务|服務|功能|费用|費用|材料|文件|方式|措施)?/,
  en: /(?:(?:for|in|by|through|via) )?(?:(?:any|one|one or more|all) of )?the following(?: (?:types?|kinds?|categories) of)?(?<noun> (?:personal )?(?:information|data|rights|purposes|things|items|acts|activities|conduct|details|persons|people|recipients|parties|third parties|actions|documents|measures|ways|means|methods|channels))?/,
};

/** Whether a sentence asks for as many of its members as the line does: 次のいずれか is one of those that 又は joins. */
function asksForAsMany(sentence: string, lead: string, joint: Joint | null, voice: Voice): boolean {
  const [own, other] = [quantity[voice].exec(sentence)?.[0] ?? null, quantity[voice].exec(lead)?.[0] ?? null];
  if (own === other) return true;
  if (own !== null || other === null) return false;
  return everyOne[voice].test(other) ? joint !== "or" : joint === "or";
}

const quantity: Readonly<Record<Voice, RegExp>> = {
  ja: /いずれか(?:[一1]つ)?|いずれも|すべて|全て|全部/,
  zh: /之[一1]|任[一1意]|任何[一1]?|全部|所有|同时|同時/,
  en: /\b(?:any|one|one or more|all|each|both|either|at least [a-z]+) of\b/,
};

const everyOne: Readonly<Record<Voice, RegExp>> = {
  ja: /いずれも|すべて|全て|全部/,
  zh: /全部|所有|同时|同時/,
  en: /^(?:all|each|both)/,
};
