import { type Rewriting, whenMet } from "../../../folds/rewriting.ts";
import { withMarks } from "../../marks.ts";

const row = (from: string, to: string): Rewriting => [whenMet(withMarks(from), "g"), withMarks(to)];

/** The grammar of an English sentence as marks. Expects text that is folded for comparison, without capitals. */
export const englishGrammar: readonly Rewriting[] = [
  row(`(?<=\\w)n["']t\\b`, " not"),
  row("\\bcannot\\b|\\bca not\\b", "can not"),
  row("\\bwo not\\b", "will not"),
  row(`\\b(it|that|there|here|what)["']s\\b`, "$1 is"),
  row(`\\b(we|you|they)["']re\\b`, "$1 are"),
  row(`\\b(i|we|you|they)["']ve\\b`, "$1 have"),
  row(`\\b(i|we|you|they|it)["']ll\\b`, "$1 will"),
  row(
    "\\bwhenever (?:you|they|we) (?:like|want|wish|choose|please)\\b|\\b(?:at )?any ?time\\b|\\bat (?:all times|any moment|any point)\\b|\\bwhenever\\b",
    " always ",
  ),
  row(
    "\\b(?:is |are |be )?(?:limited|capped|restricted) (?:to|at)(?= (?:a |the )?(?:maximum|total|amount|duration|fee|sum|price|\\d))",
    " {most} ",
  ),
  row("(?:^|[,.] ?)should (?=you|we|any|the|there)", ""),
  row("\\b(?:is|are|be) (?:due|payable)\\b", "{must} pay"),
  row(
    "\\b(?:is |are |be )?(?:(?:restricted|limited|reserved|confined)(?: only)?|open only) (?:to|for)(?= (?:the )?[a-z]+s?\\b(?! amount| duration))(?! amount| duration| the (?:amount|fee|sum|price))",
    "{only} {may}",
  ),
  row("\\b(?:is |are |be )?open (?:to|for)(?= (?:the )?[a-z]+s?\\b)", "{may}"),
  row("\\b(?:once (?:a|per|each|every) year|(?:each|every|per|a) year|annually|yearly)\\b", " yearly "),
  row("\\b(?:once (?:a|per|each|every) month|(?:each|every|per|a) month|monthly)\\b", " monthly "),
  row("\\b(?:once (?:a|per|each|every) week|(?:each|every|per|a) week|weekly)\\b", " weekly "),
  row("\\b(?:once (?:a|per|each|every) day|(?:each|every|per|a) day|daily)\\b", " daily "),
  row("\\bby (?=time |\\d)", " {until} "),
  row("\\bafter (?=time |\\d{4} )", " {above} "),
  row("\\bfor (?:the )?purposes? of\\b|\\bin order to\\b|\\bso as to\\b", " to "),
  row("\\b(?:free of charge|for free|at no (?:extra )?(?:cost|charge)|without charge)\\b", " free "),
  row("\\bat once\\b", " immediately "),
  row("\\b(?:is|are|be) not open\\b", " closed "),
  row("\\b(?:is|are|remains?) valid (?:until|till|through)\\b", " expire on "),
  row("\\b(?:let|lets) (?:you|us|them) know\\b", " inform "),
  row("\\bminors?\\b(?! [a-z]+s\\b)", " child "),
  row("\\b(?:please|kindly)\\b", ""),
  row(
    "\\b(?:a maximum of|at most|no(?:t)? (?:more|longer|later|greater) than|up to|not exceed(?:ing|s)?|not to exceed|(?:the )?maximum(?: of)?)\\b|\\bor (?:less|fewer|under)\\b|\\bwithin(?= duration| \\d| the (?:first|next)| a period)",
    " {most} ",
  ),
  row("\\b(?:only|just) *{most}", " {most} "),
  row(
    "\\b(?:at least|no(?:t)? (?:less|fewer|earlier|younger) than|a minimum of|minimum of)\\b|\\b(?:or|and) (?:more|over|older|longer|above)\\b",
    " {least} ",
  ),
  row(
    "\\b(?:less than|fewer than|younger than|under(?: the age of)?(?= ?(?:\\d|age))|below(?= ?(?:\\d|age|amount)))",
    " {below} ",
  ),
  row(
    "\\b(?:more than|in excess of|exceed(?:s|ing)?|older than|over(?= ?(?:\\d|age|amount|duration)))",
    " {above} ",
  ),
  row(
    "\\b(?:must not|shall not|may not|can not|could not|(?:is|are|be) not (?:permitted|allowed|able|entitled) to|(?:is|are|be) (?:prohibited|forbidden|banned) from|(?:is|are) (?:strictly )?(?:prohibited|forbidden|banned|unable to)|(?:is|are) not (?:permitted|allowed))\\b",
    " {not} {may} ",
  ),
  row("\\b(?:prohibit(?:s|ed)?|forbid(?:s|den)?)\\b", " {not} {may} "),
  row("\\blaws? (?:so )?requires?\\b(?: it\\b)?", "law {must}"),
  row(
    "\\b(?:is|are|be) (?:required|necessary) (?:to do so )?by (?:applicable )?(?:the )?law\\b(?: to do so)?",
    "{must} law",
  ),
  row("(?<=\\bif |\\bas |\\bunless )(?:required|necessary) by (?:applicable )?(?:the )?law\\b", "{must} law"),
  row(
    "\\b(?:is|are|be|was|were) (?:required|obliged|obligated) (?:\\w+ \\w+ )?to\\b|\\b(?:must|shall|ha(?:s|ve) to|need(?:s)? to|mandatory|compulsory|it is mandatory)\\b",
    " {must} ",
  ),
  row(
    "\\b(?:(?:shall |will )?(?:is|are|be|been|being|was|were) )?deem(?:s|ed)?\\b(?: to(?: be| have(?: been)?)?\\b)?|\\b(?:shall |will )?(?:is|are|be|been|being|was|were) (?:considered(?= (?!by\\b|for\\b|in\\b|on\\b|at\\b|if\\b|unless\\b|when\\b|after\\b|before\\b|and\\b|or\\b|until\\b|within\\b)\\w)|regarded as|treated as|taken to (?:be|have(?: been)?))\\b(?: to (?:be|have(?: been)?)\\b)?",
    " {deem} ",
  ),
  row("\\b(?:might|could|possibly|perhaps)\\b", " {possible} "),
  row(
    "\\b(?:is|are|be) (?:able|entitled|permitted|allowed|free|eligible) to\\b|\\bha(?:s|ve) the (?:right|option) to\\b|\\breserves? the right to\\b|\\b(?:may|can|(?:is|are) (?:permitted|allowed))\\b(?! \\d)",
    " {may} ",
  ),
  row(
    "\\b(?:(?:make )?(?:(?:all |every )?(?:reasonable|best|commercially reasonable|every) )?(?:efforts?|endeavou?rs?)(?: to)?|try to|tries to|strives? to|aims? to|attempts? to|seeks? to)\\b",
    " {effort} ",
  ),
  row("\\b(?:should|ought to|recommend(?:s|ed)?|encourage[sd]?(?: to)?|advised to)\\b", " {should} "),
  row(
    "\\bno (?=child|person|one|member|guest|user|party|refund|fee|charge|data|information|\\w+ (?:may|will|shall|is|are|has|have)\\b)|\\b(?:nobody|no one)\\b",
    " {not} ",
  ),
  row("\\b(?:not|never|neither|nor|no longer|none of|none|no)\\b", " {not} "),
  // Neither this and that is neither this or that.
  row("(?<={not}(?:(?!\\b(?:unless|without|if|until|except|when)\\b)[^,.;]){1,80})\\b(?:or|either)\\b", ""),
  row("\\b(?:without|unless)\\b", " {not} "),
  row("\\b(?:only|solely|exclusively)\\b", " {only} "),
  row("\\b(?:all|every|entire|whole)\\b", " {all} "),
  row("\\b(?:any)\\b", " {any} "),
  row("\\b(?:some|certain|part of|selected)\\b", " {some} "),
  row("\\b(?:or|either)\\b", " {or} "),
  row(
    "\\b(?:etc|and so on|and the like)\\b|\\b(?:such as|for example|for instance|including|e\\.g)\\b",
    " {etc} ",
  ),
  row(
    "\\b(?:except(?:ing|ions?)?(?: (?:for|where|that|when|as))?|other than|save (?:for|where|that)|excluding|with the exception of|apart from|notwithstanding)\\b",
    " {except} ",
  ),
  row("\\b(?:before|prior to|in advance of)\\b", " {before} "),
  row("\\b(?:after|(?<!at )once|following(?= the| your| a\\b)|subsequent to)\\b", " {after} "),
  row("\\b(?:until|till)\\b", " {until} "),
  row("\\bnon-?(?=[a-z])", " {not} "),
  row(
    "(?<!\\b(?:no|any|each|every|this|that|{any}|{all}|{not}) )\\b(?:one|a single)\\b(?= [a-z])(?! (?:of|or|another|and|to|hand|side)\\b)",
    " {single} ",
  ),
  row("\\b(refund|transfer|renew|exchang|cancel|return|redeem|waiv)(?:e)?able\\b", " {mayBe} $1 "),
  row("{may}(?=[^.,]{1,60}\\bby \\w+ing\\b)", "{mayBe}"),
  row("[,.;:()]", " {clause} "),
];
