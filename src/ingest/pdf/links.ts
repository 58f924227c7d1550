import type { Mark } from "../../model.ts";
import type { Page } from "./open.ts";
import { type PageLine, runsOf } from "./lines.ts";

/** Gives a line of the page a mark for each link that lies over it. */
export async function linksOf(page: Page): Promise<(line: PageLine) => PageLine> {
  const areas = await linkAreas(page);
  return (line) => (areas.length === 0 ? line : withMarks(line, areas));
}

interface LinkArea {
  readonly target: string;
  readonly left: number;
  readonly right: number;
  readonly bottom: number;
  readonly top: number;
}

async function linkAreas(page: Page): Promise<LinkArea[]> {
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
