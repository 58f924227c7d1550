import type { Voice } from "../../rules/rule.ts";

/** The phrases of a sentence that say when, where, what for, in which case or with whose consent, as they stand in it. */
export function limitsIn(sentence: string, voice: Voice): readonly string[] {
  const found = patterns[voice].flatMap((pattern) =>
    Array.from(sentence.matchAll(pattern), ([whole, phrase = whole]) => phrase.trim()),
  );
  return [...new Set(found)];
}

const patterns: Readonly<Record<Voice, readonly RegExp[]>> = {
  en: [
    // If you ask, …; …, and, with your consent, …
    /(?:^|, (?:and |but |or )?|\b(?:and|but|or|must|may|shall|will|can),? )((?:if|when|where|once|unless|until|while|during|after|before|within|with|without|upon|on|at|in|for|by|to|subject to|because|only|provided|except) (?!addition|particular|that case|this case|such case|other words|the event|which case|any event|any case|turn|general|so doing|the meantime)[^,.;]{4,100})(?=,)/g,
    // … within 14 days; … with the consent of the owner
    /\b((?:within|until|unless|because|provided that|subject to|to the extent|so far as|only|if|after|before|by (?=[\d]|the end|january|february|march|april|may|june|july|august|september|october|november|december)|with(?:out)? (?=[a-z' ]{0,40}\b(?:consent|permission|approval|agreement|notice|authori[sz]ation)\b)|(?:up)?on (?=[a-z' ]{0,20}request)|at (?=[a-z' ]{0,20}request)|for (?=(?:up to |a period of )?\d|[a-z]+ (?:months|years|days)|the purposes?|personal|internal|private)|in writing) ?[^,.;]{0,90}?)(?=[,.;]|$| (?:and|or|but) )/g,
    // … at weekends, in the summer
    /\b((?:at|on|during|in) (?:the )?(?:weekends?|(?:mon|tues|wednes|thurs|fri|satur|sun)days?|public holidays?|night|winter|summer|term))\b/g,
  ],
  zh: [
    // 如……，; ……的，; ……者，
    /(?:^|，(?:且|并|並|但)?)((?:如果?|若|倘若?|假如|一旦|凡|当|當|因|为了?|為了?|除|经|經|未经|未經|自|在|于|於)[^，]{3,40})(?=，)/g,
    /(?:^|，)([^，]{3,40}(?:的|者|[时時]|[后後]|前|[内內]|下|期[间間]|[为為]限))(?=，)/g,
    /(?:[且或]|以及)([^，且或]{3,20}的)(?=，)/g,
    /([于於在][^，]{1,20}?(?:(?:日|天|年|月|周|[时時]|内|內)[内內]|[期][间間内內]|[范範][围圍]之?[内內]?|之日|情况下|情形下|前提下))/g,
    /([经經](?!营|營)[^，]{1,14}?(?:同意|[许許]可|批准|授[权權]|核准))/g,
    /([\d一二三四五六七八九十]+(?:[个個]?(?:工作|自然)?(?:日|天|小[时時]|月|年|周))(?:之?[内內]|[以之]?前|[后後]))/g,
  ],
  ja: [
    /(?:^|、)([^、]{1,10}(?:間|中|時|日|月|季|期)は)(?=、)/g,
    /(?:^|、)([^、]{2,40}(?:場合|とき|際|限り|範囲内?|期間中|ため)(?:に|は|には|で|において)?)(?=、)/g,
    /(?:^|、|は|が|を|に)([^、はがをに]{0,12}(?:の|に)?(?:同意|承諾|許可|承認)(?:を得て|を得た(?:うえ|上)で|なく|を受けて))/g,
    /([\d一二三四五六七八九十]+(?:営業)?(?:日|か月|ヶ月|年|時間|週間)(?:以内|前まで|後))/g,
    /((?:[\p{sc=Han}ァ-ヺー]+(?:な|の))?[\p{sc=Han}]*範囲(?:内)?で)/gu,
  ],
};
