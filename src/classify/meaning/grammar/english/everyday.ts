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
export const englishEveryday: readonly Rewriting[] = [...turns, ...voices];
