import { countsOf, isUse, type Meaning } from "../../meaning.ts";
import { parties } from "../../parties.ts";

/**
 * Whether the same things are done, and one of them to something else: collect your name and e-mail address and share your
 * number, collect your name and share your e-mail address and number; may copy and print but not sell, may copy but not print and sell.
 */
export function movesObjects(before: Meaning, after: Meaning): boolean {
  const acts = actsOf(before);
  if (new Set(acts).size < 2 || acts.toSorted().join("|") !== actsOf(after).toSorted().join("|"))
    return false;
  const [stood, stands] = [placesOf(before), placesOf(after)];
  const kept = [...stood].filter(([concept, place]) => isKept(place, stands.get(concept)));
  const keeps = (verb: string): boolean => kept.some(([, place]) => !place.isAct && place.verb === verb);
  const isDone = (denied: boolean): boolean =>
    kept.some(([, place]) => place.isAct && place.denied === denied);
  return [...stood].some(([concept, place]) => {
    const now = stands.get(concept);
    if (now === undefined) return false;
    if (place.isAct) return place.denied !== now.denied && isDone(true) && isDone(false);
    // A thing that stands ahead of its verb may be done anything to; beside each verb something has to stay.
    const [verb, other] = [place.verb, now.verb];
    return verb !== null && other !== null && verb !== other && keeps(verb) && keeps(other);
  });
}

function isKept(place: Place, now: Place | undefined): boolean {
  return now !== undefined && place.verb === now.verb && place.denied === now.denied;
}

interface Place {
  readonly isAct: boolean;
  /** The verb nearest ahead in its clause. */
  readonly verb: string | null;
  /** Whether the clause denies something ahead of it. */
  readonly denied: boolean;
}

/** By each word that stands but once, and names nobody. */
function placesOf({ clauses, uses }: Meaning): ReadonlyMap<string, Place> {
  const counts = countsOf(uses);
  const found = new Map<string, Place>();
  for (const clause of clauses) {
    let [verb, denied]: [string | null, boolean] = [null, false];
    for (const one of clause) {
      if (one === "not") denied = true;
      if (!isUse(one)) continue;
      const isAct = one.kind === "act";
      if (counts.get(one.concept) === 1 && one.kind !== "manner" && !parties.has(one.concept))
        found.set(one.concept, { isAct, verb, denied });
      if (isAct) verb = one.concept;
    }
  }
  return found;
}

function actsOf({ uses }: Meaning): readonly string[] {
  return uses.flatMap(({ concept, kind }) => (kind === "act" ? [concept] : []));
}
