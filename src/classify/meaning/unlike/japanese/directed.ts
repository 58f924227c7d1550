/**
 * Whether what is done by somebody on one side is done to him on the other: 委託先による監査 and 委託先に対する監査, 会員からの連絡 and 会員への連絡. What
 * stands on both sides either way, as where both are named, says nothing.
 */
export function isDirectedOtherwise(before: string, after: string): boolean {
  const [stood, stands] = [directionsOf(before), directionsOf(after)];
  return [...stood].some(([done, from]) => {
    const to = stands.get(done);
    return to !== undefined && to !== from;
  });
}

const directed =
  /([\p{sc=Han}ァ-ヺーA-Za-z]{1,12}(?:さま|さん)?)(による|よりの|からの|に対する|に対しての|への|に向けた|に宛てた)((?:ご|お)?[\p{sc=Han}ァ-ヺー]{2})/gu;

/** For whom and what the way it goes; both ways for what goes both. */
function directionsOf(text: string): ReadonlyMap<string, string> {
  const found = new Map<string, string>();
  for (const [, who = "", way = "", what = ""] of text.matchAll(directed)) {
    const done = `${who.slice(-2)}|${what.replace(/^[ごお]/, "")}`;
    const to = /^(?:による|よりの|からの)$/.test(way) ? "from" : "to";
    found.set(done, found.has(done) && found.get(done) !== to ? "both" : to);
  }
  return found;
}
