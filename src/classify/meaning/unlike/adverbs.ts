import type { Language } from "../../../model.ts";
import { isChinese } from "../../reading.ts";

/**
 * Whether an adverb is said of another verb, in Japanese and Chinese: 自動的に送信された情報を収集する and 送信された情報を自動的に収集する, 依法收集并提供 and 收集并依法提供.
 * Only where both texts have both verbs, and the adverb once.
 */
export function qualifiesAnother(before: string, after: string, language: Language): boolean {
  if (language === "en") return false;
  const { adverbs, verbBehind } = isChinese(language) ? chinese : japanese;
  if (isChinese(language) && (describes(before, after) || describes(after, before))) return true;
  if (before.search(adverbs) < 0 || after.search(adverbs) < 0) return false;
  const verbsOf = (text: string): ReadonlyMap<string, string | null> => {
    const found = new Map<string, string | null>();
    for (const { 0: word, index } of text.matchAll(adverbs))
      found.set(
        word,
        found.has(word) ? null : verbBehind(saidOf(text, index + word.length), text.slice(0, index)),
      );
    return found;
  };
  const [from, to] = [verbsOf(before), verbsOf(after)];
  return [...from].some(([word, verb]) => {
    const other = to.get(word);
    return (
      verb !== null &&
      other !== undefined &&
      other !== null &&
      verb !== other &&
      before.includes(other) &&
      after.includes(verb)
    );
  });
}

/** What stands behind it; of 必要に応じて its own clause, since any act may be behind that. */
function saidOf(text: string, end: number): string {
  const behind = text.slice(end);
  return /応じて?$/.test(text.slice(0, end)) ? (behind.split(/(?<=.)[、。]/)[0] ?? "") : behind;
}

/** 定期按照用户的要求备份, 按照用户的定期要求备份: it is said of what is asked for, and no longer of what is done. */
function describes(one: string, other: string): boolean {
  return Array.from(one.matchAll(/[的之](\p{sc=Han}{2})(?=\p{sc=Han}{2})/gu)).some(
    ([whole, word = ""]) =>
      word.search(chinese.adverbs) === 0 &&
      !other.includes(whole) &&
      new RegExp(`${word}(?:${bringsIn})`, "u").test(other),
  );
}

/** How, when and by what means something is done; and the verb that such a word is said of, from what stands behind and ahead of it, null where none is sure. */
interface Manner {
  readonly adverbs: RegExp;
  readonly verbBehind: (text: string, ahead: string) => string | null;
}

const japanese: Manner = {
  adverbs:
    /必要に応じて?|状況に応じて?|適宜|直ちに|ただちに|速やかに|すみやかに|遅滞なく|直接(?!的|または|又は|若しくは|もしくは|・|[、,]?間接)|故意に|無断で|書面で|口頭で|匿名で|手動で|永久に|随時|事前に|あらかじめ|予め|無[償料]で|有[償料]で|不正に|違法に|適[切正]に|安全に|慎重に|厳重に|個別に|任意に|自由に|正確に|(?:自動|定期|継続|一時|恒久|意図|間接|電子|一方|優先)的に/g,
  verbBehind: japaneseVerb,
};

const chinese: Manner = {
  adverbs:
    /及[时時]|依法|立即|立刻|自[动動]|直接|尽快|儘快|主[动動]|妥善|定期|[单單][独獨]|事先|提前|[无無][偿償]|免[费費]|永久|擅自|故意|(?:[\d０-９]+|[一二三四五六七八九十两兩]+)[个個]?(?:工作)?(?:[日天周週月年]|小[时時])(?:之|以)?[内內]/g,
  verbBehind: (text) => chineseVerb.exec(text)?.[1] ?? null,
};

const bringsIn = "依[照据據]|按照|根[据據]|通[过過]|透[过過]|出[于於]|基[于於]|因[业業]";

/** Behind a preposition (及时向您通知) the verb is not sure; 事先取得监护人同意 and 取得监护人事先同意 ask for the same. */
const chineseVerb = new RegExp(
  String.raw`^(?:[书書]面|口[头頭]|明[确確示]|合理|[适適][当當]|及[时時]|依法|直接|[间間]接|的)*[会會应應须須可地]?(?![将將向对對与與和或及以在为為把被由从從的并並而经經]|${bringsIn}|(?:取得|征得|徵得|[获獲]得|得到)[^，,。]{1,16}(?:同意|[许許]可|批准|授[权權]|核准))(\p{sc=Han}{2})`,
  "u",
);

function japaneseVerb(text: string, said: string): string | null {
  const [sentence = ""] = text.split(/[。．」』\n]/);
  // 直接の利用は is done, 直接の損害は is not.
  if (sentence.startsWith("の")) return described.exec(sentence)?.[1] ?? null;
  for (const { index, groups } of sentence.matchAll(japaneseVerbs)) {
    // 速やかに当社が指定する方法で連絡する, 当社の定める方法で: what another does stands in between.
    const ahead = sentence.slice(0, index);
    const verb = groups?.["doing"] ?? groups?.["noun"] ?? groups?.["stem"];
    if (subject.test(ahead) || verb === undefined || (groups?.["stem"] !== undefined && ahead.endsWith("の")))
      continue;
    // 選定を適切に行う, 適切に選定を行う: the act is the noun.
    const act = groups?.["doing"] === undefined ? null : actAhead.exec(ahead === "" ? said : ahead)?.[1];
    return act ?? verb;
  }
  return null;
}

const described =
  /^の(利用|使用|提供|収集|取得|開示|複製|転載|申請|申し?込み?|販売|購入|通知|連絡|送信|閲覧|登録|変更|削除|参加|請求|支払い?|交渉|訪問|勧誘|接触|契約|取引)(?=[はがをにもで、,])/u;
const japaneseVerbs =
  /(?<doing>行(?=[いうえっわな])|実施(?=を|し|す|、))|(?<noun>[\p{sc=Han}ァ-ヺー]{2,})(?:の(?:うえ|上)(?=[、,でご\p{sc=Han}])|(?:を|の)?(?:し(?!か)|する|すれ|さ[せれ]|せ[ずよ]|いたし|でき)|(?<=ご\p{sc=Han}{2})(?:くだ|下さ|いただ|頂|願))|(?<![\p{sc=Han}])(?<stem>\p{sc=Han})(?:[いきぎしちびみりえけげせてべめれ]\p{sc=Han}|[扱消渡込戻替換])?(?:[ぁ-ん]{1,2}(?:る|う|く|す|つ|ぬ|ぶ|む|ぐ|た|だ|て|で|ます|ません|ない|られ)|(?:る|う|く|す|つ|ぬ|ぶ|む|ぐ)|[いきぎしちびみりえけげせべめれ](?=、))/gu;
const actAhead = /([\p{sc=Han}ァ-ヺー]{2,})し?を$/u;
const subject = /[\p{sc=Han}ァ-ヺー]が[^、,]*$/u;
