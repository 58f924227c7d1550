/** Whether in English something goes to where it came from: sent from the server against sent to the server. */
export function leadsTheOtherWay(before: string, after: string): boolean {
  const [stood, stands] = [endsOf(before), endsOf(after)];
  return (
    [...stood.from].some(
      (place) => !stood.to.has(place) && stands.to.has(place) && !stands.from.has(place),
    ) ||
    [...stood.to].some((place) => !stood.from.has(place) && stands.from.has(place) && !stands.to.has(place))
  );
}

interface Ends {
  readonly from: ReadonlySet<string>;
  readonly to: ReadonlySet<string>;
}

/** What something comes from and goes to, by the first word of its name. */
function endsOf(text: string): Ends {
  const ends = { from: new Set<string>(), to: new Set<string>() };
  for (const [, way = "", place = ""] of text.matchAll(end)) ends[way === "from" ? "from" : "to"].add(place);
  return ends;
}

const end =
  /\b(from|to|into|onto) (?:(?:the|a|an|our|your|their|its|his|her|this|that|these|those|any|other|such) )*([a-z]{2,})/g;
