import type { Change, ChangeSide, Language } from "../model.ts";
import type { Places } from "./places.ts";

/**
 * Of the block that a change stands in, else of the document. A row of a table may begin with a name in Latin letters; what else it says is
 * never read as English, which would read over it.
 */
export function languageOf(
  { before, after }: Change,
  world: { readonly before: Places; readonly after: Places },
): Language {
  const own =
    languageAt(after[0], world.after) ?? languageAt(before[0], world.before) ?? world.after.document.language;
  if (own !== "en") return own;
  const written = [...before, ...after].map(({ text }) => text).join(" ");
  if (!cjk.test(written)) return own;
  const spoken = [world.after.document.language, world.before.document.language].find((one) => one !== "en");
  return spoken ?? (kana.test(written) ? "ja" : "zh-Hans");
}

const kana = /[\p{Script=Hiragana}\p{Script=Katakana}]/u;
const cjk = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u;

function languageAt(side: ChangeSide | undefined, { blocks, document }: Places): Language | null {
  if (side === undefined) return null;
  const block = side.block === null ? undefined : blocks.get(side.block);
  return block?.language ?? document.language;
}
