import { PolicyError, renderLogTerminal, renderVersionsJson } from "../../src/index.ts";
import { parseScope, versionsOf } from "../../src/store/store.ts";
import { checkOutput, writeOutput } from "../output.ts";
import { formatOf, outOf, screenOf, uiOf } from "../settings.ts";
import { languageOfAll, storeOf, type Version } from "../store.ts";
import type { Run } from "../verbs.ts";

export const log: Run = async (files, values, io) => {
  const [scope] = files;
  const out = outOf(values);
  checkOutput(out, []);
  const store = await storeOf(values, io);
  const history = await store.history();
  const wanted = scope === undefined ? null : parseScope(scope);
  const versions = wanted === null ? history.versions : versionsOf(history, wanted.policy, wanted.language);
  if (wanted !== null && versions.length === 0)
    throw new PolicyError("no-version", `cannot find ${scope}: no version of it is recorded; see kaitei log`);
  const shown = latestFirst(versions);
  const ui = uiOf(values, languageOfAll(shown), io);
  const text =
    formatOf(values) === "json"
      ? renderVersionsJson(shown.map((version) => ({ version })))
      : renderLogTerminal(shown, { ...screenOf(values, io), ui });
  await writeOutput(text, out, io);
  return 0;
};

// Within each policy and language; these stay in their order.
function latestFirst(versions: readonly Version[]): readonly Version[] {
  const groups = new Map<string, Version[]>();
  for (const version of versions) {
    const group = groups.get(version.folder);
    if (group === undefined) groups.set(version.folder, [version]);
    else group.push(version);
  }
  return [...groups.values()].flatMap((group) => group.reverse());
}
