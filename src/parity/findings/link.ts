import type { Language, Severity } from "../../model.ts";
import { type Draft, reason } from "./draft.ts";
import { type Disagreement, disagreements, type Fact, type StatedFact } from "./facts.ts";
import type { Pair, Passage } from "./passages.ts";
import { placeIn } from "./places.ts";

/** Links that lead elsewhere, links that one side lacks, and pages in the other text's language. */
export function linkFaults(pairs: readonly Pair[]): readonly Draft[] {
  return [...disagreements(pairs, readLinks).map(draftOf), ...foreignPages(pairs)];
}

function draftOf({ bead, reference, translation }: Disagreement): Draft {
  return {
    kind: "link",
    severity: severityOf(reference, translation),
    reference: placeIn(bead.reference, reference === null ? [] : [reference.span]),
    translation: placeIn(bead.translation, translation === null ? [] : [translation.span]),
    base: null,
    reasons: [reason<"link">("target", targetOf(reference), targetOf(translation))],
  };
}

/** A page of another site misleads; another page of the same site may be that page in the other language. */
function severityOf(reference: StatedFact | null, translation: StatedFact | null): Severity {
  if (reference === null || translation === null) return "warning";
  return siteOf(reference.key) === siteOf(translation.key) ? "warning" : "error";
}

function targetOf(fact: StatedFact | null): string | null {
  return fact === null ? null : fact.key.slice("link:".length);
}

function readLinks(passage: Passage): readonly Fact[] {
  return linksOf(passage).map(({ target, span }) => ({
    key: `link:${withoutLanguage(target)}`,
    group: "link",
    span,
  }));
}

interface Link {
  readonly target: string;
  readonly span: readonly [number, number];
}

/** Links to other pages; those within the page are named after its own headings, and mail addresses are contacts. */
function linksOf({ sentences }: Passage): readonly Link[] {
  return sentences.flatMap(({ sentence: { block, span }, offset }) =>
    block.marks.flatMap((mark): readonly Link[] => {
      if (mark.kind !== "link" || !isPage(mark.target)) return [];
      const [start, end] = mark.span;
      if (start < span[0] || start >= span[1]) return [];
      const from = start - span[0] + offset;
      return [{ target: mark.target, span: [from, from + Math.min(end, span[1]) - start] }];
    }),
  );
}

function isPage(target: string): boolean {
  return /^https?:\/\/|^\/[^/]/i.test(target);
}

/** The address without what says the language, the protocol or the way in: a page is the same page in every language. */
function withoutLanguage(target: string): string {
  const plain = target
    .toLowerCase()
    .replace(/^https?:\/\/(?:www\.)?/, "")
    .replace(/^([a-z]{2}|zh-(?:cn|tw|hans|hant))\.(?=[^/]+\.[a-z]+)/, "")
    .replace(/[?&](?:hl|lang|locale|language|lng)=[a-z_-]+/g, "")
    .replace(
      /\/(?:intl\/)?(?:[a-z]{2}|[a-z]{2}[-_][a-z]{2,4}|zh[-_](?:hans|hant)(?:[-_][a-z]{2})?)(?=\/|$|#|\?)/g,
      "",
    );
  return plain.replace(/\/+(?=$|#|\?)/g, "");
}

/** The name of the site without its country: example.co.jp and example.com belong to one house. */
function siteOf(key: string): string {
  const host = /^link:([^/?#]*)/.exec(key)?.[1] ?? "";
  const parts = host
    .split(".")
    .filter((part) => !/^(?:com?|net|org|or|ne|go|gov|edu|ac|[a-z]{2})$/.test(part));
  return parts.at(-1) ?? host;
}

/** One address on both sides that names the language of one of them only. */
function foreignPages(pairs: readonly Pair[]): readonly Draft[] {
  const drafts: Draft[] = [];
  const told = new Set<string>();
  for (const { beads } of pairs) {
    for (const bead of beads) {
      const links = new Map(linksOf(bead.translation).map((link) => [link.target, link]));
      for (const { target, span } of linksOf(bead.reference)) {
        const other = links.get(target);
        if (other === undefined || told.has(target)) continue;
        const language = languageIn(target);
        const own = [bead.reference.language, bead.translation.language].filter((one) => one === language);
        if (own.length !== 1) continue;
        told.add(target);
        drafts.push({
          kind: "link",
          severity: "info",
          reference: placeIn(bead.reference, [span]),
          translation: placeIn(bead.translation, [other.span]),
          base: null,
          reasons: [reason<"link">("language", target, target)],
        });
      }
    }
  }
  return drafts;
}

function languageIn(target: string): Language | null {
  const named = /\/(ja|ja-jp|en|en-us|en-gb|zh|zh-cn|zh-hans|zh-tw|zh-hant|zh-hk)(?:\/|$)/i
    .exec(target)?.[1]
    ?.toLowerCase();
  if (named === undefined) return null;
  if (named.startsWith("ja")) return "ja";
  if (named.startsWith("en")) return "en";
  return /tw|hant|hk/.test(named) ? "zh-Hant" : "zh-Hans";
}
