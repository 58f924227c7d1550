/**
 * The English text after with what there is put as before: there is a limit of ten books per card, a limit of ten books applies per card; there are two kinds of
 * members, two kinds of members exist.
 */
export function thereAsBefore(before: string, after: string): string {
  const [stood, stands] = [clausesOf(before), clausesOf(after)];
  for (const { text, there } of stood) {
    const other = stands.find((one) => there !== null && one.there === null && isSame(there, one.text));
    if (other !== undefined && !after.includes(text)) return after.replace(other.text, () => text);
  }
  for (const { text, there } of stands) {
    const other = stood.find((one) => there !== null && one.there === null && isSame(there, one.text));
    if (other !== undefined && !before.includes(text)) return after.replace(text, () => other.text);
  }
  return after;
}

interface Clause {
  readonly text: string;
  /** What there is, and how it is. */
  readonly there: There | null;
}

interface There {
  readonly be: string;
  readonly what: string;
}

function clausesOf(text: string): readonly Clause[] {
  return text.split(/(?<=[.;:!?,])\s+|(?=[.;!?,:](?:\s|$))/).map((clause) => {
    const [, be = "", what = ""] =
      /^(?:(?:if|when|where|unless|that) )?there (is|are|was|were|will be|may be|can be|shall be|must be) (.+)$/i.exec(
        clause,
      ) ?? [];
    return { text: clause, there: what === "" ? null : { be: be.toLowerCase(), what: what.toLowerCase() } };
  });
}

/** Whether a clause says of the same thing that it is: the words in their order, and the verb among them. */
function isSame({ be, what }: There, clause: string): boolean {
  const words = clause.replace(/^(?:if|when|where|unless|that) /i, "").toLowerCase();
  const [modal = "", plain] = be.split(" ");
  return kindsOf(what).some(({ noun, verbs }) =>
    verbs
      .flatMap((verb) => formsOf(verb, plain === undefined ? null : modal, be))
      .some((verb) => {
        const at = words.indexOf(` ${verb}`);
        return (
          at >= 0 &&
          noun.test(words.slice(0, at)) &&
          words.slice(0, at) + words.slice(at + 1 + verb.length) === what
        );
      }),
  );
}

interface Kind {
  /** Of what is told here, ahead of the verb. */
  readonly noun: RegExp;
  readonly verbs: readonly Verb[];
}

/** The base of a verb, or a participle behind `be`. */
type Verb = readonly [base: string, third: string] | string;

const kinds: readonly Kind[] = [
  { noun: /(?:)/, verbs: [["exist", "exists"]] },
  {
    noun: /\b(?:charges?|fees?|costs?|surcharges?|fines?|penalt(?:y|ies)|deposits?|tax(?:es)?|supplements?)\b/,
    verbs: [["apply", "applies"], "payable", "charged", "levied", "imposed", "made", "due"],
  },
  {
    noun: /\b(?:limits?|restrictions?|rules?|exceptions?|conditions?|deadlines?|minimum|maximum|requirements?|exclusions?|exemptions?|discounts?|quotas?|caps?|periods?|policy|policies)\b/,
    verbs: [["apply", "applies"], "in place", "in force"],
  },
  {
    noun: /\b(?:delays?|interruptions?|errors?|problems?|failures?|outages?|changes?|breach(?:es)?|emergenc(?:y|ies)|incidents?|accidents?)\b/,
    verbs: [
      ["occur", "occurs"],
      ["arise", "arises"],
    ],
  },
  {
    noun: /\b(?:break|meetings?|sessions?|class(?:es)?|lessons?|events?|elections?|votes?|inspections?|checks?|reviews?)\b/,
    verbs: [["take place", "takes place"], "held"],
  },
];

function kindsOf(what: string): readonly Kind[] {
  return kinds.filter(({ noun }) => noun.test(what));
}

function formsOf(verb: Verb, modal: string | null, be: string): readonly string[] {
  const isPast = /^(?:was|were)$/.test(be);
  if (typeof verb === "string")
    return modal !== null
      ? [`${modal} be ${verb}`]
      : isPast
        ? [`was ${verb}`, `were ${verb}`]
        : [`is ${verb}`, `are ${verb}`];
  const [base, third] = verb;
  if (modal !== null) return [`${modal} ${base}`];
  return isPast ? [] : [base, third];
}
