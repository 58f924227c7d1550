import type { Placing } from "../placing.ts";
import { acronymsAsBefore } from "./acronyms.ts";
import { agreedAsBefore } from "./agreed.ts";
import { aimsAsBefore } from "./aims.ts";
import { asidesAsBefore } from "./aside.ts";
import { clausesAsBefore } from "./clause-joints.ts";
import { conditionAsBefore } from "./condition.ts";
import { containedAsBefore } from "./contained.ts";
import { deemedAsBefore } from "./deemed.ts";
import { deniedAsBefore } from "./denied.ts";
import { doingAsBefore } from "./participles.ts";
import { doneByAsBefore } from "./by-doing.ts";
import { elidedAsBefore } from "./elided.ts";
import { forbiddenAsBefore } from "./forbidden.ts";
import { frontedAsBefore } from "./fronted.ts";
import { givenAsBefore } from "./given.ts";
import { glossedAsBefore } from "../glossed.ts";
import { identifiedAsBefore } from "./identified.ts";
import { impersonalAsBefore } from "./impersonal.ts";
import { informedAsBefore } from "./informed.ts";
import { jointsAsBefore } from "./joints.ts";
import { listedAsBefore } from "../listed.ts";
import { ownedAsBefore } from "./owned.ts";
import { particlesAsBefore } from "./particles.ts";
import { placedAsBefore } from "./moved.ts";
import { pointedAsBefore } from "./pointed.ts";
import { possibleAsBefore } from "./possible.ts";
import { resumedAsBefore } from "./resumed.ts";
import { sharedHeadAsBefore } from "./shared-head.ts";
import { thereAsBefore } from "./there.ts";
import { undertakenAsBefore } from "./nominal-passive.ts";
import { unnamedAsBefore } from "./unnamed-doer.ts";
import { voicedAsBefore } from "./voice.ts";
import { whichAsBefore } from "./which.ts";

/** What may stand elsewhere in an English sentence, each put where it stood, in the order in which each finds what it reads. */
export const inEnglish: readonly Placing[] = [
  acronymsAsBefore,
  glossedAsBefore,
  identifiedAsBefore,
  conditionAsBefore,
  frontedAsBefore,
  whichAsBefore,
  resumedAsBefore,
  clausesAsBefore,
  agreedAsBefore,
  voicedAsBefore,
  impersonalAsBefore,
  particlesAsBefore,
  givenAsBefore,
  thereAsBefore,
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
  jointsAsBefore,
  listedAsBefore,
  sharedHeadAsBefore,
  elidedAsBefore,
  deniedAsBefore,
  asidesAsBefore,
  ownedAsBefore,
  placedAsBefore,
];
