/**
 * Whether two who are named, whatever they are called, took each other's part: 理事長は、副理事長に報告する and 副理事長は、理事長に報告する. Read as runs of characters
 * with the particle behind them, since a table that knows 館長 reads it in 副館長 too; not where one of them has it done to him.
 */
export function takeEachOthersPart(before: string, after: string): boolean {
  if (before.length + after.length > longest || passive.test(before) !== passive.test(after)) return false;
  const [stood, stands] = [partsOf(before), partsOf(after)];
  const turned = [...stood].filter(([name, part]) => stands.has(name) && stands.get(name) !== part);
  return turned.some(([name, part]) =>
    turned.some(
      ([other, others]) =>
        other !== name &&
        part === "は" &&
        others !== "は" &&
        stands.get(name) === others &&
        stands.get(other) === part,
    ),
  );
}

/** A paragraph. */
const longest = 1200;

const passive = /(?:さ|ら|わ|た)れ[るたてまず]|を受け/;

const named =
  /(?<![\p{sc=Han}ァ-ヺー])(?!一部|全部|大半|多く)([\p{sc=Han}ァ-ヺー]{2,12})(は|が|を|に対して|に対し|に(?![関係基従つ限つおよ])|へ|から|の)/gu;

/** By a name that stands once what stands behind it. */
function partsOf(text: string): ReadonlyMap<string, string> {
  const found = new Map<string, string>();
  const again = new Set<string>();
  for (const [, name = "", particle = ""] of text.matchAll(named)) {
    if (found.has(name)) again.add(name);
    found.set(name, particle === "が" ? "は" : particle.replace(/^に対して?$|^へ$/, "に"));
  }
  for (const name of again) found.delete(name);
  return found;
}
