const thisSection =
  /(?:本|この|当)(?:セクション|章|節|項|部)では|以下(?:の各項|の各節)?では|本(?:节|節|部分|章|条款部分)|this (?:section|part|chapter)/i;
const tells =
  /説明|記載|定め|示し|ご?案内|述べ|介绍|说明|描述|载明|阐述|介紹|說明|載明|describe|explain|set out|cover|outline/i;
const jointJa = /と、|および|及び|ならびに|、また|と(?=そ[のれ])/g;
const jointZh = /以及|和(?=如何|我们|您)|与(?=如何)|及(?=如何)/g;
const jointEn = /,? and (?:how|what|why|when|the|your|our)\b|;/g;
const told =
  /(?:次の|以下の|下記の)\s*([0-9０-９二三四五六七八九十]{1,2})\s*(?:つ|種類|項目|点|個)|(?:以下|下列|如下)([0-9二三四五六七八九十两]{1,2})[个項项种類类]|following (two|three|four|five|six) /i;
const numerals: Readonly<Record<string, number>> = { two: 2, three: 3, four: 4, five: 5, six: 6 };
const digits = "〇一二三四五六七八九十";

/** How many parts an introduction tells of (`本セクションでは、AとBについて説明します` two); 0 where it tells none. */
export function countAnnounced(text: string): number {
  if (!thisSection.test(text) || !tells.test(text)) return 0;
  const sentence =
    text.split(/(?<=[。！])|(?<=\.) /).find((part) => thisSection.test(part) && tells.test(part)) ?? "";
  const joints = [jointJa, jointZh, jointEn].map((joint) => sentence.match(joint)?.length ?? 0);
  const most = Math.max(...joints);
  return most === 0 ? 0 : most + 1;
}

/** A sentence that what follows completes: `次のものがあります。`, `…包括：`, `as follows:`. */
export function leadsToChildren(text: string): boolean {
  const tail = text.trim().slice(-60);
  return /(?:次|以下|下記)の?.{0,16}(?:あります|とおりです|通りです|示します|説明します|[：:])[。]?$|(?:次|以下|下記)の[^。]{0,30}(?:します|いたします|ます)。$|(?:包括|如下|以下(?!的)|下列).{0,8}[：:]$|如下。$|(?:following|as follows|include|below).{0,30}[:.]$/i.test(
    tail,
  );
}

/** A number of parts that is told outright: `以下の3種類`. */
export function countOutright(text: string): number {
  const match = told.exec(text);
  const word = match?.[1] ?? match?.[2] ?? match?.[3];
  if (word === undefined) return 0;
  return (
    numerals[word.toLowerCase()] ??
    (digits.includes(word) ? digits.indexOf(word) : Number(word.normalize("NFKC")) || 0)
  );
}
