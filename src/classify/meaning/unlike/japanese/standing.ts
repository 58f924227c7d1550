/**
 * Whether somebody is in the one text what he was, or wants to be, in the other, in Japanese: 会員である者, 会員であった者, 会員になろうとする者; or something is done as
 * somebody and for him: 代表者として, 代表者のために.
 */
export function standsOtherwise(before: string, after: string): boolean {
  return [being, acting].some((pattern) => {
    const [stood, stands] = [statesOf(before, pattern), statesOf(after, pattern)];
    return [...stood].some(([who, state]) => stands.has(who) && stands.get(who) !== state);
  });
}

const being = /([\p{sc=Han}ァ-ヺー]{2,20})(である|であった|でない|ではない|になろうとする)(?=者|方|人)/gu;
const acting = /([\p{sc=Han}ァ-ヺー]{1,8}[者員人様客])(として|のため)(?=に?、?\p{sc=Han})/gu;

function statesOf(text: string, pattern: RegExp): ReadonlyMap<string, string> {
  return new Map(
    Array.from(text.matchAll(pattern), ([, who = "", state = ""]) => [who, state.replace("では", "で")]),
  );
}
