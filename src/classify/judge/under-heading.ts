import { isChinese } from "../reading.ts";
import type { Judging } from "./text.ts";

/**
 * The Chinese text after with what its heading says already said once more or not, as before: 遵守本会章程的义务 and 遵守本会章程 under 会员的义务. Of a heading that
 * names more, an item has to say which it is.
 */
export function underHeadingAsBefore(
  before: string,
  after: string,
  { language, around }: Pick<Judging, "language" | "around">,
): string {
  if (!isChinese(language) || around === undefined) return after;
  const [stood, stands] = [saidIn(before), saidIn(after)];
  const said = stood ?? stands;
  if (said === null || (stood === null) === (stands === null)) return after;
  if (![around.before, around.after].every((heading) => namesOnly(heading, said.noun))) return after;
  if (stands !== null) return stands.bare;
  const end = /[。；;，,.]?\s*$/.exec(after)?.index ?? after.length;
  return said.lead + after.slice(0, end) + said.tail + after.slice(end);
}

interface Said {
  readonly lead: string;
  readonly tail: string;
  readonly noun: string;
  readonly bare: string;
}

function saidIn(text: string): Said | null {
  const [, lead = "", rest = "", tail = "", noun = "", end = ""] = whole.exec(text) ?? [];
  return noun === "" ? null : { lead, tail, noun, bare: rest + end };
}

const nouns = "义务|義務|权利|權利|职责|職責|职权|職權|责任|責任|权限|權限";
const whole = new RegExp(
  `^((?:有|享有|具有|负有|負有|拥有|擁有)?)([^。；;]{2,80}?)([的之](${nouns}))([。；;，,.]?\\s*)$`,
  "u",
);

function namesOnly(heading: string, noun: string): boolean {
  const named = new Set(heading.match(new RegExp(nouns, "gu")));
  return named.size === 1 && named.has(noun);
}
