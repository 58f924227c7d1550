/**
 * Printed addresses of pages by where they lead, not by how they are written: http and https, a slash at the end, and the parameters that only
 * count visitors (utm_*, gclid, fbclid, spm and their like) aside.
 */
export function foldAddresses(text: string): string {
  return text
    .replace(/[ \u3000]?[[(（［](?:at|@|＠|アット(?:マーク)?)[\])）］][ \u3000]?(?=[a-z0-9])/gi, "@")
    .replace(/(?<=@[a-z0-9.-]+)[ \u3000]?[[(（［](?:dot|ドット|点|點|\.)[\])）］][ \u3000]?(?=[a-z])/gi, ".")
    .replace(/https?:\/\/[^\s<>"'「」『』（）()、。，\u3000]+/gi, foldAddress)
    .replace(/(?<![\w@.-])www\.(?=[a-z0-9-]+\.[a-z])/gi, "");
}

/** An address that a link leads to; a telephone number as it is dialled within the country. */
export function foldAddress(address: string): string {
  // An address that was meant to be written to, without what says so.
  if (/^[^\s/:?#@]+@[^\s/:?#@]+$/.test(address)) return `mailto:${address}`;
  if (/^tel:/i.test(address))
    return `tel:${address.replace(/[^\d+]/g, "").replace(/^\+(?:81|886|44)0?/, "0")}`;
  const [path = "", fragment] = address.replace(/^https?:\/\//i, "//").split("#", 2);
  const [place = "", query = ""] = path.split("?", 2);
  const kept = query.split("&").filter((parameter) => parameter !== "" && !counting.test(parameter));
  return `${place.replace(/\/$/, "")}${kept.length > 0 ? `?${kept.join("&")}` : ""}${fragment ? `#${fragment}` : ""}`;
}

const counting =
  /^(?:utm_\w+|gclid|fbclid|msclkid|dclid|yclid|spm|scm|from|ref|src|source|mc_[ce]id|igshid|_ga)(?:=|$)/i;
