/**
 * The text after with an adverb where it stands before: `is deleted permanently` where it was `is permanently deleted`. It moves between the same
 * words and within its clause only, not from one verb to another: over no conjunction, over no `to` (who promptly agrees to pay does not agree to pay
 * promptly), and over more than one word not away from a participle that it belongs to (voluntarily submitted).
 */
export function placedAsBefore(before: string, after: string): string {
  const said = new Set(before.toLowerCase().match(/[\p{L}\p{N}'’-]+/gu));
  return adverbs
    .filter((adverb) => said.has(adverb))
    .reduce((text, adverb) => movedBack(before, text, adverb), after);
}

/** Said of the manner or the time of what is done; `only` and `not` are said of what follows them. */
const adverbs: readonly string[] =
  `also anonymously automatically carefully clearly constantly continually continuously electronically frequently
immediately manually often periodically permanently personally promptly properly publicly quickly regularly
repeatedly routinely safely securely separately sometimes temporarily thoroughly verbally`.split(/\s/);

function movedBack(before: string, after: string, adverb: string): string {
  const [stood, stands] = [onlyPlace(before, adverb), onlyPlace(after, adverb)];
  if (stood === null || stands === null) return after;
  const wanted = betweenWhat(stood);
  if (wanted === betweenWhat(stands)) return after;
  const targets = Array.from({ length: stands.others.length + 1 }, (_, at) => at).filter(
    (at) => betweenWhat({ ...stands, at }) === wanted,
  );
  const [target = -1] = targets;
  if (targets.length !== 1 || !mayPass(stands, target, adverb)) return after;
  return put(after, stands, target, adverb);
}

/** An adverb in its clause: the other words of that and before which of them it stands. */
interface Place {
  readonly others: readonly Word[];
  readonly at: number;
  readonly word: Word;
}

interface Word {
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

/** Where a word stands in a text in which it stands once. */
function onlyPlace(text: string, adverb: string): Place | null {
  const places = Array.from(text.matchAll(/[^,.;:!?()"“”\n]+/g), (clause) => {
    const words = Array.from(clause[0].matchAll(/[\p{L}\p{N}'’-]+/gu), (word) => ({
      text: word[0].toLowerCase(),
      start: clause.index + word.index,
      end: clause.index + word.index + word[0].length,
    }));
    return words.flatMap((word, at) =>
      word.text === adverb ? [{ others: words.toSpliced(at, 1), at, word }] : [],
    );
  }).flat();
  return places.length === 1 ? (places[0] ?? null) : null;
}

function betweenWhat({ others, at }: Place): string {
  return `${others[at - 1]?.text ?? ""} ${others[at]?.text ?? ""}`;
}

/** What an adverb would be carried over to another verb by. */
const barrier =
  /^(?:and|or|but|nor|not|no|if|when|where|while|whilst|unless|until|that|which|who|whom|whose|because|since|after|before|than|so|to|without|by|only)$/;
const auxiliary =
  /^(?:am|is|are|was|were|be|been|being|has|have|had|do|does|did|may|might|can|could|will|would|shall|should|must)$/;
const subject = /^(?:i|we|you|they|he|she|it)$/;
/** The words that an adverb goes over at most; from further off it is put into another part of the sentence. */
const farthest = 8;

function mayPass({ others, at }: Place, target: number, adverb: string): boolean {
  const passed = others.slice(Math.min(at, target), Math.max(at, target)).map(({ text }) => text);
  if (passed.length > farthest) return false;
  if (passed.some((word) => barrier.test(word) && !(word === "to" && adverb === "also"))) return false;
  if (passed.some(isVerbal) && !passed.every(isAuxiliary)) return false;
  return passed.length === 1 || ![at, target].some((place) => belongsToParticiple(others, place));
}

/** Who does something stands behind another word where that is within what describes a noun: the keys you give us. */
function isVerbal(word: string, index: number): boolean {
  return auxiliary.test(word) || (index > 0 && subject.test(word));
}

function isAuxiliary(word: string): boolean {
  return auxiliary.test(word) || subject.test(word);
}

/** Whether what stands there is said of a participle that is no part of a verb with is or has. */
function belongsToParticiple(others: readonly Word[], at: number): boolean {
  const [ahead, behind] = [others[at - 1]?.text ?? "", others[at]?.text ?? ""];
  return /(?:ed|en|ing|made|sent|kept|held)$/.test(behind) && !isAuxiliary(ahead);
}

function put(text: string, { others, at, word }: Place, target: number, adverb: string): string {
  const [ahead, behind] = [others[target - 1], others[target]];
  const [place, words] =
    behind === undefined ? [ahead?.end ?? 0, ` ${adverb}`] : [behind.start, `${adverb} `];
  // With the space on the side on which another word stands.
  const [from, to] =
    others[at] === undefined ? [others[at - 1]?.end ?? word.start, word.end] : [word.start, others[at].start];
  return place <= from
    ? text.slice(0, place) + words + text.slice(place, from) + text.slice(to)
    : text.slice(0, from) + text.slice(to, place) + words + text.slice(place);
}
