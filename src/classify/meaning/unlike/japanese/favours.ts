import { wishesToGive } from "./wished.ts";

/**
 * Whether somebody does in the one text what is done to him in the other: お客様に確認していただく, お客様に確認する. With いただく the one whom に marks is he
 * who does it.
 */
export function doneToAnother(before: string, after: string): boolean {
  return turns(before, after) || turns(after, before) || wishesToGive(before, after);
}

function turns(one: string, other: string): boolean {
  return [...one.matchAll(favour)].some(({ groups }) => {
    const { person = "", noun = "" } = groups ?? {};
    return Array.from(other.matchAll(plainAct(person, noun))).some(
      ({ 0: text }) => !/いただ|頂|もら/.test(text),
    );
  });
}

const person =
  "お客[様さ]ま?|利用者|会員|ユーザーの?皆?様?|皆[様さ]ま?|(?:ご)?本人|保護者|申込者|従業員|委託先|者|方";
const favour = new RegExp(
  `(?<person>${person})(?:に|には)(?!よ|つい|対|関|おい|係)[^、。に]{0,30}?(?<noun>[\\p{sc=Han}ァ-ヺー]{2,})(?:して)?(?:いただ|頂|もら)`,
  "gu",
);

/** The same person with に, and the same act with what stands behind it. */
function plainAct(who: string, act: string): RegExp {
  return new RegExp(`${who}(?:に|には)[^、。に]{0,30}?${act}(?:し|する|さ|いた|を)[^、。]{0,6}`, "gu");
}
