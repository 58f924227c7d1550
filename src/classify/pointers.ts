import type { Voice } from "./rules/rule.ts";

/** More than a pointer has room for something else. */
const longest = 120;

/** Whether a sentence, folded to small letters, does nothing but point: See section 4 for details. 詳しくは第4条をご覧ください。 */
export function pointsOnly(plain: string, voice: Voice): boolean {
  const text = plain.trim();
  return text.length <= longest && !/[@/]|\d{3}-\d{3,4}/.test(text) && pointer[voice].test(text);
}

const pointer: Readonly<Record<Voice, RegExp>> = {
  ja: /^[（(]?(?:なお[、,])?(?:[^。、,]{0,30}(?:の?(?:詳細|詳しい内容|内容|定義|手続|方法))?(?:について)?は[、,]?|詳しくは[、,]?|詳細は[、,]?)(?:[^。、,]{0,10}(?:第?[0-9一二三四五六七八九十]{1,4}(?:条|章|節|項|号)|別紙|別表|附則|付録|「[^」]{1,30}」|『[^』]{1,30}』|次の(?:条|章|節)|前条|後述|下記|上記)(?:第?[0-9一二三四五六七八九十]{1,4}(?:項|号))?(?:の項目?|の節|の欄|の規定|の各号)?)(?:を|も)?ご?(?:参照|覧|確認)(?:して)?(?:ください|下さい|くださいませ|のこと)[。.]?[）)]?$/,
  zh: /^[（(]?(?:(?:有关|关于)?[^。，,]{0,24}(?:的)?(?:详情|详细信息|详细内容|具体内容|更多信息|更多内容|说明)?[，,]?)?(?:请|可|敬请)?(?:您)?(?:另)?(?:参见|参阅|参照|参考|详见|请见|见|查看|查阅|阅读)(?:本(?:政策|协议|条款|声明))?(?:中)?(?:的)?(?:(?:第[0-9一二三四五六七八九十]{1,4}(?:条|章|节|款|项|部分)){1,3}|["“「《][^"”」》]{1,30}["”」》]|下文|上文|附件[0-9一二三四五六七八九十]{0,2}|附录)(?:的?(?:部分|章节|一节|内容|说明|规定|相关内容))?[。.]?[）)]?$/,
  en: /^\(?(?:(?:for (?:more|further|additional)? ?(?:information|details|detail)(?: (?:on|about|regarding) [a-z ]{1,60})?,? )?(?:please )?(?:also )?(?:see|refer to|consult|read)|(?:more|further) (?:information|details)(?: (?:on|about) [a-z ]{1,60})? (?:is|are|can be found) (?:set out |given |found |available )?in) (?:also )?(?:the )?(?:section|clause|article|paragraph|part|chapter|annex|schedule|appendix|["“'])[^.;@/]{1,60}(?: (?:below|above))?(?: for (?:more |further )?(?:information|details|detail)(?: (?:on|about) [a-z ]{1,60})?)?\.?\)?$/,
};
