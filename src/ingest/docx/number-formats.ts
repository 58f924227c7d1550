import { hanCounting, hanDigits, hanThousands } from "./han-numbers.ts";

/**
 * A list number as Word prints it in a number format (`w:numFmt`, ISO/IEC 29500-1 §17.18.59). Formats that no policy in
 * an East Asian language or English uses (Thai, Hindi, Hebrew, …) print as decimal, as Word does where it lacks the font.
 */
export function formatNumber(value: number, format: string): string {
  return (FORMATS.get(format) ?? String)(value);
}

type Print = (value: number) => string;

const KATAKANA =
  "アイウエオカキクケコサシスセソタチツテトナニヌネノハヒフヘホマミムメモヤユヨラリルレロワヲン";
const IROHA =
  "イロハニホヘトチリヌルヲワカヨタレソツネナラムウヰノオクヤマケフコエテアサキユメミシヱヒモセスン";
const HALF_KATAKANA = "ｱｲｳｴｵｶｷｸｹｺｻｼｽｾｿﾀﾁﾂﾃﾄﾅﾆﾇﾈﾉﾊﾋﾌﾍﾎﾏﾐﾑﾒﾓﾔﾕﾖﾗﾘﾙﾚﾛﾜｦﾝ";
const HALF_IROHA = "ｲﾛﾊﾆﾎﾍﾄﾁﾘﾇﾙｦﾜｶﾖﾀﾚｿﾂﾈﾅﾗﾑｳヰﾉｵｸﾔﾏｹﾌｺｴﾃｱｻｷﾕﾒﾐｼヱﾋﾓｾｽﾝ";
const STEMS = "甲乙丙丁戊己庚辛壬癸";
const BRANCHES = "子丑寅卯辰巳午未申酉戌亥";

const FORMATS: ReadonlyMap<string, Print> = new Map<string, Print>([
  ["none", () => ""],
  ["bullet", () => ""],
  ["decimal", String],
  ["decimalHalfWidth", String],
  ["decimalZero", (value) => String(value).padStart(2, "0")],
  ["decimalFullWidth", fullWidth],
  ["decimalFullWidth2", fullWidth],
  ["decimalEnclosedCircle", signs(0x2460, 20)],
  ["decimalEnclosedCircleChinese", signs(0x2460, 20)],
  ["decimalEnclosedFullstop", signs(0x2488, 20)],
  ["decimalEnclosedParen", signs(0x2474, 20)],
  ["numberInDash", (value) => `- ${value} -`],
  ["hex", (value) => value.toString(16).toUpperCase()],
  ["ordinal", ordinal],
  ["upperRoman", roman],
  ["lowerRoman", (value) => roman(value).toLowerCase()],
  ["upperLetter", repeated("ABCDEFGHIJKLMNOPQRSTUVWXYZ")],
  ["lowerLetter", repeated("abcdefghijklmnopqrstuvwxyz")],
  ["chicago", repeated("*†‡§")],
  ["aiueo", cyclic(HALF_KATAKANA)],
  ["aiueoFullWidth", cyclic(KATAKANA)],
  ["iroha", cyclic(HALF_IROHA)],
  ["irohaFullWidth", cyclic(IROHA)],
  ["ideographDigital", (value) => hanDigits(value, "〇")],
  ["japaneseDigitalTenThousand", (value) => hanDigits(value, "〇")],
  ["japaneseCounting", (value) => hanThousands(value, "japanese")],
  ["japaneseLegal", (value) => hanThousands(value, "japaneseLegal")],
  ["chineseCounting", (value) => hanCounting(value, "○")],
  ["chineseCountingThousand", (value) => hanThousands(value, "chinese")],
  ["chineseLegalSimplified", (value) => hanThousands(value, "chineseLegalSimplified")],
  ["ideographLegalTraditional", (value) => hanThousands(value, "chineseLegalTraditional")],
  ["taiwaneseCounting", (value) => hanCounting(value, "○")],
  ["taiwaneseCountingThousand", (value) => hanThousands(value, "chinese")],
  ["taiwaneseDigital", (value) => hanDigits(value, "○")],
  ["koreanDigital2", (value) => hanDigits(value, "零")],
  ["ideographTraditional", cyclic(STEMS)],
  ["ideographZodiac", cyclic(BRANCHES)],
  ["ideographZodiacTraditional", (value) => cyclic(STEMS)(value) + cyclic(BRANCHES)(value)],
  ["ideographEnclosedCircle", signs(0x3280, 10)],
  ["ganada", cyclic("가나다라마바사아자차카타파하")],
  ["chosung", cyclic("ㄱㄴㄷㄹㅁㅂㅅㅇㅈㅊㅋㅌㅍㅎ")],
]);

/** ⑳ is the last of its signs; from 21 on Word prints the plain number. */
function signs(first: number, count: number): Print {
  return (value) => (value >= 1 && value <= count ? String.fromCodePoint(first + value - 1) : String(value));
}

function cyclic(letters: string): Print {
  const row = Array.from(letters);
  return (value) => (value < 1 ? String(value) : (row[(value - 1) % row.length] ?? ""));
}

/** Behind z stands aa, then bb: Word repeats the letter. */
function repeated(letters: string): Print {
  const row = Array.from(letters);
  return (value) => {
    if (value < 1 || value > row.length * LONGEST_REPEAT) return String(value);
    return (row[(value - 1) % row.length] ?? "").repeat(Math.ceil(value / row.length));
  };
}

const LONGEST_REPEAT = 30;

function fullWidth(value: number): string {
  return String(value).replaceAll(/\d/g, (digit) => String.fromCodePoint(0xff10 + Number(digit)));
}

function ordinal(value: number): string {
  const [tens, ones] = [Math.trunc((value % 100) / 10), value % 10];
  return `${value}${tens === 1 ? "th" : (["th", "st", "nd", "rd"][ones] ?? "th")}`;
}

function roman(value: number): string {
  if (value < 1 || value > 3999) return String(value);
  let rest = value;
  let printed = "";
  for (const [worth, sign] of ROMAN)
    while (rest >= worth) {
      printed += sign;
      rest -= worth;
    }
  return printed;
}

const ROMAN: readonly (readonly [number, string])[] = [
  [1000, "M"],
  [900, "CM"],
  [500, "D"],
  [400, "CD"],
  [100, "C"],
  [90, "XC"],
  [50, "L"],
  [40, "XL"],
  [10, "X"],
  [9, "IX"],
  [5, "V"],
  [4, "IV"],
  [1, "I"],
];
