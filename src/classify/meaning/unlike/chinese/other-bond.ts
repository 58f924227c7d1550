import type { Exchanged } from "./small-words.ts";

/**
 * Whether one small word of a Chinese text was put for another that never binds so: [如果/即使]未按时取件, [向/通过]保险公司提供, [会/能]查看, [没有/不会]出租, [本/各]条款, 前[款/条].
 * A word that no row knows says nothing here.
 */
export function bindsOtherwise(one: Exchanged): boolean {
  const [gone, come] = [simply(one.gone), simply(one.come)];
  return tables.some(({ rows, goes }) => {
    const [stood, stands] = [sensesIn(rows, gone), sensesIn(rows, come)];
    return stood.length > 0 && stands.length > 0 && !stood.some((row) => stands.includes(row)) && goes(one);
  });
}

function sensesIn(rows: readonly string[], word: string): readonly number[] {
  return rows.flatMap((row, at) => (row.split(" ").includes(word) ? [at] : []));
}

/** The few traditional characters of these words. */
function simply(word: string): string {
  return word.replace(/./gu, (character) => simple.get(character) ?? character);
}

const simple: ReadonlyMap<string, string> = new Map(
  Array.from(
    "當当從从對对給给為为經经過过與与將将會会沒没須须應应該该這这個个類类項项條条節节於于雖虽盡尽論论無无則则僅仅來来並并還还讓让憑凭隨随關关",
  ).reduce<[string, string][]>(
    (found, character, at, all) => (at % 2 === 0 ? [...found, [character, all[at + 1] ?? character]] : found),
    [],
  ),
);

interface Table {
  readonly rows: readonly string[];
  /** Where the words are these. */
  readonly goes: (one: Exchanged) => boolean;
}

const tables: readonly Table[] = [
  // On which condition, or in spite of what.
  {
    rows: [
      "如果 若 如 倘若 倘 假如 要是 一旦 当 凡 若是 如若 万一 只要 在 对 对于 有 为 遇 因",
      "即使 即便 哪怕 纵使 即令 就算 尽管 虽然 虽 无论 不论 不管 不问",
      "除非 除",
      "只有 仅当 唯有 仅在",
      "因为 由于 因 鉴于 既然 为",
    ],
    goes: () => true,
  },
  // To whom, by whom, through whom.
  {
    rows: [
      "向 给 对 为 予 与 跟 和 于 同 至 到",
      "从 自 由 向 打 于 在",
      "通过 经 经由 由 以 用 借助 利用 透过 藉由 经过 在 从",
      "被 由 遭 受 让 给 予以 予 受到 遭到",
      "被 为 遭 受",
      "按 按照 依 依照 根据 据 凭 以 照 视 依据 遵照 循 经 随",
      "在 于 到 至 对",
      "在 于 从 自 对",
      "将 把 以 对",
      "参考 参照",
      "除 除了",
    ],
    goes: ({ ahead, behind }) =>
      !/^[外此上下号號]|^[^，,。；;]{0,16}之?日起?/.test(behind) && !/[收达達送得受接感遭]$/.test(ahead),
  },
  // What will be, what can be.
  {
    rows: ["会 将 将会 将要 要", "能 能够 可 可以 得 有权 可能 足以"],
    goes: ({ ahead, behind }) => !/[不可机社都]$/.test(ahead) && !/^[议員员计費费长長见力源]/.test(behind),
  },
  // What is not done so far, what will not be.
  {
    rows: ["没有 未曾 从未 没 未", "不会 将不 不得 不能 不可 不再 绝不 决不"],
    goes: ({ behind }) => /^\p{sc=Han}{2}/u.test(behind),
  },
  {
    rows: ["从未 未曾 从来没有 从没有 从没", "不 不会 将不 绝不 决不"],
    goes: ({ behind }) => /^\p{sc=Han}{2}/u.test(behind),
  },
  // Still so, or only then.
  { rows: ["仍 仍然 依然 还 继续 依旧 仍旧", "将 将会 会 才 方 方可 就 即"], goes: () => true },
  // Which of them.
  {
    rows: [
      "本 该 此 这 其 上述 前述 这一 那 所述 前揭 的 之",
      "这些 该等 上述 前述 此等 该 此 以上 前揭 这 其 该些 那些",
      "各 每 每个 任何 任一 所有 凡 全体 各个 每一 一切 各位 全部 任意 多 各项",
      "此类 该类 这类 上述 该等 这种 此种 这些 此等",
      "其他 其它 其余 别的 另 他",
      "部分 某些 一些 某 有的 若干 有些 少数 个别",
      "首 第一",
    ],
    goes: ({ ahead, behind }) => /^(?!外)\p{sc=Han}/u.test(behind) && !/[原应為为在由因至从自]$/.test(ahead),
  },
  // The paragraph, or the whole article.
  {
    rows: ["款", "条", "项", "章 节", "目"],
    goes: ({ ahead }) => /[本前上次后後]$/.test(ahead),
  },
];
