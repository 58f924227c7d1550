/**
 * Whether what was said to be done by somebody in the one of two English texts only describes in the other: the chair was elected by the members, the chair
 * elected by the members. Behind that, which or who it describes in either, and behind `and` the verb stands ahead.
 */
export function losesItsVerb(one: string, other: string): boolean {
  return Array.from(one.matchAll(stated)).some(([whole, subject = "", participle = ""]) => {
    if (describing.test(subject)) return false;
    const done = `${participle} by `;
    return (
      one.split(done).length === 2 &&
      !other.includes(whole) &&
      new RegExp(`\\b${subject} ${done}`).test(other)
    );
  });
}

const stated =
  /\b([a-z]+) (?:is|are|was|were|be|been) ([a-z]{3,}(?:ed|en|wn|ght|ept|ade|ent|eld|old|aid)) by (?=[a-z])/g;
const describing = /^(?:that|which|who|whom|and|or|but|has|have|had|being)$/;
