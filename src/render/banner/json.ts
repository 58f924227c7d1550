import type { Banner } from "../../model.ts";
import { renderBannerHtml } from "./html.ts";
import { type BannerRendering, renderBannerText } from "./text.ts";

/** The banner as `kaitei.banner/1`. Text and HTML are given on other days, too, so that they can be laid ready. */
export function renderBannerJson(banner: Banner, rendering: BannerRendering): string {
  const { release, period, others } = banner;
  const value = {
    schema: "kaitei.banner/1",
    active: banner.active,
    on: banner.on,
    from: period?.from ?? null,
    until: period?.until ?? null,
    days: period?.days ?? null,
    timeZone: banner.timeZone,
    language: rendering.ui,
    effective: release?.notice.effective ?? null,
    overlapping: others.map(({ notice }) => ({ effective: notice.effective })),
    text: renderBannerText(banner, rendering),
    html: renderBannerHtml(banner, rendering),
  };
  return `${JSON.stringify(value, null, 2)}\n`;
}
