import { capital, nearest, small } from "./nearest.ts";

/**
 * The English text after with what stands ahead of a turned verb at the end again, or behind the verb, as before: only with approval will changes be made, changes will
 * be made only with approval; under no circumstances may dogs be left, dogs may under no circumstances be left.
 */
export function frontedAsBefore(before: string, after: string): string {
  const stood = new Set(sentencesOf(before));
  return sentencesOf(after).reduce((text, sentence) => {
    if (stood.has(sentence)) return text;
    const turned = nearest(before, text, [
      ...plain(sentence).map((way) => text.replace(sentence, () => way)),
      ...[...stood].flatMap((one) =>
        plain(one).includes(sentence) ? [text.replace(sentence, () => one)] : [],
      ),
    ]);
    return turned;
  }, after);
}

function sentencesOf(text: string): readonly string[] {
  return text.split(/(?<=[.;!?:])\s+/);
}

const helps = "may|will|shall|must|can|should|is|are|was|were";
const first = new RegExp(
  `^(Only (?:if|when|where|after|with|on|in|by|from|for|under|through|between|at) [^,.;:]+?|(?:Under|In) no circumstances|In no (?:event|case)|On no account|At no time|Never) (${helps}) ((?:the |an? |any |our |your |their |its |such |this |these )?(?:[\\w’'-]+ ){0,4}?[\\w’'-]+) ([^,.;:]+?)([.;:!?]?)$`,
  "i",
);
/** Who does it, where the verb follows bare. */
const verbal = /^(?:be|not|[a-z]+)\b/;

/** The sentence in its plain order, in each of the places in which what was ahead may stand. */
function plain(sentence: string): readonly string[] {
  const [, ahead = "", help = ""] = first.exec(sentence) ?? [];
  if (ahead === "") return [];
  const rest = sentence.slice(ahead.length + help.length + 2).replace(/([.;:!?]?)$/, "");
  const end = sentence.slice(ahead.length + help.length + 2 + rest.length);
  if (/[,;:]/.test(rest)) return [];
  const words = rest.split(" ");
  const open = /^[A-Z]/.test(sentence) ? capital : (text: string): string => text;
  return words.slice(1, longestName + 1).flatMap((_, at) => {
    const [who, act] = [words.slice(0, at + 1).join(" "), words.slice(at + 1).join(" ")];
    if (!verbal.test(act) || /\b(?:and|or|but)\b/.test(act)) return [];
    return [
      `${open(who)} ${help} ${act} ${small(ahead)}${end}`,
      `${open(who)} ${help} ${small(ahead)} ${act}${end}`,
      ...(act.startsWith("be ") ? [`${open(who)} ${help} be ${small(ahead)} ${act.slice(3)}${end}`] : []),
    ];
  });
}

/** The words of whoever does it, at most. */
const longestName = 6;
