import {
  type BilingualLexicon,
  openBilingualLexicon,
  openLexicons,
  openWordings,
  type Wordings,
} from "../src/index.ts";
import { lazily } from "../src/text/lazily.ts";

/** The packed lexicons of a folder. Each is read when it is first asked for, and once, however many comparisons ask. */
export interface OpenedLexicons {
  readonly words: ReturnType<typeof openLexicons>;
  readonly wordings: Wordings;
  readonly bilingual: () => BilingualLexicon;
}

export function openFolder(folder: string): OpenedLexicons {
  return {
    words: openLexicons(folder),
    wordings: openWordings(folder),
    bilingual: lazily(() => openBilingualLexicon(folder)),
  };
}
