import type { Language } from "../../../model.ts";
import { findCommon } from "../../../sequence/common.ts";
import { gapsBetween } from "../../../sequence/gaps.ts";
import { createInterner } from "../../../sequence/intern.ts";
import { everyLayer, foldLayers, type LayerName } from "../../folds/layers.ts";

/** What stood at one place of a text and what stands there now, with what is around it. */
export interface Place {
  readonly gone: string;
  readonly come: string;
  readonly ahead: string;
  readonly behind: string;
}

/** Words that only bind others are among what is told here. */
const layers: ReadonlySet<LayerName> = new Set([...everyLayer].filter((name) => name !== "function-words"));

/** And turns of phrase too, which are not undone here. */
export const wordsAlone: ReadonlySet<LayerName> = new Set([...layers].filter((name) => name !== "synonym"));

/** A paragraph; nothing longer is the same but for a word. */
const longest = 1200;
/** More places than these, or more than a part of all, and the sentence was written anew. */
const mostPlaces = 4;
const most = { words: 4, characters: 12, part: 0.25 };

/**
 * The places in which two texts differ that are otherwise the same, word for word, in the same order; null where one of them was written anew.
 */
export function fewPlaces(
  before: string,
  after: string,
  language: Language,
  folded: ReadonlySet<LayerName> = layers,
): readonly Place[] | null {
  if (before.length + after.length > longest) return null;
  const [from, to] = [before, after].map((text) => tokensOf(foldLayers(text, language, folded), language));
  if (from === undefined || to === undefined) return null;
  const { id } = createInterner();
  const common = findCommon(from.map(id), to.map(id));
  const joint = language === "en" ? " " : "";
  const places: Place[] = [];
  let changed = 0;
  for (const gap of gapsBetween(common, from.length, to.length)) {
    const [gone, come] = [from.slice(...gap.before), to.slice(...gap.after)];
    if (gone.length + come.length === 0) continue;
    // What came or went whole may be a clause.
    if (Math.min(gone.length, come.length) > 0 && Math.max(gone.length, come.length) > widestOf(language))
      return null;
    places.push({
      gone: gone.join(joint),
      come: come.join(joint),
      ahead: from.slice(0, gap.before[0]).join(joint),
      behind: from.slice(gap.before[1]).join(joint),
    });
    changed += Math.max(gone.length, come.length);
  }
  if (
    places.length > mostPlaces ||
    changed > Math.max(widestOf(language), most.part * Math.max(from.length, to.length))
  )
    return null;
  // What went here and came there has changed places.
  const [gone, come] = [places.map((one) => bareOf(one.gone)), places.map((one) => bareOf(one.come))];
  return gone.some(
    (one) => one !== "" && come.some((other) => other !== "" && (other.includes(one) || one.includes(other))),
  )
    ? null
    : places;
}

function widestOf(language: Language): number {
  return language === "en" ? most.words : most.characters;
}

function bareOf(text: string): string {
  return text.replace(/[^\p{sc=Han}ァ-ヺーa-z0-9]/gu, "");
}

function tokensOf(text: string, language: Language): readonly string[] {
  return language === "en"
    ? (text.match(/[a-z0-9@._/&'-]*[a-z0-9]|[^\sa-z0-9]/g) ?? [])
    : Array.from(text.replace(/ /g, ""));
}
