import type { Block, Language } from "../../model.ts";
import type { SaysTheSame } from "../wordings/same.ts";
import { namesTheMembers } from "./named-members.ts";
import { readUnits, sentencesOf, type Unit, unitsOf } from "./units.ts";

/**
 * The units of both sides; a sentence that enumerates what the other side lists below a line of its own (氏名及び住所を取得します。 and 次の情報を取得します。 with two
 * items) is one unit with that line and list.
 */
export function unitsWithLists(
  before: readonly Block[],
  after: readonly Block[],
  language: Language,
  saysTheSame: SaysTheSame,
): readonly [readonly Unit[], readonly Unit[]] {
  const plain = [readAll(before, language), readAll(after, language)] as const;
  const old = withLists(plain[0], before, plain[1], language, saysTheSame, "before");
  const now = withLists(old[1], after, old[0], language, saysTheSame, "after");
  return [settle(now[1]), settle(now[0])];
}

function readAll(blocks: readonly Block[], language: Language): readonly Unit[] {
  return blocks.flatMap((block) => unitsOf(block, language));
}

/** The units of the side whose sentences are read, and those of the side that lists. */
function withLists(
  own: readonly Unit[],
  blocks: readonly Block[],
  others: readonly Unit[],
  language: Language,
  saysTheSame: SaysTheSame,
  side: string,
): readonly [readonly Unit[], readonly Unit[]] {
  let [mine, lists] = [own, others];
  for (const block of blocks) {
    if (block.text.length > longest || block.text.includes("\n")) continue;
    const sentences = sentencesOf(block.text);
    for (const [at, sentence] of sentences.entries()) {
      const list = listsIn(lists).find(({ lead, items }) => {
        const members = items.map((one) => lists[one]).filter((one) => one !== undefined);
        return namesTheMembers(sentence, lists[lead]?.text ?? "", members, language, saysTheSame);
      });
      if (list === undefined) continue;
      const key = `${side} ${block.id} ${at}`;
      const stand = { block: block.id, depth: block.kind === "item" ? block.depth : 0, language };
      const parted = [
        ...readUnits(sentences.slice(0, at).join(" "), stand),
        listUnit(key, block.id),
        ...readUnits(sentences.slice(at + 1).join(" "), stand),
      ];
      const from = mine.findIndex((unit) => unit.block === block.id);
      const rest = mine.slice(from).findIndex((unit) => unit.block !== block.id);
      mine = [...mine.slice(0, from), ...parted, ...(rest === -1 ? [] : mine.slice(from + rest))];
      lists = lists.flatMap((unit, place) =>
        place === list.lead || list.items.includes(place)
          ? [listUnit(key + (place - list.lead), unit.block)]
          : [unit],
      );
      // One sentence of the one side stands for all the lines of the other.
      mine = mine.flatMap((unit) =>
        unit.key === key
          ? [list.lead, ...list.items].map((place) => listUnit(key + (place - list.lead), block.id))
          : [unit],
      );
      break;
    }
  }
  return [mine, lists];
}

/** A paragraph of a few sentences. */
const longest = 2000;

function listUnit(key: string, block: string): Unit {
  return { kind: "list", depth: 0, text: "", key, joint: null, behind: null, isOpen: false, block };
}

/** Sentences with the items right below them, all of one depth. */
function listsIn(
  units: readonly Unit[],
): readonly { readonly lead: number; readonly items: readonly number[] }[] {
  return units.flatMap((unit, lead) => {
    if (unit.kind !== "text") return [];
    const items: number[] = [];
    for (let at = lead + 1; units[at]?.kind === "item"; at += 1) items.push(at);
    const isFlat = items.every((at) => units[at]?.depth === units[lead + 1]?.depth);
    return items.length > 1 && isFlat ? [{ lead, items }] : [];
  });
}

/** Every list counts its depth from its own least, and the word at the end of a line joins the next. */
function settle(units: readonly Unit[]): readonly Unit[] {
  const least: number[] = [];
  let from = 0;
  for (let at = 0; at <= units.length; at += 1) {
    if (units[at]?.kind === "item") continue;
    const run = units.slice(from, at).map(({ depth }) => depth);
    for (let place = from; place < at; place += 1) least[place] = Math.min(...run);
    least[at] = 0;
    from = at + 1;
  }
  return units.map((unit, at) =>
    unit.kind === "item"
      ? {
          ...unit,
          depth: unit.depth - (least[at] ?? 0),
          joint: unit.joint ?? (units[at - 1]?.kind === "item" ? (units[at - 1]?.behind ?? null) : null),
        }
      : unit,
  );
}
