import { expect, test } from "vitest";
import { compareSentences } from "./judged.ts";

/** `[misprint/put right]`: the old sentence has the one, the new sentence the other. */
async function verdictOf(notation: string): Promise<string> {
  const side = (which: 1 | 2): string =>
    notation.replace(/\[([^/\]]*)\/([^/\]]*)\]/g, (_, ...sides: string[]) => sides[which - 1] ?? "");
  return (await compareSentences("en", side(1), side(2))).materiality;
}

test.each([
  "Neither side is in default during force [majuere/majeure].",
  "Stewards and [Committiemen/Committeemen] wear a badge.",
  "The allotments are closed on [Wedensday/Wednesday].",
  "Report it to the [Safegaurding/Safeguarding] Officer of the choir.",
  "The [Trasurer/Treasurer] keeps the books of the choir.",
  "A disputed payment may lead to a [chargback/chargeback].",
  "Fees are [payed/paid] at the desk.",
  "Guests shall [b/be] signed in by a member.",
  "The seeds are sold with an [invоice/invoice].",
  "All [accomodatoins/accommodations] are cleaned daily.",
])("%s is a misprint", async (notation) => {
  expect(await verdictOf(notation)).toBe("editorial");
});

test.each([
  "The contact is Ms [Carpentor/Carpenter].",
  "The contact is Anna [Fletchar/Fletcher].",
  "The auditor is [Mayerr/Mayer].",
  "The parcels are carried by [Wilkes/Wilks] of Bath.",
  "The data goes to [Marketo/Market].",
  "The tool is hosted by [Segmint/Segment].",
  "The [bailor/bailee] bears the cost.",
  "The licence is granted by the [Licensor/Licensee].",
  "Samples are [pseudonymised/anonymised] by the laboratory.",
  "The choir meets on [Tuesday/Thursday].",
])("%s is told", async (notation) => {
  expect(await verdictOf(notation)).toBe("substantive");
});
