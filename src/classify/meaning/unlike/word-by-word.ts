import type { Language } from "../../../model.ts";
import { isChinese } from "../../reading.ts";
import { sensesOf } from "../bag/senses.ts";
import type { Meaning, Use } from "../meaning.ts";
import { standsFor } from "../reader/vocabulary.ts";
import { sayAlike, surplus } from "../bag/leftover.ts";
import { fewPlaces, type Place, wordsAlone } from "./places.ts";
import type { ReadText } from "./bonds.ts";
import { isOwnDuty, weighsInEnglish } from "./english/word-by-word.ts";

/**
 * Whether a sentence that is otherwise the same, word for word, says another thing at the few places where it is not. Whoever rewrites a sentence
 * moves words about, and some of them come and go for nothing; whoever takes one word out of a sentence that he leaves as it is means to.
 */
export function differsWordByWord(before: ReadText, after: ReadText, language: Language): boolean {
  if (isChinese(language)) return false;
  const places = fewPlaces(before.text, after.text, language);
  if (places?.length === 0) return false;
  // What a fold of phrases rewrote around one word that was changed is no place of its own.
  const bare = language === "en" ? fewPlaces(before.text, after.text, language, wordsAlone) : null;
  if (bare?.length === 1 && bare.some((place) => weighs(place, bare, language) && !isOwnDuty(place)))
    return true;
  if (places === null) return false;
  if (language === "en" && places.every((place) => isOwnDuty(place))) return false;
  return (
    (places.length <= mostTouched && wordsDiffer(before.meaning, after.meaning, places, language)) ||
    places.some((place) => weighs(place, places, language))
  );
}

/** In more places than these a sentence is rewritten, and its words come and go. */
const mostTouched = 2;

/** Words of one side for each of which none of the other can stand. */
function wordsDiffer(before: Meaning, after: Meaning, places: readonly Place[], language: Language): boolean {
  const topics =
    places.some((place) => isTopic(place)) ||
    (language === "en" && (places.length > 1 || places.some(({ gone, come }) => gone !== "" && come !== "")));
  const named = places.some(({ gone, come }) => /[(（]/.test(gone + come));
  const [lost, gained] = [surplus(before, after), surplus(after, before)].map((uses) =>
    uses.filter(
      ({ concept, surface, again }) =>
        !light.has(concept) &&
        surface !== "間" &&
        !(topics && speaking.has(concept)) &&
        !(named && again === true),
    ),
  ) as [Use[], Use[]];
  const stands = standsFor(language);
  const { isAlike } = sensesOf(language);
  for (const use of lost) {
    const at = gained.findIndex(
      (other) =>
        stands(use.concept, other.concept) ||
        isAlike(use.concept, other.concept) ||
        sayAlike(use, [other], language),
    );
    if (at < 0) return true;
    gained.splice(at, 1);
  }
  return gained.length > 0;
}

/** Frames of which a sentence says nothing more. */
const light: ReadonlySet<string> = new Set([
  "実施",
  "設置",
  "発生",
  "存在",
  "受付",
  "該当",
  "人",
  "provid",
  "period",
  "conduct",
  "happen",
  "held",
]);
const speaking: ReadonlySet<string> = new Set(["当社", "お客様", "we", "you"]);

/** 当社は, which goes without saying where nobody else is named. */
function isTopic({ gone, come }: Place): boolean {
  return /^(?:あなた|本(?:クラブ|ホテル)|[当弊](?:社|店舗?|館|園|会|院|校|行|組合|法人|協会|団体|クラブ|ホテル|教室|ジム|スクール|センター|学園|財団|連盟))[はが],?$/.test(
    gone + come,
  );
}

function weighs(place: Place, places: readonly Place[], language: Language): boolean {
  const said = place.gone + place.come;
  const oneSided = place.gone === "" || place.come === "";
  if (language === "en") return places.length === 1 && weighsInEnglish(place);
  if (namesAnotherFirm(place)) return true;
  if (oneSided && /\p{sc=Han}|[ァ-ヺ]/u.test(said)) return places.length === 1 && unsaid.test(said);
  if (oneSided && places.length === 1 && weighty.test(said)) return true;
  if (places.length === 1 && isExchanged(place)) return true;
  if (
    places.length <= mostTouched &&
    (joinsOtherwise(place) || sets.test(place.gone) !== sets.test(place.come))
  )
    return true;
  return places.length === 1 && /^[ぁ-ん]*$/.test(said) && bindsOtherwise(place);
}

/** Words that the reader of meanings passes over, though a name is another without them: 利用者情報, 所定の期間. */
const unsaid =
  /情報|內容|内容|行為|受付(?=開始|終了|時)|^受付$|当該|所定|可能|全般|時間|前記載|^各(?!社|[号項]に)|例|やむを|^[そこ]の場合/;

/** One noun for another, of which only one is passed over: 事務の遂行 and 事務の情報. */
function isExchanged({ gone, come }: Place): boolean {
  return noun.test(gone) && noun.test(come) && unsaid.test(gone) !== unsaid.test(come);
}

const noun = /^[\p{sc=Han}ァ-ヺー]+$/u;

/** 予告なく, あらかじめ. */
const weighty =
  /あらかじめ|すみやか|ただちに|おお(?:よそ|むね)|すべて|いっさい|やむを|みだりに|ずに|なく|なか|ない|のち/;

const particle =
  /^(?:から|まで|より|のみ|だけ|など|には|では|とは|へは|にも|でも|の|を|が|に|へ|と|で|は|も|や)$/;
const alike: ReadonlySet<string> = new Set(
  "の が|の を|の |に へ|に には|へ まで|で では|は では|は には|は が|で に|と には| を| は|を も|にて で|から より|まで へ|に までに|は の|を は|の で| が| に| と".split(
    "|",
  ),
);

function bindsOtherwise({ gone, come, ahead, behind }: Place): boolean {
  if (isTense(gone, come, ahead, behind)) return true;
  if (!isParticle(gone) || !isParticle(come))
    return [/なか/, /^(?:につい)?[てでに]?も$/].some((one) => one.test(gone) !== one.test(come));
  // パスワード[を/が]第三者に使用された.
  if (/^(?:を|が) (?:を|が)$/.test(`${gone} ${come}`))
    return !/^(?:必要|でき|可能|で|[^,.をがは]{1,16}に[^,.をがは]{1,8}(?:さ|ら)れ)/.test(behind);
  const topic = (gone === "" || come === "") && behind.startsWith("は") ? "は" : "";
  const pair = [gone + topic, come + topic];
  return !(alike.has(pair.join(" ")) || alike.has(pair.toReversed().join(" "))) && ahead !== "";
}

/** にかかわらず, を問わず. */
const sets = /(?:かかわ|関わ|拘わ?|問わ)[らな]|問わ/;

const joints: ReadonlyMap<string, string> = new Map(
  [
    "又は|または|若しくは|もしくは",
    "及び|および|並びに|ならびに|と|かつ",
    "や",
    "時|時に|とき|際|際に",
    "後|後に|のちに",
    "前|前に|まで",
  ].flatMap((row) => row.split("|").map((joint) => [joint, row] as const)),
);

/** や leaves open what 及び and 又は do not. Before その他 they all say the same. */
function joinsOtherwise({ gone, come, behind }: Place): boolean {
  const [one, other] = [jointOf(gone), jointOf(come)];
  return one !== undefined && other !== undefined && one !== other && !/^その(?:他|ほか)/.test(behind);
}

/** Without the end of the verb or the の that it goes with: されとき, る後. */
function jointOf(text: string): string | undefined {
  return joints.get(text) ?? joints.get(text.replace(/^(?:され|し|す)?[るたの]?(?=.)/u, ""));
}

/** 株式会社しらかば, 株式会社からまつ: names in hiragana are no words that the reader of meanings knows. */
function namesAnotherFirm({ gone, come, ahead }: Place): boolean {
  if (!/(?:株式|有限|合同|合名|合資)会社[ぁ-ん]*$/.test(ahead) || !/^[ぁ-ん]+$/.test(gone + come))
    return false;
  return !joints.has(gone) && !joints.has(come) && !(isParticle(gone) && isParticle(come));
}

function isParticle(text: string): boolean {
  return text === "" || particle.test(text);
}

/** 収集する情報, 収集した情報. A breach has happened either way. */
function isTense(gone: string, come: string, ahead: string, behind: string): boolean {
  const [one, other] = [verbEnd.exec(gone), verbEnd.exec(come)];
  if (one === null || other === null || gone.endsWith("た") === come.endsWith("た")) return false;
  return /^\p{sc=Han}/u.test(behind) && !(/^(?:場合|時|際)/.test(behind) && happening.test(ahead));
}

const verbEnd = /^(?:さ?れ?|し)(?:する|る|た)?$|^(?:す|した|する)$|^$/;
/** What nobody means to do, or what only comes to be thought. */
const happening =
  /(?:違反|抵触|該当|発生|判明|毀損|損壊|破損|紛失|漏洩|死亡|滞納|遅延|遅滞|到来|到達|存在|満了|経過|不足|希望|同意|必要|判断|認め|[ぁ-ん])(?:さ?れ)?$/;
