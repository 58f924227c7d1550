import { expect, test } from "vitest";
import { inFewWordings } from "./small-lexicon.ts";

test.each<[string, string, string]>([
  ["Prior to renewal we write to you.", "Before renewal we call you.", "Prior to renewal we call you."],
  // No word is cut: "reach of the" holds "each of the".
  // A mark that is a part of a wording leads no context in, and does not let the wording be left out.
  ["We go, and they stay.", "We go; they stay.", "We go, and they stay."],
  ["We go and stay.", "We go. They stay.", "We go. They stay."],
  ["Out of reach of the child", "Out of rall of the child", "Out of rall of the child"],
  // An adverb elsewhere in its clause; not from one verb to another.
  [
    "Your data will be deleted permanently from our disks.",
    "Your data will be permanently deleted from our disks.",
    "Your data will be deleted permanently from our disks.",
  ],
  [
    "Members are encouraged to also keep a copy.",
    "Members are also encouraged to keep a copy.",
    "Members are encouraged to also keep a copy.",
  ],
  [
    "You must immediately write to us and leave.",
    "You must write to us and immediately leave.",
    "You must write to us and immediately leave.",
  ],
  [
    "You agree to promptly pay the fee.",
    "You promptly agree to pay the fee.",
    "You promptly agree to pay the fee.",
  ],
  [
    "We share notes automatically taken by the app.",
    "We automatically share notes taken by the app.",
    "We automatically share notes taken by the app.",
  ],
  // What is whose, as a genitive; not whose is another's.
  [
    "We guard the records of the members.",
    "We guard the members' records.",
    "We guard the records of the members.",
  ],
  [
    "The Operator's liability for damages is limited.",
    "The liability of the Operator for damages is limited.",
    "The Operator's liability for damages is limited.",
  ],
  [
    "The buyer's claims against the seller expire.",
    "The seller's claims against the buyer expire.",
    "The seller's claims against the buyer expire.",
  ],
  // Whose or of whom, and who does it: neither is an exchange.
  [
    "We print pictures of members yearly.",
    "We print members' pictures yearly.",
    "We print members' pictures yearly.",
  ],
  [
    "Friends of members and guests may come.",
    "Members' friends and guests may come.",
    "Members' friends and guests may come.",
  ],
  [
    "We securely keep the keys you give us.",
    "We keep the keys you securely give us.",
    "We keep the keys you securely give us.",
  ],
  // Said once or twice; not what a negation goes on to.
  [
    "We write to members or to their guests.",
    "We write to members or their guests.",
    "We write to members or to their guests.",
  ],
  [
    "You may block cookies and delete cookies here.",
    "You may block and delete cookies here.",
    "You may block cookies and delete cookies here.",
  ],
  [
    "You may not copy it or may lend it.",
    "You may not copy it or lend it.",
    "You may not copy it or lend it.",
  ],
  // By whom it is done; not by whom it may be done.
  [
    "The minutes shall be kept by the Secretary at the office.",
    "The Secretary shall keep the minutes at the office.",
    "The minutes shall be kept by the Secretary at the office.",
  ],
  [
    "We link to sites which we do not operate.",
    "We link to sites that are not operated by us.",
    "We link to sites that we do not operate.",
  ],
  [
    "We discuss matters raised by members.",
    "We discuss matters which members have raised.",
    "We discuss matters raised by members.",
  ],
  [
    "We discuss matters raised by members.",
    "We discuss matters which members may raise.",
    "We discuss matters which members may raise.",
  ],
  // As a genitive or in one name; a number of them is none of theirs.
  [
    "The event organizers sign the list.",
    "The organizers of the event sign the list.",
    "The event organizers sign the list.",
  ],
  ["We read the number of members.", "We read the member number.", "We read the member number."],
  // The one who acts, named once more; not where another acted since.
  [
    "You let us keep them and you say so.",
    "You let us keep them, and say so.",
    "You let us keep them and you say so.",
  ],
  [
    "We keep the data you gave us and we show it.",
    "We keep the data you gave us and show it.",
    "We keep the data you gave us and show it.",
  ],
  // At whose discretion and when, elsewhere in its clause.
  [
    "The Club reserves the right to, at any time, remove posts in its sole discretion.",
    "The Club reserves the right, in its sole discretion, to remove posts at any time.",
    "The Club reserves the right to, at any time, remove posts in its sole discretion.",
  ],
  // What somebody gives is his, and from him.
  [
    "You need the Board's prior approval.",
    "You need prior approval from the Board.",
    "You need the Board's prior approval.",
  ],
  // What is said of the thing just named, in a sentence of its own; not of one of two things.
  [
    "Members pay a fee each year. The fee is set by the Board.",
    "Members pay a fee each year, which is set by the Board.",
    "Members pay a fee each year. The fee is set by the Board.",
  ],
  [
    "Members pay a fee to the club. The club is run by the Board.",
    "Members pay a fee to the club, which is run by the Board.",
    "Members pay a fee to the club, which is run by the Board.",
  ],
  // A last syllable that is stressed doubles its consonant.
  [
    "The case was referred to a judge.",
    "The case was submitted to a judge.",
    "The case was referred to a judge.",
  ],
  // Who holds a part.
  ["The controller is Acme.", "Acme is the controller.", "The controller is Acme."],
  // An enumeration in another order; not where another stands within it.
  [
    "We keep names, addresses and dates.",
    "We keep names, dates and addresses.",
    "We keep names, addresses and dates.",
  ],
  [
    "Write for support or help, in distress or otherwise.",
    "Write for support, in distress, help or otherwise.",
    "Write for support, in distress, help or otherwise.",
  ],
])("%s / %s", (before, after, expected) => {
  expect(inFewWordings(before, after, "en")).toBe(expected);
});
