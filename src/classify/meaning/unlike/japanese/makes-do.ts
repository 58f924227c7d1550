/** Whether somebody is made to do in the one of two Japanese texts what he does in the other: 違反者を退会させる, 違反者は退会する. */
export function makesDo(text: string, other: string): boolean {
  return Array.from(text.matchAll(causing)).some(
    ([, who = "", act = ""]) =>
      (other.includes(`${who}は`) || other.includes(`${who}が`)) &&
      other.includes(`${act}す`) &&
      !other.includes(`${act}させ`),
  );
}

const causing = /([\p{sc=Han}ァ-ヺー]{1,12}[者員人様])を[^。、,.]{0,12}?(\p{sc=Han}{2})させ(?!ていただ)/gu;
