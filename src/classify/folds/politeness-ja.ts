import { rewrite, type Rewriting, rewritings } from "./rewriting.ts";

const ending = String.raw`(?=[,.、。;)"?]|$)`;
/** Before a conjunction the clause ends as well: 〜しますが、〜しますので. */
const clause = String.raw`(?=[,.、。;)"?]|$|が[,、]|ので|ため|場合|とき|と[,、]|から[,、]|こと|方(?=[はがをに])|もの|ものと)`;
const iRow = "[いきぎしじちにひびみり]";
const verb = String.raw`[\p{Script=Han}][\p{Script=Hiragana}]{0,3}?`;

/**
 * Japanese by degrees of politeness as one: persons, honorific prefixes, humble and honorific verbs, です・ます against である, and the
 * many ways to ask. A demand that became a wish (いただけますと幸いです) is not here: the duty went with it.
 * Evidence: 敬語の指針 (文化審議会答申 平成19年), its table of 尊敬語, 謙譲語 and 丁寧語. Expects text that is folded for comparison.
 */
export function foldJapanesePoliteness(text: string): string {
  return rewrite(text, steps);
}

const steps: readonly Rewriting[] = rewritings([
  [/預(?=[りるっい])/g, "預か"],
  [/(?:する)?(?:こと|場合)が(?=あり(?:ます|得)|ある|ござい)/g, "ことが"],
  [/(?:を行う|する)?ことができ|(?:する)?ことが可能(?:です|であ)/g, "でき"],
  // Persons.
  [/お客様方|お客様|お客さん|貴方|貴殿|貴社|あなた様|皆様方|皆様/g, "あなた"],
  [/弊社|当社|弊店|私たち|私ども|わたくしども|我々|われわれ|小社/g, "当社"],
  [/(?<=[るたいなの])方々?(?=[はがをにとのも,.]|$|から|より|以外|のみ)/g, "者"],
  [/(?<=[者員族人主先])(?:様|さん)/g, ""],
  // Asking.
  [
    /(?:いただ(?:き|ける)|くださ(?:い|る|り))(?:ます)?よう,?(?:に)?(?:何卒|どうぞ)?(?:お願い(?:いたし|申し?上げ|し)?ます|よろしくお願いいたします)/g,
    "ください",
  ],
  [
    /くださいませ|くださいますようお願いいたします|いただきたく(?:存じます|思います|お願いいたします)/g,
    "ください",
  ],
  [/を?(?:お願い(?:いたし|申し?上げ|し)ます|お願いする|願います|お願いします)/g, "ください"],
  [/(?:どうぞ|何卒|なにとぞ|お気軽に|お手数ですが,?|恐れ入りますが,?|誠に|ぜひ)/g, ""],
  [
    /(?:を|で|にて|から|より)?ご?(?:覧|参照|閲覧)(?:して)?(?:ください|いただけます|になれます|いただくことができます)/g,
    "を参照ください",
  ],
  [/(?:し|い|っ|ん)?[てで]ください/g, "ください"],
  // Humble and honorific verbs.
  [/(?:いたし|し)ました(?=[\p{Script=Han}ァ-ヺ])/gu, "した"],
  [/(?:さ)?せていただ(?:きます|く|いております|いています)/g, "します"],
  [/しておりま|いたしておりま|していま/g, "しま"],
  [/しており(?=[,.])/g, "し"],
  [/している/g, "する"],
  [/(?:っ|い|ん|し)?[てで](?:まい|参)り?(?=ま|,)/g, ""],
  [/していただけま/g, "できま"],
  [/っていただけま/g, "えま"],
  [/(?:っ|い|ん|し)?[てで](?:い|おり)ま/g, "ま"],
  [/(?:っ|い|ん|し)?[てで](?:いる|おる)/g, "る"],
  [/いたしま/g, "しま"],
  [/いたす/g, "する"],
  [/申し?上げます/g, "します"],
  [/いただきます(?:と|が)?/g, "します"],
  // 会員が紹介された者 may be whom the member introduced, or who was introduced.
  [
    /いただいた|くださった|(?<!推薦|指名|選任|選出|任命|委嘱|招待|派遣|雇用|監督|監査|評価|指導|紹介|勧誘|除名|委託|委任|表彰|処分|解雇|採用|告発|通報)された(?=\p{Script=Han})/gu,
    "した",
  ],
  [/でございま/g, "でありま"],
  [/ではござい/g, "ではあり"],
  [/であります|である/g, "です"],
  [/がございま/g, "がありま"],
  [new RegExp(`お(${verb})(?:に)?(?:な(?:ります|る|った|り)|します|する|した|し)(?!い)`, "gu"), "$1ます"],
  [/存じます/g, "思います"],
  [/伺い(?:ます|,)|お伺いします/g, "聞きます"],
  [/承(?:り)?ま/g, "受けま"],
  [/受けつけ|受け付け/g, "受付"],
  // Prefixes: お and ご before a Han character, and ご before a loan word.
  [/(?<![\p{Script=Han}])[おご御](?=\p{Script=Han})/gu, ""],
  [/(?<=[\p{Script=Hiragana},.]|^)ご(?=\p{Script=Katakana})/gu, ""],
  // です・ます against である.
  [/ではありません|じゃありません|でありません/g, "ではない"],
  [/ありません/g, "ない"],
  [new RegExp(`なりません${clause}`, "g"), "ならない"],
  [new RegExp(`(?:${iRow}(?=ません))?ません`, "g"), "ない"],
  [/しない/g, "ない"],
  [/(?:する|[うくぐすつぬぶむる])?ことは?ない/g, "ない"],
  [new RegExp(`[わかがさただなばまら](?=ない${clause})`, "g"), ""],
  [/なければならない|なければない/g, "なければならない"],
  [new RegExp(`(?:です|だ)${clause}`, "g"), ""],
  [new RegExp(`ものと(?:します|する)${ending}`, "g"), "します"],
  [new RegExp(`(?:${iRow}(?=ます))?ます${clause}`, "g"), ""],
  [new RegExp(`(?<=[\\p{Script=Han}\\p{Script=Katakana}ーにをとがはっんっ])する${clause}`, "gu"), ""],
  [new RegExp(`${iRow}?[うくぐすつぬぶむる]${clause}`, "g"), ""],
  [/(?:い|っ|ん|し|き)?ました|(?<=[\p{Script=Han}ァ-ヺー])した|(?:っ|い|ん)た/gu, "た"],
]);
