import type { Voice } from "../rules/rule.ts";

/**
 * Whether a sentence, folded to small letters and Chinese to simplified characters, does nothing but say that something is said: 本節では、…について説明します。
 * 具体如下： As follows:
 */
export function introduces(plain: string, voice: Voice): boolean {
  const text = plain.trim();
  return text.length <= longest[voice] && !limits.test(text) && introduction[voice].test(text);
}

/** More than these characters say more. */
const longest: Readonly<Record<Voice, number>> = { ja: 70, zh: 50, en: 140 };

/** What is not, or only under a condition, is said of something. */
const limits =
  /ない|なし|ません|限り|限る|のみ|除|同意|場合|必ず|不|未|非|仅|只|除|经.{0,6}同意|如果|\b(?:not|no|never|only|unless|without|except|if|must|shall)\b/;

const introduction: Readonly<Record<Voice, RegExp>> = {
  ja: /^(?:(?:本|この)(?:節|章|項|条|ページ|文書|書|セクション|ポリシー|方針|規約|規程|書面)|ここ|以下)(?:では?|に|において|は)、?[^。]{0,44}(?:を|について)、?(?:ご?(?:説明|案内|紹介|記載|確認)|述べ|示し|定め|まとめ)(?:し|て|い|た|ま|す|る|いた|もの|です|おり|ください)*[。:]?$|^[^。]{0,24}(?:は|については)、?(?:以下|次|下記)の(?:とおり|通り)(?:です|でございます|とします|とする|である|定めます|になります)?[。:]?$|^(?:以下|次|下記)(?:に|のとおり|の通り)(?:定め|示し|記載し|説明し)(?:ます|る)[。:]?$/,
  zh: /^(?:(?:本(?:节|章|条|部分|页面?|文件|政策|声明|条款)|以下|下文|下面|这里)(?:内容|部分)?(?:将|主要|旨在|会)?(?:向您|为您)?(?:详细|简要|具体)?(?:说明|介绍|阐述|列出|列明|描述|解释|告知)[^。]{0,30}|(?:具体|详情|详细(?:内容|信息|说明)?|内容|说明|具体(?:内容|情形|情况|规定|说明))?(?:如下|见下文?)(?:所[示述])?)[:。]?$/,
  en: /^(?:(?:this|the following) (?:section|policy|document|page|notice|part|chapter|statement|list|table)(?: below)? (?:explains|describes|sets out|outlines|provides (?:an overview|information)|covers|summari[sz]es|lists|tells you)[^.;@]{0,100}|in this (?:section|part|chapter|policy|document),? we (?:explain|describe|set out|outline|summari[sz]e|list)[^.;@]{0,90}|(?:(?:the )?details are )?(?:as follows|set out below|listed below))[.:]?$/,
};
