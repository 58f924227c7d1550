import { capital, small } from "./nearest.ts";

/**
 * The English text after with what is done named by the verb or by its noun, as before: a book must be renewed, renewal of a book must be made.
 */
export function undertakenAsBefore(before: string, after: string): string {
  const named = namedIn(after).reduce(
    (text, { whole, verbal }) => exchanged(before, text, verbal, whole),
    after,
  );
  return namedIn(before).reduce((text, { whole, verbal }) => exchanged(before, text, whole, verbal), named);
}

/** The text with the one in the place of the other, where the text before has it, and this has the other. */
function exchanged(before: string, text: string, wanted: string, stands: string): string {
  const [from, to] = [before.toLowerCase(), text.toLowerCase()];
  const at = to.indexOf(stands.toLowerCase());
  if (at < 0 || !from.includes(wanted.toLowerCase()) || from.includes(stands.toLowerCase())) return text;
  const opens = /^[A-Z]/.test(text.slice(at));
  return text.slice(0, at) + (opens ? capital(wanted) : small(wanted)) + text.slice(at + stands.length);
}

interface Named {
  readonly whole: string;
  readonly verbal: string;
}

/** What is done and the participle that says so. */
const acts: ReadonlyMap<string, string> = new Map(
  "renewal renewed|cancellation cancelled|payment paid|registration registered|deletion deleted|removal removed|collection collected|delivery delivered|return returned|termination terminated|suspension suspended|amendment amended|review reviewed|repair repaired|replacement replaced|inspection inspected|election elected|appointment appointed|approval approved|submission submitted|processing processed|publication published|transfer transferred|storage stored|disclosure disclosed|exchange exchanged|modification modified|correction corrected|use used|cleaning cleaned|maintenance maintained|assessment assessed|verification verified|installation installed|examination examined|selection selected|destruction destroyed|disposal disposed of|booking booked|notification notified|testing tested|monitoring monitored|recording recorded"
    .split("|")
    .map((pair) => {
      const [noun = "", ...participle] = pair.split(" ");
      return [noun, participle.join(" ")] as const;
    }),
);

const naming = new RegExp(
  `\\b(?:the )?(${[...acts.keys()].join("|")}) of ([^.,;:!?()]{2,60}?) ((?:must|shall|will|may|can|should)(?: not)? be|cannot be|is|are|has been|was) (?:made|carried out|effected|performed|undertaken|done|conducted)\\b`,
  "gi",
);

function namedIn(text: string): readonly Named[] {
  return Array.from(text.matchAll(naming), ([whole, noun = "", what = "", modal = ""]) => {
    const be = modal === "is" && /[^s]s$/.test(what) ? "are" : modal;
    return { whole, verbal: `${what} ${be} ${acts.get(noun.toLowerCase())}` };
  });
}
