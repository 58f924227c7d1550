/**
 * Whether an English text has one who holds an office, receives data or stands in for another where the other has several of them: approved by [the manager/managers],
 * shared with [a payment processor/payment processors]. Those of whom the document speaks in general are many either way: [a user/users] may not, [a guest/guests] must.
 */
export function numberDiffers(before: string, after: string): boolean {
  const [stood, stands] = [mentionsIn(before), mentionsIn(after)];
  return [...stood].some(([name, all]) => {
    const now = stands.get(name);
    return (
      now?.length === all.length &&
      all.some((one, at) => {
        const other = now[at];
        return other !== undefined && one.isPlural !== other.isPlural && isCounted(one, other);
      })
    );
  });
}

interface Mention {
  readonly isPlural: boolean;
  readonly kind: Kind;
  /** The article or the owner ahead of it. */
  readonly article: string;
  /** What stands in the sentence ahead of it and behind it. */
  readonly ahead: string;
  readonly behind: string;
}

type Kind = "office" | "person" | "receiver" | "thing";

function mentionsIn(text: string): ReadonlyMap<string, readonly Mention[]> {
  const found = new Map<string, Mention[]>();
  for (const { 0: word, index } of text.matchAll(/(?<![a-z'])[a-z]+(?:-[a-z]+)*/g)) {
    const name = singularOf(word);
    const kind = kinds.get(name);
    if (kind === undefined) continue;
    const [until, behind] = clauseAround(text, index, index + word.length);
    const [phrase = "", article = ""] = opening.exec(until) ?? [];
    const ahead = until.slice(0, until.length - phrase.length);
    if (/\bdata protection $/.test(until)) continue;
    const mention = { isPlural: name !== word, kind, article, ahead, behind };
    found.set(name, [...(found.get(name) ?? []), mention]);
  }
  return found;
}

/** What stands ahead and behind within the clause, by hand: a pattern that looks for the end tries every place on the way. */
function clauseAround(text: string, from: number, to: number): readonly [ahead: string, behind: string] {
  let [start, end] = [from, to];
  while (start > 0 && !ends.has(text[start - 1] ?? "")) start -= 1;
  while (end < text.length && !ends.has(text[end] ?? "")) end += 1;
  return [text.slice(start, from), text.slice(to, end)];
}

const ends: ReadonlySet<string> = new Set(".;:!?\n");

/** Whether one of them and several of them are not the same, where one version has the one and the other the several. */
function isCounted(one: Mention, other: Mention): boolean {
  const [single, several] = one.isPlural ? [other, one] : [one, other];
  if (/^(?:any|each|every|no|either|this|that|such)$/.test(single.article) || single.article === "")
    return false;
  if (/^(?:any|all|no|both|either|such)$/.test(several.article)) return false;
  const isIndefinite = /^an?$/.test(single.article);
  // Show your ticket, tickets must be shown: each has his own.
  if (single.kind === "thing" && !/^(?:an?|one)$/.test(single.article))
    return (
      single.article === "the" &&
      several.article === "the" &&
      (isLeft.test(single.ahead) || /\b(?:each|every|per)\b/.test(single.behind))
    );
  if (!isSubject(single))
    return single.kind !== "person" || !isGeneral.test(single.ahead) || hasToAgree.test(single.ahead);
  // A guest must sign in, guests must: each of them is meant, unless it is said how many there are to each, or that there are any.
  if (isIndefinite) return /\b(?:each|every|per|present)\b/.test(single.behind);
  if (
    single.article === "the" &&
    several.article === "the" &&
    /^ of (?:the|an?|each|every|any)\b/.test(single.behind)
  )
    return true;
  return single.kind === "office" || single.kind === "receiver";
}

/** Of whom a rule speaks, at the beginning of its sentence or of the clause that says when it holds. */
function isSubject({ ahead }: Mention): boolean {
  return /(?:^|,|\b(?:if|when|where|whenever|unless|until|once|that|because|while|and|or|before|after))\s*(?:[-*•(]\s*)?$/i.test(
    ahead,
  );
}

/** What is said of all of them: designed for a guest, the rights of a guardian. */
const isGeneral = /\b(?:for|of|as|to|between|from|if|than|like|about)\s*$/i;

/** What one may use or take: the parking space, the parking spaces. */
const isLeft = /\b(?:may|can|entitled to|allowed to|right to|free to|permitted to) (?:also |only )?[a-z]+ $/i;

/** Whose consent it takes: that of one, or of all of them. */
const hasToAgree =
  /\b(?:consent|approval|permission|authori[sz]ation|signatures?|agreement|vote) (?:of|from)\s*$/i;

/** The article of a noun, with up to two words between them. */
const opening =
  /\b(an?|one|the|our|your|its|their|his|her|my|any|each|every|no|all|both|either|this|that|such|these|those) (?:(?!(?:of|in|on|by|to|for|with|from|and|or|is|are|be|that|which|who|may|must|can|will|shall)\b)[a-z-]+ ){0,2}$/i;

const kinds: ReadonlyMap<string, Kind> = new Map(
  (
    [
      [
        "office",
        "manager administrator director secretary treasurer chair chairman chairperson president arbitrator mediator judge auditor trustee commissioner principal headmaster supervisor registrar custodian liquidator moderator referee controller inspector editor officer",
      ],
      [
        "person",
        "guest friend parent guardian witness companion carer spouse heir nominee proxy delegate tenant landlord owner representative player opponent doctor nurse teacher tutor coach trainer driver lawyer neighbour neighbor colleague relative person seller merchant host",
      ],
      [
        "receiver",
        "affiliate subsidiary partner vendor supplier provider processor subprocessor sub-processor contractor subcontractor insurer agent broker distributor reseller company courier carrier organiser organizer restaurant shop store hotel bank clinic hospital school garage workshop pharmacy laboratory specialist consultant expert accountant agency",
      ],
      [
        "thing",
        "copy reminder warning vote key ticket voucher coupon locker space room seat table bag pet dog vehicle car bicycle bike boat bed",
      ],
    ] as const
  ).flatMap(([kind, names]) => names.split(" ").map((name) => [name, kind] as const)),
);

function singularOf(word: string): string {
  if (kinds.has(word)) return word;
  const ways = [
    word.replace(/men$/, "man"),
    word.replace(/ies$/, "y"),
    word.replace(/es$/, ""),
    word.replace(/s$/, ""),
  ];
  return ways.find((way) => kinds.has(way)) ?? word;
}
