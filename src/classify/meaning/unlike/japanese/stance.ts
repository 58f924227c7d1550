/**
 * Whether Japanese texts of the same words differ by the end of a verb alone: what need not be done and what should not (必要はない, べきでない), what is not done and cannot be (断らない, 断れない),
 * was never done (しません, したことがありません), is being done or was (利用している機種, 利用していた機種); not only them (に限らず); whom one has do it (が手伝う, が手伝ってもらう).
 */
export function endsOtherwise(before: string, after: string): boolean {
  return ways.some((differs) => differs(before, after) || differs(after, before));
}

type Differs = (one: string, other: string) => boolean;

const ways: readonly Differs[] = [isFree, cannot, neverDid, wasSo, notOnly, hasItDone, mayBe, didIt];

function isFree(one: string, other: string): boolean {
  return (
    /必要(?:は|が)?(?:な[いく]|あり?ません|ございません)/.test(one) &&
    /べきで(?:は)?(?:な[いく]|ありません)/.test(other) &&
    !/べきで/.test(one)
  );
}

const negated = new Map(
  Array.from("かけがげさせたてなねばべまめられわえ").reduce<[string, string][]>(
    (found, kana, at, all) => (at % 2 === 0 ? [...found, [kana, all[at + 1] ?? kana]] : found),
    [],
  ),
);

/** 断らない, 断れない. */
function cannot(one: string, other: string): boolean {
  return Array.from(one.matchAll(/(\p{sc=Han})([かがさたなばまらわ])(ない|ません|なく|ず)/gu)).some(
    ([whole, act = "", kana = "", not = ""]) => {
      const able = `${act}${negated.get(kana) ?? kana}${not}`;
      return !other.includes(whole) && other.includes(able) && !one.includes(able);
    },
  );
}

function neverDid(one: string, other: string): boolean {
  return Array.from(one.matchAll(/(\p{sc=Han}{2})したことが?(?:な|あり)/gu)).some(
    ([, act = ""]) =>
      !/たこと/.test(other) && new RegExp(`${act}(?:しない|しません|する|します)`, "u").test(other),
  );
}

function wasSo(one: string, other: string): boolean {
  return Array.from(one.matchAll(/(\p{sc=Han}{2})していた(?!だ)([\p{sc=Han}ァ-ヺ]{2})/gu)).some(
    ([whole, act = "", what = ""]) =>
      !other.includes(whole) && other.includes(`${act}している${what}`) && !one.includes(`${act}している`),
  );
}

function notOnly(one: string, other: string): boolean {
  return (
    /に限らず/.test(one) &&
    !/限らず|だけでな|のみなら|のほか|以外|問わず|かかわらず/.test(other) &&
    /限|のみ|だけ/.test(other)
  );
}

function hasItDone(one: string, other: string): boolean {
  return Array.from(
    one.matchAll(
      /([\p{sc=Han}ァ-ヺー]{2,6})が([^、。]{0,10})(\p{sc=Han}{1,2})(?:し|[ぁ-ん]{0,2})[てで]もら/gu,
    ),
  ).some(
    ([, who = "", , act = ""]) =>
      new RegExp(`${who}が[^、。]{0,10}${act}`, "u").test(other) &&
      !/[てで](?:もら|いただ|頂|くれ|くださ)/.test(other),
  );
}

/** 交代させうる, 交代させる. */
function mayBe(one: string, other: string): boolean {
  return Array.from(one.matchAll(/(\p{sc=Han}{2}さ?[せし])(?:うる|得る)/gu)).some(
    ([whole, act = ""]) => !other.includes(whole) && new RegExp(`${act}(?:る|ます)`, "u").test(other),
  );
}

/** カメラを設置しました。 and 設置します。 */
function didIt(one: string, other: string): boolean {
  return Array.from(one.matchAll(/(\p{sc=Han}{2})(?:いた)?しました(?=。|$)/gu)).some(
    ([whole, act = ""]) =>
      !other.includes(whole) && new RegExp(`${act}(?:いた)?します(?:。|$)`, "u").test(other),
  );
}
