import { japaneseCases } from "./cases.ts";
import { japaneseCounters } from "./counters.ts";
import { japaneseEndings } from "./endings.ts";
import { leftStanding } from "./left-standing.ts";
import type { Phrase } from "../phrases.ts";

/** What no Japanese writer means: a particle that nothing stands ahead of, two that say the same of one word, a half of a word said again. */
export const japanesePhrases: readonly Phrase[] = [
  // 、の予告なく: a particle has to follow a word.
  [/([、。「（\n])[のをにがへ]([\p{sc=Han}ァ-ヺA-Za-z]{2})/gu, "$1$2"],
  [/([\p{sc=Han}ァ-ヺー]は)[のをが]([\p{sc=Han}ァ-ヺA-Za-z]{2})/gu, "$1$2"],
  [/に{2}(?=(?:つい|関[しす]|対[しす]|よ[りる]|おい|基づ|従[いっ]))/g, "に"],
  [/よりから/g, "から"],
  [/からより/g, "から"],
  [/よりから/g, "より"],
  [/からより/g, "より"],
  [/にへ|へに/g, "へ"],
  [/にへ|へに/g, "に"],
  [/(?<=[\p{sc=Han}ァ-ヺー])をが/gu, "が"],
  [/(?<=[\p{sc=Han}ァ-ヺー])をが/gu, "を"],
  [/(でき|こと|まし|です|ます|おり|いた|ため|から|まで|より)\1/g, "$1"],
  [/こと(ござい|あり(?:ます|得|う))/g, "ことが$1"],
  [/([\p{sc=Han}ァ-ヺー])また([\p{sc=Han}ァ-ヺー])/gu, "$1または$2"],
  // このはリンクを含みます: what this is was left out.
  ...["サイト", "ページ", "アプリ", "サービス", "方針", "規約", "情報", "方法", "場合"].map(
    (noun): Phrase => [/(この|当該)([はがを])(?=[A-Za-z\p{sc=Han}ァ-ヺ])/gu, `$1${noun}$2`],
  ),
  ...japaneseEndings,
  ...leftStanding,
  ...japaneseCounters,
  ...japaneseCases,
];
