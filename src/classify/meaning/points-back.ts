/**
 * Whether a Japanese pronoun says what a noun in its place says: [本会/そ]の活動, [当該図書/これ]を返却する. What it stands for is named ahead, and behind that
 * nothing else that it may mean as well.
 */
export function pointsBack(named: string, other: string, ahead: string): boolean {
  if (ofWhat.test(other)) return isOnlyParty(named, ahead);
  return itself.test(other) && isOnlyThing(named, ahead);
}

/** その活動: whose. */
const ofWhat = /^(?:そ|その|当該|同)$/;
const owner = /^[\p{sc=Han}ァ-ヺーa-zA-Z]{2,12}の?$/u;
export const party: RegExp =
  /当社|弊社|本会|当会|当法人|当組合|利用者|ユーザー?|お客様|お客さま|会員|申込者|第三者|委託先|本人|保護者|理事会|総会|委員会|会長|理事|監事|甲|乙|丙|契約者|購入者|出品者|応募者|事業者|加盟店|主催者|参加者|管理者|開発者|投稿者|従業者|従業員/gu;

function isOnlyParty(named: string, ahead: string): boolean {
  if (!owner.test(named)) return false;
  const word = named.replace(/の$/, "");
  const at = ahead.lastIndexOf(word);
  if (at < 0) return false;
  return !(ahead.slice(at + word.length).match(party) ?? []).some((one) => one !== word);
}

/** これを返却する: the thing, which is named as such once more on the other side. */
const itself = /^(?:これ|それ)ら?$/;
const thing = /^(?:当該|その|この|同|前記の|前項の|かかる)?([\p{sc=Han}ァ-ヺーa-zA-Z]{2,14})$/u;

function isOnlyThing(named: string, ahead: string): boolean {
  const noun = thing.exec(named)?.[1] ?? "";
  if (noun === "" || noun.replace(party, "") === "") return false;
  const at = ahead.lastIndexOf(noun);
  if (at < 0) return false;
  // Of those that are joined with it, it names one alone; and a longer name is another.
  if (isListed.test(ahead.slice(0, at)) || /[\p{sc=Han}ァ-ヺー]$/u.test(ahead.slice(0, at))) return false;
  const behind = ahead.slice(at + noun.length);
  return (
    behind.length <= nearest &&
    !/。[^]*。/.test(behind) &&
    // In the sentence ahead it is what was spoken of or done something to, not where.
    (!behind.includes("。") || /^[をはが]/.test(behind)) &&
    !/^(?:や|と|、|・|及び|および|又は|または|並びに|若しくは|もしくは|の|[\p{sc=Han}ァ-ヺー])/u.test(
      behind,
    ) &&
    !another.test(behind.replace(party, "").replace(told, ""))
  );
}

const isListed = /(?:や|と|及び|および|又は|または|並びに|若しくは|もしくは|[\p{sc=Han}ァ-ヺー][、・])$/u;
/** Further back another thing is what a reader thinks of. */
const nearest = 40;
/** Something else that is named in between, which the pronoun would mean. */
const another = /[\p{sc=Han}ァ-ヺーa-zA-Z](?:を|が|に|の|は|も)/u;
/** Where, when and how it is done, which is no thing. */
const told =
  /(?:後|前|際|時|場合|とき|都度|直ち|速やか|適切|適正|確実|厳重|遅滞なく|所定の(?:場所|方法|様式)|責任|誠実|慎重|任意|無断|不当|不正|随時)(?:に|は|も|を|で)*/g;
