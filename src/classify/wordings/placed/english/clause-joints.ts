import { type Parted, partedAsBefore } from "../parted.ts";

/**
 * The English text after with two clauses in one sentence or in two as before: We collect names. Members can correct them, against We collect names, and members can correct them;
 * The data we use is collected there. The data is kept by the secretary, against … and is kept; We use providers. These providers must delete it, against We use providers, who must
 * delete it. How far a condition reaches is asked elsewhere.
 */
export function clausesAsBefore(before: string, after: string): string {
  return partedAsBefore(before, after, jointsIn);
}

const adds = "In addition|Additionally|Moreover|Furthermore|Also|Please also note that";
const turns = "However|Nevertheless|But";
const two = new RegExp(
  `(?<=^|[.;!?)]\\s+|\\n)(?<ahead>[^\\n]{12,400}?)(?<end>(?<=[\\w)\\]"”'%]{2})\\.\\s+(?=[A-Z])|;\\s+)(?<link>(?:(?:${adds}|${turns}),? )?)(?<behind>[A-Za-z](?:[^.;\\n]|\\.(?=\\S)){6,300})`,
  "gu",
);

function jointsIn(text: string): readonly Parted[] {
  const pattern = new RegExp(two.source, "uy");
  return Array.from(text.matchAll(/(?<=^|[a-z0-9)\]"”'][.;!?]\s+|\n)(?=\S)/gu)).flatMap(({ index }) => {
    pattern.lastIndex = index;
    const { ahead = "", end = "", link = "", behind = "" } = pattern.exec(text)?.groups ?? {};
    if (ahead === "" || !/[a-z0-9)\]"”'%]$/i.test(ahead)) return [];
    const last = /\S+$/.exec(ahead)?.[0] ?? "";
    const place = { ahead, last, end, link, behind };
    return [...sameDoer(place), ...sameHead(place), ...relative(place), ...fullClause(place)];
  });
}

interface Place {
  readonly ahead: string;
  readonly last: string;
  readonly end: string;
  readonly link: string;
  readonly behind: string;
}

/** A clause with somebody of its own who acts, or that begins with its own condition. */
function fullClause({ last, end, link, behind }: Place): readonly Parted[] {
  const [start = ""] = /^[\w’'-]+,? [\w’'-]+/.exec(behind) ?? [];
  if (start === "" || bare.test(start)) return [];
  const isTurned = new RegExp(`^(?:${turns})`).test(link);
  const joints = isTurned ? turning : link === "" ? [...adding, ...turning, ...apart] : [...adding, ...apart];
  const lower = start.slice(0, 1).toLowerCase() + start.slice(1);
  return [
    {
      parted: last + end + link + start,
      joined: joints.flatMap((joint) =>
        Array.from(new Set([lower, start, lower.replace(",", "")]), (one) => last + joint + one),
      ),
    },
  ];
}

const adding = [", and ", " and "];
const turning = [", but "];
const apart = [", while ", "; "];

/** No clause of its own, or one that takes the other up. */
const bare =
  /^(?:and|or|but|for|with|without|by|to|of|including|such as|so|then|otherwise|also|not|no|only|unless|until|except|please|do|does|is|are|was|were|will|may|can|must|shall|which|who|that is)\b/i;

/** Who acts in both. */
function sameDoer({ ahead, last, end, link, behind }: Place): readonly Parted[] {
  const found = new RegExp(
    `^((?:the |this |these |such |our |your |its )?(?:[\\w’'.-]+ ){0,3}?[\\w’'.-]+) (also )?(${verbs}) ([a-z]+)`,
    "i",
  ).exec(behind);
  const [, who = "", also = "", verb = "", next = ""] = found ?? [];
  if (who === "" || !isSameOne(who, ahead) || reaches(ahead, verb)) return [];
  return [
    {
      parted: `${last}${end}${link}${who} ${also}${verb} ${next}`,
      joined: ["", ","].flatMap((comma) =>
        ["", "also "].map((too) => `${last}${comma} and ${too}${verb} ${next}`),
      ),
    },
  ];
}

/** You have the right to ask us to correct it. You also have the right to ask us to complete it. */
function sameHead({ ahead, last, end, link, behind }: Place): readonly Parted[] {
  const words = behind.replace(/\balso /, "").split(" ");
  const stood = ahead.split(" ");
  const shared = words.findIndex((word, at) => word.toLowerCase() !== stood[at]?.toLowerCase());
  const from = words.slice(0, Math.max(0, shared)).lastIndexOf("to");
  if (from < leastShared || reaches(ahead, "")) return [];
  const head = behind.slice(0, behind.indexOf(words.slice(from, from + 3).join(" ")));
  const rest = words.slice(from, from + 3).join(" ");
  return [
    { parted: last + end + link + head + rest, joined: [`${last} and ${rest}`, `${last}, and ${rest}`] },
  ];
}

/** You have the right to. */
const leastShared = 4;

const verbs = "(?:does|do|did|is|are|was|were|has|have|will|can|may|must|shall|should)(?: not)?";

/** The same name, or the data that we keep and the data. */
function isSameOne(who: string, ahead: string): boolean {
  const [one, sentence] = [who.toLowerCase(), ahead.toLowerCase()];
  if (pronouns.test(one)) return false;
  if (sentence.startsWith(`${one} `)) return true;
  const noun = /^(?:the|this|these|such) ([a-z]+)$/.exec(one)?.[1];
  return (
    noun !== undefined &&
    new RegExp(`^(?:the|your|our|any|all|this) (?:[a-z]+ )?${noun} (?:that |which )?(?:we|you|they) `).test(
      sentence,
    )
  );
}

const pronouns = /^(?:it|they|he|she|you|we|this|these|that|those|there)$/;

/** Whether what the first clause says on a condition, or denies, would be said of the second too. */
function reaches(ahead: string, verb: string): boolean {
  if (/\b(?:not|never|no|only|neither|nor|unless|until|without)\b|n['’]t\b/i.test(ahead)) return true;
  if (!/\b(?:if|when|where|once|that|which|who|because|after|before|while|since)\b/i.test(ahead))
    return false;
  // You and we would take another form of the verb.
  return (
    !/^(?:does|is|has|was)/.test(verb) ||
    /^(?:if|when|where|once|after|before)\b/i.test(ahead) ||
    !/\b(?:if|when|where|once|that|which|because|after|before|while|since|data|information) (?:you|we|they)\b/i.test(
      ahead,
    )
  );
}

/** We use providers. These providers must: providers, who must; personal data. This information will: personal data, which will. */
function relative({ ahead, last, end, link, behind }: Place): readonly Parted[] {
  if (link !== "") return [];
  // Hosted on Harbour. Harbour may: hosted on Harbour, which may.
  const [whole = "", name = "", does = ""] = /^(?:The |the )?([A-Z][\w-]+) ([a-z]+)(?= )/.exec(behind) ?? [];
  if (name !== "" && ahead.endsWith(` ${name}`))
    return [{ parted: last + end + whole, joined: [`${last}, which ${does}`] }];
  const found = /^(?:this|these|such|the) ([a-z]+) ([a-z]+)(?= )/i.exec(behind);
  const [said = "", noun = "", verb = ""] = found ?? [];
  if (noun === "") return [];
  const pronoun = isOnlyPerson(noun, ahead) ? "who" : isOnlyData(noun, ahead) ? "which" : "";
  if (pronoun === "") return [];
  return [{ parted: last + end + said, joined: [`${last}, ${pronoun} ${verb}`] }];
}

const persons =
  /\b(?:members|users|partners|providers|customers|employees|volunteers|children|students|pupils|parents|guests|contractors|vendors|agents|affiliates|visitors|organi[sz]ers|moderators|friends|people|persons|others|parties|suppliers|subsidiaries|participants|teachers|officers|processors)\b/gi;
const data = /\b(?:information|data|details)\b/gi;

function isOnlyPerson(noun: string, ahead: string): boolean {
  const found = ahead.match(persons) ?? [];
  return found.length === 1 && found[0]?.toLowerCase() === noun.toLowerCase();
}

function isOnlyData(noun: string, ahead: string): boolean {
  return /^(?:information|data|details)$/i.test(noun) && (ahead.match(data) ?? []).length === 1;
}
