import { fileURLToPath } from "node:url";
import { openBilingualLexicon } from "../../../src/index.ts";
import type { BilingualLexicon } from "../../../src/parity/lexicon/bilingual.ts";

/** The lexicon as it is shipped. */
export const bilingual: BilingualLexicon = openBilingualLexicon(
  fileURLToPath(new URL("../../../dist/lexicons", import.meta.url)),
);
