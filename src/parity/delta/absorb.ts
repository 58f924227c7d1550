import type { Finding, FindingKind, FindingSide } from "../../model.ts";

/**
 * The faults without those that a stale place accounts for: what the translation lacks since it was added later, what it says too much
 * since it was removed later, and the values that changed later. Each place is told once.
 */
export function absorb(faults: readonly Finding[], stale: readonly Finding[]): readonly Finding[] {
  return faults.filter((fault) => !stale.some((one) => accountsFor(one, fault)));
}

/** What a change of the reference alone brings about. */
const CONSEQUENCES: ReadonlySet<FindingKind> = new Set<FindingKind>([
  "missing",
  "extra",
  "restructured",
  "length",
  "number",
  "date",
  "link",
  "contact",
  "heading",
  "list-length",
  "modality",
  "placeholder",
  "untranslated",
]);

function accountsFor(stale: Finding, fault: Finding): boolean {
  if (!CONSEQUENCES.has(fault.kind)) return false;
  if (fault.kind === "list-length" && isInOneSection(stale, fault)) return true;
  const isAbsence = fault.kind === "missing" || fault.kind === "extra";
  const isHere =
    isAt(stale.reference, fault.reference, isAbsence) ||
    isAt(stale.translation, fault.translation, isAbsence);
  return isHere && isFromChange(stale, fault);
}

// An item that came or went makes the list longer or shorter.
function isInOneSection({ reference, translation, reasons }: Finding, fault: Finding): boolean {
  if (reasons[0]?.rule === "edited") return false;
  return reference === null
    ? translation?.section === fault.translation?.section
    : reference.section === fault.reference?.section;
}

// A value that the reference had before, too, is a fault of the translation, not of its age.
function isFromChange({ base }: Finding, { kind, reasons }: Finding): boolean {
  if (base === null || !VALUES.has(kind)) return true;
  return reasons.every(({ reference }) => reference === null || !base.includes(reference));
}

const VALUES: ReadonlySet<FindingKind> = new Set<FindingKind>([
  "number",
  "date",
  "link",
  "contact",
  "placeholder",
]);

/** The one lies in the other, or speaks of its whole section or block. */
function isAt(place: FindingSide | null, other: FindingSide | null, isAbsence: boolean): boolean {
  if (place === null || other === null || place.section !== other.section) return false;
  if (place.block === null || other.block === null) {
    const isWhole = place.block === null && place.section !== null;
    return (isWhole && isAbsence) || (place.line !== null && place.line === other.line);
  }
  if (place.block !== other.block) return false;
  return place.text.includes(other.text) || other.text.includes(place.text);
}
