import { strFromU8, unzipSync } from "fflate";
import { parseXml, type XmlElement } from "../../../src/ingest/docx/xml.ts";

/** What Word would complain of in a file: elements out of the order of the schema, ids twice, moves without the other half. */
export function faultsOf(bytes: Uint8Array): readonly string[] {
  const parts = Object.entries(unzipSync(bytes)).map(([name, content]): [string, string] => [
    name,
    strFromU8(content),
  ]);
  const xml = new Map(parts);
  const document = parseXml(xml.get("word/document.xml") ?? "", "document");
  const elements = all(document);
  return [
    ...elements.flatMap(orderFaults),
    ...idFaults(elements),
    ...moveFaults(elements),
    ...textFaults(document),
    ...cellFaults(elements),
    ...relationFaults(elements, xml.get("word/_rels/document.xml.rels") ?? ""),
  ];
}

/** ISO/IEC 29500-1: CT_PPr, CT_ParaRPr, CT_TblPr, CT_TrPr, CT_TcPr, CT_SectPr. */
const ORDERS: Readonly<Record<string, readonly string[]>> = {
  "w:pPr":
    "pStyle keepNext keepLines pageBreakBefore framePr widowControl numPr suppressLineNumbers pBdr shd tabs suppressAutoHyphens kinsoku wordWrap overflowPunct topLinePunct autoSpaceDE autoSpaceDN bidi adjustRightInd snapToGrid spacing ind contextualSpacing mirrorIndents suppressOverlap jc textDirection textAlignment textboxTightWrap outlineLvl divId cnfStyle rPr sectPr pPrChange".split(
      " ",
    ),
  "w:rPr":
    "ins del moveFrom moveTo rStyle rFonts b bCs i iCs caps smallCaps strike dstrike outline shadow emboss imprint noProof snapToGrid vanish webHidden color spacing w kern position sz szCs highlight u effect bdr shd fitText vertAlign rtl cs em lang eastAsianLayout specVanish oMath rPrChange".split(
      " ",
    ),
  "w:tblPr":
    "tblStyle tblpPr tblOverlap bidiVisual tblStyleRowBandSize tblStyleColBandSize tblW jc tblCellSpacing tblInd tblBorders shd tblLayout tblCellMar tblLook".split(
      " ",
    ),
  "w:tcPr":
    "cnfStyle tcW gridSpan hMerge vMerge tcBorders shd noWrap tcMar textDirection tcFitText vAlign hideMark cellIns cellDel cellMerge tcPrChange".split(
      " ",
    ),
  "w:tbl": "tblPr tblGrid tr".split(" "),
};

function orderFaults(element: XmlElement): readonly string[] {
  const order = ORDERS[element.name];
  if (order === undefined) return [];
  let last = -1;
  return kids(element).flatMap(({ name }) => {
    const place = order.indexOf(name.replace("w:", ""));
    const isWrong = place < last || place < 0;
    last = place;
    return isWrong ? [`${name} stands in the wrong place of ${element.name}`] : [];
  });
}

const ANNOTATIONS = new Set([
  "w:ins",
  "w:del",
  "w:moveFrom",
  "w:moveTo",
  "w:moveFromRangeStart",
  "w:moveToRangeStart",
  "w:commentRangeStart",
  "w:pPrChange",
  "w:rPrChange",
]);

function idFaults(elements: readonly XmlElement[]): readonly string[] {
  const ids = new Set<string>();
  return elements.flatMap(({ name, attributes }) => {
    if (!ANNOTATIONS.has(name)) return [];
    const id = attributes.get("w:id") ?? "none";
    const isTaken = ids.has(id) || !/^\d+$/.test(id);
    ids.add(id);
    return isTaken ? [`${name} has the id ${id} of another`] : [];
  });
}

function moveFaults(elements: readonly XmlElement[]): readonly string[] {
  const named = (kind: string): string[] =>
    elements
      .filter(({ name }) => name === `w:${kind}RangeStart`)
      .map(({ attributes }) => attributes.get("w:name") ?? "");
  const [from, to] = [named("moveFrom").sort(), named("moveTo").sort()];
  const halves = from.join() === to.join() ? [] : [`moves from ${from.join()} but to ${to.join()}`];
  const twice = new Set(from).size === from.length ? [] : ["two moves have one name"];
  const open = new Map<string, number>();
  for (const { name, attributes } of elements) {
    const [, kind, end] = /^w:(moveFrom|moveTo|comment)Range(Start|End)$/.exec(name) ?? [];
    if (kind === undefined) continue;
    const key = `${kind} ${attributes.get("w:id")}`;
    open.set(key, (open.get(key) ?? 0) + (end === "Start" ? 1 : -1));
  }
  const unpaired = [...open].flatMap(([key, count]) => (count === 0 ? [] : [`${key} is not closed`]));
  return [...halves, ...twice, ...unpaired];
}

/** Deleted text is `w:delText`, and only that; tracked runs do not nest. */
function textFaults(root: XmlElement): readonly string[] {
  const faults: string[] = [];
  const visit = (element: XmlElement, deleted: boolean, tracked: boolean): void => {
    const { name } = element;
    if (name === "w:t" && deleted) faults.push("w:t within w:del");
    if (name === "w:delText" && !deleted) faults.push("w:delText outside w:del");
    const isRuns = ["w:ins", "w:del", "w:moveFrom", "w:moveTo"].includes(name) && kids(element).length > 0;
    if (isRuns && tracked) faults.push(`${name} within another tracked run`);
    for (const child of kids(element)) visit(child, deleted || name === "w:del", tracked || isRuns);
  };
  visit(root, false, false);
  return faults;
}

function cellFaults(elements: readonly XmlElement[]): readonly string[] {
  const bodies = elements.filter(({ name }) => name === "w:tc" || name === "w:body");
  return bodies.flatMap((body) => {
    const blocks = kids(body).filter(({ name }) => name === "w:p" || name === "w:tbl");
    const touching = blocks.some(
      ({ name }, index) => name === "w:tbl" && blocks[index + 1]?.name === "w:tbl",
    );
    return [
      ...(blocks.at(-1)?.name === "w:p" ? [] : [`${body.name} does not end in a paragraph`]),
      ...(touching ? ["two tables touch"] : []),
    ];
  });
}

function relationFaults(elements: readonly XmlElement[], relations: string): readonly string[] {
  return elements.flatMap(({ name, attributes }) => {
    const id = attributes.get("r:id");
    return id === undefined || relations.includes(`Id="${id}"`)
      ? []
      : [`${name} points at ${id}, which is not there`];
  });
}

function all(element: XmlElement): readonly XmlElement[] {
  const found: XmlElement[] = [];
  const waiting = [element];
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    found.push(next);
    waiting.push(...kids(next).toReversed());
  }
  return found;
}

function kids(element: XmlElement): readonly XmlElement[] {
  return element.children.filter((child) => typeof child !== "string");
}
