import {
  type Document,
  match,
  read,
  renderBlameJson,
  renderBlameTerminal,
  type SentenceStanding,
} from "../../src/index.ts";
import { blameDocuments, nameOf, versionsOf } from "../../src/store/store.ts";
import { checkOutput, writeOutput } from "../output.ts";
import { barFor } from "../progress.ts";
import { formatOf, outOf, screenOf, uiOf } from "../settings.ts";
import { referenceIn, storeOf } from "../store.ts";
import type { Run } from "../verbs.ts";

export const blame: Run = async (files, values, io) => {
  const [reference = ""] = files;
  const out = outOf(values);
  checkOutput(out, []);
  const wanted = referenceIn(reference);
  const store = await storeOf(values, io);
  const version = await store.find(wanted);
  const all = versionsOf(await store.history(), version.policy, version.language);
  const versions = all.slice(0, all.findIndex(({ id }) => id === version.id) + 1);
  const bar = barFor(versions.length, values["quiet"] === true, io);
  const documents: Document[] = [];
  try {
    for await (const bytes of store.texts(versions)) {
      const one = versions[documents.length] ?? version;
      bar.at(documents.length, nameOf(one));
      const input = { file: nameOf(one), bytes, sha256: one.textSha256 };
      documents.push(await read(input, { format: "markdown", language: one.language }));
    }
  } finally {
    bar.done();
  }
  const standings = blameDocuments(documents, match).map(
    ({ sentence, wording, origin }): SentenceStanding => ({
      sentence,
      wording: versions[wording] ?? version,
      origin: versions[origin] ?? version,
    }),
  );
  const document = documents.at(-1);
  if (document === undefined) return 0;
  const ui = uiOf(values, version.language, io);
  const text =
    formatOf(values) === "json"
      ? renderBlameJson(version, document, standings)
      : renderBlameTerminal(version, document, standings, { ...screenOf(values, io), ui });
  await writeOutput(text, out, io);
  return 0;
};
