import type { Reading } from "../reading.ts";
import { data, frameOf, saysOrStandsUnder } from "./frames.ts";
import { byNumber, vocabularyRule, type Fact, type Rule } from "./rule.ts";

/** Countries and regions that policies name: those of the adequacy lists, the usual places of data centres and of seats of contracts. */
const named: readonly (readonly [key: string, ja: string, zh: string, en: string])[] = [
  [
    "japan",
    "日本(?!語|円|人)|東京|大阪|名古屋|福岡|札幌|仙台|横浜|京都|沖縄",
    "日本(?!语)|东京|大阪",
    "japan|tokyo|osaka",
  ],
  [
    "china",
    "中国(?!地方|語)|中華人民共和国|北京|上海|深セン|杭州",
    "(?<!来自)中国|中华人民共和国|境内|中国大陆|北京|上海|深圳|广州|杭州|贵州|成都|南京|武汉|西安|苏州|天津|重庆",
    "china|beijing|shanghai|shenzhen",
  ],
  ["hong-kong", "香港", "香港", "hong kong"],
  ["macau", "マカオ", "澳门", "macau|macao"],
  ["taiwan", "台湾|台北", "台湾|台北|台中|台南|高雄|新竹|新北|桃园", "taiwan|taipei"],
  ["singapore", "シンガポール", "新加坡", "singapore"],
  ["korea", "韓国|大韓民国|ソウル", "韩国|首尔", "(?:south )?korea|seoul"],
  [
    "us",
    "アメリカ|米国|合衆国|カリフォルニア|バージニア|オレゴン|デラウェア|ニューヨーク",
    "美国|加州|加利福尼亚|弗吉尼亚|纽约|特拉华",
    "united states(?: of america)?|u\\.s\\.a?\\.?|usa|california|virginia|oregon|delaware|new york|texas|washington|ohio|nevada",
  ],
  ["canada", "カナダ", "加拿大", "canada|ontario|quebec|toronto"],
  [
    "eu",
    "欧州(?:連合|経済領域)|ヨーロッパ|EU|EEA",
    "欧盟|欧洲(?:经济区)?",
    "european (?:union|economic area)|europe|eu|eea",
  ],
  [
    "uk",
    "英国|イギリス|イングランド|ロンドン|スコットランド",
    "英国|英格兰|伦敦|苏格兰",
    "united kingdom|uk|england(?: and wales)?|london|scotland|wales|britain",
  ],
  ["ireland", "アイルランド|ダブリン", "爱尔兰|都柏林", "ireland|dublin"],
  ["germany", "ドイツ|フランクフルト|ベルリン", "德国|法兰克福|柏林", "germany|frankfurt|berlin"],
  ["france", "フランス|パリ", "法国|巴黎", "france|paris"],
  ["netherlands", "オランダ|アムステルダム", "荷兰|阿姆斯特丹", "netherlands|amsterdam"],
  ["switzerland", "スイス", "瑞士", "switzerland|zurich|geneva"],
  ["sweden", "スウェーデン", "瑞典", "sweden|stockholm"],
  ["india", "インド(?!ネシア)|ムンバイ", "印度(?!尼西亚)", "india|mumbai|bangalore"],
  ["vietnam", "ベトナム", "越南", "vietnam"],
  ["philippines", "フィリピン|マニラ", "菲律宾", "philippines|manila"],
  ["thailand", "タイ(?=王国|国|に所在|の委託|で保管)", "泰国", "thailand|bangkok"],
  ["indonesia", "インドネシア", "印度尼西亚|印尼", "indonesia|jakarta"],
  ["malaysia", "マレーシア", "马来西亚", "malaysia"],
  ["australia", "オーストラリア|豪州|シドニー", "澳大利亚|澳洲|悉尼", "australia|sydney|victoria"],
  ["new-zealand", "ニュージーランド", "新西兰|纽西兰", "new zealand"],
  ["brazil", "ブラジル", "巴西", "brazil"],
  ["mexico", "メキシコ", "墨西哥", "mexico"],
  ["russia", "ロシア", "俄罗斯", "russia"],
  ["israel", "イスラエル", "以色列", "israel"],
  ["turkey", "トルコ", "土耳其", "turkey|türkiye"],
  ["uae", "アラブ首長国連邦|ドバイ", "阿联酋|迪拜", "united arab emirates|uae|dubai"],
  ["south-africa", "南アフリカ", "南非", "south africa"],
  [
    "abroad",
    "海外|国外|外国|第三国",
    "境外|国外|海外|国际传输|跨境",
    "abroad|overseas|outside (?:your|the) country|third countr(?:y|ies)|other countries|foreign countries",
  ],
  ["home", "国内", "国内", "domestic(?:ally)?|within the country"],
  ["worldwide", "全世界|世界中|世界各国", "全球|世界各地", "worldwide|global(?:ly)?|anywhere in the world"],
];

export const place: Rule = vocabularyRule(
  "place",
  "fact",
  named.map(([key, ja, zh, en]) => ({ key, ja: ja.toLowerCase(), zh, en })),
  {
    direction: byNumber,
    isMeant: isPlace,
    about: {
      key: "place",
      ja: "データセンタ|所在地|拠点|保管場所|設置",
      zh: "机房|数据中心|存放(?:于|在)|存储(?:于|在)|位于",
      en: "data cent(?:er|re)s?|located in|hosted in|stored in|servers? in",
    },
  },
);

export const transfer: Rule = vocabularyRule(
  "transfer",
  "fact",
  [
    {
      key: "cross-border",
      ja: "(?:国外|海外|外国|国境)(?:へ|に|にある|を越え|の第三者|への)|越境|国際(?:的な)?(?:移転|転送)|移転",
      zh: "出境|跨境|境外|国际传输|国际转移|离开.{0,10}境内|传输至|转移至",
      en: "cross-border|international(?:ly)? transfer(?:s|red)?|transfer(?:s|red)? (?:to|outside|abroad|internationally)|outside (?:the|your)|stay within|sent to our offices",
    },
    {
      key: "elsewhere",
      ja: "(?:に所在する|国にある|現地の)",
      zh: "位于(?=.{1,8}的)",
      en: "located in",
    },
  ],
  { direction: byNumber, isMeant: isTransfer },
);

/** The place in a company's name is part of the name: 天津某某科技有限公司. */
function isPlace(fact: Fact, reading: Reading): boolean {
  const { behind } = frameOf(reading, fact);
  return !/^[^，。、,\s的]{0,14}(?:公司|大学|株式会社)|^(?:[a-z]+ ){0,3}(?:inc|ltd|llc|gmbh|corp)\b/.test(
    behind,
  );
}

function isTransfer(fact: Fact, reading: Reading): boolean {
  const frame = frameOf(reading, fact);
  return !/移転|传输至|转移至/.test(frame.word) || saysOrStandsUnder(frame, data);
}
