/**
 * Whether either of two acts in the one Japanese text is both in the other, one with the other or one after it: 複製し、又は配布してはならない and 複製して配布してはならない.
 */
export function joinsActs(before: string, after: string): boolean {
  return isJoined(before, after) || isJoined(after, before);
}

function isJoined(one: string, other: string): boolean {
  return Array.from(one.matchAll(either)).some(
    ([, act = ""]) =>
      !other.includes(`${act}たり`) &&
      new RegExp(`${act}(?:て、?|、)(?!又は|または|若しくは|もしくは|あるいは|或いは)`, "u").test(other) &&
      !new RegExp(`${act}[、，](?:又は|または|若しくは|もしくは|あるいは|或いは)`, "u").test(other),
  );
}

const either =
  /(\p{sc=Han}{1,2}(?:を?し|[いきちりびみ]))[、，](?:又は|または|若しくは|もしくは|あるいは|或いは)(?!その他)/gu;
