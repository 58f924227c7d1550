/**
 * The old text with the characters that were read in a wrong encoding as they were meant (donâ€™t), and with Latin letters for those of another alphabet that
 * are drawn as they are and stand within a Latin word, where the new one has none such.
 */
export function decoded(before: string, after: string): string {
  const latin = drawnAlike.test(after) ? before : withLatin(before);
  if (!spoilt.test(latin) || spoilt.test(after)) return latin;
  return latin.replace(new RegExp(spoilt.source, "gu"), (found) => meant.get(found) ?? found);
}

function withLatin(text: string): string {
  return text.replace(mixed, (word) =>
    Array.from(word, (letter) => latin[alien.indexOf(letter)] ?? letter).join(""),
  );
}

const alien = "аеорсухіјѕԁһАВЕКМНОРСТХІЈЅοαινΑΒΕΖΗΙΚΜΝΟΡΤΥΧ";
const latin = "aeopcyxijsdhABEKMHOPCTXIJSoaivABEZHIKMNOPTYX";
const drawnAlike = new RegExp(`[A-Za-z][${alien}]|[${alien}][A-Za-z]`, "u");
const mixed = new RegExp(`[A-Za-z${alien}]*(?:[A-Za-z][${alien}]|[${alien}][A-Za-z])[A-Za-z${alien}]*`, "gu");

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
