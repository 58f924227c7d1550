/**
 * Whether in Chinese somebody to whom something is handed in the one text hands it on in the other (资料会被发送给合作伙伴, 合作伙伴会发送资料), or you do
 * yourself what was done without a doer (您的账号将被注销, 您将注销您的账号). What may be done you may do.
 */
export function isDoneByReceiver(before: string, after: string): boolean {
  return (
    handsOn(before, after) ||
    handsOn(after, before) ||
    doesItHimself(before, after) ||
    doesItHimself(after, before)
  );
}

const handed =
  /([\p{sc=Han}]{2})(?:给|給|予|至|到|于|於)(?:我们的|我們的|本公司的|其|该|該)?(?!本)([\p{sc=Han}]{2,6}?)(?<![内內上中里裡下外前后後间間站台器])(?=[。，；,;.]|$)/gu;

function handsOn(one: string, other: string): boolean {
  return Array.from(one.matchAll(handed)).some(
    ([, act = "", who = ""]) =>
      !new RegExp(`(?:由|被|为|為|经|經)${who}|${who}${mays}${act}`, "u").test(one) &&
      new RegExp(`(?<!向|给|給|与|與|和|由|于|於|在|以)${who}${mays}${act}(?!给|給|予|至|到)`, "u").test(
        other,
      ) &&
      !new RegExp(`(?:向|给|給|予|至|到)(?:我们的|我們的|其)?${who}`, "u").test(other),
  );
}

const mays = "(?:会|會|将|將|可能|可以|可|应|應|须|須|不|得|有权|有權){0,3}";

const undergone = /(?<!可以?|能够?|可能)被([\p{sc=Han}]{2})(?![\p{sc=Han}]{0,6}(?:您|用户|用戶|会员|會員))/gu;

function doesItHimself(one: string, other: string): boolean {
  return (
    !/由(?:您|用户|用戶|会员|會員)|(?:您|用户|用戶)(?:自行|主动|主動)/u.test(one) &&
    Array.from(one.matchAll(undergone)).some(
      ([, act = ""]) =>
        new RegExp(
          `(?:^|[，。；、])(?:您|用户|用戶|会员|會員)(?:将|將|会|會|应|應|须|須|必须|必須)?${act}`,
          "u",
        ).test(other) &&
        !new RegExp(`(?:您|用户|用戶|会员|會員)(?:将|將|会|會|应|應|须|須|必须|必須)?${act}`, "u").test(one),
    )
  );
}
