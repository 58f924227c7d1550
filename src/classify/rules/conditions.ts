import type { Reading } from "../reading.ts";
import { frameOf } from "./frames.ts";
import { byRestriction, type Fact, readerOf, type Rule, vocabularyRule, type Wording } from "./rule.ts";

/**
 * Where a sentence holds only under a condition. Evidence: 法令用語 on 場合, とき, 限り, 限る; 立法技术规范 on 的, 如果, 只有; drafting
 * guides on if, where, provided that. 場合 that is part of a possibility (することがある, する場合がある) is the modality's.
 */
const rows: readonly Wording[] = [
  {
    key: "only",
    ja: "に限(?:り|って|る|られ|定)|のみ|(?<=[^た])だけ|ばかり|しか(?=.{0,12}(?:ない|ません))|専ら|もっぱら",
    zh: "(?<!不)仅(?!供参考)|只(?!要)|唯有|(?<!不)限于|(?<=后|同意|意|时|的)[，,]?.{0,6}才",
    en: "only|solely|exclusively|nothing but|no other than",
  },
  {
    key: "necessary",
    ja: "必要(?:な|に応じ|最小限|の)|やむを得",
    zh: "必要(?:时|的|范围|限度)|所必需|为限|最小",
    en: "(?:as|where|if|when|to the extent|strictly|reasonably) necessary|necessary (?:to|for)|minimum",
  },
  {
    key: "if",
    ja: "場合(?!が(?:あ|ご)|もあ|を除)|(?<=[るたいの])とき(?=[はにも、,]|には)|際(?=[はに、,])|であれば|(?<!なけ|す)れば|たら(?=[、,])|限り(?=[、,はに])|の後に|した後",
    zh: "如果|(?<![例比譬诸有无])如(?!下|实|何|期|前|常|上|同)|(?<!兰)若(?!干)|倘|假如|假使|万一|一旦|当.{1,20}时|只要|前提|经(?![营济过理验常]).{1,12}(?:要求|请求|批准|许可|确认)(?:时|后)?|(?<=[完成后])后(?=[，,])",
    en: "if|in case|in the event|provided(?: that)?|as long as|so long as|when(?:ever)?|where(?=,| (?:the|you|we|it|a|an|this|they|such|required|necessary|applicable))|(?<!every )once(?! (?:in a while|an?|per|every|each)\\b)|after|until|subject to|on condition",
  },
  {
    key: "regardless",
    ja: "かかわらず|問わず|を問わ",
    zh: "无论|不论|不管|均",
    en: "regardless|whether or not|irrespective|in any (?:case|event)|with or without",
  },
  { key: "scope", ja: "範囲(?:内|外)?", zh: "范围(?:之)?(?:内|外)?", en: "to the extent|within the scope" },
];

export const condition: Rule = vocabularyRule("condition", "fact", rows, {
  direction: byRestriction,
  isMeant,
});

const joins = readerOf([
  {
    key: "and",
    ja: "および|及び|ならびに|並びに|かつ|且つ|双方|両方",
    zh: "以及|及|和(?!解|谐|平)|与(?!否)|并且?(?![非不行])|且(?!慢)|同时|二者均|暨",
    en: "and|both|together with|as well as",
  },
  {
    key: "or",
    ja: "または|又は|もしくは|若しくは|あるいは|或いは|いずれか|どちらか",
    zh: "或(?!许)(?:者|是)?|抑或|任一|其中之一",
    en: "or|either",
  },
]);

/**
 * Both, or one of them: 運転免許証および健康保険証 against または. It speaks only where one word stands for the other, so that an enumeration
 * that grew by a member is not told as a condition.
 */
export const choice: Rule = {
  name: "condition",
  kind: "fact",
  facts: (reading) => {
    const all = joins(reading);
    const kinds = new Set(all.map(({ key }) => key));
    // One fact for the sentence: which of the two it knows, and where.
    const [first] = all;
    if (first === undefined || kinds.size !== 1) return [];
    return [{ key: `all-${first.key}`, span: first.span } satisfies Fact];
  },
  replacementOnly: true,
  isAlone: true,
  direction: ({ gained }) => (gained[0]?.key === "all-or" ? "widened" : "narrowed"),
  about: () => [],
};

/** 如 before a list gives an example, 均 counts everybody in; neither makes anything depend on anything. */
function isMeant(fact: Fact, reading: Reading): boolean {
  const { voice, ahead, behind, word } = frameOf(reading, fact);
  if (voice !== "zh") return true;
  if (word === "如")
    return (
      !/^[^，,。）)]{1,40}(?:、|等|及|[）)]$)/.test(behind) ||
      /^(?:您|用户|需|有|对|我们|发生|出现)/.test(behind)
    );
  return word !== "均" && !(word === "当" && /(?:相|适|妥|不)$/.test(ahead));
}
