import { type Rewriting, whenMet } from "../../../folds/rewriting.ts";
import { withMarks } from "../../marks.ts";

const row = (from: string, to: string): Rewriting => [whenMet(withMarks(from), "g"), withMarks(to)];

const mistake = "(?=(?:(?:an? )?(?:honest |genuine )?(?:mistake|error)|misidentification)\\b)";

/** What is believed, and how it came about. */
const turns: readonly Rewriting[] = [
  row("\\b(?:have|has|hold|holds) an? (?:good[- ]faith|honest) belief\\b", "believe in good faith"),
  row("\\b(you|we|they|i|who), in good faith, believes?\\b", "$1 believe in good faith"),
  row(`\\b(?:as a result of|because of|due to|through) ${mistake}(?:an? )?`, "by "),
  row("\\bon top of (?=(?:an?|the|our|your|any|this|these|those)\\b)", "in addition to "),
  row("\\bincludes? (suspend|restrict|limit)ed (access|use)\\b", "$1s $2"),
];

/** A bare imperative tells what must be done, and please asks for it. */
const told =
  "submit|send|keep|return|lock|switch|turn|bring|wear|pay|read|follow|get|give|take|put|wash|fill|leave|avoid|respect|treat|remove|register|check|use|show|report|open|empty|complete|sign|clean|label|hand|park|attach|include|cover|rinse|direct|present|declare|enter|renew|tidy|book|mark|pick";
const toSomebody = "tell|ask|inform|notify|contact|remind|report|give|send|return";
const requests: readonly Rewriting[] = [
  row(
    `(?:^|(?<=[.] ))(?=(?:${told}) (?:your|the|an?|any|all|it|them|this|these|us|each|out|up|off|[a-z]+s)\\b)`,
    "{mustBe} ",
  ),
  // Notify the office: who is told does not tell.
  row(`(?:^|(?<=[.] ))(?:{mustBe} )?(?=(?:${toSomebody}) (?:the|an?|any|all|us|each) )`, "you {mustBe} "),
  row(
    "\\byou(?: will| shall|[\"']ll)? receive (an? \\w+) from us (?:confirming|to confirm)\\b",
    "we send you $1 to confirm",
  ),
  row(
    "\\b(?:we|i) (?:do not|have not|don[\"']t|haven[\"']t) hear(?:d)? (?:back )?from you\\b",
    "you do not reply",
  ),
  row("\\brefunds? (will|shall|can|may) be (?:made|given|issued|provided|paid)\\b", "we $1 refund you"),
  row("\\brefunds? (?:is|are) (?:made|given|issued|provided|paid)\\b", "we refund you"),
  row("\\bwe (?:kindly |politely )?(?:ask|request)(?: that)? you(?: to| please)?\\b", ""),
  row("\\b(?:do|does|try|tries) (?:our|their|its|my|your) (?:very )?best to\\b", "try to"),
  row("\\bserves? an? (duration \\d+ [a-z]+) term\\b", "serve for $1"),
  row("\\b(?:holds? office|serves?)(?= for)", "serve"),
  row("\\bfor an? (?:term|period) of (?=duration)", "for "),
  row(
    "\\byou (?:can|may|will) find ((?:more|further|additional|detailed) (?:information|details)(?: (?:on|about) [^.,]{2,40})?) (?=in |on |at )",
    "$1 is available ",
  ),
  row("\\bprohibited throughout\\b", "not permitted anywhere in"),
];

/** The same by the verb in the passive, and of those who decide upon what was handed in. */
const voices: readonly Rewriting[] = [
  row(
    "\\bshall not be (?=(?:considered|accepted|refunded|reimbursed|processed|returned|admitted|issued|granted|replaced|exchanged|answered)\\b)",
    "will not be ",
  ),
  row("\\bby posting (an? |the )?(notice|announcement|message)\\b", "by $1$2 posted"),
  row("\\bby sending (an? |the )?(notice|letter|message|email)\\b", "by $1$2 sent"),
  row("\\bby publishing (an? |the )?(notice|announcement)\\b", "by $1$2 published"),
  // Fees do not include tax is all fees do not: what is said of a kind is said of all of it.
  row("(?:^|(?<=[.] ))all (?=[a-z]+s (?:are (?:exclusive|inclusive|subject)|do not|exclude|include)\\b)", ""),
];

/**
 * The English of notices and handbooks in its other words: what publishers change when they read their own text again. Read before all other turns.
 * Evidence: two versions each of some forty published policies and handbooks.
 */
export const englishEveryday: readonly Rewriting[] = [...turns, ...requests, ...voices];
