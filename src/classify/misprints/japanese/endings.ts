import type { Phrase } from "../phrases.ts";

/** Words that were not written to their end, of which there is one end only, and particles of which no two follow one another. */
export const japaneseEndings: readonly Phrase[] = [
  // くださいませ is polite, and ませ by itself nothing.
  [/(?<!くださ[いり]|下さ[いり]|なさい|いらっしゃい|ごめん下さい)ませ(?=[。、」）)]|$)/gm, "ません"],
  [/(?<=[りいきしちみえけせげべめれね])ま(?=[。」）)]|$)/gm, "ます"],
  [/(?<=て|んで)はない(?=[。、も」]|$)/gm, "はならない"],
  [/(?<=[てで])は(?:なりせん|なりまん|なりませ(?=[。」]|$))/gm, "はなりません"],
  [/なけれ(?:なら|ば)ない/g, "なければならない"],
  [/でき(?:るもの|ものも)と(?=する|し)/g, "できるものと"],
  [/(?<=[\p{sc=Han}てで])(?<![倒古臭])くさい(?=[。、」]|$)/gu, "ください"],
  [/くださ(?=[。」]|$)/g, "ください"],
  [/(?<=\p{sc=Han}{2})ず(?=る|れば)/gu, "す"],
  [/第{2}/g, "第"],
  [/(?<=[条項号])第(?=[のにをはがで、])/g, ""],
  [/することできる/g, "することができる"],
  [/(?<=場合)(?=あり(?:ます|得)|ある(?:。|た|も))/g, "が"],
  [/(?<=ない)うに/g, "ように"],
  [/(?<=する|れる|ない)よに/g, "ように"],
  [/ことできま/g, "ことができま"],
  [/(?<=[\p{sc=Han}])とりです/gu, "とおりです"],
  [/(?<=[のるた下次左記])とうり/g, "とおり"],
  ...either(
    /(?<=[\p{sc=Han}ァ-ヺーA-Za-z」）)])(を)(が|は|に|の|へ|で)(?=[\p{sc=Han}ァ-ヺA-Za-zごお「])/gu,
    /(?<=[\p{sc=Han}ァ-ヺーA-Za-z」）)])(が)(を|は|に|の|へ|で)(?=[\p{sc=Han}ァ-ヺA-Za-zごお「])/gu,
    /(?<=[\p{sc=Han}ァ-ヺーA-Za-z」）)])(は)(を|が|に|の|へ|で)(?=[\p{sc=Han}ァ-ヺA-Za-zごお「])/gu,
    /(?<=[\p{sc=Han}ァ-ヺーA-Za-z」）)])(に)(を|が|の|へ|で)(?=[\p{sc=Han}ァ-ヺA-Za-zごお「])/gu,
    /(?<=[\p{sc=Han}ァ-ヺーA-Za-z」）)])(で)(を|が|に|へ)(?=[\p{sc=Han}ァ-ヺA-Za-zごお「])/gu,
    /(?<=[\p{sc=Han}ァ-ヺーA-Za-z」）)])(へ)(を|が|に|で)(?=[\p{sc=Han}ァ-ヺA-Za-zごお「])/gu,
    /(?<=\p{sc=Han})(の)(を|が|は|に|で)(?=\p{sc=Han}{2})/gu,
    /(?<=[\p{sc=Han}ァ-ヺー])(も)(を|が|は|に|で|の|と)(?=[\p{sc=Han}よつお])/gu,
  ),
];

/** Of two that stand side by side, either may have been meant. */
function either(...both: readonly RegExp[]): readonly Phrase[] {
  return both.flatMap((pattern): readonly Phrase[] => [
    [pattern, "$1"],
    [pattern, "$2"],
  ]);
}
