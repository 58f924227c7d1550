/**
 * Whether who decides in the one of two Japanese texts is told in the other, and he who was told decides: 理事会で決定した事項は会員に通知される, 会員が決定した事項は理事会に通知される.
 */
export function exchangesReceivers(before: string, after: string): boolean {
  if (before.length + after.length > longest) return false;
  return exchanges(before, after) || exchanges(after, before);
}

/** A paragraph, not a chapter. */
const longest = 800;

function exchanges(one: string, other: string): boolean {
  const [from, to] = [actingIn(one), actingIn(other)];
  const [given, received] = [receivingIn(one), receivingIn(other)];
  return [...from].some(
    (who) =>
      !given.has(who) &&
      received.has(who) &&
      [...given].some((whom) => whom !== who && to.has(whom) && !from.has(whom) && !received.has(whom)),
  );
}

const somebody =
  "(?<![\\p{sc=Han}ァ-ヺー])([\\p{sc=Han}ァ-ヺー]{1,9}(?:[者員師人士長官民係先客生会社店局課部校院]|ユーザー?|様|機関))";

function actingIn(text: string): ReadonlySet<string> {
  return wordsIn(text, "(?:が|は|で(?=[^すあし])|により|によって|から)");
}

function receivingIn(text: string): ReadonlySet<string> {
  return wordsIn(text, "(?:に(?!よ|て|関|つい|おい|お[けい]|基|係|は)|へ(?!の)|宛て?に)");
}

function wordsIn(text: string, behind: string): ReadonlySet<string> {
  return new Set(
    Array.from(text.matchAll(new RegExp(`${somebody}${behind}`, "gu")), ([, name = ""]) => name),
  );
}
