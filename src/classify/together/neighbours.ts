import type { Change, Reason, Section } from "../../model.ts";
import { foldForComparison } from "../../text/fold.ts";
import { sectionsInOrder } from "../../sequence/sections.ts";
import type { Places } from "../places.ts";

/**
 * The reasons for which a section that went elsewhere says something else, or makes another do so: what speaks of the article ahead or behind (前条, 前條,
 * 上一条, the preceding section) has another there now. Nothing is told where the two went together, nor where the reference was written anew.
 */
export function neighbourReasons(change: Change, before: Places, after: Places): readonly Reason[] {
  if (change.unit !== "section") return [];
  const [stood, stands] = [provisionsOf(before), provisionsOf(after)];
  const [from, to] = [
    stood.findIndex(({ id }) => id === change.section.before),
    stands.findIndex(({ id }) => id === change.section.after),
  ];
  if (from < 0 || to < 0) return [];
  const near = [from - 1, from, from + 1].map((at) => stood[at]);
  const now = [to - 1, to, to + 1].map((at) => stands[at]);
  const texts = new Set([...near, ...now].flatMap((one) => one?.texts ?? []));
  return [...texts]
    .flatMap((text) => [
      ...(back.test(text) ? elsewhere(text, -1, stood, stands) : []),
      ...(forth.test(text) ? elsewhere(text, 1, stood, stands) : []),
    ])
    .slice(0, 1);
}

interface Provision {
  readonly id: string;
  readonly title: string;
  /** What stands under the heading, block by block, folded. */
  readonly texts: readonly string[];
}

function provisionsOf({ document }: Places): readonly Provision[] {
  return sectionsInOrder(document).map(({ id, heading, blocks }: Section) => ({
    id,
    title: heading.text,
    texts: blocks.map((block) => foldForComparison(block.text)),
  }));
}

/** The one ahead or behind was another provision, which is still there. */
function elsewhere(
  text: string,
  step: -1 | 1,
  stood: readonly Provision[],
  stands: readonly Provision[],
): readonly Reason[] {
  const [at, now] = [stood, stands].map((all) => all.findIndex(({ texts }) => texts.includes(text)));
  if (at === undefined || now === undefined || at < 0 || now < 0) return [];
  const [was, is] = [stood[at + step], stands[now + step]];
  const [first] = was?.texts ?? [];
  if (was === undefined || is === undefined || first === undefined || is.texts.includes(first)) return [];
  if (!stands.some(({ texts }) => texts.includes(first))) return [];
  return [
    { rule: "context", materiality: "substantive", before: was.title, after: is.title, direction: null },
  ];
}

/** As the fold for comparison leaves it. */
const back =
  /前[条條](?!件|約|约)|前(?:章|[节節])|上一?[条條章节節](?!款)|\b(?:preceding|previous|foregoing) (?:section|article|clause|chapter)\b/;
const forth =
  /次[条條](?!件)|次[章節]|下一?[条條章节節]|\b(?:following|next) (?:section|article|clause|chapter)\b/;
