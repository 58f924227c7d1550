import { occursOnce } from "../../../text/occurrences.ts";

/** One place as the end of a sentence, and as it may stand within one. */
export interface Parted {
  readonly parted: string;
  readonly joined: readonly string[];
}

/** The text after with each place where a sentence ends in one of the texts alone as it stood before. */
export function partedAsBefore(
  before: string,
  after: string,
  placesIn: (text: string) => readonly Parted[],
): string {
  if (before === after) return after;
  const cut = placesIn(before).reduce((text, { parted, joined }) => {
    const stands = text.includes(parted) ? undefined : joined.find((one) => occursOnce(text, one));
    return stands === undefined ? text : text.replace(stands, () => parted);
  }, after);
  return placesIn(after).reduce((text, { parted, joined }) => {
    const stood = before.includes(parted) ? undefined : joined.find((one) => occursOnce(before, one));
    return stood === undefined || !occursOnce(text, parted) ? text : text.replace(parted, () => stood);
  }, cut);
}
