import type { Language } from "../../model.ts";
import { everyLayer, foldInnerMarks, foldLayers, type LayerName, layerNames } from "./layers.ts";
import { isChinese } from "../reading.ts";
import { sameEnumeration, withMembers } from "./enumeration.ts";
import { exchangesOutcomes, isReordered, statesOrder } from "./order.ts";
import { type Residual, residualOf } from "./residual.ts";

/** What is left of a difference when everything editorial is folded away, and what was folded. */
export interface Folding {
  readonly residual: Residual;
  /** The layers without which the two texts would still differ; what a reader is told. */
  readonly layers: readonly (LayerName | "order")[];
  readonly before: string;
  readonly after: string;
}

/** Compares two texts under the editorial layers. */
export function compareFolded(before: string, after: string, language: Language): Folding {
  const { residual, reordered, from, to } = compareUnder(before, after, language, everyLayer);
  const layers = residual === "content" ? [] : needed(before, after, language, reordered, residual);
  return { residual, layers, before: from, after: to };
}

/** What is left of a difference, where nobody asks what was folded. */
export function residualBetween(before: string, after: string, language: Language): Residual {
  return compareUnder(before, after, language, everyLayer).residual;
}

/** The fewest layers that do: each is left out in turn, the one that says most first, and stays out where nothing changes. */
function needed(
  before: string,
  after: string,
  language: Language,
  reordered: boolean,
  residual: Residual,
): readonly (LayerName | "order")[] {
  const names = new Set(layerNames);
  const agrees = (): boolean => {
    const found = compareUnder(before, after, language, names);
    return found.residual === residual && (reordered || !found.reordered);
  };
  for (const name of layerNames.toReversed()) {
    names.delete(name);
    if (!agrees()) names.add(name);
  }
  const differing = layerNames.filter((name) => names.has(name) && differsIn(name, before, after, language));
  // A space that came or went beside something else tells nothing.
  const telling = differing.filter((name) => name !== "whitespace" || (differing.length === 1 && !reordered));
  const kept: (LayerName | "order")[] =
    telling.length > 0 || reordered ? telling : layerNames.filter((name) => names.has(name));
  if (reordered) kept.push("order");
  if (residual === "function-words" && !kept.includes("function-words")) kept.push("function-words");
  return kept.toReversed();
}

/**
 * Some layers are needed only so that another finds its words: 請 → 敬請 is read in simplified characters. They are told where by
 * themselves they bring the two texts nearer.
 */
function differsIn(name: LayerName, before: string, after: string, language: Language): boolean {
  if (!carrying.has(name)) return true;
  const alone = new Set([name]);
  const folded = [foldLayers(before, language, alone), foldLayers(after, language, alone)] as const;
  const none = new Set<LayerName>();
  const cased = [foldLayers(before, language, none), foldLayers(after, language, none)] as const;
  return unshared(...folded) < unshared(...cased);
}

const carrying: ReadonlySet<LayerName> = new Set(["whitespace", "width", "punctuation", "orthography"]);

/** How many characters one text has beyond the other, wherever they stand. */
function unshared(before: string, after: string): number {
  const left = new Map<string, number>();
  for (const character of before) left.set(character, (left.get(character) ?? 0) + 1);
  for (const character of after) left.set(character, (left.get(character) ?? 0) - 1);
  return [...left.values()].reduce((sum, count) => sum + Math.abs(count), 0);
}

interface Compared {
  readonly residual: Residual;
  readonly reordered: boolean;
  readonly from: string;
  readonly to: string;
}

function compareUnder(
  before: string,
  after: string,
  language: Language,
  names: ReadonlySet<LayerName>,
): Compared {
  const [marked, remarked] = [foldLayers(before, language, names), foldLayers(after, language, names)];
  const kept = (text: string): string => foldLayers(withMembers(text), language, names);
  const bare = (text: string): string => (names.has("punctuation") ? foldInnerMarks(text, language) : text);
  const [from, to] = [bare(marked), bare(remarked)];
  const reordered =
    from !== to &&
    !(statesOrder(before) || statesOrder(after)) &&
    isReordered(marked, remarked, language) &&
    (!isChinese(language) || sameEnumeration(kept(before), kept(after))) &&
    !exchangesOutcomes(before, after, language);
  return { residual: reordered ? "none" : residualOf(from, to, language), reordered, from, to };
}
