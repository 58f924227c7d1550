import type { Direction } from "../../model.ts";
import type { Reading } from "../reading.ts";
import { readerOf, type Fact, type Rule } from "./rule.ts";

/**
 * Not. The vocabularies leave out the words in which a negation is no longer heard or is another rule's: 不断, 不同, 不仅, 不少于; 未成年,
 * 未满; もれなく, 少なく, 間もなく; not only, no later than, free of charge.
 */
const read = readerOf([
  {
    key: "not",
    ja: "ません|(?<![少きもな])(?<!られ|しれ|しか|限りで)ない(?!し)|(?<![少きもな])なかっ(?=た)|(?<=[わかさたまらがばなせれべけめじきいみりえげてねぜちびぎ得経])(?<!限ら|なら|かかわら|かかわ|問わ|思わ|少なから)ず(?=[、,に。]|[一-鿿ァ-ヺごお])|(?<![もれ少間]|(?<!こ)と)なく(?=[、,。]|[一-鿿ァ-ヺ])|なし(?:に|で)|(?<![を示に])無し(?:に|で)|適用外|対象外",
    zh: "不(?!断|同|仅|但|只|少|定期|定时|适(?!用)|幸|超过|限于|满|足|多于|低于|高于|大于|小于|良|当|便|得|可|能|论|管|时|利|动|久|妨|特定|必要|准|许|允许)|未(?!成年|来|满|知|必|婚)|没有|无(?!线|论|障碍|限|形|偿|法|权|人|效|条件)|(?<![并])非(?!常|法|营利|公开)|并非|停止|拒绝|免除",
    en: "not(?! only)|never|no(?! (?:later|more|less|longer than|fewer|one else|charge|cost))|nobody|none|neither|n[o']r|without|cannot|can't|[a-z]+n't|stop|refuse|decline",
  },
]);

export const negation: Rule = {
  name: "negation",
  kind: "fact",
  facts: (reading) => read(reading).filter((fact) => !isFixed(reading, fact)),
  isMeant: ({ span: [start] }, { plain }) =>
    !/(?:かかわら|(?:choice|right|option|able|can|may) to |有权|可以|を)$/.test(plain.slice(0, start)),
  direction: ({ lost, gained }): Direction | null =>
    (lost.length + gained.length) % 2 === 1 ? "reversed" : null,
  about: () => [],
};

/** なければなりません says must, ではありませんか asks; 不 behind 是否 asks as well. */
function isFixed({ plain }: Reading, { span: [start, end] }: Fact): boolean {
  const [behind, ahead] = [plain.slice(Math.max(0, start - 6), start), plain.slice(end, end + 2)];
  return (
    /(?:定め|規定|約定)[のが]$|(?:なければなり|ねばなり|てはなり|てはいけ|わけには)$/.test(behind) ||
    /^(?:か|と限)/.test(ahead) ||
    behind.endsWith("是否")
  );
}
