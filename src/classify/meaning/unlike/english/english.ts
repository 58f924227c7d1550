import type { Differs } from "../differs.ts";
import { isOfAnother } from "./another.ts";
import { answersForOther } from "./answerable.ts";
import { asksForAll } from "./any-or-all.ts";
import { leavesItsClause } from "./asides.ts";
import { namesWhatIsCounted } from "./counted.ts";
import { leadsTheOtherWay } from "./direction.ts";
import { losesDoer } from "./doer-lost.ts";
import { namesDoer } from "./doer-named.ts";
import { doersDiffer } from "./doers.ts";
import { comesOnce } from "./each-time.ts";
import { promisesOtherEffort } from "./efforts.ts";
import { exchangesWords } from "./exchanged-words.ts";
import { leavesFirstAct } from "./first-act.ts";
import { joinsOtherwise } from "./joined.ts";
import { isDoneByAnother } from "./manner.ts";
import { movesSmallWord } from "./moved-words.ts";
import { allowsSeveral } from "./one-of-it.ts";
import { numberDiffers } from "./one-or-several.ts";
import { limitsOther } from "./only.ts";
import { speaksOfOthers } from "./pronouns.ts";
import { countsEachOfAnother } from "./quantified.ts";
import { holdsForMore } from "./reach.ts";
import { isAtAnotherTime } from "./times.ts";
import { isStillToCome } from "./to-come.ts";
import { losesItsVerb } from "./unfinished.ts";
import { tellsReader } from "./told-to.ts";
import { tellsWhichOne } from "./which-one.ts";
import { belongsOtherwise } from "./whose.ts";
import { tellsNoLongerWhich } from "./aside-turned.ts";
import { isDoneTo } from "./done-by.ts";
import { movesPhrase } from "./moved-phrases.ts";
import { closesWithE } from "./closing-e.ts";
import { isNotOfAll } from "./not-all.ts";
import { isDoneSoFar } from "./so-far.ts";
import { turnsRelative } from "./turned-relative.ts";
import { dropsCondition } from "./unconditional.ts";

/** Whether English sentences say something else in nearly the same words. */
export function differsInEnglish(before: string, after: string): boolean {
  const [from = "", to = ""] = [before, after].map((text) => text.toLowerCase().replaceAll("’", "'"));
  return (
    exchangesWords(before, after) || // 20% off the fee: 20% of the fee
    asTheyStand.some((differs) => differs(from, to)) ||
    eitherWay.some((differs) => differs(from, to) || differs(to, from))
  );
}

/** What is read in both texts and compared. */
const asTheyStand: readonly Differs[] = [
  closesWithE, // moral damage: morale damage
  numberDiffers, // approved by the manager: by the managers
  holdsForMore, // if it rains, A. B: if it rains, A and B
  leadsTheOtherWay, // sent from the server: sent to the server
  speaksOfOthers, // contact them: contact us
  countsEachOfAnother, // a copy to every member: every copy to a member
  isDoneByAnother, // promptly return the keys you give: return the keys you promptly give
  leavesItsClause, // request at any time that we delete it: request that we delete it at any time
  promisesOtherEffort, // best endeavours: reasonable endeavours
  movesPhrase, // accidents involving children to the coach: accidents to the coach involving children
  tellsNoLongerWhich, // members who live in Norway: members, living in Norway,
  turnsRelative, // friends you deliver gifts to: friends who deliver gifts to you
  isNotOfAll, // not all staff have access: all staff do not have access
  isDoneTo, // moderators are removed by administrators: moderators remove administrators
  isDoneSoFar, // we do not sell it: we have not sold it
  dropsCondition, // if we are a charity, we rely on donations: we are a charity and rely on donations
];

/** What the one has that cannot stand beside what the other has, in small letters. */
const eitherWay: readonly Differs[] = [
  belongsOtherwise, // pictures of members: members' pictures
  losesDoer, // the content you post: the content posted
  namesDoer, // data is shared with partners: partners share data
  doersDiffer, // deleted by the provider: delete the provider
  answersForOther, // loss by your negligence: loss by negligence
  asksForAll, // if any of the invoices is unpaid: if all are
  movesSmallWord, // promise not to sell: not promise to sell
  comesOnce, // each time you log in: once you log in
  joinsOtherwise, // if they have paid: and have paid
  isAtAnotherTime, // during the meeting: after the meeting
  leavesFirstAct, // immediately notify us and delete it: notify us and delete it immediately
  losesItsVerb, // the chair was elected by them: the chair elected by them
  namesWhatIsCounted, // the number of members: the member numbers
  isStillToCome, // were deleted: will be deleted
  allowsSeveral, // may bring a guest: may bring guests
  isOfAnother, // the account of another: your account
  tellsWhichOne, // members may bring guests; they must pay: guests who must pay
  tellsReader, // tell the warden: the warden tells you
  limitsOther, // only members may use it: members may only use it
];
