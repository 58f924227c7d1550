import type { Placing } from "../placing.ts";
import { announcedAsBefore } from "./announced.ts";
import { glossedAsBefore } from "../glossed.ts";
import { himselfAsBefore } from "./himself.ts";
import { inPlainMarks } from "./marked.ts";
import { jointsAsBefore } from "./joints.ts";
import { listedAsBefore } from "../listed.ts";
import { namedTwiceAsBefore } from "./named-twice.ts";
import { receivedAsBefore } from "./received.ts";
import { seamsAsBefore } from "./seams.ts";
import { sharedAsBefore } from "./shared.ts";
import { thingAgainAsBefore } from "./thing-again.ts";

/** What may stand elsewhere in a Japanese sentence, each put where it stood, in the order in which each finds what it reads. */
export const inJapanese: readonly Placing[] = [
  glossedAsBefore,
  receivedAsBefore,
  listedAsBefore,
  himselfAsBefore,
  namedTwiceAsBefore,
  thingAgainAsBefore,
  announcedAsBefore,
  seamsAsBefore,
  jointsAsBefore,
  sharedAsBefore,
].map(inPlainMarks);
