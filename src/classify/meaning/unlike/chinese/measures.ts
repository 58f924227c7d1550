/**
 * Whether a number counts something else, in Chinese: 限购两件 and 限购两次. What 个 and 项 count is told by the words beside them; of people and of books any
 * measure word will do.
 */
export function countsOtherwise(before: string, after: string): boolean {
  const [stood, stands] = [measuresOf(before), measuresOf(after)];
  return (
    stood.length === stands.length &&
    stood.some((measure, at) => measure !== stands[at] && measure !== "" && stands[at] !== "")
  );
}

const counted =
  /(?<![第之])[\d０-９一二三四五六七八九十百千两兩]+ ?(次(?!性)|[个個项項种種回件张張份册冊本台套间間名人位户戶票组組场場篇封枚支瓶箱页頁门門轮輪倍股双雙排盒袋批]|[对對](?=\p{sc=Han}{2}))/gu;

function measuresOf(text: string): readonly string[] {
  return Array.from(text.matchAll(counted), ([, measure = ""]) => kinds.get(measure) ?? measure);
}

const kinds: ReadonlyMap<string, string> = new Map(
  [
    "个個项項种種",
    "人名位",
    "册冊本",
    "次回",
    "张張",
    "间間",
    "户戶",
    "组組",
    "场場",
    "页頁",
    "门門",
    "轮輪",
    "对對",
    "双雙",
  ].flatMap((kind, index) => Array.from(kind, (measure) => [measure, index === 0 ? "" : kind] as const)),
);
