import { findCommon } from "../../sequence/common.ts";
import { gapsBetween } from "../../sequence/gaps.ts";
import { createInterner } from "../../sequence/intern.ts";
import { pointsAgain } from "./pointed-again.ts";
import { party, pointsBack } from "./points-back.ts";
import { soundAlike } from "./sounds.ts";

/**
 * The Japanese text after, in what says nothing by itself as it was before: a pronoun for what was named ([本会/そ]の活動), an open list with another
 * joint ([、/や]), a party that is named once more, a member that stood twice, a loan word in Latin letters. Read only against the text before.
 */
export function withSmallWordsAsBefore(before: string, after: string): string {
  if (before.length + after.length > longest) return after;
  const pieces = piecesOf(before, after);
  const changed = pieces.filter(({ gone, come }) => gone !== come);
  if (changed.length === 0 || changed.length > mostPlaces) return after;
  return pieces
    .map((piece) =>
      piece.gone !== piece.come && saysNothing(piece, before, after) ? piece.gone : piece.come,
    )
    .join("");
}

/** A paragraph, which nobody has written anew. */
const longest = 1200;
const mostPlaces = 10;

interface Piece {
  readonly gone: string;
  readonly come: string;
  readonly ahead: string;
  readonly behind: string;
  /** Where it stands in the text after. */
  readonly start: number;
}

function saysNothing(stretch: Piece, before: string, after: string): boolean {
  const piece = slid(stretch);
  return (
    pointsBack(piece.gone, piece.come, before.slice(0, piece.ahead.length), piece.behind) ||
    pointsBack(piece.come, piece.gone, after.slice(0, piece.start), piece.behind) ||
    pointsAgain(piece.gone, piece.come, after.slice(0, piece.start), piece.behind) ||
    pointsAgain(piece.come, piece.gone, before.slice(0, piece.ahead.length), piece.behind) ||
    joinsOpenly(piece, before, after) ||
    joinsByDot(piece) ||
    isHeld(piece) ||
    isNamedAgain(piece, before, after) ||
    isListedTwice(piece, before, after) ||
    isOwnedAgain(piece) ||
    isDoneAgain(piece) ||
    soundAlike(piece.gone, piece.come)
  );
}

/** 会[長は、会]務を as [会長は、]会務を: what came or went ends with its particle. */
function slid(piece: Piece): Piece {
  const words = piece.gone + piece.come;
  if (piece.gone !== "" && piece.come !== "") return piece;
  for (let by = 1; by < words.length && by <= piece.ahead.length; by += 1) {
    const tail = words.slice(-by);
    if (piece.ahead.slice(-by) !== tail) return piece;
    const moved = tail + words.slice(0, -by);
    if (!/[\p{sc=Han}ァ-ヺー](?:の|を|は、?)$/u.test(moved)) continue;
    return {
      gone: piece.gone === "" ? "" : moved,
      come: piece.come === "" ? "" : moved,
      ahead: piece.ahead.slice(0, -by),
      behind: tail + piece.behind,
      start: piece.start - by,
    };
  }
  return piece;
}

const openJoint = /^(?:や|、|・|,|，|および|及び|と|または|又は|もしくは|若しくは)?$/;
const edge = /[\p{sc=Han}ァ-ヺーa-zA-Z0-9）)」、，,]$/u;

/** や leaves open who else is meant and how they are joined; and where a list is open at its end, so does every joint within it. */
function joinsOpenly({ gone, come, ahead, behind }: Piece, before: string, after: string): boolean {
  if (!openJoint.test(gone) || !openJoint.test(come) || !edge.test(ahead)) return false;
  if (!/^[\p{sc=Han}ァ-ヺーa-zA-Z0-9「（(]/u.test(behind)) return false;
  if (gone === "や" || come === "や")
    return gone !== "" && come !== "" && !(/及び|および|と/.test(gone + come) && isRequired.test(behind));
  const isOpen = /^[^、。，,をはがにで]{1,24}(?:など|等(?!し))/.test(behind);
  const joined = gone === "" ? come : gone;
  return (
    isOpen &&
    /[、，,]$/.test(ahead) &&
    (gone === "" || come === "") &&
    /^(?:または|又は|や)$/.test(joined) &&
    (before.includes("や") || after.includes("や"))
  );
}

/** 署名[や/及び]押印がある場合: whether one is enough is another requirement. */
const isRequired = /^[^。]{0,40}(?:場合|とき|時|限り|除|必要|条件|要件)/;

/** 複製[・/または]転載しない: a dot leaves open whether either or both are meant, where both are one in what is done. */
function joinsByDot({ gone, come, behind }: Piece): boolean {
  const [dot, joint] = gone === "・" ? [gone, come] : [come, gone];
  if (dot !== "・" || !/^[^、。]/u.test(behind)) return false;
  if (/^、?(?:または|又は|もしくは|若しくは)$/.test(joint))
    return isDenied.test(behind) || isEither.test(behind);
  return /^(?:及び|および|と|並びに)$/.test(joint) && !isRequired.test(behind);
}

const isDenied =
  /^(?![^。、]{0,40}(?:ないと|なければ|場合|とき|限り|のみ))[^。、]{0,30}(?:ないで|てはな|ではな|を禁|ません。|ないもの|ないこと|ない。)/u;
/** 変更・再インストール時: each is an event of its own. */
const isEither = /^[\p{sc=Han}ァ-ヺー]{1,12}(?:時|の際|に際|に該当|に当たる|にあたる)/u;

/** 理事会[で/が]定める: what a body does is done at its meeting. */
function isHeld({ gone, come, ahead, behind }: Piece): boolean {
  if (!atOrBy.test(gone) || !atOrBy.test(come)) return false;
  return /(?:会|総会|部会|会議|事務局)$/.test(ahead) || (house.test(ahead) && takenOn.test(behind));
}

const atOrBy = /^(?:で|にて|が)$/;
/** 送料は当店で負担します: nobody else is there to do so. */
const house = /(?:^|[、はを])[当弊](?:社|店|館|園|会|院|校|行|組合|協会|クラブ|ホテル)$/;
const takenOn =
  /^[、]?(?:すべて|全額|全て)?(?:ご?負担|手配|準備|用意|処分|判断|決定|対応)(?!して(?:くだ|下)さい|のこと|をお願い|願い)/;

/** ユーザーから承諾を得る, where the sentence speaks of nobody else. */
function isNamedAgain({ gone, come, ahead, behind }: Piece, before: string, after: string): boolean {
  if ((gone !== "" && come !== "") || /[\p{sc=Han}ァ-ヺー]$/u.test(ahead) || !isAsked.test(behind))
    return false;
  const [, who = ""] = /^、?(.{2,6}?)(?:から|より|に対して|に対し|に|へ)、?$/u.exec(gone + come) ?? [];
  if (who.replace(party, "") !== "" || who === "") return false;
  const named = (text: string): ReadonlySet<string> =>
    new Set((text.match(party) ?? []).filter((one) => !speaker.test(one)));
  const [from, to] = [named(before), named(after)];
  return !speaker.test(who) && from.size === 1 && to.size === 1 && from.has(who) && to.has(who);
}

/** What is asked of somebody, or told to him. */
const isAsked =
  /^(?:事前の|事前に|あらかじめ|書面による|明示の|個別の)?[ごお]?(?:承諾|同意|許可|許諾|通知|告知|連絡|知らせ|案内|了承)/;
const speaker = /^(?:当社|弊社|本会|当会|当法人|当組合)$/;

/** 宗教 twice in one enumeration. */
function isListedTwice({ gone, come }: Piece, before: string, after: string): boolean {
  if (gone !== "" && come !== "") return false;
  const word = (gone + come).replace(/^[、，]|[、，]$/g, "");
  if (!/^[\p{sc=Han}ァ-ヺー]{2,12}$/u.test(word)) return false;
  const countIn = (text: string): number =>
    text.split(/[、，。はがをにで]|または|又は|及び|および/).filter((one) => one === word).length;
  const [less, more] = [countIn(before), countIn(after)].toSorted((one, other) => one - other);
  return less === 1 && more === 2 && isOneList(gone === "" ? after : before, word);
}

/** 自社のサービスまたは自社のスペース: whose the second is was said of the first. */
function isOwnedAgain({ gone, come, ahead, behind }: Piece): boolean {
  if ((gone !== "" && come !== "") || !/^[\p{sc=Han}ァ-ヺーa-zA-Z]{2,10}の$/u.test(gone + come)) return false;
  if (!/^[\p{sc=Han}ァ-ヺー]/u.test(behind)) return false;
  const [, first = ""] =
    /([^、，。はがをにでも]{1,24})(?:または|又は|及び|および|や|・|並びに|もしくは|若しくは)$/u.exec(ahead) ??
    [];
  return first.startsWith(gone + come) && !first.slice((gone + come).length).includes("の");
}

/** 定期総会は5月に[開催し]、臨時総会は随時開催する: what is done to both was said at the end. */
function isDoneAgain({ gone, come, ahead, behind }: Piece): boolean {
  const [, act = ""] = /^(\p{sc=Han}{2})し$/u.exec(gone + come) ?? [];
  if (
    (gone !== "" && come !== "") ||
    act === "" ||
    !/[\p{sc=Han}ァ-ヺー\d](?:に|が|で|から|まで|を)$/u.test(ahead)
  )
    return false;
  const [, clause = ""] = /^[、，]([^、，。]{1,40})(?:。|$)/u.exec(behind) ?? [];
  const [, topic = ""] = /(?:^|[。、，])([^。、，は]{1,20})は[^。、，]{1,30}$/u.exec(ahead) ?? [];
  return (
    topic !== "" &&
    /^[^はがを]{1,20}は/u.test(clause) &&
    new RegExp(`${act}(?:する|します|いたします|するものとする|するものとします)$`, "u").test(clause)
  );
}

function isOneList(text: string, word: string): boolean {
  const between = text.slice(text.indexOf(word) + word.length, text.lastIndexOf(word));
  return /^[、，](?:[^、，。はがを]{1,16}[、，])+$/.test(between);
}

function piecesOf(before: string, after: string): readonly Piece[] {
  const [from, to] = [tokensOf(before), tokensOf(after)];
  const { id } = createInterner();
  const common = findCommon(from.map(id), to.map(id));
  const pieces: Piece[] = [];
  // Where the gap begins in either text.
  let [at, start] = [0, 0];
  for (const gap of gapsBetween(common, from.length, to.length)) {
    const [gone, come] = [from.slice(...gap.before).join(""), to.slice(...gap.after).join("")];
    const place = { ahead: before.slice(0, at), behind: before.slice(at + gone.length), start };
    if (gone + come !== "") pieces.push({ gone, come, ...place });
    const shared = from[gap.before[1]] ?? "";
    pieces.push({ gone: shared, come: shared, ...place });
    [at, start] = [at + gone.length + shared.length, start + come.length + shared.length];
  }
  return pieces;
}

/** Words of Latin letters or katakana are whole, and so are the joints of several kana. */
function tokensOf(text: string): readonly string[] {
  return (
    text.match(
      /または|もしくは|および|ならびに|又は|若しくは|及び|並びに|これらの?(?!まで)|それらの?(?!ぞれ)|これ(?!まで|ら)|それ(?!ぞれ|ら)|(?:収集|取得|登録|提出|購入|投稿|入力|送信|記入|発行|作成|提供)した(?=[\p{sc=Han}ァ-ヺ])|その(?=[\p{sc=Han}ァ-ヺ])|[そこ]こ(?=[にへでか])|当該|[A-Za-z]+|[ァ-ヺー]+|[^]/gu,
    ) ?? []
  );
}
