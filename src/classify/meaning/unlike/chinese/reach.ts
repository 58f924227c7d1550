import { takesUpCase } from "../taken-up.ts";

/**
 * Whether in Chinese a condition comes to hold for one sentence more, or no longer does: 如果您不同意，请停止使用。我们会删除资料 against 如果您不同意，请停止使用，我们会删
 * 除资料. Not where what follows only answers what was asked for (请联系客服，我们会尽快回复), points back (该信息, 届时) or has a condition of its own.
 */
export function reachesOtherwise(before: string, after: string): boolean {
  const [stood, stands] = [bareOf(before), bareOf(after)];
  return (
    takesUnder(stood, stands) ||
    takesUnder(stands, stood) ||
    leadsBoth(stood, stands) ||
    leadsBoth(stands, stood)
  );
}

/** 根据合同，甲方供货，乙方付款 against 甲方根据合同供货，乙方付款: what led in to both is said of one. */
function leadsBoth(one: string, other: string): boolean {
  return [...one.matchAll(leading)].some(([, phrase = "", rest = ""]) => {
    const at = other.indexOf(phrase);
    return (
      at > 0 &&
      /[^。；;,\n]$/.test(other.slice(0, at)) &&
      rest
        .split(",")
        .slice(1)
        .some((clause) => another.test(clause))
    );
  });
}

/** Whether a sentence of the one stands behind a comma in the other, under the condition of the sentence ahead. */
function takesUnder(parted: string, joined: string): boolean {
  let start = 0;
  for (const { index } of parted.matchAll(/。(?=.)/g)) {
    const [ahead, behind] = [parted.slice(start, index), parted.slice(index + 1)];
    start = index + 1;
    if (!conditional.test(ahead) || asks.test(ahead) || follows.test(behind)) continue;
    if (takesUpCase(ahead.replaceAll(",", "，"), behind.replaceAll(",", "，"), "zh")) continue;
    if (joined.includes(`${ahead.slice(-beside)},${behind.slice(0, beside)}`)) return true;
  }
  return false;
}

/** As many characters as tell a place in a paragraph from any other. */
const beside = 4;

/** If it is so, ahead of what comes of it. */
const conditional =
  /(?:^|,)(?:您|你|用[户戶]|[会會][员員])?(?:如(?![上下前何此同需]|有(?![违違逾不虚虛侵伪偽]))|若|倘|假如|一旦)[^,]+,|(?:[违違]反|逾期|拒[绝絕]|未|不)[^,]{0,20}(?:的|者|[时時]),/;
/** What is asked of the reader, and answered in what follows. */
const asks =
  /[请請](?:您)?(?:[随隨][时時]|直接|立即|及[时時]|与|與|通|[将將]|向|以|透|[发發]|致|[联聯]|告|[点點]|寄|[来來]|洽|[咨諮]|提|前往|先|[参參])[^,]*$/;
const follows =
  /^(?:[并並]|[届屆][时時]|此[时時]|否[则則]|但|不[过過]|然而|惟|唯|因此|[预預][计計]|一般|通常|具[体體]|除外|同[时時]|如|若|倘|假|除|[详詳]|[请請])|^[^,。]{0,12}(?:[该該此其]|[这這]|上述|前述)|^[^。]{0,24}(?:的|者|[时時后後]),|^[^,。]{0,16}(?:除外|不在此限|另行(?:通知|公告|公布))/;

const leading =
  /(?<=^|[。；;\n])((?:因(?!此|而)|由于|由於|基[于於]|依|根[据據]|按照|在|[于於]|自)[^,。；;]{2,30}),([^。；;]+)/gu;
const another =
  /^(?:[\p{sc=Han}]{0,4}(?:用[户戶]|[会會][员員]|公司|平台|[者人方生客]|[员員]工|商家|[买買卖賣]家))(?:[应應可须須得将將会會不均]|\p{sc=Han}{2})/u;

function bareOf(text: string): string {
  return text.replace(/[\s“”"「」『』]/g, "").replaceAll("，", ",");
}
