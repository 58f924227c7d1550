import type { Heading } from "../headings/heading.ts";

/** The level of every heading, from 1: numberings, ornaments and the format's depths nest as they first appear. */
export function assignLevels(headings: readonly Heading[]): readonly number[] {
  const open: { style: string; ordinal: number }[] = [];
  return headings.map((heading) => {
    const ordinal = heading.label?.ordinal.at(-1) ?? 0;
    if (heading.label?.numbering.startsWith("supplement") === true) open.length = 0;
    else {
      const rank = rankOf(heading.style);
      const at =
        rank === null
          ? open.findIndex(
              (entry) => entry.style === heading.style && (ordinal === 0 || ordinal > entry.ordinal),
            )
          : open.findIndex((entry) => (rankOf(entry.style) ?? -1) >= rank);
      if (at >= 0) open.length = at;
    }
    open.push({ style: heading.style, ordinal });
    return open.length;
  });
}

const ranks: readonly string[] = ["part", "chapter", "section", "subsection", "division", "article"];

/** The divisions of a statute nest in one order, whichever comes first; so do the depths of a format. */
function rankOf(style: string): number | null {
  const depth = /^format-(\d+)$/.exec(style);
  if (depth !== null) return Number(depth[1]);
  const at = ranks.indexOf(style.replace(/^english-/, ""));
  return at < 0 ? null : at + 100;
}
