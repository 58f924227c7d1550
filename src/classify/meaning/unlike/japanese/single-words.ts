/**
 * Whether Japanese texts of the same words say something else by one of them: what need not be is not to be (返還する必要はない, 返還しない), until and by (終了まで保存する,
 * 終了までに保存する), what was never done so far (これまで提供していません), not all of it and nothing of it, these
 * terms and those, only the one and only the other, damaged by the customer and damaged.
 */
export function saysAnotherByOneWord(before: string, after: string): boolean {
  return ways.some((differs) => differs(before, after) || differs(after, before));
}

type Differs = (one: string, other: string) => boolean;

const ways: readonly Differs[] = [
  isFree,
  lasts,
  isSoFar,
  isPart,
  isOtherOne,
  isNotEvenOne,
  limitsOther,
  isFault,
  isAllowed,
  isLimited,
  doesWithout,
  comesSometime,
];

/** Who need not do it may. */
function isFree(one: string, other: string): boolean {
  return Array.from(
    one.matchAll(
      /([\p{sc=Han}]{1,4})(?:する|を|[うくすつぬぶむる])?(?:必要(?:[はがも])?(?:な|あり|ござい)|要し(?:な|ま|ず))/gu,
    ),
  ).some(
    ([, act = ""]) =>
      new RegExp(
        `${act}(?:を?(?:し|いたし|致し|行い|行わ)|[せれりけえめげわかさたなばまら])?(?:ない|ません)`,
        "u",
      ).test(other) &&
      !/必要|不要|要し|要さ|無用|義務|及ば|なくて(?:も)?(?:よ|良|い|構|差)|ないで(?:も)?(?:よ|良|い|構|差)/.test(
        other,
      ),
  );
}

/** What is kept until then isn't kept by then. */
function lasts(one: string, other: string): boolean {
  return Array.from(
    one.matchAll(
      /([\p{sc=Han}ァ-ヺー\d]{1,6})まで(、?(?:[^。、は]{0,12}[をは])?(?:保存|保管|保持|保有|利用|使用|継続|掲載|公開|有効|適用|停止|休業|営業|維持|待機|存続|開催|受け付け|受付))/gu,
    ),
  ).some(
    ([, end = "", act = ""]) => other.includes(`${end}までに${act}`) && !one.includes(`${end}までに${act}`),
  );
}

/** Never so far, and never. */
function isSoFar(one: string, other: string): boolean {
  return (
    /(?:これまで|今まで|いままで|過去に|従来(?!ど))(?:は|も|に)?[^。]{0,120}て(?:い|おり)(?:な|ま)/.test(
      one,
    ) && !/これまで|今まで|いままで|過去|従来|て(?:い|おり)/.test(other)
  );
}

/** Not liable for all of it, and not liable for anything. */
function isPart(one: string, other: string): boolean {
  return (
    /(?:全て|すべて|全部|全面的)[^。]{0,120}(?:ものでは|わけでは|とは限|ことまでは)/.test(one) &&
    !/全て|すべて|全部|全面的/.test(other) &&
    /一切|いっさい|何ら|なんら|全く|まったく/.test(other)
  );
}

/** 本規約 where another's 規約 is spoken of, and 当該規約. */
function isOtherOne(one: string, other: string): boolean {
  return Array.from(one.matchAll(/本([\p{sc=Han}ァ-ヺー]{2,8})/gu)).some(
    ([, what = ""]) =>
      other.includes(`当該${what}`) &&
      !one.includes(`当該${what}`) &&
      new RegExp(`(?<![本該])${what}`, "u").test(one),
  );
}

/** 一部の写真を公開しない, 写真の一部も公開しない. */
function isNotEvenOne(one: string, other: string): boolean {
  const none = /(?:一部|[一1][つ人件部点円])も[^。]{0,24}(?:ない|ません|ず)/;
  return none.test(one) && !none.test(other) && /一部|[一1][つ人件部点円]/.test(other);
}

/** 氏名のみを同意のうえ取得する, 氏名を同意のうえでのみ取得する. */
function limitsOther(one: string, other: string): boolean {
  const [stood, stands] = [limitedIn(one), limitedIn(other)];
  if (stood === null || stands === null || stood === stands) return false;
  return (
    !stood.includes(stands) &&
    !stands.includes(stood) &&
    other.includes(stood) &&
    one.includes(stands) &&
    Array.from(one.replaceAll("でのみ", "のみ")).toSorted().join("") ===
      Array.from(other.replaceAll("でのみ", "のみ")).toSorted().join("")
  );
}

/** The word ahead of the only のみ or だけ of a text. */
function limitedIn(text: string): string | null {
  const all = Array.from(
    text.matchAll(/([\p{sc=Han}ァ-ヺー]{1,8}|[ぁ-ん]{2})[でにのへとが]{0,2}(?:のみ|だけ)/gu),
  );
  return all.length === 1 ? (all[0]?.[1] ?? null) : null;
}

/** お客様が破損した場合, 破損した場合: by another it may be too. */
function isFault(one: string, other: string): boolean {
  return Array.from(
    one.matchAll(
      /(?:お客様|利用者|会員|ユーザー|申込者|購入者|借主|貸主|当社|当会|本会|主催者|委託先|甲|乙)(?:ご?自身)?(?:が|の)((?:破損|汚損|毀損|損壊|紛失|過失|故意|責め|責任|帰責|不注意|過誤|落ち度|ミス)[^、。]{1,6})/gu,
    ),
  ).some(
    ([whole, fault = ""]) =>
      other.includes(fault) &&
      !other.includes(whole) &&
      /(?:^|[、。はにで])$/.test(other.slice(0, other.indexOf(fault))) &&
      /場合|とき|事由|による|により|よって|起因/.test(
        other.slice(other.indexOf(fault), other.indexOf(fault) + 24),
      ) &&
      !/自身|自ら|自己|本人/.test(other.slice(Math.max(0, other.indexOf(fault) - 6), other.indexOf(fault))),
  );
}

/** It does no harm to do what must not be done. */
function isAllowed(one: string, other: string): boolean {
  return (
    /て(?:も)?(?:差し支え|差支え|さしつかえ|構わ|かまわ|よい|良い)/.test(one) &&
    !/なくて(?:も)?(?:差し支え|差支え|さしつかえ|構わ|かまわ|よい|良い)/.test(one) &&
    /(?:てはな[らり]|できません|できない|禁止|禁じ)/.test(other) &&
    !/てはな[らり]|できません|できない|禁止|禁じ/.test(one)
  );
}

/** So far, in the other text without any limit. */
function isLimited(one: string, other: string): boolean {
  return (
    /に限(?:り|って|る|ら)|のみ(?!な)|(?<=[\p{sc=Han}ァ-ヺーにで])だけ/u.test(one) &&
    !/限|のみ|だけ|しか|以外|除|専|ほか|他|範囲|[なね]い|なく|ません|ねば|なけれ|ぬ|ず|禁|不|当該|その|単に|ばかり|まで|唯一|こそ|あくまで/u.test(
      other,
    )
  );
}

/** 説明することなく変更する, 説明のうえ変更する. */
function doesWithout(one: string, other: string): boolean {
  return Array.from(one.matchAll(/(\p{sc=Han}{2})(?:することなく|せずに?|なしに|なく)[、\p{sc=Han}]/gu)).some(
    ([, act = ""]) =>
      new RegExp(`${act}(?:(?:した|する|の)?(?:うえ|上)|してから|した後|のもと|し、|して)`, "u").test(
        other,
      ) && !new RegExp(`${act}(?:することなく|せず|なし|なく|しないで|しな)`, "u").test(other),
  );
}

/** Adverbs in kana that no word in Han stands for: 発送する, あとで発送する. */
function comesSometime(one: string, other: string): boolean {
  return Array.from(one.matchAll(adverbs)).some(
    ([, adverb = ""]) => !other.includes(adverb) && !(likes.get(adverb)?.test(other) ?? false),
  );
}

const adverbs =
  /(?<=^|[、。をはがに])(あとで|のちほど|もしかすると|もしかしたら|たぶん|おそらく|そのうち|ときどき|たまに|うっかり|そっと|こっそり|もっと(?!も)|もう(?=[\p{sc=Han}ァ-ヺ])|場合によ(?:っては|り)(?=[、お\p{sc=Han}ァ-ヺ]))/gu;
const sometimes =
  /場合によ|(?:こと|事|場合|可能性|おそれ)[がも](?:[あ有]|ござ|御座)|状況|事情|必要に応|時に|とき(?:に|どき)|適宜|かもし|得[るま]|ケース/;
const likes: ReadonlyMap<string, RegExp> = new Map([
  ["あとで", /後|のち|ほど/],
  ["のちほど", /後|あと/],
  ["もしかすると", /もし|可能性|かもし|こと|場合/],
  ["もしかしたら", /もし|可能性|かもし|こと|場合/],
  ["たぶん", /多分|恐らく|おそらく|かもし|思/],
  ["おそらく", /恐らく|たぶん|多分|思/],
  ["そのうち", /内|うち/],
  ["ときどき", /時|たま|場合|こと/],
  ["たまに", /時|とき|場合|こと|稀|まれ/],
  ["もう", /既に|すでに|以上/],
  ["場合によっては", sometimes],
  ["場合により", sometimes],
]);
