import type { Mark } from "../../model.ts";
import type { Region } from "./columns.ts";
import type { Page } from "./glyphs.ts";
import { type PageLine, runsOf } from "./lines.ts";

/** The lines with a mark for each link that lies over them. */
export async function withLinks(page: Page, regions: readonly Region[]): Promise<readonly Region[]> {
  const links = await linksOf(page);
  if (links.length === 0) return regions;
  return regions.map((region) => ({ ...region, lines: region.lines.map((line) => withMarks(line, links)) }));
}

interface LinkArea {
  readonly target: string;
  readonly left: number;
  readonly right: number;
  readonly bottom: number;
  readonly top: number;
}

async function linksOf(page: Page): Promise<LinkArea[]> {
  const [x = 0, y = 0] = page.view;
  const annotations = (await page.getAnnotations()) as readonly Annotation[];
  return annotations.flatMap(({ subtype, url, unsafeUrl, rect }) => {
    const target = unsafeUrl ?? url;
    if (subtype !== "Link" || target === undefined || rect === undefined) return [];
    const [x0 = 0, y0 = 0, x1 = 0, y1 = 0] = rect;
    return [
      {
        target,
        left: Math.min(x0, x1) - x,
        right: Math.max(x0, x1) - x,
        bottom: Math.min(y0, y1) - y,
        top: Math.max(y0, y1) - y,
      },
    ];
  });
}

interface Annotation {
  readonly subtype?: string;
  readonly url?: string;
  /** As written in the file. */
  readonly unsafeUrl?: string;
  readonly rect?: readonly number[];
}

function withMarks(line: PageLine, links: readonly LinkArea[]): PageLine {
  const marks: Mark[] = [];
  const middle = line.y + line.size * 0.35;
  for (const { target, left, right, bottom, top } of links) {
    if (middle < bottom || middle > top) continue;
    for (const span of runsOf(line.glyphs, line.text, ({ glyph }) => {
      const centre = (glyph.x + glyph.end) / 2;
      return centre > left && centre < right;
    }))
      marks.push({ kind: "link", span, target });
  }
  return marks.length === 0 ? line : { ...line, marks: [...line.marks, ...marks] };
}
