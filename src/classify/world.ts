import type { Places } from "./places.ts";
import type { Printed } from "./printed.ts";
import type { JudgeLeadIns } from "./together/lead-ins.ts";
import type { JudgeLedOn } from "./together/led-on.ts";
import type { JudgeOtherItem } from "./together/other-item.ts";
import type { JudgeOtherSection } from "./together/other-section.ts";
import type { JudgeReferences } from "./references/references.ts";
import type { Mend } from "./misprints/mend.ts";
import type { Renamed } from "./judge/renamed-heads.ts";
import type { Rule } from "./rules/rule.ts";
import type { Wordings } from "./wordings/wordings.ts";

/** What the judging of one change can look at beside the change. */
export interface World {
  readonly before: Places;
  readonly after: Places;
  readonly rules: readonly Rule[];
  readonly references: JudgeReferences;
  readonly leadIns: JudgeLeadIns;
  readonly ledOn: JudgeLedOn;
  readonly otherSection: JudgeOtherSection;
  readonly otherItem: JudgeOtherItem;
  /** The sections, by id, that only one side has. */
  readonly single: { readonly before: ReadonlySet<string>; readonly after: ReadonlySet<string> };
  readonly printed: Printed;
  /** Whether nothing but dates that the document states of itself changed. */
  readonly onlyDates: boolean;
  /** The blocks of either side that list what was updated. */
  readonly declared: { readonly before: ReadonlySet<string>; readonly after: ReadonlySet<string> };
  /** The changes that together only say again what stood there. */
  readonly reworded: ReadonlySet<string>;
  /** The changes that only lay out anew what stood there. */
  readonly laidOut: ReadonlySet<string>;
  /** The headings of another name that stand in the text, by the changes that tell them. */
  readonly renamed: ReadonlyMap<string, Renamed>;
  /** Puts interchangeable words of this publisher, and terms replaced throughout, as one. */
  readonly unify: (text: string) => string;
  /** The text after in the wordings of the text before. */
  readonly reword: Wordings["asBefore"];
  /** Puts right what was misprinted; absent where nobody knows how words are written. */
  readonly mend: Mend | undefined;
}
