import { saysOtherwise } from "../../folds/joined-words.ts";
import { fixedPhrases } from "./fixed.ts";
import { takenForOthers } from "./taken.ts";
import { has, type Phrase, withPhrases } from "../phrases.ts";

/**
 * The old text with the small words that English writers take for others put right where the new text has them right: more then, may led to, in order
 * participate. Each only in a phrase that nothing else could make; it's and its are the fold's.
 */
export function withSmallWords(before: string, after: string): string {
  return withPhrases(withWordsWhole(before, after), after, [...phrases, ...takenForOthers, ...fixedPhrases]);
}

/** Recordi ngs and inf ormation: two pieces that only the new text has as one word, of which it has more than the old one. */
function withWordsWhole(before: string, after: string): string {
  const [from, to] = [wordsOf(before), wordsOf(after)];
  let text = before;
  for (const [at, word] of from.entries()) {
    const whole = word + (from[at + 1] ?? "");
    if (whole.length < shortestWhole || turning.test(word) || countOf(to, whole) <= countOf(from, whole))
      continue;
    if (has(after, `${word} ${from[at + 1] ?? ""}`) || saysOtherwise(word, whole)) continue;
    text = text.replace(new RegExp(`\\b(${word}) (${from[at + 1] ?? ""})\\b`, "gi"), "$1$2");
  }
  return text;
}

/** Shorter words are made of two others: any one, may be, a way. */
const shortestWhole = 7;
/** Words that turn the one they stand ahead of once they are written with it: paid over time, in active use, not able. */
const turning = /^(?:over|under|out|in|un|non|not|dis)$/;

function wordsOf(text: string): readonly string[] {
  return text.toLowerCase().match(/[a-z]+/g) ?? [];
}

function countOf(words: readonly string[], word: string): number {
  return words.filter((one) => one === word).length;
}

const modal = "(may|might|will|can|could|would|should|shall|must|to|not)";
const whose = "(the|our|your|their|its|this|these|those|any|all|other|third|applicable)";
/** What a page is shown on, and who puts something there: nobody is named twice by whom it is done. */
const device =
  "((?:your|the|a|an)(?: [a-z]+['’]s)? (?:web )?(?:browser|device|computer|phone|terminal|machine|hard drive))";
const placed = "(sent|placed|stored|saved|set|written|transferred|delivered|downloaded)";
const site = "(?=(?:a|an|the|our|any)? ?(?:web ?)?(?:sites?|servers?|pages?|us|services?|third part))";
const phrases: readonly Phrase[] = [
  ...["to", "on", "in", "onto"].map((way): Phrase => [
    new RegExp(`\\b${placed} by ${device} by ${site}`, "gi"),
    `$1 ${way} $2 by `,
  ]),
  [
    new RegExp(
      `\\b((?:policy|policies|terms?|rules?|notice|statement|conditions?|provisions?|sections?|agreement|law|charges?|fees?) appl(?:y|ies)) (all|every|each|both|${whose.slice(1)}\\b`,
      "gi",
    ),
    "$1 to $2",
  ],
  [
    /\b(shar(?:es?|ed|ing) [a-z ]{3,40}?) ((?:(?:any|other|these|those|trusted|such|our|the|a) )*third[- ]part(?:y|ies))(?=[.,;]|$| (?:that|who|which|for|in|if|when|as|only|except|such|without|unless|outside|to)\b)/gi,
    "$1 with $2",
  ],
  [
    /\b((?:disclos|provid|transmit|transferr?|send|sell)(?:es?|s|ed|ing)? [a-z ]{3,40}?) ((?:(?:any|other|these|those|trusted|such|our|the|a) )*third[- ]part(?:y|ies))(?=[.,;]|$| (?:that|who|which|for|in|if|when|as|only|except|such|without|unless|outside|to)\b)/gi,
    "$1 to $2",
  ],
  [
    new RegExp(
      `\\b(shar(?:es?|ed|ing) ${whose} [a-z]+) ((?:other|our|the|trusted|selected) (?:[a-z]+ ){0,2}[a-z]+)(?= (?:who|that|which)\\b|[.,;]|$)`,
      "gi",
    ),
    "$1 with $3",
  ],
  ...["on", "in", "at", "by", "for", "with", "to", "from", "under"].map((way): Phrase => [
    /\b((?:is|are|be|was|were|been|being) (?:kept|stored|held|saved|hosted|processed|located|placed|displayed|published|based|collected|transferred|protected|received|governed|bound|accompanied|entered|listed)) (an?|the|our|your|their|its|this|these) ([a-z]+)/gi,
    `$1 ${way} $2 $3`,
  ]),
  [
    /\b(in the (?:course|absence|process|interest|light|performance|exercise|case|event)) (an?|the|our|your|any|such) ([a-z]+)(?=,)/gi,
    "$1 of $2 $3",
  ],
  [/\b(?:can|may|will|should|must) (are|is|was|were)\b/gi, "$1"],
  [/\bat any(?= (?:by|without|through|via)\b|[.,;])/gi, "at any time"],
  [new RegExp(`\\b(responsible|liable) ${whose}\\b`, "gi"), "$1 for $2"],
  ...["you", "us", "them"].map((whom): Phrase => [/\b(lets?|letting) know\b/gi, `$1 ${whom} know`]),
  [
    /\b(more|less|other|rather|later|earlier|older|younger|greater|fewer|higher|lower|longer|shorter|better|sooner|larger|smaller|further) then\b/gi,
    "$1 than",
  ],
  [new RegExp(`\\b${modal} led\\b`, "gi"), "$1 lead"],
  [new RegExp(`\\b${modal} loose\\b`, "gi"), "$1 lose"],
  [new RegExp(`\\b${modal} chose\\b`, "gi"), "$1 choose"],
  [new RegExp(`\\b${modal} advice (you|us|them|members|users)\\b`, "gi"), "$1 advise $2"],
  [new RegExp(`\\b${modal} effect (your|our|their|his|its|you|users?|the rights)\\b`, "gi"), "$1 affect $2"],
  [/\b(at|in|of|to|by|on|from|with|under|into|through|including) he\b/gi, "$1 the"],
  [/\b(is|are|be|was|were) (require|oblige|entitle)\b/gi, "$1 $2d"],
  [/\b(is|are|be|was|were) (allow|prohibit)\b/gi, "$1 $2ed"],
  [/\bin order (?!to\b|that\b|for\b|of\b|and\b|or\b)([a-z]+)/gi, "in order to $1"],
  [
    /\b(needs?|wants?|wish|wishes|able|unable|entitled|allowed|intends?|continues?|chooses?|likely|permitted|obliged|obligated|right|ability|agrees?|required|attempts?|fails?|opportunity) (?!to\b|of\b|not\b)([a-z]+)/gi,
    "$1 to $2",
  ],
  [
    /\b(part|number|any|all|cop(?:y|ies)|use|some|most|kinds?|types?|set|list|members?|each|result|because|out|terms|purposes?|amount|version|event|behalf|breach|violation|disclosure|collection|processing|protection) (our|your|the|these|those|their|its|this)\b/gi,
    "$1 of $2",
  ],
  [
    /\b(this|that|which|any|some|other) (type|kind|sort) (?!of\b|is\b|was\b|and\b|or\b|in\b|for\b|that\b)([a-z]+)/gi,
    "$1 $2 of $3",
  ],
  [/\b(have|has) (?:a )?rights? to\b/gi, "$1 the right to"],
  [
    new RegExp(`\\b(accordance|compliance|connection|conjunction|comply|consistent) ${whose}\\b`, "gi"),
    "$1 with $2",
  ],
  [
    new RegExp(`\\b(relation|respect|due|according|subject|prior|contrary|access) ${whose}\\b`, "gi"),
    "$1 to $2",
  ],
  [new RegExp(`\\b(rely|relies|based|depending|depends|depend) ${whose}\\b`, "gi"), "$1 on $2"],
  [
    new RegExp(
      `\\b(unsubscribe|collected|received|obtained|derived|excluded|exempt|arising|resulting|benefit|refrain|differ|withdraw|data|information) form (us|you|them|${whose.slice(1)}\\b`,
      "gi",
    ),
    "$1 from $2",
  ],
  [/\bresponsible of\b/gi, "responsible for"],
  [
    /\b(tr(?:y|ies)|trying|remember|forget|(?:do|does|doing) (?:our|your|their|its) best|(?:agrees?|promise|undertakes?|asked|required|careful) not) (?!to\b|not\b|and\b|or\b|the\b|our\b|your\b|any\b|to)([a-z]+)/gi,
    "$1 to $2",
  ],
  [
    new RegExp(
      `\\b(?<=\\b(?:payable|valid|effective|apart|open|available|due|starting|exempt|different|away|protected|removed|deleted|absent|only) )form (?=(?:an?|us|you|them|[0-9]|${whose.slice(1)})`,
      "gi",
    ),
    "from ",
  ],
  [
    /\b(be|keep|keeping|remain|stay) quite(?= (?:in|during|at|when|while|after|and|until)\b|[.,;])/gi,
    "$1 quiet",
  ],
  [
    /\b(?<!\b(?:the|of|bad|good|severe) )weather (?=(?:or|the|an?|you|your|we|our|they|it|this|any|he|she)\b)/gi,
    "whether ",
  ],
  [/\b(not|to|will|can|may|must|shall|we|you|they|cannot|only) except\b/gi, "$1 accept"],
  [/\baccept (?=for\b|as\b|where\b|when\b|if\b|in\b)/gi, "except "],
  [/\b(may|might|will|can|could|would|should|shall|must|to|not|also) he\b/gi, "$1 be"],
  ...["in", "on", "at"].map((way): Phrase => [/\ban (?=(?:the|our|your|this|these|any)\b)/gi, `${way} `]),
  [/\b(?:is|are) been\b/gi, "has been"],
  [/\b(?:is|are) been\b/gi, "have been"],
  [
    /\b(that|which|who) (?:comes|arises|results|stems|follows|occurs|uses|makes|gives|takes|provides|includes|contains|applies|relates|keeps|shows) (?=[a-z]+(?<!s)s\b)/gi,
    "$1 ",
  ],
  [
    /\b(that|which|who) ([a-z]+(?<!s)s) (?:comes|arises|results|stems|follows|occurs|uses|makes|gives|takes|provides|includes|contains|applies|relates|keeps|shows)\b/gi,
    "$1 $2",
  ],
  [/\b(if|when|unless|once) (have|wish|want|need|use|agree|are|do|would)\b/gi, "$1 you $2"],
  [/\b(you|we|they) ([a-z]{3,})s\b/gi, "$1 $2"],
  [/\b((?:you|they) (?:may|can|could|might)|rights?|wish|want) (to )?ask to (?!be\b)/gi, "$1 $2ask us to "],
  [/\bdata was\b/gi, "data were"],
  [/\bdata were\b/gi, "data was"],
  [/\b([a-z]{2,})(\d+)\b/gi, "$1 $2"],
  [/\bwith regards to\b/gi, "with regard to"],
  [/\bin regards to\b/gi, "in regard to"],
];
