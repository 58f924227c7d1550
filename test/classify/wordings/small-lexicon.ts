import { saysAnother } from "../../../src/classify/meaning/unlike/outright.ts";
import { createWordings } from "../../../src/classify/wordings/wordings.ts";
import type { Language } from "../../../src/index.ts";
import { wordingLexicon } from "../../../scripts/lexicons/wordings.ts";

const files = [
  {
    name: "ja-verbs",
    text: "# verbs\n講じる | 取る ; < 措置を\n",
  },
  {
    name: "ja-turns",
    text: " | 各種 ; < 、 ; > サービス\nに従い | に則り ; < 規約\nの①について | ①について\n",
  },
  {
    name: "zh-words",
    text: "收集 | 搜集\n对①予以保护 | 保护①\n不为①使用② | 不将②用于①\n未①的③ | ③未①的\n尚 | 仍 ; > 在 / 未\n | 如下 ; < 漢 ; > ：\n",
  },
  { name: "en-verbs", text: "refer | submit\n" },
  {
    name: "en-turns",
    text: " | any ; < for ; > loss / damage\nprior to | before\neach of | all of ; > the\n, and they | . they | ; they\n",
  },
];
const few = createWordings((language) => wordingLexicon(files, language));

/** The text after in the wordings of the text before, by a few rows in each language, where nothing tells the two apart outright: what else is found is found without any row. */
export function inFewWordings(before: string, after: string, language: Language): string {
  return saysAnother(before, after, language) ? after : few.asBefore(before, after, language);
}
