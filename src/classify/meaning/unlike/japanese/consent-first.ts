/**
 * Whether what is done with somebody's consent in the one Japanese text is, in the other, done first, and the consent is asked beside it: 同意を得て、掲載します and 掲載し、同意を得ます.
 */
export function asksAfterwards(before: string, after: string): boolean {
  return isAskedLater(before, after) || isAskedLater(after, before);
}

function isAskedLater(one: string, other: string): boolean {
  if (!given.test(one) || given.test(other) || ahead.test(other)) return false;
  return beside.test(other);
}

const consent = "(?:同意|許可|許諾|承諾|承認|了承|了解|認可)(?:を|が)";
const given = new RegExp(
  `${consent}(?:得|受け|いただ[いけ]?|取得し|もらっ|取っ|頂[いけ]?)(?:て(?!い)|た(?:うえ|上|後|場合|とき|時)|られ(?:た|れば)|次第)`,
);
/** The act, then the consent as one more. */
const beside = new RegExp(
  `(?:し|[いきしちりびみえけせてめれ])、[^。]{0,24}${consent}(?:得|受け|いただ|取得し|もらい|取り|頂)(?:る|き|け)?(?:ます|る|もの|こと|$)`,
);
/** Said to be asked before: 提供する場合は、同意を得ます. */
const ahead = /場合|とき|際|[時前](?:に|は|、)|当たって|あたって|当たり|あたり|事前|あらかじめ|予め|には/;
