import { describe, expect, test } from "vitest";
import { compareSentences } from "./judged.ts";

/** `[slip/put right]`: the old sentence has the one, the new sentence the other. */
async function materialityOf(notation: string): Promise<string> {
  const side = (which: 1 | 2): string =>
    notation.replace(/\[([^/\]]*)\/([^/\]]*)\]/g, (_, ...sides: string[]) => sides[which - 1] ?? "");
  return (await compareSentences("en", side(1), side(2))).materiality;
}

/** What the grammar of the old sentence refuses, by what refuses it. */
const slips: Readonly<Record<string, readonly string[]>> = {
  "a phrase of a noun": [
    "Rowers return [the our/our] oars to the rack.",
    "The club keeps three [type/types] of boats.",
    "The coxswain may [the /]refuse a crew.",
    "Each [rowers/rower] has one locker.",
  ],
  "a verb that helps another": [
    "Members can [rented/rent] a skiff on Sundays.",
    "The boathouse [it /]has been closed since May.",
    "Guests must [to /]sign the log.",
    "A crew that is late will be [charge/charged] for the hour.",
    "The club does not [accepts/accept] cash.",
    "Members are required to [must /]wear a life vest.",
    "You do not need [not /]to book a berth.",
    "The log must be [sing/signed] by the coxswain.",
    "[It/It has] been agreed that the slipway stays open.",
  ],
  "a clause": [
    "Oars are cleaned before [store/storing] them in the rack.",
    "When you [make order/order] a skiff, the club writes down your name.",
    "The warden may clean, repair, and [product/protect] your boat.",
    "The captain speaks in the week [proceeding/preceding] the regatta.",
    "Please [sent/send] the form to the boathouse.",
    "The club reserves the right [the/to] close the slipway.",
  ],
  "a preposition": [
    "Crews shall abide [/by ]the rules of the river.",
    "Members must comply [by/with] the rules of the river.",
    "You may object [against/to] the use of your picture.",
    "Members are entitled [for/to] one berth.",
    "For a berth, please contact [with /]the warden.",
    "Members may request [for /]a copy of the log.",
    "The timetable is published [in/on] the website of the club.",
    "Boats are launched [by/at] your own risk.",
    "Members never share the key [any/with any] other third party.",
  ],
  "the form of a word": [
    "Boats that are lost or [damage/damaged] are paid for.",
    "It is not [permit/permitted] to swim here.",
    "Oars [send/sent] back in winter will not be stored.",
    "Rowers must show [they/their] membership card.",
    "Your boat is [save/safe] in the shed.",
    "The reports of rowers are treated [confidential/confidentially].",
    "The ferry [run/runs] every hour.",
    "The rules [was/were] changed at the meeting.",
  ],
  "a word taken for another": [
    "Dogs are not [aloud/allowed] on the slipway.",
    "Any notice [witch/which] is late counts for nothing.",
    "The lights are turned [of/off] at ten.",
    "Feel free [contact/to contact] the warden.",
    "You will indemnify us [form/from] any claims.",
  ],
  "letters and marks": [
    "Boats are [st0red/stored] in the shed.",
    "Members [rnay/may] bring one guest.",
    "A third [partys/party's] boat stays outside.",
    "The Rowing [Asociation/Association] keeps the log.",
    "The rules of the boathouse (BR[ apply/) apply] to guests.",
    "Members [donâ€™t/don't] need a key.",
    "The shed is open until one [moth/month] before the regatta.",
  ],
  "half of another wording": [
    "The club keeps contact details such as [your contact detail such as /]a phone number.",
    "Report [to us /]any damage to us.",
  ],
};

describe.each(Object.keys(slips))("a slip in %s", (kind) => {
  test.each(slips[kind] ?? [])("%s is none", async (notation) => {
    expect(await materialityOf(notation)).toBe("editorial");
  });
});

/** Sentences that were well formed, or where what was meant is anybody's guess. */
const changes: readonly string[] = [
  "Members must comply [by/with] 5 May.",
  "Rowers may apply [to/for] the committee.",
  "A berth is [subject to/free of] a fee.",
  "The warden may [rent/lend] the skiff.",
  "The club is liable [to/for] its members.",
  "The order is payable [on/before] delivery.",
  "Members who [have/had] access pay.",
  "The rules are made [public/by members] in May.",
  "The boats are [lent/sent] to schools.",
  "The captain [resigns/signs] the form.",
  "Crews must leave [before/after] the gate closes.",
  "Members may [not /]bring a guest.",
  "Members [may/must] sign the log.",
  "The log is kept by the [employer/employee].",
  "The [lessee/lessor] repairs the boat.",
  "The club shares the log [with/from] the harbour office.",
  "The boats are kept in the [county/country].",
  "The fee is ten percent [off/of] the price.",
  "Boats that [late/are late] pay [two/too] fees.",
];

describe("what says something else", () => {
  test.each(changes)("%s is told", async (notation) => {
    expect(await materialityOf(notation)).toBe("substantive");
  });
});
