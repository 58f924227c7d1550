import {
  banner as bannerOf,
  type Banner,
  type BannerStart,
  type Language,
  PolicyError,
  type Release,
  renderBannerHtml,
  renderBannerJson,
  renderBannerText,
} from "../../src/index.ts";
import { dayOf, timeZoneOf } from "../dates.ts";
import type { Io } from "../io.ts";
import { checkOutput, writeOutput } from "../output.ts";
import { calendarOf, numberOf, urlOf } from "../release.ts";
import { recordedVersions, releaseOf, releasesAround } from "../releases.ts";
import { formatOf, outOf, uiOf } from "../settings.ts";
import type { Run, Values } from "../verbs.ts";

export const banner: Run = async (files, values, io) => {
  const out = outOf(values);
  checkOutput(out, files);
  const starts = startOf(values);
  const rendering = {
    calendar: calendarOf(values),
    previousUrl: urlOf("previous-url", values),
    noScript: values["no-script"] === true,
  };
  const { found, ui } = await bannerFor(files, starts, values, io);
  await writeOutput(render(found, { ...rendering, ui }, values), out, io);
  return values["exit-code"] === true && !found.active ? 1 : 0;
};

async function bannerFor(
  files: readonly string[],
  starts: BannerStart,
  values: Values,
  io: Io,
): Promise<{ readonly found: Banner; readonly ui: Language }> {
  const [first = "-", second] = files;
  const days = numberOf("days", values);
  if (second !== undefined) {
    const release = await releaseOf(first, second, values, io);
    if (starts === "published" && release.published === null) {
      throw new PolicyError(
        "usage",
        "cannot use --starts published: it is not known when AFTER is made public; say --published 2024-09-03 or the like",
      );
    }
    return at([release], release.notice.after.language);
  }
  const versions = [...(await recordedVersions(first, values, io)).values()];
  const [list = []] = versions;
  if (versions.length > 1) {
    const languages = versions.map(([version]) => version?.language ?? "").join(", ");
    throw new PolicyError(
      "usage",
      `cannot show one banner of ${first}: it is recorded in ${languages}; say ${first}/${list[0]?.language}`,
    );
  }
  const language = list[0]?.language ?? "en";
  const ui = uiOf(values, language, io);
  const on = dayOf(values, timeZoneOf(values, ui), io);
  return at(await releasesAround(list, on, values, io), language, on);

  function at(
    releases: readonly Release[],
    document: Language,
    day?: string,
  ): { found: Banner; ui: Language } {
    const labels = uiOf(values, document, io);
    const timeZone = timeZoneOf(values, labels);
    const asked = day ?? dayOf(values, timeZone, io);
    return { found: bannerOf(releases, { on: asked, timeZone, starts, days }), ui: labels };
  }
}

/** JSON has the words on every day; as HTML and text there is nothing to print where nothing shows. */
function render(found: Banner, rendering: Parameters<typeof renderBannerText>[1], values: Values): string {
  const format = formatOf(values);
  if (format === "json") return renderBannerJson(found, rendering);
  if (!found.active) return "";
  return format === "html" ? renderBannerHtml(found, rendering) : renderBannerText(found, rendering);
}

function startOf(values: Values): BannerStart {
  const given = String(values["starts"] ?? "effective");
  if (given === "effective" || given === "published") return given;
  const [, days] = /^(\d{1,4})-days-before$/.exec(given) ?? [];
  if (days !== undefined) return { daysBefore: Number(days) };
  throw new PolicyError(
    "usage",
    `cannot use --starts ${given}: there is no such start; say effective, published or 14-days-before`,
  );
}
