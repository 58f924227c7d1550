/** Whether in Japanese the second of two who act is no longer named, so that the first does it all: 売主は品物を渡し、買主は代金を払う and 売主は品物を渡し、代金を払う. */
export function dropsSecond(text: string, other: string): boolean {
  return Array.from(text.matchAll(twoActing)).some(
    ([, first = "", second = ""]) =>
      first !== second &&
      somebody.test(first) &&
      somebody.test(second) &&
      other.includes(`${first}は`) &&
      !other.includes(second),
  );
}

const twoActing =
  /([\p{sc=Han}ァ-ヺー]{1,12})は[,、]?(?![^。.]*(?:場合|とき|時|際)[^。.]*[,、])[^。.]{2,60}?(?:[しりえていきびみちけめべ])[,、]([\p{sc=Han}ァ-ヺー]{1,12})[はが](?=[^。.]{0,24}[をにへ])/gu;

/** Who can do something, by how the word begins or ends. */
const somebody =
  /^(?:当社|弊社|甲|乙|丙|市|町|村|県|国|本会|当会|主催|両親|私)|[者主員人様客方長会団体社校館院店行局署家親]$|ユーザー?$|スタッフ$/;
