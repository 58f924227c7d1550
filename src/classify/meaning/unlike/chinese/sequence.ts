/** Whether in Chinese what was done first is done second: 经审核后公布 against 公布后审核, whatever small words stand beside the two. */
export function comesFirst(before: string, after: string): boolean {
  const [stood, stands] = [stepsOf(before), stepsOf(after)];
  return [...stood].some((steps) => {
    const [first = "", second = ""] = steps.split(">");
    return stands.has(`${second}>${first}`);
  });
}

/** Each `first>second`. */
function stepsOf(text: string): ReadonlySet<string> {
  return new Set([...text.matchAll(oneAfterAnother)].map(({ 1: first, 2: second }) => `${first}>${second}`));
}

const oneAfterAnother =
  /(\p{sc=Han}{2})(?:完[毕畢成])?(?:之|以)?[后後][，,]?(?:再|才|即|予以|[进進]行|方可|始得|可|[应應]|[会會]|[将將]|立即)*(?=(\p{sc=Han}{2}))/gu;
