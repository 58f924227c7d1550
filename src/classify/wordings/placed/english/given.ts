/**
 * The English text after with what somebody is given put as before: a receipt will be sent to the customer, the customer will be sent a receipt, the customer will
 * receive a receipt.
 */
export function givenAsBefore(before: string, after: string): string {
  for (const { whole, others } of givenIn(before))
    for (const other of others) {
      const at = placeOf(other, after);
      if (at !== null) return put(after, at, other.length, whole);
    }
  for (const { whole, others } of givenIn(after))
    for (const other of others) {
      const at = placeOf(other, before);
      if (at !== null && after.includes(whole))
        return after.replace(whole, () => before.slice(at, at + other.length));
    }
  return after;
}

/** `a receipt will be sent to the customer`, and how else it is said. */
interface Given {
  readonly whole: string;
  readonly others: readonly string[];
}

const modal = "(?:will|shall|may|can|must|should)";
const somebody =
  "you|us|them|him|her|(?:the|each|every|all|any|our|your|its|their|a|an|these|those|such)(?: [a-z'’-]+){1,3}?|[a-z]{4,}s(?: [a-z]+)?";
const given = new RegExp(
  `(?<=^|[.;:!?] |, )([A-Za-z][^,.;:()?!]{1,90}?) (${modal} be|is|are|was|were) (sent|given|issued|provided|shown|handed|offered|granted|awarded|paid|supplied|allocated|assigned|delivered) to (${somebody})(?= (?:at|in|on|by|for|within|upon|before|after|when|once|if|as|every|each|with|from|during|under|and|without|free|immediately|promptly|electronically|unless)\\b|[,.;:]|$)`,
  "g",
);

function givenIn(text: string): readonly Given[] {
  return Array.from(text.matchAll(given), ([whole, what = "", be = "", verb = "", whom = ""]) => {
    const who = subjects.get(whom) ?? whom;
    const thing = inside(what);
    const [first] = be.split(" ");
    const bes = be.includes(" ") ? [be] : /^(?:is|are)$/.test(be) ? ["is", "are"] : ["was", "were"];
    const link = verb === "provided" || verb === "issued" || verb === "supplied" ? ["", "with "] : [""];
    const gets = be.includes(" ")
      ? [`${first} receive`]
      : /^(?:is|are)$/.test(be)
        ? ["receive", "receives"]
        : ["received"];
    return {
      whole,
      others: [
        ...bes.flatMap((one) => link.map((by) => `${who} ${one} ${verb} ${by}${thing}`)),
        // What must be sent is not what must be received; what is denied to all is not.
        ...(first === "must" || first === "can" || /^(?:no|not|none|only)\b/i.test(what)
          ? []
          : gets.map((get) => `${who} ${get} ${thing}`)),
      ],
    };
  });
}

const subjects: ReadonlyMap<string, string> = new Map([
  ["us", "we"],
  ["them", "they"],
  ["him", "he"],
  ["her", "she"],
]);

/** Where a clause begins so. */
function placeOf(phrase: string, text: string): number | null {
  const at = text.toLowerCase().indexOf(phrase.toLowerCase());
  if (at < 0 || /\w/.test(text[at + phrase.length] ?? "")) return null;
  return /(?:^|[.;:!?] |, )$/.test(text.slice(0, at)) ? at : null;
}

function put(text: string, at: number, length: number, wanted: string): string {
  const opens = /^[A-Z]/.test(text.slice(at));
  const first = opens ? wanted.charAt(0).toUpperCase() : inside(wanted).charAt(0);
  return text.slice(0, at) + first + wanted.slice(1) + text.slice(at + length);
}

/** What began the clause, within it: only its article loses the capital. */
function inside(what: string): string {
  return what.replace(
    /^(?:The|A|An|Any|All|Each|Every|No|Such|This|These|Your|Our|Its|Their|Copies|Two|Three)\b/,
    (word) => word.toLowerCase(),
  );
}
