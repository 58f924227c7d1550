import type { Passage, Text } from "../../model.ts";
import { sliceText } from "../slice.ts";
import type { Context } from "./context.ts";

/** The passages that a run of text becomes where it stands: one, or one an item for `<ul>・A ・B</ul>`. */
export function passagesOf(text: Text, context: Context): Passage[] {
  if (context.list !== null && context.item === null && context.heading === null)
    return looseItems(text, context);
  return [passageOf(text, context)];
}

function passageOf(text: Text, context: Context): Passage {
  const place = context.cell;
  const base = { ...text, gap: 0, cell: place };
  if (context.furniture) return { ...base, role: "furniture" };
  if (context.heading !== null) return { ...base, role: "heading", depth: context.heading };
  if (context.literal) return { ...base, role: "code" };
  if (context.item !== null) {
    const { depth, ordered, marker } = context.item;
    context.item.marker = "";
    return { ...base, role: "item", depth, ordered, marker };
  }
  if (context.quote > 0) return { ...base, role: "quote", depth: context.quote };
  if (place !== null) return { ...base, role: "cell", cell: place };
  return { ...base, role: "paragraph", appearance: context.appearance };
}

/**
 * A list whose items have no tags of their own, as table recognition writes them: `<ul> ・ 氏名 ・ 住所 </ul>` is two
 * items with the marker `・`.
 */
function looseItems(text: Text, context: Context): Passage[] {
  const list = context.list;
  const starts = [...text.text.matchAll(BULLET)].map((match) => match.index);
  if (starts.length > MOST_ITEMS) return [passageOf(text, context)];
  const cuts = starts[0] === 0 ? starts : [0, ...starts];
  return cuts.map((start, index) => {
    const piece = sliceText(text, start, cuts[index + 1] ?? text.text.length);
    const marker = BULLET_AT_START.exec(piece.text)?.[0] ?? "";
    return {
      ...sliceText(piece, marker.length, piece.text.length),
      gap: 0,
      cell: context.cell,
      role: context.furniture ? "furniture" : "item",
      depth: list?.depth ?? 1,
      ordered: false,
      marker: marker.trim(),
    };
  });
}

/** Past any real list; each item looks through the marks of the whole text. */
const MOST_ITEMS = 2000;
const BULLET = /(?<=^|\s)[・･•‣◦▪●○■□◆◇–-](?=\s)/gu;
const BULLET_AT_START = /^[・･•‣◦▪●○■□◆◇–-]\s+/u;
