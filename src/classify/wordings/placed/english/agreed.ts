import { holds, isSame, type Seam, seamsAsBefore } from "./resumed.ts";

/**
 * The English text after with a second thing that the same agree, are bound or are entitled to do said in a sentence of its own, or in the same, as before:
 * You agree to lock the hall and (to) return the key; You agree to lock the hall. You also agree to return the key.
 */
export function agreedAsBefore(before: string, after: string): string {
  return seamsAsBefore(before, after, agreedIn);
}

const heads =
  "(?:(?:may|can|must|shall|will|should) )?(?:agree|undertake|consent|promise|need|wish|intend|have|be (?:required|obliged|entitled|allowed|permitted|able))s? to|(?:have|has|reserves?) the right to|(?:is|are) (?:required|obliged|entitled|allowed|permitted|expected|able|asked) to|has to";
const agreed = new RegExp(
  `(?<=^|[.;!?]\\s)(?=[A-Z])([^.;:,!?()]{1,70}?) (${heads}) ([^.;:!?()]{2,160})([.;]\\s+)(It|They|He|She|You|We|(?:The|This|These|Such) [a-z]+|\\1) ((?:also |then )?)((?:[a-z]+ )?)((?:also )?)((?:[a-z]+ ){0,3}to) ([a-z]+)`,
  "g",
);

function agreedIn(text: string): readonly Seam[] {
  return Array.from(
    text.matchAll(agreed),
    ([
      ,
      who = "",
      head = "",
      said = "",
      end = "",
      again = "",
      also = "",
      first = "",
      too = "",
      rest = "",
      word = "",
    ]) => {
      if (`${first}${rest}` !== head || holds.test(said) || holds.test(who) || bars.test(word)) return [];
      if (again !== who && !isSame(who, again, head)) return [];
      const last = /\S+$/.exec(said)?.[0] ?? "";
      return [
        {
          whole: `${last}${end}${again} ${also}${first}${too}${rest} ${word}`,
          joined: ["", ","].flatMap((comma) =>
            ["", "to ", "also ", "also to ", "then "].map((link) => `${last}${comma} and ${link}${word}`),
          ),
        },
      ];
    },
  ).flat();
}

/** No verb, or one that denies. */
const bars = /^(?:not|no|the|an?|never|only)$/;
