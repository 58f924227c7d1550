/** The Chinese text after with the number of a version written as it was before: 1.2 版, 第 1.2 版 and 版本 1.2. */
export function versionAsBefore(before: string, after: string): string {
  const [stood, other] = [...before.matchAll(version)];
  const [stands, another] = [...after.matchAll(version)];
  if (stood === undefined || stands === undefined || other !== undefined || another !== undefined)
    return after;
  return numberOf(stood) === numberOf(stands) ? after.replace(stands[0], () => stood[0]) : after;
}

function numberOf({ groups = {} }: RegExpExecArray): string {
  return groups["behind"] ?? groups["ahead"] ?? "";
}

const version =
  /(?:版本(?:号|號)?|版次)\s?[:：]?\s?[vV]?(?<behind>\d+(?:\.\d+)*)(?![\d.%年月日])|(?:第\s?)?(?<![\d.])(?<ahead>\d+(?:\.\d+)+)\s?版(?![本权權面次])/gu;
