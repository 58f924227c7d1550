/**
 * Whether in English sentences of the same words one phrase is said of another noun: accidents involving children to the coach, accidents to the coach involving
 * children; or an adverb is said of what another clause tells: the school automatically deletes what parents report, deletes what parents automatically report.
 */
export function movesPhrase(before: string, after: string): boolean {
  if (before.length + after.length > longest) return false;
  const [from, to] = [wordsOf(before), wordsOf(after)];
  if (from.join(" ") === to.join(" ") || from.toSorted().join(" ") !== to.toSorted().join(" ")) return false;
  if (movesAdverb(from, to) || leavesSubject(from, to)) return true;
  const marked = `${before} ${after}`.toLowerCase();
  return bindsOtherNoun(from, to, marked) || bindsOtherNoun(to, from, marked);
}

/** A sentence or two. */
const longest = 800;

function wordsOf(text: string): readonly string[] {
  return (
    text
      .toLowerCase()
      .replaceAll("’", "'")
      .match(/[a-z0-9][a-z0-9'/-]*/g) ?? []
  );
}

/** One that went over the word that begins another clause; who does it at once if asked, and at once does it if asked, does the same. */
function movesAdverb(from: readonly string[], to: readonly string[]): boolean {
  return from.some((word, at) => {
    if (!adverb.test(word) || from.lastIndexOf(word) !== at || from.indexOf(word) !== at) return false;
    const now = to.indexOf(word);
    const [stood, stands] = [from.filter((_, place) => place !== at), to.filter((_, place) => place !== now)];
    if (stood.join(" ") !== stands.join(" ")) return false;
    return stood.slice(Math.min(at, now), Math.max(at, now)).some((one) => clause.test(one));
  });
}

const adverb = /^[a-z]{3,}ly$|^(?:often|always|regularly|sometimes|never|again|twice|immediately)$/;
const clause = /^(?:that|which|who|whom|whose|if|when|unless|because|while|until|where)$/;

/** What tells of whom it is spoken goes behind what is said of him: photographs taken in the clubhouse may be entered, photographs taken may be entered in the clubhouse. */
function leavesSubject(from: readonly string[], to: readonly string[]): boolean {
  const start = from.findIndex((word, at) => word !== to[at]);
  let end = from.length;
  while (end > start && from[end - 1] === to[end - 1]) end -= 1;
  const [stood, stands] = [from.slice(start, end), to.slice(start, end)];
  if (start <= 0 || stood.length > mostMoved) return false;
  if (!from.slice(Math.max(0, start - 3), start).some((word) => participle.test(word))) return false;
  return stood.some((_, width) => {
    if (width === 0) return false;
    const turned = [...stood.slice(width), ...stood.slice(0, width)];
    if (turned.join(" ") !== stands.join(" ")) return false;
    const [left, right] = [stood.slice(0, width), stood.slice(width)];
    return [
      [left, right],
      [right, left],
    ].some(([phrase = [], over = []]) => places.test(phrase[0] ?? "") && finite.test(over[0] ?? ""));
  });
}

/** A phrase and what it goes over. */
const mostMoved = 16;
const places = /^(?:in|on|at|from|with|under|inside|outside|near|by|for|after|before|during|without)$/;
const participle = /^[a-z]{2,}(?:ed|en|wn|ght|ept|ade|ent|eld|old|aid)$/;
const finite = /^(?:may|must|shall|will|can|should|are|is|was|were|has|have|do|does)$/;

/** What stands behind a noun and is said of it, is said of another noun now. */
function bindsOtherNoun(from: readonly string[], to: readonly string[], marked: string): boolean {
  return from.some((word, at) => {
    if (!binders.test(word) || at === 0 || tells.test(from.slice(Math.max(0, at - 6), at).join(" ")))
      return false;
    return [1, 2, 3].some((width) => {
      const phrase = ` ${from.slice(at, at + 1 + width).join(" ")} `;
      const text = ` ${to.join(" ")} `;
      const place = text.indexOf(phrase);
      if (place < 0 || text.includes(phrase, place + 1) || ` ${from.join(" ")} `.split(phrase).length > 2)
        return false;
      const [noun = "", now = ""] = [from[at - 1], text.slice(0, place).trim().split(" ").at(-1)];
      // The last member of an enumeration stands for all of them.
      if ([noun, now].some((one) => new RegExp(`(?:\\b(?:and|or)|,) ${one}\\b`).test(marked))) return false;
      return (
        !marked.includes(`,${phrase}`) &&
        noun !== now &&
        isNoun(noun) &&
        isNoun(now) &&
        from.includes(now) &&
        to.includes(noun)
      );
    });
  });
}

/** We inform you by e-mail of changes. */
const tells = /\b(?:inform|notif|remind|advis|assur|warn|depriv|accus|convinc)/;
const binders =
  /^(?:of|about|involving|concerning|regarding|containing|including|belonging|relating|owned|held|made|written|taken|living|affecting|showing|bearing|aged|who|which|whose|that)$/;

/** No article, no joint and nothing that is done: a name, as far as its shape tells. */
function isNoun(word: string): boolean {
  return /^[a-z][a-z'-]{2,}$/.test(word) && !small.test(word);
}

const small =
  /^(?:the|and|for|with|from|into|are|was|were|may|can|must|shall|will|should|not|also|that|which|who|our|your|their|its|all|any|each|such|this|these|those|other|than|only|under|through|when|where|before|after|has|have|had|been|being|about|out|inform|informed|notify|notified|advise|advised|remind|reminded|dispose|disposed|consist|consists|think|complain|inquire|ask|know|instead|because|regardless|independent|capable|aware|free|part|ahead|and|or|but)$|(?:ed|ly)$/;
