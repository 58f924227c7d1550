/** Whether one receives what one does in the other text: 連絡を受けた日 and 連絡をした日. */
export function doesWhatWasReceived(one: string, other: string): boolean {
  return Array.from(one.matchAll(received)).some(
    ([, act = ""]) =>
      !new RegExp(`${act}を?(?:受け|いただ|頂|もら|され)`, "u").test(other) &&
      new RegExp(done(act), "u").test(other) &&
      !new RegExp(done(act), "u").test(one),
  );
}

const received = /(\p{sc=Han}{2})を受け(?![付つ入取継])/gu;

function done(act: string): string {
  return `${act}を?(?:し(?![かよ])|する|いたし|行[いうっ]|実施し)`;
}
