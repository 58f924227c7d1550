import type { Language } from "../../model.ts";
import { lazily } from "../../text/lazily.ts";
import { qualifiesAnother } from "../meaning/unlike/adverbs.ts";
import { saysAnotherBySmallWords } from "../meaning/unlike/japanese/small-words.ts";
import { bindsInChinese } from "../meaning/unlike/chinese/chinese.ts";
import { bindsInEnglish } from "../meaning/unlike/english/english.ts";
import { isChinese } from "../reading.ts";
import { acronymsAsBefore } from "./placed/acronyms.ts";
import { againAsBefore } from "./placed/again-chinese.ts";
import { announcedAsBefore } from "./placed/announced.ts";
import { asidesAsBefore } from "./placed/aside.ts";
import { conditionAsBefore } from "./placed/condition.ts";
import { deniedAsBefore } from "./placed/denied.ts";
import { containedAsBefore } from "./placed/contained.ts";
import { deemedAsBefore } from "./placed/deemed.ts";
import { disposedAsBefore } from "./placed/disposed-chinese.ts";
import { doingAsBefore } from "./placed/participles-english.ts";
import { doneByAsBefore } from "./placed/by-doing.ts";
import { elidedAsBefore } from "./placed/elided.ts";
import { aimsAsBefore } from "./placed/aims.ts";
import { asStood } from "./as-stood.ts";
import { exchangesBetween } from "./exchanges.ts";
import { isLightlyEdited } from "./likeness.ts";
import { foldWording } from "./fold.ts";
import { headedAsBefore } from "./placed/headed.ts";
import { givenAsBefore } from "./placed/given.ts";
import { glossedAsBefore } from "./placed/glossed.ts";
import { himselfAsBefore } from "./placed/himself.ts";
import { identifiedAsBefore } from "./placed/identified.ts";
import { impersonalAsBefore } from "./placed/impersonal.ts";
import { forbiddenAsBefore } from "./placed/forbidden.ts";
import { informedAsBefore } from "./placed/informed.ts";
import { joinedAsBefore } from "./placed/joints.ts";
import { ledAsBefore } from "./placed/led-chinese.ts";
import { lightenedAsBefore } from "./placed/light-chinese.ts";
import { listedAsBefore } from "./placed/listed.ts";
import { movedAsBefore } from "./placed/moved-chinese.ts";
import { particlesAsBefore } from "./placed/particles.ts";
import { placedAsBefore } from "./placed/moved.ts";
import { possibleAsBefore } from "./placed/possible.ts";
import { namedAsBefore } from "./placed/named.ts";
import { objectsAsBefore } from "./placed/objects-chinese.ts";
import { openedAsBefore } from "./placed/opened-chinese.ts";
import { pointedAsBefore } from "./placed/pointed.ts";
import { ownAsBefore } from "./placed/own-chinese.ts";
import { ownedAsBefore } from "./placed/owned.ts";
import { plainChinese } from "./plain-chinese.ts";
import { receivedAsBefore } from "./placed/received-japanese.ts";
import { readTable, type WordingTable } from "./lexicon.ts";
import { relatedAsBefore } from "./placed/relative.ts";
import { repeatedAsBefore } from "./placed/repeated-chinese.ts";
import { seamsAsBefore } from "./placed/seams.ts";
import { resumedAsBefore } from "./placed/resumed.ts";
import { sentencesAsBefore } from "./placed/seams-chinese.ts";
import { sharedAsBefore } from "./placed/shared.ts";
import { stanceAsBefore } from "./placed/stance-chinese.ts";
import { thereAsBefore } from "./placed/there.ts";
import { topicAsBefore } from "./placed/topic-chinese.ts";
import { turnedBack } from "./turned.ts";
import { undergoneAsBefore } from "./placed/undergone-chinese.ts";
import { versionAsBefore } from "./placed/version-chinese.ts";
import { undertakenAsBefore } from "./placed/nominal-passive.ts";
import { unnamedAsBefore } from "./placed/unnamed-doer.ts";
import { verblessAsBefore } from "./placed/verbless-chinese.ts";
import { givenVoiceAsBefore } from "./placed/voice-chinese.ts";
import { voicedAsBefore } from "./placed/voice.ts";

/** Knows which wordings an editor puts for one another without changing what is said. */
export interface Wordings {
  /** The text after in the wordings of the text before, as far as the one says what the other does; itself where there are none. */
  readonly asBefore: (before: string, after: string, language: Language) => string;
}

/** The languages that have a lexicon of wordings; both scripts of Chinese share one. */
export type WordingLanguage = "ja" | "zh" | "en";

/** The wordings of the lexicons, each asked for when its language is first looked up: its parts behind their names, `[contexts]`. */
export function createWordings(lexicon: (language: WordingLanguage) => string): Wordings {
  const tableOf = (language: WordingLanguage): (() => WordingTable) =>
    lazily(() => readTable(lexicon(language), reach[language]));
  const tables = { ja: tableOf("ja"), zh: tableOf("zh"), en: tableOf("en") };
  return {
    asBefore: (before, after, language) => {
      if (before === after || before.length + after.length > longest || !isLightlyEdited(before, after))
        return after;
      if (language !== "en" && qualifiesAnother(before, after, language)) return after;
      if (isChinese(language) && bindsInChinese(before, after)) return after;
      if (language === "ja" && saysAnotherBySmallWords(before, after)) return after;
      if (language === "en" && bindsInEnglish(before, after)) return after;
      const table = isChinese(language) ? tables.zh() : language === "ja" ? tables.ja() : tables.en();
      const worded = inWordingsOf(before, after, language, table);
      return worded !== before && isChinese(language) && isPlainlySame(before, worded, language, table)
        ? before
        : worded;
    },
  };
}

/** The longest wordings have some 60 letters, or 30 characters. */
const reach: Readonly<Record<WordingLanguage, number>> = { ja: 32, zh: 32, en: 64 };

/** Both versions of a paragraph, not of a chapter. */
const longest = 1600;

/** What may stand elsewhere in a sentence, each put where it stood. */
const placings = [
  acronymsAsBefore,
  glossedAsBefore,
  identifiedAsBefore,
  versionAsBefore,
  verblessAsBefore,
  openedAsBefore,
  conditionAsBefore,
  relatedAsBefore,
  resumedAsBefore,
  voicedAsBefore,
  impersonalAsBefore,
  particlesAsBefore,
  givenAsBefore,
  thereAsBefore,
  receivedAsBefore,
  doingAsBefore,
  aimsAsBefore,
  forbiddenAsBefore,
  deemedAsBefore,
  containedAsBefore,
  informedAsBefore,
  undertakenAsBefore,
  unnamedAsBefore,
  pointedAsBefore,
  doneByAsBefore,
  possibleAsBefore,
  listedAsBefore,
  joinedAsBefore,
  sharedAsBefore,
  objectsAsBefore,
  headedAsBefore,
  elidedAsBefore,
  deniedAsBefore,
  asidesAsBefore,
  ownedAsBefore,
  placedAsBefore,
  movedAsBefore,
  stanceAsBefore,
  namedAsBefore,
  againAsBefore,
  ledAsBefore,
  givenVoiceAsBefore,
  undergoneAsBefore,
  disposedAsBefore,
  lightenedAsBefore,
  topicAsBefore,
  ownAsBefore,
  himselfAsBefore,
  announcedAsBefore,
  seamsAsBefore,
  sentencesAsBefore,
  repeatedAsBefore,
] as const;

function inWordingsOf(before: string, after: string, language: Language, table: WordingTable): string {
  const exchange = (text: string): string => exchangedBack(before, text, language, table);
  const place = (text: string): string =>
    placings.reduce((given, step) => step(before, given, language), text);
  const placed = place(after);
  // What was moved may have been part of a wording.
  if (placed !== after && exchange(after) === before) return before;
  const turn = (text: string): string => turnedBack(before, text, language, table.bracketings);
  const worded = exchange(placed);
  const turned = turn(place(worded));
  // What a turn brackets may be worded otherwise too.
  const rest = turned === worded ? worded : exchange(place(turned));
  if (rest === before || language !== "en") return rest;
  // A word of a turn may have been put for another before the turn was seen: while the chair is absent, during the absence of the chair.
  const first = turn(placed);
  return first !== placed && exchange(place(first)) === before ? before : rest;
}

/** Whether two Chinese texts are the same in other words once their constructions are the plainest. */
function isPlainlySame(before: string, after: string, language: Language, table: WordingTable): boolean {
  const [from, to] = [before, after].map((text) => plainChinese(foldWording(text, language)));
  if (from === undefined || to === undefined) return false;
  return from === to || inWordingsOf(from, to, language, table) === from;
}

function exchangedBack(before: string, after: string, language: Language, table: WordingTable): string {
  const exchanges = exchangesBetween(foldWording(before, language), foldWording(after, language), table);
  return asStood(before, after, exchanges);
}
