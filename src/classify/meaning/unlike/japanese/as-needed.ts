/**
 * Whether one text does as need arises what the other does in any case: 必要かつ適切な監督 and 必要に応じて適切な監督, 必要な措置を講じる and 必要に応じて措置を講じる.
 */
export function isAsNeeded(before: string, after: string): boolean {
  const [stood, stands] = [before, after].map((text) => ({
    asNeeded: countOf(text, asNeeded),
    needed: countOf(text, needed),
  }));
  if (stood === undefined || stands === undefined) return false;
  return (
    (stood.asNeeded > stands.asNeeded && stood.needed < stands.needed) ||
    (stood.asNeeded < stands.asNeeded && stood.needed > stands.needed)
  );
}

function countOf(text: string, pattern: RegExp): number {
  return text.match(pattern)?.length ?? 0;
}

const asNeeded =
  /必要(?:に応じ|により|があれば|であれば|なら|が(?:ある|生じた|あった)(?:場合|とき|時|際)|の(?:ある|都度|ない限り)|な(?:場合|とき|時|際|都度)|と(?:認め|判断し|考え)[^、。]{0,6}(?:場合|とき|時|際))|適宜|その都度/g;
const needed =
  /必要(?:かつ|で(?:あり|、)?かつ|、かつ|および|及び|な(?!(?:場合|とき|時|際|都度|ら|い|く|し|範|限|もの|こと|事項|書類)))/g;
