import type { Change, Reason } from "../../model.ts";

/** A change before it has its id, and why it matters, where two sentences were held against each other. */
export interface Draft extends Omit<Change, "id"> {
  readonly reasons: readonly Reason[];
}
