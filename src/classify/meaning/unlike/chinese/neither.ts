import { spannedEdit } from "../../../explain/edits.ts";

/**
 * Whether what we promise not to do is neither of several acts in the one of two Chinese texts that otherwise stayed and all of them together in the other:
 * 我们不会下载、注入[或/和]执行. What others are forbidden (不得复制[或/和]传播) is forbidden either way.
 */
export function promisesNeither(before: string, after: string): boolean {
  const edit = spannedEdit(before, after);
  const [gone, come] = [before.slice(...edit.before), after.slice(...edit.after)];
  return (
    isPromise.test(before.slice(0, edit.before[0])) &&
    !/[并並也亦均都]不/.test(before.slice(edit.before[1])) &&
    (isPair(gone, come) || isPair(come, gone))
  );
}

function isPair(one: string, other: string): boolean {
  return /^或者?$/.test(one) && /^(?:[和与與及]|以及)$/.test(other);
}

/** 我们不会; 不得, 不可 and 不应 bind others. */
const isPromise = /(?:不[会會]|[绝絕从從]不|并不|並不|[没沒]有)(?!允许|允許|容忍|得)[^，,。；;]*$/;
