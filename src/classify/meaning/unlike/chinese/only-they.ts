/**
 * Whether in Chinese nobody else does it in the one text and they do nothing else in the other (仅会员可以使用泳池, 会员仅可以使用泳池), or only then in the one
 * and only that in the other (仅在同意后共享, 在同意后仅共享).
 */
export function limitsOthers(before: string, after: string): boolean {
  return limits(before, after) || limits(after, before);
}

const doers =
  /(?:^|[，。；,;、])(?:仅|僅|只有|唯有)([\p{sc=Han}]{2,8}?)(?:才|方)?(?=可|能|有权|有權|得以|会|會)/gu;
const times =
  /(?:仅|僅|只)([在于於经經凭憑][^，。；,;]{2,16}?[后後时時前下])[，,]?(?:才|方|再)?(?:会|會|可以?|能|得|将|將)?(?=(\p{sc=Han}{2}))/gu;

function limits(one: string, other: string): boolean {
  return (
    Array.from(one.matchAll(doers)).some(([, who = ""]) =>
      new RegExp(`(?<!仅|僅|只有|唯有)${who}(?:仅|僅|只)(?:可|能|有|得|会|會)`, "u").test(other),
    ) ||
    Array.from(one.matchAll(times)).some(([, when = "", act = ""]) =>
      new RegExp(
        `(?<!仅|僅|只)${when}[，,]?(?:我们|我們|本公司)?(?:会|會|可以?|能|将|將)?(?:仅|僅|只)(?:会|會|可以?|能|将|將)?${act}`,
        "u",
      ).test(other),
    )
  );
}
