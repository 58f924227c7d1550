import type { Block, Change, ChangeSide, Language, Link } from "../../model.ts";
import { afters, befores, linksById } from "../../sequence/links.ts";
import { foldForComparison } from "../../text/fold.ts";
import type { Places } from "../places.ts";
import { headIn, type Make, makes, nextTo } from "./heads.ts";

/** A heading that stands under another name now, of which alignment made one that went and one that came. */
export interface Renamed {
  readonly change: Change;
  readonly under: { readonly before: string; readonly after: string };
}

/** Such headings by the changes that tell them, where what stands behind both is one paragraph, which speaks of what the new name says. */
export function renamedHeads(
  changes: readonly Change[],
  before: Places,
  after: Places,
  links: readonly Link<Block>[],
  languageOf: (change: Change) => Language,
): ReadonlyMap<Change["id"], Renamed> {
  const became = linksById(links, befores);
  const came = new Map<string, readonly [change: Change, side: ChangeSide, head: WholeHead]>();
  for (const change of changes) {
    const [to] = change.after;
    if (change.kind !== "added" || to === undefined || change.after.length > 1) continue;
    const head = wholeHead(to, after, languageOf(change));
    const place = head === null ? "" : `${change.unit} ${head.make} ${head.block}`;
    if (head !== null && !came.has(place)) came.set(place, [change, to, head]);
  }
  const found = new Map<Change["id"], Renamed>();
  for (const gone of came.size === 0 ? [] : changes) {
    const [from] = gone.before;
    if (gone.kind !== "removed" || from === undefined || gone.before.length > 1) continue;
    const stood = wholeHead(from, before, languageOf(gone));
    const next = stood === null ? undefined : became.get(stood.block);
    if (stood === null || next === undefined) continue;
    const [one, to, stands] =
      afters(next)
        .map(({ id }) => came.get(`${gone.unit} ${stood.make} ${id}`))
        .find((head) => head !== undefined) ?? [];
    if (one === undefined || to === undefined || stands === undefined || found.has(one.id)) continue;
    // Over numbered provisions that stayed it is what the title of a section is.
    if (stood.make !== "over" && !isSpokenOf(to.text, `${from.text} ${stands.under}`)) continue;
    const change = {
      ...gone,
      kind: "edited" as const,
      before: [from],
      after: [to],
      section: { before: gone.section.before, after: one.section.after },
    };
    const renamed = { change, under: { before: stood.under, after: stands.under } };
    found.set(gone.id, renamed);
    found.set(one.id, renamed);
  }
  return found;
}

/** The heading that a side is as a whole, and the block of what it heads. */
interface WholeHead {
  readonly make: Make;
  readonly block: string;
  readonly under: string;
}

function wholeHead(side: ChangeSide, places: Places, language: Language): WholeHead | null {
  if (side.sentence !== null && side.sentence !== 0) return null;
  const block = places.blocks.get(side.block ?? "");
  if (block === undefined || side.text.length > longestHead) return null;
  for (const make of makes) {
    const headed = headIn(side, places, make, language);
    if (headed === null || headed.rest !== "") continue;
    const holder = make === "alone" || make === "over" ? nextTo(block, places) : block;
    if (holder !== undefined) return { make, block: holder.id, under: headed.under };
  }
  return null;
}

/** No heading is that long, in characters. */
const longestHead = 120;

/** Whether the text or the old name speaks of whatever the new name says: Sauna over what stood under Pool is about another thing. */
function isSpokenOf(head: string, said: string): boolean {
  const text = foldForComparison(said).toLowerCase();
  const words = foldForComparison(head).toLowerCase().match(word) ?? [];
  return words.every((one) =>
    /^[a-z]/.test(one)
      ? one.length < shortestWord || plain.test(one) || text.includes(one.slice(0, stem))
      : plain.test(one) || piecesOf(one.replace(plainEnds, "")).every((piece) => text.includes(piece)),
  );
}

const word = /[a-z]+|[\p{sc=Han}々]+|[ァ-ヺー]+/gu;
/** Shorter ones bind others. */
const shortestWord = 4;
/** A word in another form begins alike: payment, payable. */
const stem = 4;
/** What a heading says of any text. */
const plain =
  /^(?:about|rules?|terms?|policy|notices?|information|general|guidelines|conduct|using|your|what|when|where|with|from|this|that|how|matters?|conditions?|注意|事項|規則|規定|案内|方法|取扱|概要|须知|须知|规定|办法|说明|规则|事项|如何|要求|須知|辦法|說明|規範|规范|管理|使用|利用|願)$/u;
const plainEnds =
  /(?:注意事項|事項|規則|規定|案内|方法|取扱|概要|须知|规定|办法|说明|规则|事项|要求|須知|辦法|說明|規範|规范|管理)$/u;

/** Each two characters of a name in Han, a word in katakana whole. */
function piecesOf(name: string): readonly string[] {
  if (name.length < 3 || !/\p{sc=Han}/u.test(name)) return name === "" ? [] : [name];
  return Array.from({ length: name.length - 1 }, (_, at) => name.slice(at, at + 2)).filter(
    (_, at) => at % 2 === 0,
  );
}
