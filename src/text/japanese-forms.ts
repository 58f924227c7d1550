import { characterMap, replaceCharacters } from "./character-map.ts";
import { lazily } from "./lazily.ts";

/**
 * The Japanese text with each old or rare form of a character as the ordinary one, one for one, so that offsets stay: 國 as 国, 髙 as 高, 薮 as 藪. For
 * comparing and reading, never for showing.
 */
export function foldJapaneseForms(text: string): string {
  return replaceCharacters(text, forms());
}

/** The same with those two that lie beyond the sixteen bits of a unit. */
export function foldJapaneseFormsAll(text: string): string {
  return foldJapaneseForms(text).replaceAll("𠮟", "叱").replaceAll("𠮷", "吉");
}

/**
 * Made once from opencc-js 1.4.2 (t to jp), with the forms of names and the pairs in which JIS X 0213 and the fonts of printers part (頬 and 頰, 桧 and 檜).
 * Each row of `rare` stands above its like in `ordinary`.
 */
const rare: readonly string[] = [
  "乘亂亙亞佛來俠俱倂值假傳僞價儉兒兔內兩冰凛剎剩劍劑勞勳勵勸勻區卷卻卽參吳咒啞單噓嚙嚴囑圈國圍圓圖團堯填增墮壓壘壞",
  "壤壯壹壽奧奬姊姬孃學寢實寫寬寶將專對屆屬峯峽嶽巖巢帶廁廢廣廳彈彌彎彥徑從徵德恆悅惠惡惱愼慘應懷戀戰戲戶戾拂拔拜挾",
  "插揭搔搖搜摑擇擊擔據擧擴攝攪收效敍敕敘數斷晄晉晚晝暨曆曉曾會枡查條棧棱榆榮槇槪樂樓樞樣橫檜檢櫻權歐歡步歲歷歸殘殼",
  "毆每氣污沒涉淚淨淺渴溪溫溼滯滿潑潛澀澁澤濕濟濤濱濾瀧瀨灣焰燈燒營爐爭爲牀犧狀狹獎獨獵獸獻瓣甁產畫當疊痹瘦癡發皋盜",
  "盡眞硏碎礪祕祿禦禪禮禰禱稅稱稻穎穗穩穰竈竊竝粹糉絕絲經綠緖緣縣縱總繡繩繪繫繼續纔纖罐羣聯聰聲聽肅脣脫腦腳膽臟臺與",
  "舉舊舍艷荔莊莖菸萊萠萬蔣蔥薰藏藝藥蘆處虛號螢蟬蟲蠟蠶蠻衞裝襃覺覽觀觸說謠證譯譽讀變讓豐豫貓貳賣賴贊贗踐輕輛轉辨辭",
  "辯遙遞遲邊郞鄉鄕鄰醉醫醬醱釀釋銳鋪錄錢鍊鎭鐵鑄鑛閱關陷隨險隱雙雜雞霸靈靜顏顯飜餘餠騷驅驗驛髓體髮鬥鬭鱉鷄鷗鹼鹽麥",
  "麪麴麵黃黑默點黨齊齋齒齡龍龜薮篭壷頬剥箪鴬煕渕舘嶋邉濵冨桒栁劔劒釼枩砿囘嶌埜躰軆攷龝穐曻舩莵蕚莓侫侭潅諌頚蕊籔鈎",
  "礒靱賎迩鎚屡晒蛎呑",
];

const ordinary: readonly string[] = [
  "乗乱亘亜仏来侠倶併値仮伝偽価倹児兎内両氷凜刹剰剣剤労勲励勧匀区巻却即参呉呪唖単嘘噛厳嘱圏国囲円図団尭塡増堕圧塁壊",
  "壌壮壱寿奥奨姉姫嬢学寝実写寛宝将専対届属峰峡岳巌巣帯厠廃広庁弾弥弯彦径従徴徳恒悦恵悪悩慎惨応懐恋戦戯戸戻払抜拝挟",
  "挿掲掻揺捜掴択撃担拠挙拡摂撹収効叙勅叙数断晃晋晩昼曁暦暁曽会桝査条桟稜楡栄槙概楽楼枢様横桧検桜権欧歓歩歳歴帰残殻",
  "殴毎気汚没渉涙浄浅渇渓温湿滞満溌潜渋渋沢湿済涛浜沪滝瀬湾焔灯焼営炉争為床犠状狭奨独猟獣献弁瓶産画当畳痺痩痴発皐盗",
  "尽真研砕砺秘禄御禅礼祢祷税称稲頴穂穏穣竃窃並粋粽絶糸経緑緒縁県縦総繍縄絵繋継続才繊缶群連聡声聴粛唇脱脳脚胆臓台与",
  "挙旧舎艶茘荘茎煙莱萌万蒋葱薫蔵芸薬芦処虚号蛍蝉虫蝋蚕蛮衛装褒覚覧観触説謡証訳誉読変譲豊予猫弐売頼賛贋践軽輌転弁辞",
  "弁遥逓遅辺郎郷郷隣酔医醤醗醸釈鋭舗録銭錬鎮鉄鋳鉱閲関陥随険隠双雑鶏覇霊静顔顕翻余餅騒駆験駅髄体髪闘闘鼈鶏鴎鹸塩麦",
  "麺麹麺黄黒黙点党斉斎歯齢竜亀藪籠壺頰剝簞鶯熙淵館島辺浜富桑柳剣剣剣松鉱回島野体体考秋秋昇船兎萼苺佞儘灌諫頸蘂藪鉤",
  "磯靭賤邇槌屢曬蠣吞",
];

const forms = lazily(() =>
  characterMap(
    rare.flatMap((row, line) =>
      Array.from(row, (character, index) => [character, ordinary[line]?.[index] ?? character] as const),
    ),
  ),
);
