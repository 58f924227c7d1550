import { type Rewriting, whenMet } from "../../../folds/rewriting.ts";
import { withMarks } from "../../marks.ts";

const row = (from: string, to: string): Rewriting => [whenMet(withMarks(from), "g"), withMarks(to)];

const acceptance =
  "(?=(?:you(?:r)? (?:have )?(?:accept|agree|consent)|(?:your )?(?:acceptance|agreement|consent)))";

/** A verb with a noun is the verb of that noun: make a request, carry out an inspection. */
export const lightVerbs: readonly Rewriting[] = [
  row(
    "\\b(?:makes?|made|making) (?:an? |the |any |your |our |their )?(?=(?:request|decision|change|complaint|application|announcement|assessment|choice|claim|correction|reservation|booking|donation|payment|purchase|deletion|disclosure)s?\\b)",
    "",
  ),
  row(
    "\\b(?:gives?|given|giving|gave|provides?|provided|providing|serves?|served) (?:us |you |them |him |her |an? |the |your |our |their |prior |reasonable |any )*(?=(?:advance |written |prior )?(?:notice|notification|consent|approval|permission)s?\\b)",
    "",
  ),
  row("\\b(?:advance|prior|previous) (notice|notification|warning)\\b", "in advance $1"),
  row(
    "\\b(?:carr(?:y|ies|ied|ying) out|conduct(?:s|ed|ing)?|perform(?:s|ed|ing)?|undertak(?:e|es|en|ing)|engag(?:e|es|ed|ing) in) (?:an? |the |any |our |your )?(?=\\w+(?:ion|ment|ing|al|sis|iew|check|audit|work|search)s?\\b)",
    "",
  ),
  row(
    "\\b(?:tak(?:e|es|ing)|took|taken|adopt(?:s|ed)?|implement(?:s|ed|ing)?|appl(?:y|ies)|us(?:e|es|ing)) (?=(?:\\w+ ){0,3}(?:measure|step|precaution|safeguard)s?\\b)",
    "take ",
  ),
  row("\\b(?:come|comes|came|put) (?:in|into) (?=force|effect)", "take "),
  row(
    "\\byou (?:will |shall |should )?receive (?=(?:an? |the |your )?(?:\\w+ )?(?:confirmation|email|notice|notification|receipt|invoice|message|reply|response|reminder)\\b(?!.{0,60}\\bfrom\\b))",
    "we send you ",
  ),
  row(
    "\\b(?:have|has|having) (?:an?|the|your) (active|open|valid|current) (account|subscription|licence|license|membership)\\b",
    "$2 is $1",
  ),
  row("\\breach us (?=by|no later|before|within|at)", "receive "),
  row("\\bin an? (\\w+(?: and \\w+)?) (?:condition|state)\\b", "$1"),
  row("\\b(?:work(?:s|ed|ing)? out|figur(?:e|es|ed|ing) out)\\b", "determine"),
  row("\\bapproximate (your|the|their) (?=\\w)", "determine $1 approximate "),
  row(
    "\\b(?:remains?|is|are|be|stays?) (?:the )?(?:sole |exclusive )?property of\\b|\\b(?:is|are|remains?) owned by\\b|\\bbelongs? to\\b",
    "own by",
  ),
  row("\\b(?:retains?|keeps?|holds?|has|have) (?:the )?ownership (?:of|in)\\b", "own"),
  row("\\b(?:be )?construed in accordance with\\b", "govern by"),
  row(
    "\\b(?:is|are|be) subject to (?=an? (?:fee|charge))|\\bincurs?\\b|\\battracts?(?= an? (?:fee|charge))",
    "charge",
  ),
  row(`\\b(?:means?|signif(?:y|ies)|indicates?|constitutes?)(?: that)? ${acceptance}`, ""),
];
