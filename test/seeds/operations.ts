import type { Copy, Expectation, Part } from "./copies.ts";

/** Changes one section of a copy; null where this section has nothing that the operation works on. */
export interface Operation {
  readonly name: string;
  readonly apply: (copy: Copy, index: number, language: "ja" | "zh-Hans", pick: () => number) => Copy | null;
}

type Worded = Readonly<Record<"ja" | "zh-Hans", string>>;

const ADDED_SENTENCE: Worded = {
  ja: "この取扱いについて苦情がある方は、書面により当局へ申し出ることができます。",
  "zh-Hans": "对上述处理有异议的，您可以书面向主管机关提出申诉。",
};
const ADDED_ITEM: Worded = { ja: "生体認証に用いる顔の特徴量", "zh-Hans": "用于生物识别的面部特征" };
const ADDED_SECTION: Readonly<Record<"ja" | "zh-Hans", readonly string[]>> = {
  ja: [
    "匿名加工情報の作成と提供",
    "",
    "匿名加工情報を作成したときは、含まれる情報の項目を公表します。提供先には、加工の方法を伝えません。",
    "",
  ],
  "zh-Hans": [
    "匿名化信息的制作与提供",
    "",
    "制作匿名化信息时，将公布其中所含信息的类别。加工方法不向接收方提供。",
    "",
  ],
};
const RENAMED: Worded = { ja: "取扱いのあらまし", "zh-Hans": "处理概要" };
const SPLIT_HEADING: Worded = { ja: "前項に関するその他の定め", "zh-Hans": "前述事项的其他规定" };

const DURATION = /(\d+)( ?)(日間|日々間|か月|暦月|年間|天|个月|分)/;
const DUTY: Readonly<Record<"ja" | "zh-Hans", readonly (readonly [RegExp, string])[]>> = {
  ja: [
    [/(?<=し|い|り|き)ます。/, "ません。"],
    [/使用しません。/, "使用することがあります。"],
  ],
  "zh-Hans": [
    [/我们会(?!计)/, "我们不会"],
    [/可能会/, "将"],
  ],
};
const BULLET = /^\s*[-•–・]\s/;
const PROSE = /^[^\s|\-•^<].{40,}[。.]\s*$/;

/** Every operation that a lawyer does to a draft, one at a time. */
export const OPERATIONS: readonly Operation[] = [
  inLine(
    "period",
    DURATION,
    (line) =>
      line.replace(
        DURATION,
        (_, value: string, space: string, unit: string) => `${Number(value) + 17}${space}${unit}`,
      ),
    {
      status: ["edited"],
      materiality: "substantive",
      rule: "duration",
    },
  ),
  {
    name: "duty",
    apply: (copy, index, language) => {
      for (const [from, to] of DUTY[language]) {
        const done = replaceLine(
          copy,
          index,
          (line) => PROSE.test(line) && from.test(line),
          (line) => line.replace(from, to),
        );
        if (done !== null)
          return expecting(done, index, {
            operation: "duty",
            status: ["edited"],
            materiality: "substantive",
          });
      }
      return null;
    },
  },
  {
    name: "sentence added",
    apply: (copy, index, language) => {
      const done = replaceLine(
        copy,
        index,
        (line) => PROSE.test(line),
        (line) => line.trimEnd() + ADDED_SENTENCE[language],
      );
      return (
        done &&
        expecting(done, index, {
          operation: "sentence added",
          status: ["edited"],
          materiality: "substantive",
        })
      );
    },
  },
  {
    name: "sentence removed",
    apply: (copy, index) => {
      const two = /^([^。]{15,}。)([^。」）)]{15,}。)\s*$/;
      const done = replaceLine(
        copy,
        index,
        (line) => two.test(line) && !BULLET.test(line),
        (line) => line.replace(two, "$1"),
      );
      return (
        done &&
        expecting(done, index, {
          operation: "sentence removed",
          status: ["edited"],
          materiality: "substantive",
        })
      );
    },
  },
  {
    name: "paragraph removed",
    apply: (copy, index) => {
      const part = at(copy, index);
      const prose = part.lines.flatMap((line, place) => (place > 0 && PROSE.test(line) ? [place] : []));
      const last = prose.at(-1);
      if (prose.length < 2 || last === undefined) return null;
      return expecting(withLines(copy, index, part.lines.toSpliced(last, 1)), index, {
        operation: "paragraph removed",
        status: ["edited"],
        materiality: "substantive",
      });
    },
  },
  {
    name: "item added",
    apply: (copy, index, language) => {
      const part = at(copy, index);
      const place = part.lines.findIndex((line) => BULLET.test(line));
      const bullet = /^\s*[-•–・]\s+/.exec(part.lines[place] ?? "")?.[0];
      if (bullet === undefined) return null;
      return expecting(
        withLines(copy, index, part.lines.toSpliced(place + 1, 0, bullet + ADDED_ITEM[language])),
        index,
        {
          operation: "item added",
          status: ["edited"],
          materiality: "substantive",
        },
      );
    },
  },
  {
    name: "item removed",
    apply: (copy, index) => {
      const part = at(copy, index);
      const items = part.lines.flatMap((line, place) => (BULLET.test(line) ? [place] : []));
      const [, second] = items;
      if (items.length < 3 || second === undefined) return null;
      return expecting(withLines(copy, index, part.lines.toSpliced(second, 1)), index, {
        operation: "item removed",
        status: ["edited"],
        materiality: "substantive",
      });
    },
  },
  {
    name: "items reordered",
    apply: (copy, index) => {
      const part = at(copy, index);
      const place = part.lines.findIndex(
        (line, at) =>
          BULLET.test(line) && BULLET.test(part.lines[at + 1] ?? "") && BULLET.test(part.lines[at + 2] ?? ""),
      );
      if (place < 0) return null;
      const [first = "", second = "", third = ""] = part.lines.slice(place, place + 3);
      // The moved item must not be the one that ends the sentence: then its wording would change with its place.
      if (
        [first, second, third].some((line) => /^\s*\S\s+(以及|并|和|および|及び)/.test(line)) ||
        new Set([first, second, third]).size < 3
      )
        return null;
      return expecting(withLines(copy, index, part.lines.toSpliced(place, 3, third, first, second)), index, {
        operation: "items reordered",
        status: ["edited"],
        materiality: "editorial",
      });
    },
  },
  {
    name: "heading renamed",
    apply: (copy, index, language) => {
      const part = at(copy, index);
      const [heading = "", ...rest] = part.lines;
      const label = /^\s*((?:附則|別紙)[ ：:]|[(（]?[\dアイ]+[.)）]+\s*)/.exec(heading)?.[0] ?? "";
      if (!/[。.]\s*$/.test(part.lines.find((line, place) => place > 0 && line.trim() !== "") ?? ""))
        return null;
      return expecting(withLines(copy, index, [label + RENAMED[language], ...rest]), index, {
        operation: "heading renamed",
        status: ["renamed"],
        materiality: "editorial",
      });
    },
  },
  {
    name: "section added",
    apply: (copy, index, language) => {
      const part = at(copy, index);
      if (isNumbered(part) || hasChildren(copy, index) || nextLevel(copy, index) !== part.level) return null;
      const added = {
        line: null,
        level: part.level,
        lines: ADDED_SECTION[language],
        expect: { operation: "section added", status: ["added"], materiality: "substantive" as const },
      };
      return { ...copy, parts: copy.parts.toSpliced(index + 1, 0, added) };
    },
  },
  {
    name: "section removed",
    apply: (copy, index) => {
      const part = at(copy, index);
      if (hasChildren(copy, index) || part.line === null || isNumbered(part)) return null;
      const expect: Expectation = {
        operation: "section removed",
        status: ["removed"],
        materiality: "substantive",
      };
      return {
        ...copy,
        parts: copy.parts.toSpliced(index, 1),
        removed: [...copy.removed, { line: part.line, expect }],
      };
    },
  },
  {
    name: "section moved",
    apply: (copy, index) => {
      const part = at(copy, index);
      const [first, second] = [copy.parts[index + 1], copy.parts[index + 2]];
      if (isNumbered(part) || first === undefined || second === undefined) return null;
      if ([part, first, second].some((one) => one.level !== part.level || one.lines.length < 4)) return null;
      if (hasChildren(copy, index + 2) || first.expect !== undefined || second.expect !== undefined)
        return null;
      const expect: Expectation = { operation: "section moved", status: ["moved"], materiality: "editorial" };
      return { ...copy, parts: copy.parts.toSpliced(index, 3, first, second, { ...part, expect }) };
    },
  },
  {
    name: "section split",
    apply: (copy, index, language) => {
      const part = at(copy, index);
      if (isNumbered(part) || hasChildren(copy, index)) return null;
      const prose = part.lines.flatMap((line, place) =>
        place > 0 && PROSE.test(line) && (part.lines[place - 1] ?? "").trim() === "" ? [place] : [],
      );
      const middle = prose[Math.floor(prose.length / 2)];
      if (prose.length < 4 || middle === undefined) return null;
      const expect: Expectation = { operation: "section split", status: ["split"], materiality: "editorial" };
      const second = {
        line: null,
        level: part.level,
        lines: [SPLIT_HEADING[language], "", ...part.lines.slice(middle)],
      };
      return {
        ...copy,
        parts: copy.parts.toSpliced(
          index,
          1,
          { ...part, lines: part.lines.slice(0, middle), expect },
          second,
        ),
      };
    },
  },
];

/** Differences of form over the whole text, which no diff may call substantive. */
export const NOISE: Readonly<Record<string, (text: string) => string>> = {
  "blank lines": (text) => text.replaceAll("\n\n", "\n\n\n"),
  "trailing spaces": (text) => text.replaceAll(/(?<=\S)\n/g, "  \n"),
  CRLF: (text) => text.replaceAll("\n", "\r\n"),
  "spaces around Latin words": (text) => text.replaceAll(/(?<=[\u3041-\u9fff])(?=[A-Za-z]{2})/g, " "),
  "full-width commas": (text) => text.replaceAll("、", "，"),
  "full-width digits": (text) =>
    text.replaceAll(/(?<=[\u3041-\u9fff] ?)\d+(?= ?[\u3041-\u9fff])/g, (digits) =>
      digits.replaceAll(/\d/g, (digit) => String.fromCharCode(digit.charCodeAt(0) + 0xfee0)),
    ),
};

function inLine(
  name: string,
  pattern: RegExp,
  edit: (line: string) => string,
  expect: Omit<Expectation, "operation">,
): Operation {
  return {
    name,
    apply: (copy, index) => {
      const done = replaceLine(copy, index, (line) => pattern.test(line) && PROSE.test(line), edit);
      return done && expecting(done, index, { operation: name, ...expect });
    },
  };
}

function replaceLine(
  copy: Copy,
  index: number,
  test: (line: string) => boolean,
  edit: (line: string) => string,
): Copy | null {
  const part = at(copy, index);
  const place = part.lines.findIndex((line, at) => at > 0 && test(line));
  const line = part.lines[place];
  return line === undefined ? null : withLines(copy, index, part.lines.with(place, edit(line)));
}

function withLines(copy: Copy, index: number, lines: readonly string[]): Copy {
  return { ...copy, parts: copy.parts.with(index, { ...at(copy, index), lines }) };
}

function expecting(copy: Copy, index: number, expect: Expectation): Copy {
  return { ...copy, parts: copy.parts.with(index, { ...at(copy, index), expect }) };
}

function at(copy: Copy, index: number): Copy["parts"][number] {
  const part = copy.parts[index];
  if (part === undefined) throw new Error(`no section ${index}`);
  return part;
}

function hasChildren(copy: Copy, index: number): boolean {
  return nextLevel(copy, index) > at(copy, index).level;
}

function nextLevel(copy: Copy, index: number): number {
  return copy.parts[index + 1]?.level ?? 0;
}

function isNumbered(part: Part): boolean {
  return /^\s*(附則|別紙|[(（]?[\dアイ]+[.)）])/.test(part.lines[0] ?? "");
}
