import type { NoticedSection } from "../../model.ts";

/** The address of a section's heading in the page; null without a page, and for what is not in it. */
export function linkTo(baseUrl: string | undefined, { anchor }: NoticedSection): string | null {
  if (baseUrl === undefined || anchor === null) return null;
  const page = safeUrl(baseUrl.replace(/#.*$/s, ""));
  return page === null ? null : `${page}#${encodeURIComponent(anchor)}`;
}

/** The address where a browser may follow it: http, https or relative to the page, with nothing in it that ends an attribute. */
export function safeUrl(url: string): string | null {
  const trimmed = url.trim();
  const [, scheme] = /^([a-z][a-z0-9+.-]*):/i.exec(trimmed) ?? [];
  if (scheme !== undefined && !/^https?$/i.test(scheme)) return null;
  // oxlint-disable-next-line no-control-regex -- control characters are what is refused
  if (/[\u0000-\u001f\u007f]/.test(trimmed)) return null;
  return trimmed.replaceAll(/[\s"'<>`\\]/g, (character) => encodeURIComponent(character).replace("'", "%27"));
}
