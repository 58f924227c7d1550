import { renderRecordedText, renderVersionsJson } from "../../src/index.ts";
import { readInput } from "../input.ts";
import { type Entry, listEntries } from "../manifest.ts";
import type { Io } from "../io.ts";
import { checkOutput, writeOutput } from "../output.ts";
import { barFor } from "../progress.ts";
import { formatOf, outOf, readOptionsOf, screenOf, uiOf } from "../settings.ts";
import { languageOfAll, type Recorded, storeOf, versionFrom, writeOptions } from "../store.ts";
import type { Run, Values } from "../verbs.ts";

export const importAll: Run = async (files, values, io) => {
  const [target = "."] = files;
  const out = outOf(values);
  checkOutput(out, files);
  const entries = await listEntries(target);
  const store = await storeOf(values, io);
  const bar = barFor(entries.length, values["quiet"] === true, io);
  const recorded: Recorded[] = [];
  const write = writeOptions(io);
  let done = 0;
  try {
    const dated = await Promise.all(entries.map((entry) => withDate(entry, values, io)));
    dated.sort((a, b) => (a.effective < b.effective ? -1 : a.effective > b.effective ? 1 : 0));
    // Recorded in portions, so that a folder of thousands need not be held at once.
    for (let at = 0; at < dated.length; at += PORTION) {
      const versions = [];
      for (const entry of dated.slice(at, at + PORTION)) {
        bar.at(done, entry.file);
        versions.push(await versionOf(entry, values, io));
        done += 1;
      }
      bar.at(done, "git");
      recorded.push(...(await store.record(versions, write)));
    }
  } finally {
    bar.done();
  }
  await writeOutput(render(recorded, values, io), out, io);
  return 0;
};

const PORTION = 250;

type DatedEntry = Entry & { readonly effective: string };

// Only what has no date of its own must be read to be put in order.
async function withDate(entry: Entry, values: Values, io: Io): Promise<DatedEntry> {
  const { effective } = entry;
  if (effective !== undefined) return { ...entry, effective };
  const version = await versionOf(entry, values, io);
  return { ...entry, effective: version.effective };
}

async function versionOf(entry: Entry, values: Values, io: Io): ReturnType<typeof versionFrom> {
  const input = await readInput(entry.file, io, values);
  const timeZone = values["time-zone"];
  const said = { ...entry, ...(typeof timeZone === "string" ? { timeZone } : {}) };
  const language = entry.language === undefined ? {} : { language: entry.language };
  return versionFrom(input, said, { ...language, ...readOptionsOf(values) }, io);
}

function render(recorded: readonly Recorded[], values: Values, io: Io): string {
  if (formatOf(values) === "json") return renderVersionsJson(recorded);
  const language = languageOfAll(recorded.map(({ version }) => version));
  return renderRecordedText(recorded, { ...screenOf(values, io), ui: uiOf(values, language, io) });
}
