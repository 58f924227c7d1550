import type { Block, Section, Span } from "../../model.ts";
import { paragraphsUpTo, type Within, withinOf } from "../../sequence/provision.ts";

/** A reference that counts from where it stands: 前項, 前2項, 前項第3号. */
export interface RelativeReference {
  readonly span: Span;
  /** What it names in the article that speaks, one after another. */
  readonly names: readonly Within[];
}

/** Those of a block of a Japanese article; where no such paragraph stands ahead they name nothing that is known here. */
export function findRelativeReferences(
  block: Block,
  section: Section | undefined,
): readonly RelativeReference[] {
  if (section === undefined || !block.text.includes("項")) return [];
  const paragraphs = paragraphsUpTo(section, block.id);
  const own = paragraphs.length;
  return Array.from(block.text.matchAll(relative)).flatMap((match) => {
    const { back = "", count = "", item = "" } = match.groups ?? {};
    const [first, last] = back === "次" ? [own + 1, own + 1] : ahead(own, back, count);
    const names = Array.from({ length: last - first + 1 }, (_, at) => {
      const within = withinOf(section, `第${first + at}項${item}`);
      const isThere = item !== "" || back === "次" || within.provision?.id === paragraphs[first + at - 1]?.id;
      return isThere && within.provision !== null ? [within] : [];
    }).flat();
    const isKnown = first >= 1 && names.length === last - first + 1;
    return isKnown ? [{ span: [match.index, match.index + match[0].length] as const, names }] : [];
  });
}

/** From which paragraph to which. */
function ahead(own: number, back: string, count: string): readonly [first: number, last: number] {
  if (back === "前々") return [own - 2, own - 2];
  if (count === "各") return [1, own - 1];
  const many =
    count === ""
      ? 1
      : "一二三四五六七八九".indexOf(count.normalize("NFKC")) + 1 || Number(count.normalize("NFKC"));
  return [own - many, own - 1];
}

const relative =
  /(?<![\p{sc=Han}々])(?<back>前々|前|次)(?<count>[2-5２-５二三四五各]?)項(?<item>第[0-9０-９一二三四五六七八九十]{1,3}号)?(?!目)/gu;
