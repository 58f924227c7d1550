/** The ways in which a number with powers (百, 千) is written. */
export type HanStyle =
  | "japanese"
  | "japaneseLegal"
  | "chinese"
  | "chineseLegalSimplified"
  | "chineseLegalTraditional";

/** Digit by digit: 一〇五. */
export function hanDigits(value: number, zero: string): string {
  return String(value).replaceAll(/\d/g, (digit) => (digit === "0" ? zero : (DIGITS[Number(digit)] ?? "")));
}

/** Counted up to ninety-nine (二十三), digit by digit from a hundred on (一○五), as Word's Chinese counting does. */
export function hanCounting(value: number, zero: string): string {
  return value < 100 ? hanThousands(value, "chinese") : hanDigits(value, zero);
}

/** With powers: 百五 in Japanese, 一百零五 in Chinese, 壱百五 and 壹佰零伍 in contracts. */
export function hanThousands(value: number, style: HanStyle): string {
  const { digits, powers, tenThousand, one, zero } = STYLES[style];
  if (value < 0 || value >= 1e8) return String(value);
  if (value === 0) return zero === "" ? "〇" : zero;
  if (value >= 1e4) {
    const rest = value % 1e4;
    const filler = rest > 0 && rest < 1000 ? zero : "";
    return (
      hanThousands(Math.trunc(value / 1e4), style) +
      tenThousand +
      (rest === 0 ? "" : filler + hanThousands(rest, style))
    );
  }
  let printed = "";
  let skipped = false;
  for (let power = 3; power >= 0; power -= 1) {
    const digit = Math.trunc(value / 10 ** power) % 10;
    if (digit === 0) {
      skipped = printed !== "";
      continue;
    }
    if (skipped) printed += zero;
    skipped = false;
    // 十五, not 一十五, where the number begins with it; 百五 only in Japanese.
    const bare =
      digit === 1 && power > 0 && (one === "never" || (one === "inside" && power === 1 && printed === ""));
    printed += (bare ? "" : (digits[digit] ?? "")) + (powers[power] ?? "");
  }
  return printed;
}

const DIGITS = Array.from("〇一二三四五六七八九");

interface Style {
  readonly digits: readonly string[];
  readonly powers: readonly string[];
  readonly tenThousand: string;
  /** Where 一 stands before a power: always (壹拾), never (百), or everywhere but before a leading 十. */
  readonly one: "always" | "never" | "inside";
  /** What stands for a skipped power within the number. */
  readonly zero: string;
}

const STYLES: Readonly<Record<HanStyle, Style>> = {
  japanese: { digits: DIGITS, powers: ["", "十", "百", "千"], tenThousand: "万", one: "never", zero: "" },
  japaneseLegal: {
    digits: Array.from("〇壱弐参四伍六七八九"),
    powers: ["", "拾", "百", "阡"],
    tenThousand: "萬",
    one: "always",
    zero: "",
  },
  chinese: { digits: DIGITS, powers: ["", "十", "百", "千"], tenThousand: "万", one: "inside", zero: "零" },
  chineseLegalSimplified: {
    digits: Array.from("零壹贰叁肆伍陆柒捌玖"),
    powers: ["", "拾", "佰", "仟"],
    tenThousand: "萬",
    one: "always",
    zero: "零",
  },
  chineseLegalTraditional: {
    digits: Array.from("零壹貳參肆伍陸柒捌玖"),
    powers: ["", "拾", "佰", "仟"],
    tenThousand: "萬",
    one: "always",
    zero: "零",
  },
};
