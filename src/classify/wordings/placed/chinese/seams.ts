import { occursOnce } from "../../../../text/occurrences.ts";

/**
 * The Chinese text after with its sentences joined or cut as before, where the next one goes on with what the first speaks of: 大厅可容纳200人，并设有厨房 and 大厅可容
 * 纳200人。大厅设有厨房. Not where the first says on which condition.
 */
export function sentencesAsBefore(before: string, after: string): string {
  const cut = seamsIn(before).reduce((text, { parted, joined }) => {
    const stands = joined.find((one) => occursOnce(text, one));
    return stands === undefined || text.includes(parted) ? text : text.replace(stands, () => parted);
  }, after);
  return seamsIn(after).reduce((text, { parted, joined }) => {
    const stood = joined.find((one) => occursOnce(before, one));
    return stood === undefined || before.includes(parted) ? text : text.replace(parted, () => stood);
  }, cut);
}

/** The same place as the end of a sentence and within one. */
interface Seam {
  readonly parted: string;
  readonly joined: readonly string[];
}

function seamsIn(text: string): readonly Seam[] {
  return Array.from(text.matchAll(seam)).flatMap(({ 1: ahead = "", 2: end = "", 3: behind = "" }) => {
    const joint = joining.exec(behind)?.[0] ?? "";
    const rest = behind.slice(joint.length);
    const subject = subjectOf(ahead, rest);
    const last = ahead.slice(-near);
    const act = rest.slice(subject.length);
    const next = act.trimStart().slice(0, near);
    const parted = last + end + behind.slice(0, behind.length - rest.length + subject.length);
    if (conditional.test(ahead)) return [];
    const tail = act.slice(0, act.length - act.trimStart().length + near);
    const isStance = sameStance.test(`${subject}\n${subject}`);
    if (subject !== "" && !isStance)
      return [
        {
          parted: parted + tail,
          joined: (joint === "" ? joints : [joint]).map((one) => `${last}，${one}${next}`),
        },
      ];
    // 不得转租。不得改装: the same is said of both.
    const stance = sameStance.exec(`${ahead}\n${behind}`)?.[1] ?? "";
    if (joint !== "" || stance === "") return [];
    const goesOn = behind.slice(0, stance.length + near);
    return [
      {
        parted: last + end + goesOn,
        joined: ["亦", "也", "且", "并", "並", "同时", "同時", "并且", "而且"].map(
          (one) => `${last}，${one}${goesOn}`,
        ),
      },
    ];
  });
}

/** What joins a sentence to the one ahead, whoever acts in it. */
const joining = /^(?:但是?|不[过過]|惟|然而|同[时時])(?=\s*\p{L})/u;
const sameStance = /^(不得|不可|禁止|[严嚴]禁|[请請]勿|[应應][当當]?|[须須]|[请請])[^\n]*\n\1/;

/** As many characters as tell one place from another. */
const near = 4;
const seam = /(?<=^|[。\n])([^。\n]{6,80})(。\n?)(?=([^。\n]{6,80}))/gu;
const joints = ["", "并", "并且", "且", "而且", "同时", "也", "並", "並且", "同時"];
const conditional = /如|若|倘|同意|[仅僅只]|除|未[经經]|一旦|[时時]，|的，/;

/** What both sentences begin with, where something is said of it in the first right behind it; a name in Latin letters with the space behind it. */
function subjectOf(ahead: string, behind: string): string {
  const begins = behind.trimStart();
  let length = 0;
  while (length < longestSubject && ahead[length] === begins[length]) length += 1;
  const subject =
    /^(?:[您你]|[A-Za-z][\w.]{1,20}|\p{sc=Han}{2,6}?)(?=\s?(?:[会會将將可应應已也亦不有设設是须須在于於为為负負据據对對绝絕]|$))/u.exec(
      ahead.slice(0, length),
    );
  return subject === null ? "" : behind.slice(0, behind.length - begins.length + subject[0].length);
}

const longestSubject = 20;
