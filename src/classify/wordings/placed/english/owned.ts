/** The text after with what is whose as it was put before: `the records of the members` where it became `the members' records`. */
export function ownedAsBefore(before: string, after: string): string {
  const turned = possessives(before).reduce(
    (text, possessive) => toPossessive(before, text, possessive),
    after,
  );
  const owned = possessives(after).reduce((text, possessive) => toGenitive(before, text, possessive), turned);
  const compound = compounds(before).reduce(
    (text, { genitive, name }) => exchanged(before, text, genitive, name),
    owned,
  );
  return compounds(after).reduce(
    (text, { genitive, name }) => exchanged(before, text, name, genitive),
    compound,
  );
}

/** `the organizers of the event`, `the event organizers`. */
interface Compound {
  readonly genitive: string;
  readonly name: string;
}

/** The genitives of a text with what each is as a compound, of one or two words that own and one that is owned. */
function compounds(text: string): readonly Compound[] {
  return Array.from(
    text.matchAll(/\b([Tt]he )?([a-z]{3,}) of (the |our |your )?([A-Za-z][\w-]+)( [A-Za-z][\w-]+)?/g),
    ([, article = "", owned = "", inner = "", first = "", second = ""]) =>
      [first, first + second].flatMap((owner) => {
        if (object.test(owned) || measured.test(owned) || bound.test(owner)) return [];
        const genitive = `${article}${owned} of ${inner}${owner}`;
        const names = [owner, owner.replace(/(?<=[^s])s$/, "")].map((one) => `${one} ${owned}`);
        const own = inner === "our " || inner === "your " ? [inner] : [];
        return names.flatMap((name) =>
          [article, inner === "the " ? "the " : "", ...own].map((ahead) => ({
            genitive,
            name: ahead + name,
          })),
        );
      }),
  ).flat();
}

/** What is not owned by what stands behind it: a number of members is none of theirs. */
const measured =
  /^(?:number|part|one|any|all|each|some|most|none|many|copy|copies|date|time|kind|type|types|form|lack|loss|use|right|rights|case|event|means|amount|breach|instead|because|out|regard|course|place|behalf|respect|light|terms|the|this|that|such|and|or|our|your|its|their|is|are|be|not)$/;
/** What is no name. */
const bound =
  /^(?:the|this|that|these|those|such|any|all|each|our|your|its|their|it|them|us|you|which|whom|what)\b|\b(?:and|or|the|of|is|are|was|were|may|shall|will|must|can|has|have|in|on|at|by|to|for|with|from|that|which|who|as|if)$/;

/** The text with the one in the place of the other, where it has that once and the text before has this. */
function exchanged(before: string, text: string, wanted: string, stands: string): string {
  if (!isWhole(before, wanted) || text.includes(wanted) || !isWhole(text, stands) || before.includes(stands))
    return text;
  return text.replace(stands, () => wanted);
}

/** `the members' records`: whose, what, and what stands in the text. */
interface Possessive {
  readonly owner: string;
  readonly owned: string;
  readonly text: string;
}

/** Every way in which a possessive may be read, up to four words that own and three that are owned, the longest first. */
function possessives(text: string): readonly Possessive[] {
  return Array.from(text.matchAll(/(?<=\w)(?:['’]s|(?<=s)['’])(?= \w)/g), ({ index, 0: mark }) => {
    const ahead = /(?:[\w-]+ ){0,3}[\w-]+$/.exec(text.slice(0, index))?.[0].split(" ") ?? [];
    const behind = /^ ((?:[\w-]+ ){0,2}[\w-]+)/.exec(text.slice(index + mark.length))?.[1]?.split(" ") ?? [];
    return ahead.flatMap((_, from) =>
      behind.map((_word, at) => {
        const owner = ahead.slice(from).join(" ");
        const owned = behind.slice(0, behind.length - at).join(" ");
        return { owner, owned, text: `${owner}${mark} ${owned}` };
      }),
    );
  })
    .flat()
    .filter(({ owner, owned }) => !/\b(?:and|or|of)\b/.test(`${owner} ${owned}`) && !object.test(owned));
}

/** Pictures of members are no members' pictures: what has them for its object is not theirs. */
const object =
  /\b(?:pictures?|photos?|photographs?|images?|videos?|reports?|removals?|cop(?:y|ies)|complaints?|reviews?|knowledge|portraits?|search(?:es)?)$/;

/** The text after with the possessive of the text before in the place of `the records of the members`. */
function toPossessive(before: string, after: string, { owner, owned, text }: Possessive): string {
  if (after.includes(text)) return after;
  const genitive = genitivesOf(owner, owned).find((one) => isWhole(after, one) && !isWhole(before, one));
  return genitive === undefined ? after : after.replace(genitive, () => text);
}

/** The text after with the genitive of the text before in the place of a possessive. */
function toGenitive(before: string, after: string, { owner, owned, text }: Possessive): string {
  if (before.includes(text)) return after;
  const genitive = genitivesOf(owner, owned).find((one) => isWhole(before, one) && !isWhole(after, one));
  return genitive === undefined ? after : after.replace(text, () => genitive);
}

const given =
  /\b(?:approval|consent|permission|authori[sz]ation|agreement|instructions?|decision|request|confirmation)$/;

function genitivesOf(owner: string, owned: string): readonly string[] {
  const behind = `${owned} of ${owner.replace(/^The /, "the ")}`;
  // What somebody gives is from him too: the approval from the Board.
  const from = given.test(owned) ? [`${owned} from ${owner}`, `${owned} by ${owner}`] : [];
  return [behind, ...from].flatMap((one) => [
    `the ${one}`,
    `The ${one}`,
    one,
    one.charAt(0).toUpperCase() + one.slice(1),
  ]);
}

/** Whether a text has a phrase once and cuts no word. */
function isWhole(text: string, phrase: string): boolean {
  const at = text.indexOf(phrase);
  if (at < 0 || text.includes(phrase, at + 1)) return false;
  if (/\w/.test(text[at - 1] ?? "") || /[\w'’]/.test(text[at + phrase.length] ?? "")) return false;
  // Friends of members and guests: the guests are of them too, or not.
  return !/^ (?:and|or|of)\b/.test(text.slice(at + phrase.length));
}
