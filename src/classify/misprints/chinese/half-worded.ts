import { foldToSimplified } from "../../../text/simplified.ts";

/**
 * The old text without what an earlier wording left in it and the new one has no longer, where the rest says the same: one of two verbs that say one thing
 * (尝试试图), whom something is done to said again in the same clause, a verb joined to itself, a subject and its verb that the clause goes on to say.
 */
export function withoutLeftovers(before: string, after: string): string {
  const length = before.length - after.length;
  if (length < 2 || length > longest) return before;
  let [head, tail] = [0, 0];
  while (head < after.length && before[head] === after[head]) head += 1;
  while (tail < after.length && before.at(-1 - tail) === after.at(-1 - tail)) tail += 1;
  if (head + tail < after.length) return before;
  // 会[尝试]试图 and 会尝[试试]图 leave the same: each place at which the stretch may be cut.
  for (let at = after.length - tail; at <= head; at += 1) {
    const [ahead, gone, behind] = [
      before.slice(0, at),
      before.slice(at, at + length),
      before.slice(at + length),
    ];
    if (isLeftOver(...(foldedOf(ahead, gone, behind) as [string, string, string]))) return after;
  }
  return before;
}

const longest = 10;

function foldedOf(...texts: readonly string[]): readonly string[] {
  return texts.map(foldToSimplified);
}

function isLeftOver(ahead: string, gone: string, behind: string): boolean {
  return (
    isSaidByNeighbour(ahead, gone, behind) ||
    isJoinedAgain(ahead, gone, behind) ||
    isGivenAgain(gone, behind) ||
    isSaidAhead(gone, behind) ||
    isOpenedAgain(ahead, gone, behind)
  );
}

/** Verbs and joints that one says instead of another, never besides. */
const families: readonly (readonly string[])[] = (
  "尝试 试图 设法 努力 力图 力求|使用 利用 运用 采用|给予 予以 给与|告知 通知 知会|遵守 遵循 恪守 遵从|如果 若 如 假如 倘若 若是|例如 比如 譬如 如|包括 包含 涵盖|" +
  "通过 经由 透过 经过|根据 依据 按照 依照 依 按 遵照|关于 有关 就|以便 以 便于|从而 进而 因而 因此 故|但 但是 然而 不过|应 应当 应该 须 必须|可 可以 能够 能|可能 也许 或许 可能会|" +
  "立即 立刻 马上 即刻 即时|移除 删除|收集 采集 搜集|获取 获得 取得 得到|联系 联络|保护 保障 维护|帮助 协助|查看 查阅 浏览|显示 展示 展现|改善 改进 提升|确认 核实 核对|存储 储存 保存|" +
  "选择 挑选|购买 选购|举办 举行 召开|办理 处理|告诉 告知|发送 寄送 传送|承担 负担 负责|导致 造成 引起 致使 引致|由于 因为 因|并 并且 且|以及 及 和 与|或 或者 或是|所有 全部 一切 任何|自行 自己 亲自|" +
  "各 各个 每个|位于 坐落于|属于 归属于|表示 表明 代表|视为 认为|特此 兹|其他 其它 别的|相关 有关|之 的|为了 为|目前 现在 现时 当前|希望 想要 愿意|不希望 不想 不愿 不愿意 不想要|继续 持续|将 将会 会|负责 承担|符合 满足|超过 超出|达到 达成|请 敬请|参加 参与|加入 加盟|列出 列明 列举|指定 指派|限制 限定|变更 更改|修改 修订|终止 结束|取消 撤销"
)
  .split("|")
  .map((family) => family.split(" "));

function isSaidByNeighbour(ahead: string, gone: string, behind: string): boolean {
  return families.some(
    (family) =>
      family.includes(gone) &&
      family.some((one) => one !== gone && (ahead.endsWith(one) || behind.startsWith(one))),
  );
}

/** 恢复原状交还并交还出租人. */
function isSaidAhead(gone: string, behind: string): boolean {
  return (
    /^\p{sc=Han}{2}$/u.test(gone) &&
    new RegExp(`^(?:并|或|和|及|且)${gone}(?![者人员费期件])`, "u").test(behind)
  );
}

/** 存取或保留您的资料，或予以保留. */
function isJoinedAgain(ahead: string, gone: string, behind: string): boolean {
  const [, act] = /^[，、]?(?:或者?|并|和|及|以及)(?:予以|加以|进行)?(\p{sc=Han}{2})$/u.exec(gone) ?? [];
  if (act === undefined || !/^[，。；]|^$/u.test(behind)) return false;
  return new RegExp(`(?:或|或者|和|及|并|、)${act}(?!\\p{sc=Han}{0,2}[者人])`, "u").test(clauseOf(ahead));
}

/** 将向阁下就未能提供的货品向阁下的户口退还. */
function isGivenAgain(gone: string, behind: string): boolean {
  const again = behind.replace(/[，。；：、].*$/su, "").indexOf(gone);
  return (
    /^[向对给由为与在从就]\p{sc=Han}{1,5}$/u.test(gone) &&
    /^(?:就|以|按|通过|透过|经|因|根据|依|在|于|自|从)/u.test(behind) &&
    again > 0
  );
}

/** 使用者，使用者造册由委员会造册保存. */
function isOpenedAgain(ahead: string, gone: string, behind: string): boolean {
  for (let cut = 2; cut <= gone.length - 2; cut += 1) {
    const [who, act] = [gone.slice(0, cut), gone.slice(cut)];
    const clause = behind.replace(/[，。；：].*$/su, "");
    if (/^[由以按]/u.test(behind) && ahead.replace(/[，、]$/u, "").endsWith(who) && clause.includes(act))
      return true;
  }
  return false;
}

function clauseOf(ahead: string): string {
  return ahead.slice(Math.max(...["。", "；"].map((mark) => ahead.lastIndexOf(mark))) + 1);
}
