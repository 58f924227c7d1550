/**
 * The old text with an adverb put ahead of the verb that it stood behind, or ahead of what one must or may, where the new one has it so: 停止立即访问 for
 * 立即停止访问, 须届时亲临 for 届时须亲临. What bears on how much or whether (都, 只, 不, 再) says another thing elsewhere.
 */
export function withAdverbsInOrder(before: string, after: string): string {
  if (before.length !== after.length || before === after) return before;
  let [start, end] = [0, before.length];
  while (before[start] === after[start]) start += 1;
  while (before[end - 1] === after[end - 1]) end -= 1;
  const [old, now] = [before.slice(start, end), after.slice(start, end)];
  if (old.length > longest) return before;
  for (let cut = 1; cut < old.length; cut += 1) {
    const [first, second] = [old.slice(0, cut), old.slice(cut)];
    if (second + first !== now) continue;
    if (mayPass(first, second) || mayPass(second, first)) return after;
  }
  return before;
}

const longest = 8;

function mayPass(adverb: string, other: string): boolean {
  return adverbs.test(adverb) && (empty.test(other) || (/^\p{sc=Han}$/u.test(other) && !bearing.test(other)));
}

const adverbs =
  /^(?:立即|立刻|即时|即時|即刻|马上|馬上|及时|及時|随时|隨時|届时|屆時|定期|尽快|儘快|盡快|尽早|儘早|妥善|主动|主動|积极|積極|严格|嚴格|认真|認真|谨慎|謹慎|仔细|仔細|充分|适当|適當|适时|適時|按时|按時|准时|準時|如期|如实|如實|确实|確實|逐步|不时|不時|一并|一併|正式|依法|继续|繼續)$/u;

/** 遵确实守 for 确实遵守: one character ahead of an adverb is half of the verb behind it, but what says whether, how much or when. */
const bearing =
  /[不未非无無没沒勿免禁拒仅僅只均都全再每各或和与與及并並且后後前时時的之如若除才就又也还還已]/u;

/** What has its sense from the verb behind it alone: after 通知 or 同意 an adverb says of another act than ahead of it. */
const empty =
  /^(?:[须須应應可得会會将將能需]|必须|必須|应当|應當|可以|需要|应该|應該|停止|终止|終止|中止|开始|開始|进行|進行|予以|加以|作出|做出|停)$/u;
