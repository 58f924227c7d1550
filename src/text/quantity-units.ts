export type QuantityKind =
  | "duration"
  | "amount"
  | "age"
  | "count"
  | "frequency"
  | "percent"
  | "size"
  | "time";

/** What a word behind a number says of it. */
export interface Unit {
  readonly kind: QuantityKind;
  readonly unit: string;
  /** What must not stand behind the word: 日 in 30日本 is no day. */
  readonly unless: RegExp | null;
}

/** The unit whose word begins at `at`, the longest first, with the offset behind it. */
export function readUnit(text: string, at: number): { unit: Unit; end: number } | null {
  for (let length = Math.min(longestWord, text.length - at); length > 0; length -= 1) {
    const word = text.slice(at, at + length);
    const unit = units.get(word) ?? (/^[A-Za-z -]+$/.test(word) ? units.get(word.toLowerCase()) : undefined);
    if (unit === undefined) continue;
    const behind = text.slice(at + length, at + length + 4);
    if (/[A-Za-z]$/.test(word) && /^[A-Za-z0-9]/.test(behind)) continue;
    if (unit.unless?.test(behind) !== true) return { unit, end: at + length };
  }
  return null;
}

type Row = readonly [kind: QuantityKind, unit: string, words: string, unless?: RegExp];

/** One row a unit: its words in ja, zh and en, separated by spaces (`_` is a space within a word). */
const rows: readonly Row[] = [
  [
    "duration",
    "business-day",
    "営業日 銀行営業日 工作日 个工作日 個工作天 個工作日 工作天 个交易日 business_day business_days working_day working_days",
  ],
  ["duration", "calendar-day", "暦日 自然日 个自然日 個日曆天 calendar_day calendar_days"],
  ["duration", "day", "日間 日 日间 天 天間 天内 day days", /^(?:[本曜時常付程記替]|[然気气空皇候])/],
  [
    "duration",
    "week",
    "週間 週 周間 周 星期 个星期 個星期 個禮拜 礼拜 周间 week weeks",
    /^[年岁歲边邊期知辺]/,
  ],
  ["duration", "calendar-month", "暦月 自然月 个自然月 calendar_month calendar_months"],
  [
    "duration",
    "month",
    "か月 ヶ月 ケ月 カ月 ヵ月 箇月 個月 个月 か月間 ヶ月間 ケ月間 カ月間 ヵ月間 箇月間 個月間 个月间 month months",
  ],
  ["duration", "quarter", "四半期 个季度 個季度 季度 quarter quarters"],
  [
    "duration",
    "year",
    "年間 年间 年 か年 ヵ年 カ年 箇年 year years",
    /^(?:[度齢龄级級生代次報报産产式号號]|月|[0-9０-９一二三四五六七八九十]{1,2} ?月|[-_ ]old|[-_ ]of[-_ ]age)/,
  ],
  ["duration", "hour", "時間 时间 小时 小時 个小时 個小時 鐘頭 hour hours hrs hr", /^[帯带割外]/],
  [
    "duration",
    "minute",
    "分間 分钟 分鐘 分 minute minutes mins min",
    /^(?:の|之|[类類別别析割野かのれ配离離担岐散解布享一二三四五])/,
  ],
  ["duration", "second", "秒間 秒钟 秒鐘 秒 second seconds"],
  ["amount", "JPY", "円 日本円 円也 日元 日圓 yen", /^[滑形満盤]/],
  ["amount", "CNY", "人民币 人民幣 元人民币 人民币元 人民元 yuan rmb"],
  ["amount", "USD", "米ドル 美元 美金 us_dollars us_dollar u.s._dollars dollars dollar ドル USD"],
  ["amount", "EUR", "ユーロ 欧元 歐元 euros euro EUR €"],
  ["amount", "GBP", "英ポンド 英镑 英鎊 pounds pound GBP £"],
  ["amount", "HKD", "香港ドル 港元 港币 港幣"],
  ["amount", "TWD", "新台幣 新臺幣 元新台幣 台湾ドル"],
  ["amount", "元", "元 圆 圓 元整 圓整", /^[化素祖首日旦来]/],
  [
    "age",
    "year",
    "歳 才 岁 歲 周岁 週歲 周歲 足岁 足歲 years_of_age years_old year_old year-old years-old",
    /^(?:[能色覚智華月])/,
  ],
  ["percent", "%", "% ％ パーセント percent per_cent"],
  ["size", "KB", "KB kB キロバイト"],
  ["size", "MB", "MB メガバイト 兆字节 megabytes megabyte"],
  ["size", "GB", "GB ギガバイト 吉字节 gigabytes gigabyte"],
  ["size", "TB", "TB テラバイト terabytes terabyte"],
  ["size", "Kb", "Kb kb"],
  ["size", "Mb", "Mb メガビット"],
  ["size", "Gb", "Gb"],
  ["size", "kbps", "kbps Kbps"],
  ["size", "Mbps", "Mbps"],
  ["size", "Gbps", "Gbps"],
  ["size", "bit", "ビット 比特 位元 bits bit"],
  ["size", "byte", "バイト 字节 位元組 bytes byte"],
  ["size", "px", "px ピクセル 像素 pixels pixel"],
  ["size", "mm", "mm ミリメートル 毫米 公釐"],
  ["size", "cm", "cm センチメートル 厘米 公分"],
  ["size", "m", "m メートル 公尺 米 metres meters metre meter", /^[国國ド金]/],
  ["size", "km", "km キロメートル 公里 千米 kilometres kilometers"],
  ["size", "mile", "マイル 英里 miles mile"],
  ["size", "foot", "フィート 英尺 feet foot"],
  ["size", "kg", "kg キログラム 公斤 千克"],
  ["count", "time", "回 次 遍 times", /^[線线路答復复転转收収避遊元期世性]/],
  ["count", "multiple", "倍"],
  [
    "count",
    "person",
    "人 名 位 people persons person individuals users children employees",
    /^[権权格間间事気民材類类员員工数称前義义誉声目簿相置]/,
  ],
  ["count", "item", "個 个 つ 项 項目 items item", /^[月別别体々性]/],
  ["count", "case", "件 cases case", /^[名数]/],
  ["count", "device", "台 臺 devices device computers computer", /^[帳账風湾灣北]/],
  ["count", "account", "アカウント accounts account"],
  ["count", "copy", "枚 通 部 份 張 张 copies copy", /^[知信話话常過过分門门屋下長品署落数]/],
  ["count", "kind", "種類 種 种 种类 类 類 大类 大類 kinds types categories", /^[類类]|^[别別似型推人]/],
  ["count", "company", "社 家 companies company", /^[会員内外长長庭族人電具]/],
  ["count", "place", "か所 カ所 ヶ所 箇所 箇處 处 處 places", /^[理分方罚罰]/],
  ["count", "digit", "桁 位数 位數 位数字 位數字 digits digit"],
  ["count", "character", "文字 字符 字元 字 characters character", /^[体號号節节段典]/],
  ["count", "page", "ページ 頁 页 pages page"],
  ["count", "point", "ポイント 點 点 points point", /^(?:[的以折心字儿兒在数數検检檢]|of)/],
];

const units: ReadonlyMap<string, Unit> = new Map(
  rows.flatMap(([kind, unit, words, unless]) =>
    words
      .split(" ")
      .map((word): [string, Unit] => [word.replaceAll("_", " "), { kind, unit, unless: unless ?? null }]),
  ),
);
const longestWord = Math.max(...Array.from(units.keys(), (word) => word.length));

/** What a sign or a word before a number says of it; ¥ is of the country of the text. */
export const currencies: ReadonlyMap<string, string> = new Map([
  ["us$", "USD"],
  ["nt$", "TWD"],
  ["hk$", "HKD"],
  ["$", "USD"],
  ["＄", "USD"],
  ["¥", "¥"],
  ["￥", "¥"],
  ["€", "EUR"],
  ["£", "GBP"],
  ["usd", "USD"],
  ["jpy", "JPY"],
  ["cny", "CNY"],
  ["rmb", "CNY"],
  ["eur", "EUR"],
  ["gbp", "GBP"],
  ["twd", "TWD"],
  ["hkd", "HKD"],
  ["sgd", "SGD"],
  ["aud", "AUD"],
  ["cad", "CAD"],
  ["chf", "CHF"],
  ["krw", "KRW"],
  ["人民币", "CNY"],
  ["人民幣", "CNY"],
  ["新台币", "TWD"],
  ["新台幣", "TWD"],
  ["新臺幣", "TWD"],
  ["港币", "HKD"],
  ["港幣", "HKD"],
  ["美元", "USD"],
  ["美金", "USD"],
]);
