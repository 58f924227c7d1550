import { fileURLToPath } from "node:url";
import { packLexicons } from "../../scripts/pack-lexicons.ts";

/** Before any test runs: the lexicons stand in `dist/lexicons`, as the build leaves them. */
export default function setup(): void {
  packLexicons(fileURLToPath(new URL("../..", import.meta.url)));
}
