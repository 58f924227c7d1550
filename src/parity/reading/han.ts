import { type CharacterMap, characterMap, replaceCharacters } from "../../text/character-map.ts";
import { foldToSimplified } from "../../text/simplified.ts";

/**
 * Han characters as the simplified form that they share: 応, 應 and 应 all give 应. One for one, so that offsets stay; many to one,
 * so only for asking whether two texts may use the same word. On a pair of statements it raises the share of
 * running kanji that the Chinese text has too from 59 % to 95 %.
 */
export function foldHan(text: string): string {
  return replaceCharacters(foldToSimplified(text), shinjitai);
}

/**
 * Made once from opencc-js 1.4.2 (jp to cn): characters of JIS X 0208 that `foldToSimplified` leaves and whose simplified form
 * is in GB 2312, with forms of Japan alone by what Chinese writes in their place (込 as 入, 枠 as 框).
 */
const japanese: readonly string[] = [
  "亜唖悪圧鮎袷囲壱稲隠営栄頴鋭駅閲円縁艶塩応鴎穏仮価壊懐絵鈎拡撹殻覚楽顎渇噛勧巻寛歓缶観関陥舘巌贋顔帰",
  "気亀戯犠拠挙郷尭暁駆勲薫恵掲渓経継蛍軽鶏芸撃欠倹剣圏検権県険顕験鹸厳効広麹黒込査歳済砕斎剤桜雑桟賛糸",
  "歯児実釈収繍従渋獣縦粛処奨渉焼醤乗剰壌嬢浄畳穣譲醸図粋酔髄瀬斉摂絶専戦繊銭曽遡鉱捜挿掻巣痩総荘騒増臓蔵",
  "続対帯滝択沢竪単団弾遅鋳庁徴聴勅逓鉄転伝闘働徳読縄弐悩脳覇廃拝売鉢発髪抜晩浜払仏変辺弁歩穂峯豊毎満麺",
  "黙薬訳予揺様謡頼覧竜両猟緑塁涙霊齢暦歴錬労蝋枠鰐僞儁厠壜奬擡棊欅牀瘻癧眞竈箚綉綫罎薹鎭頽鮃鯰鳬鷄麪",
];

const simple: readonly string[] = [
  "亚哑恶压鲇夹围壹稻隐营荣颖锐驿阅圆缘艳盐应鸥稳假价坏怀绘钩扩搅壳觉乐颚渴啮劝卷宽欢罐观关陷馆岩赝颜归",
  "气龟戏牺据举乡尧晓驱勋薰惠揭溪经继萤轻鸡艺击缺俭剑圈检权县险显验碱严效广曲黑入查岁济碎斋剂樱杂栈赞丝",
  "齿儿实释收绣从涩兽纵肃处奖涉烧酱乘剩壤娘净叠穰让酿图粹醉髓濑齐摄绝专战纤钱曾溯矿搜插搔巢瘦总庄骚增脏藏",
  "续对带泷择泽竖单团弹迟铸厅征听敕递铁转传斗动德读绳贰恼脑霸废拜卖钵发发拔晚滨付佛变边辨步穗峰丰每满面",
  "默药译豫摇样谣赖览龙两猎绿垒泪灵龄历历炼劳蜡框鳄伪俊厕坛奖抬棋榉床瘘疬真灶札绣线坛苔镇颓鲆鲶凫鸡面",
];

const shinjitai: CharacterMap = characterMap(
  japanese.flatMap((row, line) =>
    Array.from(row, (character, index) => [character, simple[line]?.[index] ?? character] as const),
  ),
);
