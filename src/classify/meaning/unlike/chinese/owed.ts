/** Whether in Chinese what was done is what is to be done, or the other way round: 您所提供的信息 against 您应提供的信息. */
export function isOnlyOwed(before: string, after: string): boolean {
  return owes(before, after) || owes(after, before);
}

function owes(one: string, other: string): boolean {
  return [...one.matchAll(owed)].some(([whole, act = ""]) => {
    const done = new RegExp(`(?<![应應须須拟擬要需])${act}[的之](?=\\p{sc=Han})`, "u");
    return done.test(other) && !done.test(one) && !other.includes(whole);
  });
}

const owed = /(?<![反响響相对對适適供])[应應须須拟擬](\p{sc=Han}{2})[的之](?=\p{sc=Han})/gu;
