import { kanaWordsOfContent } from "./kana-content.ts";
import { rewrite, rewritings } from "./rewriting.ts";

/**
 * A Japanese text with Han for the words of content that are written in kana as often: kana bind words and say nothing of their own, so that いったん and ふたたび
 * would come and go unseen. The Han is for comparison only and need not be what anybody prints. Expects text that is folded for comparison.
 */
export function foldKanaWords(text: string): string {
  return [kanaWords, kanaWordsOfContent].reduce(rewrite, text);
}

const kanaWords = rewritings([
  [/(?<![かた])つねに/g, "常に"],
  [/ふたたび/g, "再び"],
  [/(?<=^|[,.はがもをに"\p{sc=Han}])みずから/gu, "自ら"],
  [/(?<![うち])たがいに/g, "互いに"],
  [/べつべつ(?=に|の)/g, "別々"],
  [/いっしょに/g, "一緒に"],
  [/いったん/g, "一旦"],
  [/しばらく(?!の間)/g, "暫く"],
  [/(?<=^|[,.はがもをにで"])あとで/g, "後で"],
  [/(?<![らつ])たまに(?=,|\p{sc=Han}|[ァ-ヺ])/gu, "偶に"],
  [/おおいに/g, "大いに"],
  [/じゅうぶん/g, "十分"],
  [/ていねい(?=に|な)/g, "丁寧"],
  [/かんたん(?=に|な)/g, "簡単"],
  [/すこし/g, "少し"],
  [/ひとつ(?=ずつ)/g, "1つ"],
  [/ゆっくり/g, "緩り"],
  [/たくさん(?!の)/g, "沢山"],
  [/(?<=より)いっそう|いっそう(?=\p{sc=Han}|の|,)/gu, "一層"],
  [/ますます/g, "益々"],
  [/わずかに/g, "僅かに"],
  [/ひそかに|こっそり/g, "密かに"],
  [/あえて/g, "敢えて"],
  [/おそらく/g, "恐らく"],
  [/たぶん/g, "多分"],
  [/たまたま/g, "偶々"],
  [/しっかり/g, "確り"],
  [/きちんと|ちゃんと/g, "屹然と"],
  [/そのまま/g, "其儘"],
  [/(?<=[るたの])つもり(?=[のでだ])/g, "心算"],
]);
