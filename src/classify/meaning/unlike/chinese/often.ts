/**
 * Whether it is another thing that comes again, in Chinese: 每日管理配额 is done every day, 管理每日的配额 is of what is granted for a day.
 */
export function comesOtherwise(before: string, after: string): boolean {
  const [stood, stands] = [playedBy(before), playedBy(after)];
  return (stood.has("done") && stands.has("of")) !== (stood.has("of") && stands.has("done"));
}

function playedBy(text: string): ReadonlySet<"done" | "of"> {
  return new Set(
    [...text.matchAll(often)].flatMap(({ 0: found, index }) => {
      const [ahead, behind] = [text.slice(0, index), text.slice(index + found.length)];
      if (/[的之]$/.test(ahead) || /^ ?[的之]/.test(behind)) return ["of"];
      return begun.test(ahead) ? ["done"] : [];
    }),
  );
}

const often = /每(?:[日天周週月季年]|[个個]月|学期|學期)/g;
/** Who acts, or what he must, right ahead of how often. */
const begun =
  /(?:^|[,，。；;将將会會应應须須需可得]|我[们們]|本公司|我司|平台|您|用[户戶]|使用者|[会會][员員])$/;
