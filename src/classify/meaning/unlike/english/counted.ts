/** Whether what was counted in the one of two English texts is named in the other: the number of members, the member numbers. */
export function namesWhatIsCounted(before: string, after: string): boolean {
  const [from, to] = [before.toLowerCase(), after.toLowerCase()];
  return isNamedIn(from, to) || isNamedIn(to, from);
}

function isNamedIn(counting: string, naming: string): boolean {
  return Array.from(counting.matchAll(counted)).some(([whole, things = ""]) => {
    const one = things.replace(/s$/, "");
    return !naming.includes(whole) && new RegExp(`\\b${one}(?:s|['’]s?|s['’])? numbers?\\b`).test(naming);
  });
}

const counted = /\bnumbers? of (?:(?:the|our|your|their|its|any|all|such) )?([a-z]+)/g;
