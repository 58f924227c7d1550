import { languageOfIdentical, renderIdentical } from "../../src/identical.ts";
import { type GivenBytes, readBytes } from "../bytes.ts";
import type { Io } from "../io.ts";
import { checkOutput, writeOutput } from "../output.ts";
import { formatOf, outOf, readOptionsOf, screenOf, uiOf } from "../settings.ts";
import { CONFIG, DECISIONS, settingsFile } from "../settingsFile.ts";
import type { Run, Values } from "../verbs.ts";

export const diff: Run = async (files, values, io) => {
  const [beforeFile = "-", afterFile = "-"] = files;
  const out = outOf(values);
  checkOutput(out, files);
  const before = await readBytes(beforeFile, io, values);
  const after = await readBytes(afterFile, io, values);
  const identical = tellIdentical(before, after, values, io);
  if (identical !== null) {
    await writeOutput(identical, out, io);
    return 0;
  }
  if (formatOf(values) === "docx") {
    const { tellInWord } = await import("../word.ts");
    const { bytes, nothing } = await tellInWord(before, after, values, io);
    await writeOutput(bytes, out, io);
    return nothing ? 0 : 1;
  }
  // Loaded here: that two files are the same is said without the stages.
  const { tellDifference } = await import("../difference.ts");
  const { text, nothing } = await tellDifference(before, after, values, io);
  await writeOutput(text, out, io);
  return nothing ? 0 : 1;
};

/** That nothing changed, where that is all there is to say; null where sections or what people set and decided matter. */
function tellIdentical(before: GivenBytes, after: GivenBytes, values: Values, io: Io): string | null {
  if (!areEqual(before.bytes, after.bytes) || formatOf(values) !== "terminal") return null;
  if (Object.keys({ ...before.as, ...after.as }).length > 0) return null;
  if (values["sections"] === true || values["side-by-side"] === true) return null;
  if (settingsFile("config", CONFIG, values, io) !== null) return null;
  if (settingsFile("decisions", DECISIONS, values, io) !== null) return null;
  const language = languageOfIdentical(before, after, readOptionsOf(values));
  if (language === null) return null;
  return renderIdentical(before.file, after.file, {
    ui: uiOf(values, language, io),
    ...screenOf(values, io),
  });
}

function areEqual(before: Uint8Array, after: Uint8Array): boolean {
  return Buffer.compare(before, after) === 0;
}
