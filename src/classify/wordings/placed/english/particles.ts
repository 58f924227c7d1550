import { occursOnce } from "../../../../text/occurrences.ts";

/** The English text after with a particle on the side of what its verb is done to as before: hand your phone in, hand in your phone. */
export function particlesAsBefore(before: string, after: string): string {
  const text = parted(before).reduce((given, { whole, close }) => put(given, close, whole), after);
  return parted(text).reduce(
    (given, { whole, close }) => (occursOnce(before, close) ? put(given, whole, close) : given),
    text,
  );
}

interface Parted {
  readonly whole: string;
  readonly close: string;
}

/** What is done to something that an article, or whose it is, leads in. */
const pattern =
  /\b([a-z]{2,}) ((?:the|an?|this|that|these|those|your|our|their|its|his|her|all|any) (?:[a-z'’-]+ ){0,2}?[a-z'’-]+) (on|out|up|down|off|back|away|over|in)(?![\w-])/g;

function parted(text: string): readonly Parted[] {
  return Array.from(text.matchAll(pattern), ([whole, verb = "", object = "", particle = ""]) => ({
    whole,
    close: `${verb} ${particle} ${object}`,
  }));
}

function put(text: string, stands: string, wanted: string): string {
  return occursOnce(text, stands) && !text.includes(wanted) ? text.replace(stands, () => wanted) : text;
}
