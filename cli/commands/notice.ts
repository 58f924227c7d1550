import {
  notice as noticeOf,
  type Notice,
  renderNoticeHtml,
  renderNoticeJson,
  renderNoticeMarkdown,
  renderNoticeTerminal,
  renderNoticeText,
} from "../../src/index.ts";
import { compareInputs } from "../compare.ts";
import { dateOf, timeZoneOf } from "../dates.ts";
import { readInput } from "../input.ts";
import type { Io } from "../io.ts";
import { checkOutput, writeOutput } from "../output.ts";
import { formatOf, outOf, screenOf, uiOf } from "../settings.ts";
import { calendarOf, numberOf, urlOf } from "../release.ts";
import type { Run, Values } from "../verbs.ts";

export const notice: Run = async (files, values, io) => {
  const [beforeFile = "-", afterFile = "-"] = files;
  const out = outOf(values);
  checkOutput(out, files);
  const effective = dateOf("effective", values);
  const baseUrl = urlOf("base-url", values);
  const before = await readInput(beforeFile, io, values);
  const after = await readInput(afterFile, io, values);
  const changes = await compareInputs(before, after, values, io);
  const ui = uiOf(values, changes.after.language, io);
  const found = noticeOf(changes, {
    depth: numberOf("depth", values),
    days: numberOf("days", values),
    timeZone: timeZoneOf(values, ui),
    effective,
  });
  const rendering = {
    ui,
    calendar: calendarOf(values),
    baseUrl,
    includeEditorial: values["include-editorial"] === true,
  };
  await writeOutput(render(found, rendering, values, io), out, io);
  return 0;
};

function render(
  found: Notice,
  rendering: Parameters<typeof renderNoticeText>[1],
  values: Values,
  io: Io,
): string {
  switch (formatOf(values)) {
    case "json":
      return renderNoticeJson(found, rendering);
    case "md":
      return renderNoticeMarkdown(found, rendering);
    case "html":
      return renderNoticeHtml(found, rendering);
    case "text":
      return renderNoticeText(found, rendering);
    default:
      return renderNoticeTerminal(found, { ...rendering, ...screenOf(values, io) });
  }
}
