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
  if (isAt(stale.reference, fault.reference)) return isFromChange(stale, fault);
  return isAt(stale.translation, fault.translation) && isFromChange(stale, fault);
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
function isAt(place: FindingSide | null, other: FindingSide | null): boolean {
  if (place === null || other === null || place.section !== other.section) return false;
  if (place.block === null) return other.block === null ? place.line === other.line : false;
  if (other.block === null) return false;
  if (place.block !== other.block) return false;
  return place.text.includes(other.text) || other.text.includes(place.text);
}
