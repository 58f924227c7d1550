import {
  type ChangeSet,
  type Layer,
  renderDiffJson,
  renderDiffMarkdown,
  renderDiffPage,
  renderDiffTerminal,
  renderSideBySide,
  select,
} from "../src/index.ts";
import type { GivenBytes } from "./bytes.ts";
import { compareInputs } from "./compare.ts";
import { inputOf } from "./input.ts";
import type { Io } from "./io.ts";
import { formatOf, screenOf, uiOf } from "./settings.ts";
import type { Values } from "./verbs.ts";

/** What changed, in the format asked for, and whether nothing is left of it by what was asked for. */
export async function tellDifference(
  before: GivenBytes,
  after: GivenBytes,
  values: Values,
  io: Io,
): Promise<{ readonly text: string; readonly nothing: boolean }> {
  const ignore = typeof values["ignore"] === "string" ? (values["ignore"].split(",") as Layer[]) : [];
  const [old, now] = [inputOf(before), inputOf(after)];
  const changes = select(await compareInputs(old, now, values, io), { ignore });
  const nothing = select(changes, { only: onlyOf(values) }).changes.length === 0;
  return { text: render(changes, values, io), nothing };
}

function onlyOf(values: Values): "substantive" | "editorial" | undefined {
  const only = values["only"];
  return only === "substantive" || only === "editorial" ? only : undefined;
}

function render(changes: ChangeSet, values: Values, io: Io): string {
  const only = onlyOf(values);
  const view = {
    ui: uiOf(values, changes.after.language, io),
    only,
    all: values["all"] === true,
    explain: values["explain"] === true,
    sections: values["sections"] === true,
    context: Number(values["context"] ?? 0),
  };
  switch (formatOf(values)) {
    case "json":
      return renderDiffJson(select(changes, { only }));
    case "md":
      return renderDiffMarkdown(changes, view);
    case "html":
      return renderDiffPage(changes, { ui: view.ui, only, sideBySide: values["side-by-side"] === true });
    default: {
      const screen = screenOf(values, io);
      return values["side-by-side"] === true
        ? renderSideBySide(changes, { ...view, ...screen })
        : renderDiffTerminal(changes, { ...view, ...screen });
    }
  }
}
