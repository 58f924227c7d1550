import type { Phrase } from "../phrases.ts";

/**
 * Counters that what is counted never takes: 会員20個, 2匹以上のデバイス. Only where it stands right beside the number, and the number is the same.
 */
export const japaneseCounters: readonly Phrase[] = counted([
  {
    of: "会員|社員|職員|役員|委員|理事|監事|参加者|利用者|来場者|入場者|児童|生徒|学生|園児|保護者|組合員|出席者|正会員|評議員|審査員|幹事|部員|団員|従業員|株主|住民|申込者|応募者|希望者|受講者|大人|子ども|同伴者|代表者|運転者|乗客|選手|係員|定員|者",
    right: "名 人",
    wrong: "個 匹 本 枚 台 冊 頭 羽 通 つ 軒 杯",
  },
  {
    of: "デバイス|端末|パソコン|スマートフォン|PC|車両|自動車|自転車|機器|カメラ|サーバー?|携帯電話|タブレット|プリンター?|テレビ|ロッカー",
    right: "台 個",
    wrong: "匹 名 人 枚 冊 頭 羽 通 軒 杯",
  },
  {
    of: "書類|写真|チケット|入場券|カード|申込書|届出書|証明書|用紙|はがき|写し",
    right: "枚 部 通",
    wrong: "匹 名 人 台 頭 羽 軒 杯 歳",
  },
  { of: "犬|猫|ペット|盲導犬|動物", right: "匹 頭", wrong: "台 枚 冊 本 通 部 軒 杯" },
  { of: "図書|書籍|本|雑誌", right: "冊 点", wrong: "匹 名 人 台 頭 羽 軒 杯 歳" },
]).concat([
  // 貸出冊数は、一人5匹: what is counted was named with its counter.
  [
    /([冊枚人台頭匹個本件点組部通室席社校戸名])(数は[^。]{0,12}?[\d０-９一二三四五六七八九十]+ ?)[冊枚人台頭匹個本件点組部通室席社校戸名羽杯](?=まで|以[内上下]|と|で|を|。|、)/gu,
    "$1$2$1",
  ],
  [
    /((?:定[数員]|人数)は[^。]{0,12}?[\d０-９一二三四五六七八九十]+ ?)[枚台頭匹個本件冊羽杯](?=まで|以[内上下]|と|で|を|。|、)/gu,
    "$1名",
  ],
  [
    /((?:定[数員]|人数)は[^。]{0,12}?[\d０-９一二三四五六七八九十]+ ?)[枚台頭匹個本件冊羽杯](?=まで|以[内上下]|と|で|を|。|、)/gu,
    "$1人",
  ],
]);

interface Counted {
  readonly of: string;
  readonly right: string;
  readonly wrong: string;
}

function counted(rows: readonly Counted[]): readonly Phrase[] {
  const number = "[\\d０-９一二三四五六七八九十百数]+ ?";
  return rows.flatMap(({ of, right, wrong }) => {
    const bad = `(?:${wrong.replaceAll(" ", "|")})`;
    return right.split(" ").flatMap((good): readonly Phrase[] => [
      [
        new RegExp(
          `((?:${of})(?:の?うち|は、?|が|を)?${number})${bad}(?![\\p{sc=Han}ァ-ヺー]*(?:分|額))`,
          "gu",
        ),
        `$1${good}`,
      ],
      [
        new RegExp(`(${number})${bad}((?:以上|以下|以内|まで|未満|を超える|ごと)?の(?:${of}))`, "gu"),
        `$1${good}$2`,
      ],
    ]);
  });
}
