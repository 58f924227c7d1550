import { describeFinding, renderVerifyJson, renderVerifyTerminal } from "../../src/index.ts";
import { checkOutput, writeOutput } from "../output.ts";
import { barFor } from "../progress.ts";
import { formatOf, outOf, screenOf, uiOf } from "../settings.ts";
import { readerOf, rereadVersion, storeOf, writeOptions } from "../store.ts";
import type { Run } from "../verbs.ts";

export const verify: Run = async (_files, values, io) => {
  const out = outOf(values);
  checkOutput(out, []);
  const store = await storeOf(values, io);
  const bar = barFor(Number.POSITIVE_INFINITY, values["quiet"] === true, io);
  const { versions, findings, readAnew } = await store
    .verify({
      reader: readerOf(io),
      reread: rereadVersion,
      progress: (done, total) => bar.at(done, `${done}/${total}`),
      write: writeOptions(io),
    })
    .finally(bar.done);
  const ui = uiOf(values, "en", io);
  const text =
    formatOf(values) === "json"
      ? renderVerifyJson(
          versions,
          findings.map((finding) => ({ ...finding, message: describeFinding(finding, ui) })),
          readAnew,
        )
      : renderVerifyTerminal(versions, findings, readAnew, { ...screenOf(values, io), ui });
  await writeOutput(text, out, io);
  return findings.length === 0 ? 0 : 1;
};
