/** Whether the point behind this word, given without the point, ends no sentence; `next` is the word that follows. */
export function isAbbreviation(word: string, next: string): boolean {
  const lower = word.toLowerCase();
  if (BEFORE_A_NAME.has(lower)) return true;
  if (BEFORE_A_NUMBER.has(lower) && /^[\d０-９IVXivx(]/.test(next)) return true;
  return (OFTEN_LAST.has(lower) || INITIALS.test(word)) && !SENTENCE_OPENERS.has(next);
}

const words = (list: string): ReadonlySet<string> => new Set(list.split(" "));

/** They announce a name or an example. */
const BEFORE_A_NAME: ReadonlySet<string> = words(
  "mr mrs ms mx dr prof rev hon st messrs e.g eg i.e ie cf vs viz approx ca incl excl dept attn",
);
/** They announce a number: p. 5, No. 12, Art. IV, Sept. 3. */
const BEFORE_A_NUMBER: ReadonlySet<string> = words(
  "no nos art arts sec secs sect par para paras p pp ch chap vol fig figs tab app ann annex cl subs reg regs v ver ext tel " +
    "op ed nr bldg rm apt ste rev jan feb mar apr may jun jul aug sep sept oct nov dec",
);
/** They stand at the end of a sentence as often as within one: only the word behind tells. */
const OFTEN_LAST: ReadonlySet<string> = words(
  "inc ltd co corp llc llp plc bros gmbh s.a n.v b.v a.g k.k pty pte jr sr esq etc al ibid a.m p.m ave blvd rd ph.d",
);
/** U.S, D.C, the single letter of a middle name. */
const INITIALS = /^(?:[A-Za-z]\.)*[A-Za-z]$/;

/** Words that open a sentence of a policy far more often than they go on a name such as U.S. Department. */
const SENTENCE_OPENERS: ReadonlySet<string> = words(
  "A After All Also Although An And Any As At Before Both But By Each Every For From He Here How However If In It Its No " +
    "Nothing On Only Or Other Our Please See She Since So Some Such That The Their Then There These They This Those To " +
    "Under Unless Until Upon Users We What When Where Whether Which While Who With Without You Your",
);
