/**
 * Whether what may, can or must be is one act in the one Japanese text and another in the other, which both texts name: 停止することがあります。告知します and 停止し、告知することがあります.
 */
export function bindsOtherAct(before: string, after: string): boolean {
  return bindings.some((binding) => {
    const [stood, stands] = [actsOf(before, binding), actsOf(after, binding)];
    return (
      stood.length > 0 &&
      stands.length > 0 &&
      // 使用 and 用いる are one act.
      stood.every(
        (act) => !stands.some((other) => act.includes(other) || other.includes(act)) && after.includes(act),
      ) &&
      stands.every((act) => before.includes(act))
    );
  });
}

/** The word that each verb begins with which stands under it. */
function actsOf(text: string, binding: RegExp): readonly string[] {
  return Array.from(text.matchAll(binding), ([, word = ""]) => word.slice(-longestAct)).filter(
    (act) => !light.test(act),
  );
}

const longestAct = 2;

/** With the end of the verb, and no particle behind a noun. */
const verb = "([\\p{sc=Han}ァ-ヺー]+)(?:(?![をはにへでもがの])[ぁ-ゖ]){0,5}?";
const bindings: readonly RegExp[] = [
  `${verb}(?:場合|こと)が(?:あ|ござ)`,
  `${verb}(?:ことが)?でき(?:ます|る)`,
  `${verb}なければな`,
  `${verb}(?:て|で)はな`,
  `${verb}よう(?:に)?努め`,
].map((source) => new RegExp(source, "gu"));

/** What only carries a noun, or says nothing of what is done: 変更を行うことがあります, 変更となる場合があります. */
const light = /^(?:行|得|為|有|受|要|必要|実施|可能|存在|場合|利用|合|上|時|[ァ-ヺー])$/u;
