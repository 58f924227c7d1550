import type { Banner, NoticePeriod } from "../../model.ts";
import { escapeHtml } from "../html.ts";
import { timeIn } from "../notice/html.ts";
import { type NoticeView, viewOf } from "../notice/view.ts";
import { type BannerRendering, type Sayings, sayingsOf } from "./text.ts";

/**
 * The banner as a fragment for the top of a page: reads without style and script, brings its own few lines of both, and asks for
 * nothing from elsewhere. The script only dismisses it, for this version, on this device. Empty where nothing is to be told.
 */
export function renderBannerHtml(banner: Banner, rendering: BannerRendering): string {
  const view = viewOf(rendering.ui, rendering.calendar);
  const said = sayingsOf(banner, view, rendering);
  const { period } = banner;
  if (said === null || period === null) return "";
  const key = `kaitei-banner-${said.effective ?? period.from}-${said.notice.after.sha256.slice(0, 8)}`;
  const { release } = view;
  const button = `<button type="button" class="kaitei-banner-dismiss" hidden>${escapeHtml(release.banner.dismiss)}</button>`;
  const scripted = rendering.noScript !== true;
  return [
    `<div class="kaitei-banner" id="${key}" role="region" aria-labelledby="${key}-label" lang="${view.ui}">`,
    `  <style>${STYLE}</style>`,
    `  <p id="${key}-label" class="kaitei-banner-label"><strong>${escapeHtml(release.banner.label)}</strong></p>`,
    `  <p>${sentencesOf(said, period, view)}</p>`,
    ...(said.previousUrl === null
      ? []
      : [`  <p><a href="${escapeHtml(said.previousUrl)}">${escapeHtml(release.banner.previous)}</a></p>`]),
    ...(scripted ? [`  ${button}`, `  <script>${scriptFor(key)}</script>`] : []),
    "</div>",
    "",
  ].join("\n");
}

function sentencesOf(said: Sayings, period: NoticePeriod, view: NoticeView): string {
  const { date } = view;
  const opening =
    said.effective === null
      ? escapeHtml(said.opening)
      : timeIn(said.opening, said.effective, date(said.effective));
  const sentences = [
    opening,
    ...[said.sections, ...said.others].filter((part) => part !== "").map(escapeHtml),
    untilOf(said.until, period, view),
  ];
  return sentences.join(view.ui === "en" ? " " : "");
}

function untilOf(sentence: string, { from, until }: NoticePeriod, { date }: NoticeView): string {
  const [first, last] = [date(from), date(until)];
  const at = sentence.indexOf(first) + first.length;
  return timeIn(sentence.slice(0, at), from, first) + timeIn(sentence.slice(at), until, last);
}

// Colours keep a contrast above 7 : 1 in both schemes; on paper the banner is text in a frame.
const STYLE = [
  ".kaitei-banner{box-sizing:border-box;max-width:100%;padding:.75rem 1rem;border:1px solid #1b4f8a;border-inline-start-width:.375rem;background:#eef5fd;color:#10243a;line-height:1.7;overflow-wrap:anywhere}",
  ".kaitei-banner p{margin:0 0 .5rem}",
  ".kaitei-banner a{color:#0b3d78;text-decoration:underline}",
  ".kaitei-banner-dismiss{font:inherit;min-height:2.75rem;padding:.25rem 1rem;border:1px solid currentcolor;border-radius:.25rem;background:transparent;color:inherit;cursor:pointer}",
  ".kaitei-banner-dismiss[hidden]{display:none}",
  ".kaitei-banner a:focus-visible,.kaitei-banner-dismiss:focus-visible{outline:3px solid currentcolor;outline-offset:2px}",
  "@media (prefers-color-scheme:dark){.kaitei-banner{background:#12263d;color:#eaf2fb;border-color:#8fbcf0}.kaitei-banner a{color:#b9d8ff}}",
  '@media print{.kaitei-banner{background:none;color:#000;border-color:#000}.kaitei-banner a{color:#000}.kaitei-banner a::after{content:" (" attr(href) ")"}.kaitei-banner-dismiss{display:none}}',
].join("");

// The focus goes on to what follows the banner, so that who uses a keyboard does not fall back to the top of the page.
function scriptFor(key: string): string {
  return [
    `(function(){var k=${JSON.stringify(key)},b=document.getElementById(k),d=b&&b.querySelector(".kaitei-banner-dismiss");`,
    "if(!b||!d)return;",
    "function r(){try{return localStorage.getItem(k)}catch(e){return null}}",
    'function w(){try{localStorage.setItem(k,"1")}catch(e){}}',
    'if(r()){b.hidden=true;b.style.display="none";return}',
    "d.hidden=false;",
    'd.addEventListener("click",function(){w();',
    'var n=b.nextElementSibling||document.querySelector("main,h1");b.remove();',
    'if(n){if(!n.hasAttribute("tabindex"))n.setAttribute("tabindex","-1");n.focus()}})})()',
  ].join("");
}
