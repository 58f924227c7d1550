import { type Rewriting, whenMet } from "../rewriting.ts";

const row = (from: string, to: string): Rewriting => [whenMet(from, "g"), to];

const adjective = "(?!such\\b|timely\\b|same\\b|any\\b|similar\\b|different\\b|manner\\b|other\\b)";

/** How, how often and how far, in one word or in three. */
const manner: readonly Rewriting[] = [
  row("\\bon an? (daily|weekly|monthly|quarterly|yearly) basis\\b", "$1"),
  row(
    "\\bon an? (annual|regular|voluntary|temporary|continual|confidential|equal|frequent|permanent|individual|periodic) basis\\b",
    "$1ly",
  ),
  row("\\b(voluntar|temporar)yly\\b", "$1ily"),
  row("\\bperiodicly\\b|\\bregularly\\b|\\bat regular intervals\\b", "periodically"),
  row("\\bon an (?:ongoing|continuous) basis\\b", "continuously"),
  row(`\\bin an? ${adjective}([a-z]+)le (?:manner|way|fashion)\\b`, "$1ly"),
  row(`\\bin an? ${adjective}([a-z]{2,})y (?:manner|way|fashion)\\b`, "$1ily"),
  row(`\\bin an? ${adjective}([a-z]+ic) (?:manner|way|fashion)\\b`, "$1ally"),
  row(`\\bin an? ${adjective}([a-z]+(?<!le|y|ic)) (?:manner|way|fashion)\\b`, "$1ly"),
  row(
    "\\bin (an?|the) (?:way|manner) (?:that is |which is |that |which )?(?=(?:consistent|compatible|incompatible|inconsistent|conducive) with\\b)",
    "",
  ),
  row("\\bwith respect\\b(?! (?:to|for)\\b)", "respectfully"),
  row("\\bwith courtesy\\b", "courteously"),
  row("\\bwith caution\\b", "cautiously"),
  row("\\bwith (?:due )?diligence\\b", "diligently"),
  row("\\bwith (?:great )?ease\\b", "easily"),
  row("\\bon time\\b", "punctually"),
  row("\\b(?:each other|one another)\\b", "each other"),
  row("\\b(?:in particular|particularly|especially)\\b,?", "especially"),
  row("\\b(first|second|third|last)ly\\b", "$1"),
  row("\\bmost recently\\b", "last"),
  row(
    "\\bat the earliest (?:possible )?(?:opportunity|moment)\\b|\\bas soon as it is possible\\b|\\bat (?:your|our|their) earliest convenience\\b",
    "as soon as possible",
  ),
  row("\\bin the near future\\b|\\bbefore long\\b", "soon"),
  row("\\b(?:ever )?increasingly\\b|\\bmore and more\\b", "increasingly"),
  row("\\bto a (?:large|great) extent\\b", "largely"),
  row("\\bi\\.e\\b\\.?,?|(?<=[,(] ?)that is(?: to say)?,|\\bnamely\\b,?", "namely"),
];

/** Said twice, or for form. */
const doublets: readonly Rewriting[] = [
  row("\\b(i|we|you|they|he|she)[\"' ]d (?=(?:like|prefer|rather|love)\\b)", "$1 would "),
  row("\\beach and every\\b", "each"),
  row("\\bany and all\\b", "all"),
  row("\\bsole and exclusive\\b", "sole"),
  row("\\brules and regulations\\b", "rules"),
  row("\\bcease and desist\\b", "cease"),
  row("\\bdue and payable\\b", "payable"),
  row("\\btrue and correct\\b", "correct"),
  row("\\bfull and complete\\b", "complete"),
  row("\\b(?:until such time as|up until)\\b", "until"),
  row("\\b(?:at such time as|at the time (?:that|when)|by the time that)\\b", "when"),
  row("\\bin order for\\b", "for"),
  row(
    "\\bfor the reason that\\b|\\bdue to the fact that\\b|\\bin view of the fact that\\b|\\bowing to the fact that\\b",
    "because",
  ),
  row("\\bdespite the fact that\\b|\\bin spite of the fact that\\b|\\bnotwithstanding that\\b", "although"),
  row("\\bin the absence of\\b", "without"),
  row("\\bin (?:close )?proximity to\\b|\\bin the vicinity of\\b", "near"),
  row("\\b(?:has|have) the ability to\\b|\\b(?:is|are) in a position to\\b", "can"),
  row("\\b(?:is|are) in possession of\\b", "have"),
  row("\\bwhat ((?:we|you|they|it) (?:need|needs|require|requires)) to (?=[a-z])", "what $1 in order to "),
  row("\\bin use\\b(?=[,.]|$)", "used"),
  row("\\brespective\\b ?", ""),
  row("\\bthe month of (?=[a-z])|\\bthe year (?=\\d{4}\\b)", ""),
  row(
    "\\bthe state of (?=(?!the\\b|emergency|affairs|war|mind|health|being|things|our\\b|your\\b|its\\b)[a-z])",
    "",
  ),
  row("\\b(?:along|together) with (?=(?:the|your|our|any|an?|all)\\b)", "and "),
];

export const englishManner: readonly Rewriting[] = [...manner, ...doublets];
