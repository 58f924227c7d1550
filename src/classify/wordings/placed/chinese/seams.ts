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
    const subject = subjectOf(ahead, behind);
    if (subject === "" || conditional.test(ahead)) return [];
    const [last, next] = [ahead.slice(-near), behind.slice(subject.length, subject.length + near)];
    return [
      {
        parted: last + end + subject + next,
        joined: joints.map((joint) => `${last}，${joint}${next}`),
      },
    ];
  });
}

/** As many characters as tell one place from another. */
const near = 4;
const seam = /(?<=^|[。\n])([^。\n]{6,80})(。\n?)(?=([^。\n]{6,80}))/gu;
const joints = ["", "并", "并且", "且", "而且", "同时", "也", "並", "並且", "同時"];
const conditional = /如|若|倘|同意|[仅僅只]|除|未[经經]|一旦|[时時]，|的，/;

/** What both sentences begin with, where something is said of it in the first right behind it. */
function subjectOf(ahead: string, behind: string): string {
  let length = 0;
  while (length < longestSubject && ahead[length] === behind[length]) length += 1;
  const subject = /^\p{sc=Han}{2,6}?(?=[会將将可應应已也亦不有设設是须須在于於为為负負据據]|$)/u.exec(
    ahead.slice(0, length),
  );
  return subject?.[0] ?? "";
}

const longestSubject = 6;
