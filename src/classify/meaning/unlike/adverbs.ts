/**
 * Whether a Japanese adverb is said of another verb: 自動的に送信された情報を収集する and 送信された情報を自動的に収集する. Only where both texts have both verbs, and the
 * adverb once.
 */
export function qualifiesAnother(before: string, after: string): boolean {
  if (!adverb.test(before) || !adverb.test(after)) return false;
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

/** How, when and by what means something is done. */
const adverb =
  /直ちに|ただちに|速やかに|すみやかに|遅滞なく|直接|故意に|無断で|書面で|口頭で|匿名で|手動で|永久に|随時|事前に|あらかじめ|予め|無[償料]で|有[償料]で|不正に|違法に|適[切正]に|安全に|慎重に|厳重に|個別に|任意に|自由に|正確に|(?:自動|定期|継続|一時|恒久|意図|間接|電子|一方|優先)的に/;
const everyAdverb = new RegExp(adverb, "g");

/** The verb behind each adverb; null where none is, or where the adverb stands twice. */
function verbsOf(text: string): ReadonlyMap<string, string | null> {
  const found = new Map<string, string | null>();
  for (const { 0: word, index } of text.matchAll(everyAdverb))
    found.set(word, found.has(word) ? null : verbBehind(text.slice(index + word.length)));
  return found;
}

function verbBehind(text: string): string | null {
  const [sentence = ""] = text.split(/[。．\n]/);
  for (const { index, groups } of sentence.matchAll(verb)) {
    // 速やかに当社が指定する方法で連絡する, 当社の定める方法で: what another does stands in between.
    const ahead = sentence.slice(0, index);
    if (!subject.test(ahead) && !(groups?.["stem"] !== undefined && ahead.endsWith("の")))
      return groups?.["noun"] ?? groups?.["stem"] ?? null;
  }
  return null;
}

const verb =
  /(?<noun>[\p{sc=Han}ァ-ヺー]{2,})(?:を|の)?(?:し(?!か)|する|すれ|さ[せれ]|せ[ずよ]|いたし|でき)|(?<![\p{sc=Han}])(?<stem>\p{sc=Han})(?:[いきぎしちびみりえけげせてべめれ]\p{sc=Han}|[扱消渡込戻替換])?(?:[ぁ-ん]{1,2}(?:る|う|く|す|つ|ぬ|ぶ|む|ぐ|た|だ|て|で|ます|ません|ない|られ)|(?:る|う|く|す|つ|ぬ|ぶ|む|ぐ))/gu;
const subject = /[\p{sc=Han}ァ-ヺー]が[^、,]*$/u;
