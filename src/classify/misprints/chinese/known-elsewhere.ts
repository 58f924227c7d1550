import type { Spelling, Language } from "../../../model.ts";
import type { Evidence } from "../evidence.ts";
import { isLoose, type Look } from "../look.ts";
import type { Stretch } from "../stretches.ts";

/**
 * Whether a character was taken for one like it in a name that no lexicon has, and that the old version writes so elsewhere and never as it stood here:
 * 意念统 for 意念通.
 */
export function isNameWrittenOtherwise(
  { old, now, stood, stands, before, at }: Look,
  language: Language,
  { areAlike }: Spelling,
  { isUsual }: Evidence,
): boolean {
  if (old.length !== 1 || now.length !== 1 || !areAlike(old, now, language)) return false;
  const [, rest] = organised.exec(before.slice(at + 1)) ?? [];
  const [letter = ""] = /\p{sc=Han}?$/u.exec(before.slice(0, at)) ?? [];
  if (rest !== undefined && isUsual(letter + old + rest, letter + now + rest)) return true;
  if (!stood.every(isLoose) || !stands.every(isLoose)) return false;
  const [ahead, behind] = [before.slice(Math.max(0, at - 2), at), before.slice(at + 1, at + 3)];
  return [
    [ahead, ""],
    ["", behind],
    [ahead.slice(-1), behind.slice(0, 1)],
  ].some(
    ([left = "", right = ""]) =>
      left.length + right.length === 2 && isUsual(left + old + right, left + now + right),
  );
}

/** The rest of a name, up to what kind of body it is. */
const organised =
  /^(\p{sc=Han}{0,6}?(?:公司|基金[会會]|[协協][会會]|[学學][会會]|[书書]院|[学學]院|大[学學]|[剧劇][场場院]|[会會]所|社[区區]|小[区區]|速[运運递遞]|快[递遞]|旅[馆館]|[药藥]房|幼[儿兒][园園]|[学學]校|物[业業]|工作室|[诊診]所|[医醫]院|中心|烘焙坊|餐[厅廳]|酒店|旅行社|[俱]乐部|[俱]樂部|[银銀]行|[书書]店|商城|商店|平台|浏览器|瀏覽器|小程序|[应應]用))/u;

/** Whether two characters of a sign of letters and digits changed places, that the old version writes so elsewhere: RX&370P for RX&307P. */
export function isSignWrittenOtherwise(
  text: string,
  { span: [start, end], now }: Stretch,
  { isUsual }: Evidence,
): boolean {
  const [ahead = ""] = /[\w&.-]*$/.exec(text.slice(0, start)) ?? [];
  const [behind = ""] = /^[\w&.-]*/.exec(text.slice(end)) ?? [];
  const old = text.slice(start, end);
  const [wrong, right] = [ahead + old + behind, ahead + now + behind];
  if (old.length !== 2 || old[0] !== now[1] || old[1] !== now[0] || now.length !== 2) return false;
  return /[A-Za-z]{2}/.test(wrong) && /\d/.test(wrong) && wrong.length >= shortest && isUsual(wrong, right);
}

const shortest = 5;
