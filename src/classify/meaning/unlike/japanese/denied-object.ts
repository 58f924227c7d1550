/**
 * Whether what is done with a thing in the one Japanese text is not done with it in the other: 再発行は行いません。払戻しを行います and 再発行も払戻しも行いません. Only where each
 * text says it of that thing once.
 */
export function deniesObject(before: string, after: string): boolean {
  const [stood, stands] = [objectsOf(before), objectsOf(after)];
  return [...stood].some(([what, isDone]) => {
    const now = stands.get(what);
    return isDone !== null && now !== undefined && now !== null && isDone !== now;
  });
}

/** Each thing with its verb, and whether that is done; null where it is and is not. */
function objectsOf(text: string): ReadonlyMap<string, boolean | null> {
  const found = new Map<string, boolean | null>();
  for (const { groups } of text.matchAll(done)) {
    const { what = "", verb = "", not } = groups ?? {};
    const key = `${what} ${verb}`;
    const isDone = not === undefined;
    found.set(key, (found.get(key) ?? isDone) === isDone ? isDone : null);
  }
  return found;
}

const done =
  /(?<what>[\p{sc=Han}ァ-ヺー]{2,}[しい]?)[をはも](?:一切|いっさい)?(?<verb>[\p{sc=Han}]{1,2})(?:[いきしちりびみ]|し|いたし|致し)?(?:(?<not>[わかさたばまら]?(?:ません|ない(?![者場で]))|せず|[わかさたばまら]ず)|ます|する|[うくすつぶむる])(?=。|、|$)/gu;
