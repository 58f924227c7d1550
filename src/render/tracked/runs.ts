import type { Language, Span } from "../../model.ts";
import { typographyOf } from "../docx/fonts.ts";
import { runOf, runProperties, runText } from "../docx/runs.ts";
import { STYLES } from "../docx/styles.ts";
import { element, escapeXml, valued } from "../docx/xml.ts";
import type { Links } from "./links.ts";
import { type Look, lookPairs, type LookPair, within } from "./looks.ts";
import type { Passage } from "./passage.ts";
import type { Fate, Pen } from "./pen.ts";

/** Text that stands on both sides; where it alone is set otherwise, that is tracked. */
export function keptRuns(
  before: Passage,
  after: Passage,
  span: Span,
  y: number,
  pen: Pen,
  links: Links,
): string {
  const pairs = lookPairs(before.looks, after.looks, span, y);
  return linked(
    pairs.map((pair) => ({ link: pair.after.link, xml: keptRun(pair, before, after, pen) })),
    links,
    (runs) => runs,
  );
}

/** Text of one side. */
export function trackedRuns(passage: Passage, span: Span, fate: Fate, pen: Pen, links: Links): string {
  const language = passage.language;
  const stretches = within(passage.looks, span).map(({ span: at, look }) => ({
    link: look.link,
    xml: textRun(passage.text, at, look, propertiesOf(look, passage), language, fate === "w:del"),
  }));
  return linked(stretches, links, (runs) => pen.track(fate, runs));
}

function keptRun(
  { span, before: old, after: now }: LookPair,
  before: Passage,
  after: Passage,
  pen: Pen,
): string {
  const [was, is] = [propertiesOf(old, before), propertiesOf(now, after)];
  const change = was === is ? "" : pen.track("w:rPrChange", element("w:rPr", {}, was));
  return textRun(before.text, span, old, is, after.language, false, change);
}

/** Neighbours under one link stand in it together. */
function linked(
  parts: readonly { readonly link: string | null; readonly xml: string }[],
  links: Links,
  wrap: (runs: string) => string,
): string {
  const xml: string[] = [];
  for (let start = 0; start < parts.length;) {
    const link = parts[start]?.link ?? null;
    let end = start + 1;
    while (end < parts.length && (parts[end]?.link ?? null) === link) end += 1;
    const runs = wrap(
      parts
        .slice(start, end)
        .map((part) => part.xml)
        .join(""),
    );
    xml.push(link === null ? runs : links.wrap(link, runs));
    start = end;
  }
  return xml.join("");
}

function propertiesOf(look: Look, { language, run }: Passage): string {
  return runProperties({
    language,
    given: run ?? undefined,
    style: look.code ? STYLES.codeWords : look.link === null ? undefined : STYLES.link,
    strong: look.strong,
    emphasis: look.emphasis,
    underline: look.underline ? "single" : undefined,
    struck: look.deleted,
  });
}

function textRun(
  text: string,
  span: Span,
  { ruby }: Look,
  properties: string,
  language: Language,
  deleted: boolean,
  change = "",
): string {
  const words = text.slice(...span);
  const isWhole = ruby !== null && ruby.span[0] === span[0] && ruby.span[1] === span[1];
  if (!isWhole) return runOf(properties + change, runText(words, deleted));
  return runOf(properties + change, rubyOf(words, ruby.reading, properties, language, deleted));
}

/** Readings are half as large as what they stand above. */
function rubyOf(
  base: string,
  reading: string,
  properties: string,
  language: Language,
  deleted: boolean,
): string {
  const { size, eastAsian } = typographyOf(language);
  const half = Math.round(size / 2);
  const small = valued("w:sz", half) + valued("w:szCs", half);
  const text = deleted ? "w:delText" : "w:t";
  return element("w:ruby", {}, [
    element("w:rubyPr", {}, [
      valued("w:rubyAlign", "distributeSpace"),
      valued("w:hps", half),
      valued("w:hpsRaise", size - 3),
      valued("w:hpsBaseText", size),
      valued("w:lid", eastAsian),
    ]),
    element("w:rt", {}, runOf(small, element(text, { "xml:space": "preserve" }, escapeXml(reading)))),
    element("w:rubyBase", {}, runOf(properties, runText(base, deleted))),
  ]);
}
