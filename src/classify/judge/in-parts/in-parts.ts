import type { Language } from "../../../model.ts";
import { exchangesPlaces } from "../../meaning/same.ts";
import { saysAnother } from "../../meaning/unlike/outright.ts";
import type { Wordings } from "../../wordings/wordings.ts";
import { placeByPlace } from "./places.ts";

/**
 * Whether two texts that read alike as a whole say something else in one of the places that changed. The ways of differing of `meaning/unlike/` ask that
 * everything else stayed: where 当社 became 弊社 beside them, two who changed places were not seen. So they are asked again once what else changed is
 * undone, by its wordings or by its place.
 */
export function hidesAnother(
  before: string,
  after: string,
  language: Language,
  reword: Wordings["asBefore"] | undefined,
): boolean {
  const differs = (text: string): boolean =>
    text !== before &&
    text !== after &&
    (saysAnother(before, text, language) || exchangesPlaces(before, text, language));
  return (
    (reword !== undefined && differs(reword(before, after, language))) ||
    // In English a place alone is seldom a sentence: what is moved takes its verb with it.
    (language !== "en" && placeByPlace(before, after).some(differs))
  );
}
