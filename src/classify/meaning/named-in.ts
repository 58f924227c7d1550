/** A Japanese noun where it is an argument: 申込書を, 会員が, 体育館は. */
export interface Named {
  readonly noun: string;
  readonly particle: string;
  readonly start: number;
  readonly isBody: boolean;
}

const argument =
  /(?<noun>(?:[おご御](?=\p{sc=Han}))?[\p{sc=Han}ァ-ヺーa-zA-Z々]+(?:[りいみきけえちせげ][\p{sc=Han}ァ-ヺー]+){0,2}(?:[りいみきけえちせげ](?=[をがはもにへと]))?)(?<particle>とは|[をがはもへ]|に(?!して|する|し[、た]|関[しす]|係る|かか|対する|よ[りるっ]|つ[いき]|基づ|従[いっ]|際し|当た|あた|伴|先立|加え|応じ|限[りっる]|おい|おけ)|と(?!とも|して|する|し[、た]|き))/gu;

/** The arguments of a text, in order. */
export function argumentsIn(text: string): readonly Named[] {
  return Array.from(text.matchAll(argument)).flatMap(({ index, groups }) => {
    const { noun = "", particle = "" } = groups ?? {};
    const isAdverb = particle === "に" && manner.test(noun);
    if (isAdverb || nothing.test(noun) || when.test(noun)) return [];
    return [{ noun, particle, start: index, isBody: isBody(noun) }];
  });
}

/** Whether a noun names somebody who acts, by what it ends in. */
export function isBody(noun: string): boolean {
  return bodies.test(noun) && !/(?:施設|部分|場所|全部|一部|期限内)$/u.test(noun);
}

const bodies =
  /(?:[者人員会社局部課係所長庁省校院室店様方親族甲乙丙市町村国県府団]|さま|ユーザー?|メンバー|スタッフ|委託先|児童|生徒|学生|患者|家族|自治体|メーカー|オーナー|サポーター|パートナー|理事|監事|幹事)$/u;
const when = /(?:[前後際時]|場合|とき|都度|期間中|\d(?:年|月|日|分|週間|回)(?:以内)?|年度|月末|末日)$/u;
/** Words that name no thing of their own. */
const nothing =
  /^(?:次|以下|下記|上記|原則|同様|可能|不要|必要|有効|無効|旨|理由|特別?|別途?|共|互|新た|更|既|常|主|再|一緒|最初|最後|毎年|毎月|本|当|他人|第三者|事項|規定|対象|的|限り|場|合|方法|責任|全て|都合|事情|支障|不備|虚偽)$/u;
const manner =
  /(?:的|速やか|直ち|適切|適正|確実|厳重|誠実|慎重|任意|無断|不当|不正|随時|自由|丁寧|円滑|適当|明確|十分|完全|安全|当然|当該|同時|一斉|個別|臨時|別々|正確|迅速|公正|公平)$/u;
