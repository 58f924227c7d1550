import type { Direction } from "../../model.ts";
import type { Reading } from "../reading.ts";
import { frameOf } from "./frames.ts";
import { readerOf, type Fact, type FactsDiffer, type Rule, type Wording } from "./rule.ts";

/**
 * Words that carry a duty, a permission or a possibility. Evidence: 公用文作成の考え方 (令和4年) and 法令用語 on なければならない, ものとする,
 * することができる, 努める; 立法技术规范（试行）（一）(2009) on 应当, 必须, 不得, 可以, 有权; 中央法規標準法 usage of 應, 得, 不得; plain
 * English drafting guides on must, may, should, will.
 */
const rows: readonly Wording[] = [
  {
    key: "prohibited",
    ja: "ては(?:なりません|ならない|ならず|いけません|いけない)|てはならず|禁止|禁じ(?!られ)|お断りし|お断りする",
    zh: "不得(?!不|已)|禁止|严禁|不可以|不准|不允许|切勿|请勿|不许",
    en: "(?:must|shall|may) not|mustn't|(?:is|are) (?:not (?:permitted|allowed)|prohibited|forbidden)|prohibited from|forbidden",
  },
  {
    key: "unable",
    ja: "(?:でき|出来)(?:ません|ない|かね|ず)|いたしかね|お受けできません",
    zh: "不能(?:够)?|无法|无权|不可(?!抗|或|缺|分|撤|逆|避|见|少)",
    en: "cannot|can not|can't|unable to|not able to|not entitled to",
  },
  {
    key: "effort",
    ja: "(?:よう|ように|べく|に)?努め(?:ます|る|て|な)|努力(?:し|する|義務)",
    zh: "努力|尽力|尽量|尽可能|力求|致力(?:于)?|尽合理努力",
    en: "(?:will |shall )?(?:make )?(?:reasonable |best |every |commercially reasonable )*efforts?|endeavou?rs? to|try to|tries to|strives? to|aims? to|attempt to|seek to",
  },
  {
    key: "must",
    ja: "なければ(?:なりません|ならない|ならず)|ねば(?:なりません|ならない)|必要があ|必要がござ|必要です|必要となり|必須|義務(?:を負|があ|づけ|付け)|すべき|べきです|いただく必要|を要します|を要する|しないわけには",
    zh: "应当|应该|必须|务必|须(?!知)|(?<!不)需要|(?<=[人者司方户]|您|你|们|均|也|仍|并|即|则|日内|[，,])应(?![用对急有答付收聘邀征])|有义务|负有.{0,6}义务|不得不",
    en: "must(?! not\\b)|shall(?! not\\b)|(?:is|are|be) (?:required|obliged|obligated) to|ha(?:s|ve) to|needs? to|mandatory|(?:is|are) responsible for",
  },
  {
    key: "possible",
    ja: "(?:こと|(?<![理監幹行工火刑民知家人返食当検])事|場合|可能性|おそれ)(?:が|も)(?:[あ有][りる]|ござい|御座い)(?!ません)|かもしれ|得ます|得る",
    zh: "(?<!不)可能(?:会|将|要)?(?!性)|或许|也许|有时",
    en: "might|could|sometimes|from time to time",
  },
  {
    key: "may",
    ja: "(?:こと|事)(?:が|も|は)?(?:でき|出来)(?!ません|ない|かね|ず)|(?:でき|出来)(?:ます|る)|可能(?:です|であ|とな)|いただけます|権利(?:を|が)(?:有|あ|持|留保)|差し支えありません",
    zh: "可以|(?<![许认不无])可(?=[由在向通自选随要请于以依将申查取拒使撤变更修删更])|有权|能够|得(?=[于依以向随请将要就对申撤查经自为利在]|告知|使用|提供|拒绝|终止|变更|处理)|享有.{0,20}权利",
    en: "may(?! not\\b)(?! \\d)|can(?! not\\b)|(?:is|are) (?:able|entitled|permitted|allowed|free) to|ha(?:s|ve) the (?:right|option) to|reserves? the right",
  },
  {
    key: "should",
    ja: "推奨|望まし|お勧め|おすすめ|幸いです|いただけますと",
    zh: "建议|宜|最好|推荐您",
    en: "should(?! not\\b)|ought to|recommend(?:s|ed)?|encouraged? to",
  },
  {
    key: "request",
    ja: "(?:くだ|下)さい|お願い(?:いた|し|申)|願います",
    en: "you agree to|you undertake to",
  },
];

const read = readerOf(rows);

/** What each key binds to: below zero it forbids, above it allows, promises or orders; further from zero is firmer. */
const firmness: Readonly<Record<string, number>> = {
  prohibited: -3,
  unable: -2,
  not: -2,
  should: 1,
  possible: 1,
  may: 1,
  effort: 1.5,
  request: 2.5,
  must: 3,
};

/** A plain statement: します, 会, will. */
const plain = 2;

export const modality: Rule = {
  name: "modality",
  kind: "fact",
  facts: (reading) => read(reading).filter((fact) => !isName(reading, fact)),
  direction: firmer,
  isMeant,
  about: () => [],
};

/** The month of May begins with a capital and stands beside a number. */
function isName({ language, text }: Reading, { span: [start, end] }: Fact): boolean {
  return (
    language === "en" &&
    text.slice(start, end) === "May" &&
    /\d\s*$|(?:in|by|of|until)\s$/.test(text.slice(0, start))
  );
}

/** Reversed, strengthened or weakened, where one word of duty stands for another. */
export function firmer({ lost, gained, before, after }: FactsDiffer): Direction | null {
  const from = strongest(lost, negates(before));
  const to = strongest(gained, negates(after));
  if (from === to) return null;
  if (
    [...lost, ...gained].every((fact) => fact.key === "may") &&
    [...texts(lost, before), ...texts(gained, after)].every((text) => power.test(text))
  )
    return null;
  if (from < 0 !== to < 0) return "reversed";
  return Math.abs(to) > Math.abs(from) ? "strengthened" : "weakened";
}

/** 有权选举: a power is neither more nor less than what is done by it. */
const power = /有权|权利|権利|entitled|right/;

function texts(facts: readonly Fact[], { plain: text }: Reading): readonly string[] {
  return facts.map(({ span }) => text.slice(...span));
}

function strongest(facts: readonly Fact[], negated: boolean): number {
  const all = facts.map(({ key }) => firmness[key] ?? plain);
  if (all.length === 0) return negated ? -plain : plain;
  return all.reduce((left, right) => (Math.abs(right) > Math.abs(left) ? right : left));
}

/** A sentence that ends in a negation says what is not done. */
function negates({ plain }: Reading): boolean {
  return /(?:ません|ない|ず)[。.]?$|不会|绝不|并不|\b(?:not|never)\b|n't\b/.test(plain);
}

/** 可在此查阅 points, 可以被认定 describes, 有責任者 is somebody: none of them allows or orders. */
function isMeant(fact: Fact, reading: Reading): boolean {
  const { voice, word, behind } = frameOf(reading, fact);
  if (voice !== "zh") return true;
  if (word.startsWith("可")) return !/^(?:在此|于此|在这里|被|见|不|理解|合理)/.test(behind);
  return !(word === "应" && /^(?:急|用)/.test(behind));
}
