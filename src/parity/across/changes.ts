import type {
  Block,
  ChangeSide,
  ChangeUnit,
  Correspondence,
  Finding,
  FindingSide,
  Reason,
  Segmented,
} from "../../model.ts";
import { placeOfBlock, sectionOf } from "../findings/places.ts";
import type { Draft } from "./draft.ts";
import { evidenceOf } from "./evidence.ts";
import { dividedSection, headingChange, movedBlock, movedSection } from "./places.ts";
import { dateSide, sectionSide, sideOf, whole } from "./sides.ts";
import { FIELDS, type Texts, type World, worldOf } from "./world.ts";

/** The findings as changes from one version to the other: dates first, then as the findings stand. */
export function changesOf(
  correspondence: Correspondence,
  findings: readonly Finding[],
  texts: Texts,
): readonly Draft[] {
  const world = worldOf(correspondence, findings, texts);
  const told = findings.flatMap((finding) => changeOf(finding, world));
  const untold = untoldBlocks(correspondence, findings, world).map((finding) => lone(finding, world));
  return [...dateChanges(correspondence), ...correspondence.divided.map(dividedSection), ...told, ...untold];
}

/**
 * Paragraphs without a partner of which no finding speaks. To a reviewer they may be one another's translation, put freely; to a reader of two
 * versions the one went and the other came.
 */
function untoldBlocks(
  { blocks }: Correspondence,
  findings: readonly Finding[],
  { told }: World,
): readonly Finding[] {
  const whole = new Set(
    findings.flatMap(({ kind, reference, translation }) => [
      ...(kind === "missing" && reference?.block === null ? [`<${reference.section}`] : []),
      ...(kind === "extra" && translation?.block === null ? [`>${translation.section}`] : []),
    ]),
  );
  const isUntold = (mark: "<" | ">", block: Block): boolean =>
    !told.has(`${mark}${block.id}`) &&
    !whole.has(`${mark}${sectionOf(block)}`) &&
    block.text.trim().length >= LEAST_TOLD;
  return blocks.flatMap(({ reference, translation }) => {
    if (reference.length > 0 && translation.length > 0) return [];
    return [
      ...reference.filter((block) => isUntold("<", block)).map((block) => loneFinding("missing", block)),
      ...translation.filter((block) => isUntold(">", block)).map((block) => loneFinding("extra", block)),
    ];
  });
}

/** Shorter ones are captions and the like, which a page prints here or there. */
const LEAST_TOLD = 16;

function loneFinding(kind: "missing" | "extra", block: Block): Finding {
  const place = placeOfBlock(block);
  const sides =
    kind === "missing" ? { reference: place, translation: null } : { reference: null, translation: place };
  return { id: "", kind, severity: "warning", ...sides, base: null, reasons: [] };
}

function dateChanges({ reference, translation }: Correspondence): readonly Draft[] {
  return FIELDS.flatMap((field): readonly Draft[] => {
    const [old, now] = [reference.dates[field], translation.dates[field]];
    if ((old?.date ?? null) === (now?.date ?? null)) return [];
    const side = (dated: typeof old): readonly ChangeSide[] =>
      dated === null ? [] : [dateSide(dated, field)];
    const edits = old === null || now === null ? [] : whole(old.text.trim(), now.text.trim());
    return [
      {
        kind: "metadata",
        unit: "document",
        section: { before: null, after: null },
        before: side(old),
        after: side(now),
        edits,
        markupOnly: false,
        reasons: [],
      },
    ];
  });
}

function changeOf(finding: Finding, world: World): readonly Draft[] {
  const { kind, reference, translation, reasons } = finding;
  const rule = reasons[0]?.rule ?? "";
  if (kind === "moved") return rule === "section" ? movedSection(finding, world) : movedBlock(finding, world);
  if (kind === "heading") return headingChange(finding, world);
  const isLone = reference === null || translation === null;
  if ((kind === "missing" || kind === "extra") && isLone) return [lone(finding, world)];
  return kind === "date" && isOwnDate(finding, world) ? [] : edited(finding, world);
}

function isOwnDate({ reasons }: Finding, { dates }: World): boolean {
  return reasons.every(
    ({ rule, reference, translation }) =>
      rule !== "date" || (dates.has(reference ?? "") && dates.has(translation ?? "")),
  );
}

function lone(finding: Finding, world: World): Draft {
  const { reference, translation } = finding;
  const isRemoved = reference !== null;
  const side = isRemoved ? reference : translation;
  const [mark, sections, segmented] = isRemoved
    ? (["<", world.before, world.texts.reference] as const)
    : ([">", world.after, world.texts.translation] as const);
  const own = side?.section ?? null;
  const section = own === null ? undefined : sections.get(own);
  const isSection = side?.block === null && section !== undefined;
  const sides =
    side === null
      ? []
      : isSection
        ? [
            sectionSide(
              section,
              section.blocks.filter(({ id }) => !world.told.has(`${mark}${id}`)),
            ),
          ]
        : [sideOf(side, segmented)];
  const there = own === null || isSection ? null : (world.partner.get(`${mark}${own}`) ?? null);
  return {
    kind: isRemoved ? "removed" : "added",
    unit: isSection ? "section" : unitOf(sides[0], world.blocks.get(`${mark}${side?.block ?? ""}`)),
    section: isRemoved ? { before: own, after: there } : { before: there, after: own },
    before: isRemoved ? sides : [],
    after: isRemoved ? [] : sides,
    edits: [],
    markupOnly: false,
    reasons: !isSection && isAside(side?.text ?? "") ? [ASIDE] : [],
  };
}

const ASIDE: Reason = {
  rule: "courtesy",
  materiality: "editorial",
  before: null,
  after: null,
  direction: null,
};

/** `例:`, `(opens in a new window)`: what leads in or stands in brackets alone says nothing of its own. */
function isAside(text: string): boolean {
  const said = text.trim();
  return /^[(（][^()（）]{0,60}[)）][\s.。]*$/.test(said) || /^[^\s:：]{1,12}[:：]$/.test(said);
}

function unitOf(side: ChangeSide | undefined, block: Block | undefined): ChangeUnit {
  if (side !== undefined && side.sentence !== null) return "sentence";
  return block?.kind === "item" || block?.kind === "cell" ? block.kind : "paragraph";
}

function edited(finding: Finding, world: World): readonly Draft[] {
  const { reference, translation } = finding;
  const reasons = evidenceOf(finding);
  const [old, now] = [placed(reference, world.texts.reference), placed(translation, world.texts.translation)];
  if (reasons.length === 0 || (old === null && now === null)) return [];
  const block = world.blocks.get(now === null ? `<${old?.block ?? ""}` : `>${now.block ?? ""}`);
  return [
    {
      kind: old === null ? "added" : now === null ? "removed" : "edited",
      unit: unitOf(now ?? old ?? undefined, block),
      section: {
        before: sectionAt(reference, translation, "<", world),
        after: sectionAt(translation, reference, ">", world),
      },
      before: old === null ? [] : [old],
      after: now === null ? [] : [now],
      edits: old === null || now === null ? [] : whole(old.text, now.text),
      markupOnly: false,
      reasons,
    },
  ];
}

function placed(side: FindingSide | null, segmented: Segmented): ChangeSide | null {
  return side === null || side.block === null ? null : sideOf(side, segmented);
}

function sectionAt(
  side: FindingSide | null,
  other: FindingSide | null,
  mark: "<" | ">",
  { partner }: World,
): string | null {
  if (side !== null) return side.section;
  return partner.get(`${mark === "<" ? ">" : "<"}${other?.section ?? ""}`) ?? null;
}
