import type { Block, Change } from "../../model.ts";
import type { Places } from "../places.ts";
import type { ReadsChange } from "./reworded.ts";

/**
 * The changes by which what all items of a list say came to be said once above them, or the other way round: 自宅に宿泊する場合は、支給しない。
 * and 次のいずれかに該当する場合は、支給しない。 with the item 自宅に宿泊する場合. Every item below the line has to have said it.
 */
export function tailsDrawnUp(
  changes: readonly Change[],
  before: Places,
  after: Places,
  read: ReadsChange,
): ReadonlySet<string> {
  return new Set([
    ...drawnUp(changes, { kind: "added", lists: "after", says: "before" }, after, read),
    ...drawnUp(changes, { kind: "removed", lists: "before", says: "after" }, before, read),
  ]);
}

/** Which side has the line above the items, and which says it in each of them. */
interface Sides {
  readonly kind: "added" | "removed";
  readonly lists: "before" | "after";
  readonly says: "before" | "after";
}

function drawnUp(
  changes: readonly Change[],
  { kind, lists, says }: Sides,
  places: Places,
  read: ReadsChange,
): readonly string[] {
  // Of an item of two sentences another change says the rest.
  const single = changes.filter(
    (change) => change[lists].length === 1 && (change.kind === kind || change.kind === "edited"),
  );
  const byBlock = new Map(single.map((change) => [change[lists][0]?.block ?? "", change]));
  return single.flatMap((line) => {
    const [{ block, text } = { block: null, text: "" }] = line[lists];
    const tail = leadIn.exec(text.trim())?.groups?.["tail"] ?? "";
    const items = block === null || tail.length < shortest ? [] : itemsUnder(block, places);
    const own = items.flatMap(({ id, text: whole }) => {
      const change = byBlock.get(id);
      return change?.[lists][0]?.text.trim() === whole.trim() ? [change] : [];
    });
    if (items.length < 2 || items.length > mostItems || own.length < items.length) return [];
    const gone = changes.filter(
      (change) => change[says].length > 0 && change[lists].length === 0 && isBeside(change, line, says),
    );
    if (gone.length > mostItems) return [];
    const said = [line, ...own, ...gone].flatMap((change) => change[says].map((side) => ({ change, side })));
    const taken = new Set<Change>();
    for (const item of own) {
      const [stands] = item[lists];
      const whole = stands === undefined ? "" : read.textOf(stands).trim().replace(/。$/, "") + tail;
      const found = said.find(
        ({ change, side }) =>
          !taken.has(change) && read.saysTheSame(read.textOf(side), whole, read.languageOf(item)),
      );
      if (found === undefined) return [];
      taken.add(found.change);
    }
    const isAll = [line, ...own].every((change) => change[says].length === 0 || taken.has(change));
    return isAll ? [...new Set([line, ...own, ...taken])].map(({ id }) => id) : [];
  });
}

function isBeside(one: Change, other: Change, side: "before" | "after"): boolean {
  return one.section[side] === other.section[side] && one.unit !== "section" && one.unit !== "heading";
}

/** Of more than these a section was written anew. */
const mostItems = 16;

/** は、支給しない。 */
const shortest = 4;

/** A line that says of all the items below it what each had said: it holds where one of them does. */
const leadIn =
  /^(?:ただし、)?(?:次|以下|下記|左記)(?:の各号)?(?:の?いずれか(?:一つ|1つ)?)?(?:に(?:該当する|当てはまる|掲げる|定める|示す))?の?(?:場合|とき|際|者|方|もの|行為|事項|費用|経費|情報|書類|資料)(?:に|で|について)?(?<tail>[はをがに、].*。)$/;

/** The items right behind a line: those one deeper where it is an item itself. */
function itemsUnder(id: string, { blocks, sectionOf, document }: Places): readonly Block[] {
  const line = blocks.get(id);
  const siblings = sectionOf.get(id)?.blocks ?? document.preamble;
  const behind = siblings.slice(siblings.findIndex((block) => block.id === id) + 1);
  const depth = line?.kind === "item" ? line.depth : -1;
  const end = behind.findIndex((block) => block.kind !== "item" || block.depth <= depth);
  return end === -1 ? behind : behind.slice(0, end);
}
