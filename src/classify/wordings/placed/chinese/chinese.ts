import type { Placing } from "../placing.ts";
import { adverbialsAsBefore } from "./adverbials.ts";
import { againAsBefore } from "./again.ts";
import { clausesAsBefore } from "./clause-joints.ts";
import { disposedAsBefore } from "./disposed.ts";
import { editionsAsBefore } from "./editions.ts";
import { givenVoiceAsBefore } from "./voice.ts";
import { glossedAsBefore } from "../glossed.ts";
import { joinedAsBefore } from "./joints.ts";
import { keptInAsBefore } from "./kept-in.ts";
import { ledAsBefore } from "./led.ts";
import { lightenedAsBefore } from "./light.ts";
import { listedAsBefore } from "../listed.ts";
import { movedAsBefore } from "./moved.ts";
import { namedAsBefore } from "./named.ts";
import { objectsAsBefore } from "./objects.ts";
import { openedAsBefore } from "./opened.ts";
import { ownAsBefore } from "./own.ts";
import { repeatedAsBefore } from "./repeated.ts";
import { sentencesAsBefore } from "./seams.ts";
import { sharedAsBefore } from "./shared.ts";
import { stanceAsBefore } from "./stance.ts";
import { topicAsBefore } from "./topic.ts";
import { touchedListsAsBefore } from "./touched-lists.ts";
import { unsaidAsBefore } from "./left-unsaid.ts";
import { undergoneAsBefore } from "./undergone.ts";
import { verblessAsBefore } from "./verbless.ts";
import { versionAsBefore } from "./version.ts";

/** What may stand elsewhere in a Chinese sentence, each put where it stood, in the order in which each finds what it reads. */
export const inChinese: readonly Placing[] = [
  glossedAsBefore,
  versionAsBefore,
  editionsAsBefore,
  verblessAsBefore,
  openedAsBefore,
  listedAsBefore,
  touchedListsAsBefore,
  joinedAsBefore,
  sharedAsBefore,
  objectsAsBefore,
  movedAsBefore,
  adverbialsAsBefore,
  keptInAsBefore,
  stanceAsBefore,
  namedAsBefore,
  againAsBefore,
  unsaidAsBefore,
  ledAsBefore,
  givenVoiceAsBefore,
  undergoneAsBefore,
  disposedAsBefore,
  lightenedAsBefore,
  topicAsBefore,
  ownAsBefore,
  sentencesAsBefore,
  clausesAsBefore,
  repeatedAsBefore,
];
