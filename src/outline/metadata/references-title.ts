import type { Block, Mark, Span } from "../../model.ts";
import { foldForComparison } from "../../text/fold.ts";
import type { FoundReference } from "./references-number.ts";
import { type IndexedSection, nearestSection, type SectionIndex } from "./section-index.ts";

/** References by title: 「お客様の権利」をご覧ください, “您的权利”一节, a link whose text is a heading, in one piece or several. */
export function findTitleReferences(
  block: Pick<Block, "text" | "marks">,
  speaker: string,
  index: SectionIndex,
): readonly FoundReference[] {
  const { text, marks } = block;
  return [...findQuoted(text, speaker, index), ...findLinked(text, marks, speaker, index)];
}

const quotation = /「[^「」\n]{1,60}」|『[^『』\n]{1,60}』|“[^“”\n]{1,80}”|"[^"\n]{1,80}"/g;

/** A short title is also an ordinary word; only beside a word that refers does a quotation of it point to the section. */
const refers =
  /^\s?(?:を?(?:ご)?(?:参照|覧)|の(?:章|節|項|項目|セクション|部分|欄|規定)|セクション|章|節|部分|一?[节節章]|项下|條款|条款|section|above|below|に(?:記載|定め|規定))/i;
const refersBefore =
  /(?:参照|参见|參見|参阅|參閱|请见|請見|详见|詳見|see|refer to|section|under|上記の?|下記の?|後述の?|前述の?)\s?$/i;
const shortTitle = 6;

function findQuoted(text: string, speaker: string, index: SectionIndex): FoundReference[] {
  return Array.from(text.matchAll(quotation)).flatMap((match) => {
    const span: Span = [match.index, match.index + match[0].length];
    const name = foldForComparison(match[0].slice(1, -1));
    const target = lookUp(name, speaker, index);
    if (target === null) return [];
    const referring =
      refers.test(text.slice(span[1], span[1] + 16)) ||
      refersBefore.test(text.slice(Math.max(0, span[0] - 16), span[0]));
    return referring || name.length >= shortTitle ? [{ span, target: target.id }] : [];
  });
}

/** Scraped pages cut one link into several at commas and words: [アプリケーション]、[クラウド]、[およびサービス]. */
const mostPieces = 5;

function findLinked(
  text: string,
  marks: readonly Mark[],
  speaker: string,
  index: SectionIndex,
): FoundReference[] {
  const links = marks
    .flatMap((mark) => (mark.kind === "link" ? [mark] : []))
    .toSorted((a, b) => a.span[0] - b.span[0]);
  const found: FoundReference[] = [];
  for (let at = 0; at < links.length;) {
    const pieces = piecesFrom(text, links, at);
    const hit = pieces.flatMap((count): { count: number; span: Span; target: IndexedSection }[] => {
      const span: Span = [links[at]?.span[0] ?? 0, links[at + count - 1]?.span[1] ?? 0];
      const target = lookUp(foldForComparison(text.slice(...span)), speaker, index);
      return target === null ? [] : [{ count, span, target }];
    })[0];
    if (hit !== undefined && isInner(links[at]?.target ?? "", text.slice(...hit.span)))
      found.push({ span: hit.span, target: hit.target.id });
    at += hit?.count ?? 1;
  }
  return found;
}

/** How many links from here on stand side by side, the most first. */
function piecesFrom(
  text: string,
  links: readonly Extract<Mark, { kind: "link" }>[],
  at: number,
): readonly number[] {
  const counts = [1];
  for (let next = at + 1; next < links.length && counts.length < mostPieces; next += 1) {
    const between = text.slice(links[next - 1]?.span[1], links[next]?.span[0]);
    if (!/^[\s、，,・]{0,3}$/.test(between)) break;
    counts.unshift(next - at + 1);
  }
  return counts;
}

/** A link that leads elsewhere names a section only by a title that is no common word. */
function isInner(target: string, name: string): boolean {
  return target === "" || target.startsWith("#") || foldForComparison(name).length >= shortTitle;
}

function lookUp(name: string, speaker: string, index: SectionIndex): IndexedSection | null {
  const bare = name.replace(/^(?:および|及び|または|又は|以及|和|and )/, "");
  const found = index.byTitle.get(name) ?? index.byTitle.get(bare) ?? [];
  return nearestSection(
    found.filter(({ id }) => id !== speaker),
    speaker,
  );
}
