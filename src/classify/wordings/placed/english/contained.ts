import { capital, small } from "./nearest.ts";

/**
 * The English text after with where something is said put as before: this notice sets out our rules, our rules are set out in this notice.
 */
export function containedAsBefore(before: string, after: string): string {
  const [stood, stands] = [saidIn(before), saidIn(after)];
  if (stood === null || stands === null || stood.isActive === stands.isActive || stood.verb !== stands.verb)
    return after;
  const { where, what, verb, end } = stands;
  const [says = "", said = ""] = verbs.get(verb) ?? [];
  if (stood.isActive) return `${capital(where)} ${says} ${small(what)}${end}`;
  return `${capital(what)} ${stood.be} ${said} in ${small(where)}${end}`;
}

interface Saying {
  readonly isActive: boolean;
  readonly where: string;
  readonly verb: string;
  readonly be: string;
  readonly what: string;
  readonly end: string;
}

/** What a text does with what it says, and what this is in it. */
const verbs: ReadonlyMap<string, readonly [says: string, said: string]> = new Map(
  (
    [
      ["sets out", "set out"],
      ["describes", "described"],
      ["explains", "explained"],
      ["lists", "listed"],
      ["contains", "contained"],
      ["specifies", "specified"],
      ["outlines", "outlined"],
      ["details", "detailed"],
      ["states", "stated"],
      ["summarises", "summarised"],
      ["summarizes", "summarized"],
      ["defines", "defined"],
      ["shows", "shown"],
      ["mentions", "mentioned"],
    ] as const
  ).map((pair) => [pair[1], pair]),
);

const place =
  "(?:this|the|our|your|that|each) (?:[\\w-]+ ){0,3}?(?:document|policy|notice|section|page|table|agreement|statement|code|annex|schedule|list|terms|guide|handbook|constitution|appendix|form|contract|manual|charter|article|clause|chapter|leaflet|plan|faq)(?: below| above)?";
const active = new RegExp(
  `^(?<where>${place}) (?<verb>${[...verbs.values()].map(([says]) => says).join("|")}) (?<what>[^.;:!?]{3,160}?)(?<end>\\.?)$`,
  "i",
);
const passive = new RegExp(
  `^(?<what>[^.;:!?]{3,160}?) (?<be>is|are) (?<verb>${[...verbs.keys()].join("|")}) in (?<where>${place})(?<end>\\.?)$`,
  "i",
);

function saidIn(text: string): Saying | null {
  const [acting, passed] = [active.exec(text.trim()), passive.exec(text.trim())];
  const { where = "", verb = "", what = "", be = "", end = "" } = (acting ?? passed)?.groups ?? {};
  if (where === "") return null;
  const said =
    acting === null ? verb : ([...verbs.values()].find(([says]) => says === verb.toLowerCase())?.[1] ?? "");
  return { isActive: acting !== null, where, verb: said.toLowerCase(), be, what, end };
}
