/**
 * Whether in Chinese nobody else does it in the one text and they do nothing else in the other (仅会员可以使用泳池, 会员仅可以使用泳池), or only then in the one
 * and only that in the other (仅在同意后共享, 在同意后仅共享).
 */
export function limitsOthers(before: string, after: string): boolean {
  return [limits, limitsNext].some((differs) => differs(before, after) || differs(after, before));
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

/** 仅在必要时收集, 在必要时仅收集. */
function limitsNext(one: string, other: string): boolean {
  const [stood, stands] = [limitedIn(one), limitedIn(other)];
  if (stood === null || stands === null || stood === stands) return false;
  return sorted(one) === sorted(other) && other.includes(stood) && one.includes(stands);
}

function sorted(text: string): string {
  return Array.from(text).toSorted().join("");
}

/** What stands behind the only 仅 of a text. */
function limitedIn(text: string): string | null {
  const all = Array.from(text.matchAll(/[仅僅只](?![有是限要能])[会會将將可能]?([\p{sc=Han}]{2})/gu));
  return all.length === 1 ? (all[0]?.[1] ?? null) : null;
}
