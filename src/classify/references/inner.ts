import type { Block, CrossReference } from "../../model.ts";

/**
 * References that name no article: 第2項第3号 is of the article that speaks, or of the one named right before (第4条第1項及び第2項), 同条第2項 of the one named
 * last. Those of another law are none.
 */
export function findInnerReferences(
  block: Block,
  named: readonly CrossReference[],
  own: string | null,
): readonly CrossReference[] {
  if (!mayRefer.test(block.text)) return [];
  const ofOwn = own === null ? [] : Array.from(block.text.matchAll(ownPattern));
  const byOwn = ofOwn.map(({ index, 0: { length } }): CrossReference => ({
    block: block.id,
    span: [index, index + length],
    target: own,
  }));
  const known = [...named, ...byOwn].sort((one, other) => one.span[0] - other.span[0]);
  return [...byOwn, ...byStep(block, known, own)];
}

function byStep(
  block: Block,
  named: readonly CrossReference[],
  own: string | null,
): readonly CrossReference[] {
  return Array.from(block.text.matchAll(pattern)).flatMap((match) => {
    const span = [match.index, match.index + match[0].length] as const;
    if (named.some(({ span: [start, end] }) => start < span[1] && span[0] < end)) return [];
    const last = named.findLast(({ span: [, end] }) => end <= span[0]);
    const between = block.text.slice(last?.span[1] ?? 0, span[0]);
    const isJoint = last !== undefined && joint.test(between);
    const ofAnother = /[条條法令則则][^。.]*$/.test(between);
    if (isJoint || (match[1] !== undefined && !ofAnother))
      return last === undefined ? [] : [{ block: block.id, span, target: last.target }];
    return match[1] !== undefined || ofAnother || own === null
      ? []
      : [{ block: block.id, span, target: own }];
  });
}

const number = "[0-9０-９〇零一二三四五六七八九十百]{1,5}";
const step = `第 ?[（(]?${number}[)）]? ?[項项款号號]`;
const pattern = new RegExp(`(同[条條])?${step}(?:の?${step}){0,2}`, "gu");
/** 本条第1項, この条: the article that speaks. */
const ownPattern = new RegExp(`(?<!\\p{sc=Han})(?:本|この)[条條](?:の?${step}){0,3}(?!例|約|件|項)`, "gu");
const mayRefer = /(?:本|この)[条條]|第 ?[（(]?[0-9０-９〇零一二三四五六七八九十百]{1,5}[)）]? ?[項项款号號]/;
/** What joins two references. */
export const joint: RegExp =
  /^\s?(?:、|，|及び|および|並びに|又は|または|若しくは|和|及|与|與|或|或者|から|乃至|至|到|[~～〜–-])\s?$/;
