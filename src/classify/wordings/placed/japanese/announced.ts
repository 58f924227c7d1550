import { foldWording } from "../../fold.ts";

/**
 * The Japanese text after with what a sentence announces where it stood before: 事務所を以下に置く。[東京都千代田区…] and 事務所を東京都千代田区…に置く. Only where that is the
 * whole of what follows, an address or a name without a verb of its own.
 */
export function announcedAsBefore(before: string, after: string): string {
  const [stood, stands] = [announcementIn(before), announcementIn(after)];
  if (stood !== null && stands === null) {
    const at = placeOf(after, stood.what, before);
    if (at === null) return after;
    const behind = after.slice(at + stood.what.length).replace(/[。：:\s]+$/u, "");
    return after.slice(0, at) + stood.pointer + behind + stood.tail;
  }
  if (stands === null || stood !== null || placeOf(before, stands.what, after) === null) return after;
  const head = after.slice(0, after.length - stands.tail.length);
  const at = head.lastIndexOf(stands.pointer);
  return `${head.slice(0, at)}${stands.what}${head.slice(at + stands.pointer.length)}。`;
}

interface Announcement {
  /** 以下, 下記の住所, 次のとおり. */
  readonly pointer: string;
  readonly what: string;
  /** What is announced with what parts it from the sentence. */
  readonly tail: string;
}

const announcing =
  /(?<pointer>(?:以下|下記|次|左記)(?:の(?:とおり|通り|[\p{sc=Han}ァ-ヺー]{1,8}))?)(?:に|へ|まで|宛て?に|です|である|で|とする|とします|と)[^。：:\n]{0,24}(?<tail>[。：:][\s　]*(?<what>[^。、\n]{2,60}[^。、\s]))$/u;
/** What does something is no name. */
const saying = /(?:ます|です|する|した|ない|こと|もの|場合|とき)$|[はがを][^\p{L}]*\p{L}/u;

function announcementIn(text: string): Announcement | null {
  const { pointer = "", what = "", tail = "" } = announcing.exec(text.trimEnd())?.groups ?? {};
  return what === "" || saying.test(what) ? null : { pointer, what, tail };
}

/** Where a text has it once, as wide or as narrow; null where the other has it ahead too. */
function placeOf(text: string, what: string, other: string): number | null {
  const [folded, wanted] = [foldWording(text, "ja"), foldWording(what, "ja")];
  const at = folded.indexOf(wanted);
  if (at < 0 || folded.includes(wanted, at + 1)) return null;
  return foldWording(other, "ja").indexOf(wanted) === other.trimEnd().length - what.length ? at : null;
}
