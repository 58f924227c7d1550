/** Whether of two who each do something the one does in a Japanese text what the other does in the other: [管理者/市長]は回答します。[市長/管理者]が決定します. */
export function doesWhatAnotherDid(before: string, after: string): boolean {
  const [stood, stands] = [doneIn(before), doneIn(after)];
  return [...stood].some(([act, who]) => {
    const now = stands.get(act);
    return now !== undefined && now !== who && isNamed(now, stood) && isNamed(who, stands);
  });
}

function isNamed(who: string, acts: ReadonlyMap<string, string>): boolean {
  return [...acts.values()].includes(who);
}

/** By what a sentence says is done him who does it; what stands twice is left out. */
function doneIn(text: string): ReadonlyMap<string, string> {
  const found = new Map<string, string>();
  const again = new Set<string>();
  for (const sentence of text.split(/[。\n]/)) {
    const [, who = "", act = ""] =
      /(?:^|[、は])([\p{sc=Han}ァ-ヺー]{1,6}[者員長会方社主店館校])(?:は|が)、?[^、は]{0,24}?(\p{sc=Han}{2})(?:し|いたし)?(?:ます|する|できます)$/u.exec(
        sentence,
      ) ?? [];
    if (act === "") continue;
    if (found.has(act)) again.add(act);
    found.set(act, who);
  }
  for (const act of again) found.delete(act);
  return found;
}
