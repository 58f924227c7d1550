import { occursOnce } from "../../../../text/occurrences.ts";

/**
 * The English text after with a noun that two things stand under said once or twice as before: access to the pool and access to the sauna, access to the pool and
 * (to) the sauna.
 */
export function sharedHeadAsBefore(before: string, after: string): string {
  const text = saidTwice(after).reduce(
    (given, { whole, shorter }) =>
      before.includes(whole)
        ? given
        : shorter
            .filter((short) => isOnce(before, short))
            .slice(0, 1)
            .reduce((now, short) => now.replace(whole, () => short), given),
    after,
  );
  return saidTwice(before).reduce((given, { whole, shorter }) => {
    const short = given.includes(whole) ? undefined : shorter.find((one) => isOnce(given, one));
    return short === undefined ? given : given.replace(short, () => whole);
  }, text);
}

function isOnce(text: string, phrase: string): boolean {
  return occursOnce(text, phrase) && !/[\w-]/.test(text[text.indexOf(phrase) + phrase.length] ?? "");
}

/** Two things under the same noun or verb, and how it may be said once. */
interface Headed {
  readonly whole: string;
  readonly shorter: readonly string[];
}

function saidTwice(text: string): readonly Headed[] {
  return [...headsIn(text), ...actsIn(text)];
}

const heads =
  /(?<![\w-])((?:the |your |our |their |any |all )?)([A-Za-z][a-z-]{3,} (to|of|for|about|from|with|on|against|in)) ((?:the |your |our |their )?)((?:[a-z-]+ ){0,2}?[a-z-]+),? (and|or) (you |we |they )?(?:\1)?\2 ((?:the |your |our |their )?)([a-z-]+)/gi;

function headsIn(text: string): readonly Headed[] {
  return Array.from(
    text.matchAll(heads),
    ({
      index,
      0: whole,
      1: article = "",
      2: head = "",
      3: under = "",
      4: its = "",
      5: one = "",
      6: joint = "",
      7: who = "",
      8: own = "",
      9: other = "",
    }) => {
      const [noun = ""] = head.split(" ");
      if (!text.slice(0, index).toLowerCase().endsWith(who.toLowerCase())) return [];
      if (somebody.test(noun) || binds.test(one) || (joint === "or" && /^(?:the )$/i.test(article)))
        return [];
      const start = `${article}${head} ${its}${one} ${joint} `;
      const isMany = article === "" || noun.endsWith("s");
      return [
        {
          whole,
          shorter: [
            `${start}${under} ${own}${other}`,
            // The cost of the course and the exam may be one.
            ...(isMany ? [`${start}${own}${other}`, ...(own === its ? [`${start}${other}`] : [])] : []),
          ],
        },
      ];
    },
  ).flat();
}

const acts =
  /(?<!\b(?:not|never) )\b((?:may|can|must|shall|will|should) )?([a-z]{3,}) ((?:the|your|our|their|its|an?|any|all) (?:[a-z-]+ ){0,4}?[a-z-]+),? (and|or) (you |we |they )?(?:\1)?\2 ((?:the|your|our|their|its|an?|any|all) [a-z-]+)/g;

/** Respect the referee and (must) respect the opponents. */
function actsIn(text: string): readonly Headed[] {
  return Array.from(
    text.matchAll(acts),
    ({
      index,
      0: whole,
      1: modal = "",
      2: verb = "",
      3: one = "",
      4: joint = "",
      5: who = "",
      6: other = "",
    }) => {
      const isSame = text.slice(0, index).toLowerCase().endsWith(who);
      if (!isSame || another.test(one) || binds.test(verb)) return [];
      return [{ whole, shorter: [`${modal}${verb} ${one} ${joint} ${other}`] }];
    },
  ).flat();
}

/** The owner of the car and the owner of the boat may be two. */
const somebody =
  /(?:er|or|(?<!agr)ee|ist|ant|ent|ian|man|woman|child(?:ren)?|person|people|member|parent|friend|relative|guest|staff)s?$/i;
/** Another clause, or another act. */
const another =
  /\b(?:that|which|who|whom|if|when|where|and|or|not|no|to|is|are|was|were|may|can|must|shall|will)\b/i;
const binds =
  /\b(?:that|which|who|whom|if|when|where|and|or|not|no|to|of|for|from|with|by|is|are|was|were|may|can|must|shall|will)\b/i;
