/** The old text with the characters that were read in a wrong encoding as they were meant (donâ€™t), where the new one has none such. */
export function decoded(before: string, after: string): string {
  if (!spoilt.test(before) || spoilt.test(after)) return before;
  return before.replace(new RegExp(spoilt.source, "gu"), (found) => meant.get(found) ?? found);
}

const meant: ReadonlyMap<string, string> = new Map([
  ["â€™", "’"],
  ["â€˜", "‘"],
  ["â€œ", "“"],
  ["â€\u009d", "”"],
  ["â€", "”"],
  ["â€“", "–"],
  ["â€”", "—"],
  ["â€¢", "•"],
  ["â€¦", "…"],
  ["Ã©", "é"],
  ["Ã¨", "è"],
  ["Ã¼", "ü"],
  ["Ã¶", "ö"],
  ["Ã¤", "ä"],
  ["Â§", "§"],
  ["Â©", "©"],
  ["Â®", "®"],
  ["Â£", "£"],
  ["Â\u00a0", " "],
  ["�", "’"],
]);
const spoilt = new RegExp(
  [...meant.keys()].toSorted((one, other) => other.length - one.length).join("|"),
  "u",
);
