/**
 * Whether what held in spite of something holds because of it in the other text, in Japanese (雨が降っても開催する, 雨が降ったら開催する), or is done before what it was
 * done with (聞いてから, 聞きながら).
 */
export function concedesOtherwise(before: string, after: string): boolean {
  return concedes(before, after) || concedes(after, before) || goesAlong(before, after);
}

const conceding =
  /(\p{sc=Han}{1,4}(?<!場合))[ぁ-ん]{0,4}[てで]も(?=[、,\p{sc=Han}ァ-ヺ])(?!よい|よろ|良|構|差し支)/gu;

function concedes(one: string, other: string): boolean {
  return Array.from(one.matchAll(conceding)).some(([, what = ""]) => {
    if (new RegExp(`${what}[ぁ-ん]{0,4}(?:[てで]も|とも|に(?:も)?かかわらず|場合[でに]も)`, "u").test(other))
      return false;
    const ifSo = `${what}[ぁ-ん]{0,5}(?:[ただ]ら|れば|なら|次第|しだい|(?<=[うくぐすつぬぶむる])と(?=[、,\\p{sc=Han}ァ-ヺ])|こと(?:で(?!も)|により|によって)|(?:場合|とき|[時際])(?:は|に|には|、))`;
    return new RegExp(ifSo, "u").test(other) && !new RegExp(ifSo, "u").test(one);
  });
}

const along = /(\p{sc=Han}{1,4})[ぁ-ん]{0,2}?([てで]から|ながら|[ただ]まま)(?!\p{sc=Han}{0,2}も)/gu;

function goesAlong(before: string, after: string): boolean {
  const [stood, stands] = [waysOf(before), waysOf(after)];
  return [...stood].some(([act, way]) => stands.has(act) && stands.get(act) !== way);
}

function waysOf(text: string): ReadonlyMap<string, string> {
  return new Map(
    Array.from(text.matchAll(along), ([, act = "", way = ""]) => [act, way.replace(/^[てでただ]/, "")]),
  );
}
