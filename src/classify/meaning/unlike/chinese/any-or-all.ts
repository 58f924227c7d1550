/**
 * Whether in Chinese a condition that any of several meets is met by all of them alone (任一项不符 against 各项均不符), or no longer says how many of them it
 * takes (有下列情形之一的 against 有下列情形的).
 */
export function asksForAll(before: string, after: string): boolean {
  const [stood, stands] = [before, after].map(conditionsOf);
  if (stood === undefined || stands === undefined) return false;
  return (
    asksMore(stood, stands) || asksMore(stands, stood) || leavesAny(before, after) || leavesAny(after, before)
  );
}

function asksMore(one: string, other: string): boolean {
  return count(one, any) > count(other, any) && count(one, all) < count(other, all);
}

/** Of what there has to be; of an exception (除下列情形之一外) and of a mere pointer (以下情形，) it makes no difference. */
function leavesAny(one: string, other: string): boolean {
  return anyListed.test(one) && !anyOf.test(other) && listed.test(other);
}

function count(text: string, words: RegExp): number {
  return [...text.matchAll(words)].length;
}

/** The clauses that say if, and which. */
function conditionsOf(text: string): string {
  return text
    .split(/[，,。；;：:]/u)
    .filter((clause) => conditional.test(clause))
    .join();
}

const conditional = /如|若|倘|假|凡|符合|具[备備]|[满滿]足|[的者时時]$/u;
const any = /任[一意]|任何一|其中一|之一/gu;
const all = /各|均|皆|都(?!市)|全部|所有|全[体體]|同[时時]|一切/gu;

const pointing = "(?:下列|以下|下述|如下|上述|上列|前述|前列|前款|前[项項])";
const listed = new RegExp(
  `(?:有|具[备備]|符合|[满滿]足|[发發]生|出[现現]|存在|遇|[属屬]于?|[违違]反|涉及)${pointing}[^，,。；;：:]{0,12}(?:情|[条條]件|行[为為]|事由|要求|要件|[资資]格|原因)`,
  "u",
);
const anyListed = new RegExp(
  `(?<!除[^，,。；;：:]{0,10})${pointing}(?:任[一意]|任何一|[^，,。；;：:除]{0,14}(?:(?:情[形况況事节節]|[条條]件|行[为為]|事由|要求|要件|[资資]格|原因|[项項])之一|其中一))`,
  "u",
);
const anyOf = /任[一意何]|其中|之一|或(?!者?[^，,。；;]*服[务務])/u;
