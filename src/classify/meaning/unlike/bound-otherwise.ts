import type { Language } from "../../../model.ts";
import { crossesSeam } from "./crosses-seam.ts";
import { losesLimit } from "./loses-limit.ts";
import { leadsAnother } from "./leads-another.ts";
import { endsAtOther } from "./other-end.ts";
import { rebinds } from "./rebound.ts";
import { turnsJoint } from "./turns-joint.ts";

/** Whether two sentences that were cut or joined bind one another, or what leads in to them, in another way, or hold with fewer limits. */
export function bindsOtherwise(before: string, after: string, language: Language): boolean {
  return [endsAtOther, leadsAnother, turnsJoint, crossesSeam, losesLimit, rebinds].some((differs) =>
    differs(before, after, language),
  );
}
