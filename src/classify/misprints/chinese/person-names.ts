import type { Stretch } from "../stretches.ts";

/** Whether a character belongs to the name of a person, of which another is another person: 联系人为李婧, 联系人为李靖. */
export function isNamed(text: string, { span: [start, end], now }: Stretch): boolean {
  return [text, text.slice(0, start) + now + text.slice(end)].every((one) =>
    Array.from(one.matchAll(names)).some(({ 0: whole, 1: lead = "", index }) => {
      const from = index + lead.length;
      return start > from && start < index + whole.length;
    }),
  );
}

/** A surname behind an office, with one character or two, up to a mark or a form of address. */
const names =
  /((?:[人长長员員师師理表]|主任|[书書][记記])(?:[为為是]|：|:|姓名[为為是：:])?|[由：:、])[王李张張刘劉陈陳杨楊黄黃赵趙吴吳周徐孙孫马馬朱胡郭何高林罗羅郑鄭梁谢謝宋唐许許韩韓冯馮邓鄧曹彭曾肖蕭田董袁潘于蒋蔣蔡余杜叶葉程苏蘇魏吕呂丁任沈姚卢盧姜崔钟鍾谭譚陆陸汪范石廖贾賈夏韦韋方白邹鄒孟熊秦邱江尹薛闫段雷侯龙龍史陶黎贺賀顾顧毛郝龚龔邵万萬钱錢严嚴武戴莫孔向汤湯]\p{sc=Han}{1,2}(?=[，。、；,;（(\s]|先生|女士|小姐|$)/gu;
