/** Whether what was counted in the one of two English texts is named in the other: the number of members, the member numbers. */
export function namesWhatIsCounted(counting: string, naming: string): boolean {
  return Array.from(counting.matchAll(counted)).some(([whole, things = ""]) => {
    const one = things.replace(/s$/, "");
    return !naming.includes(whole) && new RegExp(`\\b${one}(?:s|['’]s?|s['’])? numbers?\\b`).test(naming);
  });
}

const counted = /\bnumbers? of (?:(?:the|our|your|their|its|any|all|such) )?([a-z]+)/g;
