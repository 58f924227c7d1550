import type { DatedLine, Document, PolicyDates } from "../model.ts";

/** The dates that a document states of itself, those by their month alone (`2025-12`) too. To tell, not to count days with. */
export function statedDates({ dates, months }: Pick<Document, "dates" | "months">): PolicyDates {
  const stated = (field: keyof PolicyDates): DatedLine | null => dates[field] ?? months?.[field] ?? null;
  return {
    effective: stated("effective"),
    enacted: stated("enacted"),
    revised: stated("revised"),
    updated: stated("updated"),
  };
}
