import type { ReleaseMessages } from "./messages.ts";

const MONTHS = "January February March April May June July August September October November December".split(
  " ",
);

export const en: ReleaseMessages = {
  heading: "Updated sections in this release",
  editorialHeading: "Sections with editorial changes only",
  nothing: "No section changed.",
  editorialOnly: "There are no substantive changes.",
  preamble: "Introduction",
  separator: "; ",
  and: ", ",
  aside: [" (", ")"],
  colon: ": ",
  status: {
    edited: "updated",
    added: "added",
    removed: "removed",
    moved: "moved",
    renamed: "renamed",
    renumbered: "renumbered",
    split: "split",
    merged: "merged",
  },
  renamedFrom: (title) => `renamed from ${title}`,
  renumberedFrom: (label) => `renumbered from ${label}`,
  movedFrom: (place) => (place === "" ? "moved from the top level" : `moved from ${place}`),
  splitFrom: (title) => `split from ${title}`,
  mergedFrom: (titles) => `merged from ${titles}`,
  topics: {
    "retention-period": "retention period",
    "deletion-period": "time until deletion",
    "response-period": "time to respond",
    "payment-period": "time to pay",
    "notification-period": "notice period",
    heading: "heading",
  },
  fact: {
    added: (words) => `added ${words}`,
    removed: (words) => `removed ${words}`,
    moved: (words) => `moved ${words}`,
    reordered: (words) => `reordered ${words}`,
  },
  notation: (what) => (what.endsWith(" only") ? what : `${what} only`),
  effective: (date) => `Effective ${date}`,
  period: (from, until, days, zone) =>
    `Notice period: ${from} through ${until} (${days} ${days === 1 ? "day" : "days"}, ${zone})`,
  zones: { "Asia/Tokyo": "Japan time", "Asia/Shanghai": "China time", "Asia/Taipei": "Taiwan time" },
  andMore: (count) => `${count} more`,
  editorialHint: (count) =>
    `${count} ${count === 1 ? "section" : "sections"} with editorial changes only (--include-editorial lists them)`,
  declaredMissing: (titles) => `Changed but not in the document's own list: ${titles}`,
  declaredUnexpected: (titles) => `In the document's own list but not changed: ${titles}`,
  declaredRight: "The document's own list agrees with what changed.",
  date: (year, month, day) => `${MONTHS[month - 1]} ${day}, ${year}`,
  eraDate: (era, year, month, day) => `${MONTHS[month - 1]} ${day}, ${era} ${year}`,
  banner: {
    label: "Notice of change",
    text: (effective, title) => `From ${effective}, a new version of ${title} applies.`,
    undated: (title) => `${title} has been updated.`,
    sections: (titles) => `Updated sections: ${titles}.`,
    others: (effective) => `The notice of the change effective ${effective} is still running.`,
    until: (from, until, zone) => `This notice: ${from} through ${until} (${zone}).`,
    previous: "Read the previous version",
    dismiss: "Dismiss this notice",
    untitled: "this document",
  },
  check: {
    none: "Nothing found.",
    count: (findings) => `${findings} ${findings === 1 ? "finding" : "findings"}`,
    source: "Source",
    advice: "To do",
    footer: "Dates and statements compared; no legal advice.",
    line: (line) => `line ${line}`,
    findings: {
      "effective-missing": {
        message: () => "There are substantive changes, but no effective date is stated.",
        advice: "State an effective date in the new version, or give one with --effective.",
      },
      "effective-unchanged": {
        message: ({ effective }) =>
          `There are substantive changes, but the effective date is still ${effective}.`,
        advice: "Revise the effective date.",
      },
      "effective-backwards": {
        message: ({ effective, before }) =>
          `The new version is effective ${effective}, before the previous one (${before}).`,
        advice: "Check the effective date and the order of the two versions.",
      },
      "window-short": {
        message: ({ days, required }) => `The notice stands for ${days} days, fewer than ${required}.`,
        advice: "Lengthen the notice, or correct the number of days that the document states.",
      },
      "published-unknown": {
        message: ({ effective }) =>
          `The day of publication is not known, so it cannot be compared with the effective date ${effective}.`,
        advice: "Give the day of publication with --published.",
      },
      "published-late": {
        message: ({ effective, published, latest, required }) =>
          `Published ${published}, later than ${latest}: ${required} ${required === "1" ? "day" : "days"} before it takes effect on ${effective}.`,
        advice: "Put the effective date off, or publish earlier.",
      },
      "review-late": {
        message: ({ from, to, due, months }) =>
          `From ${from} to ${to} there was no review within ${months} months (due ${due}).`,
        advice: "Review the document and revise its date.",
      },
      "declared-missing": {
        message: ({ title }) =>
          `“${title}” changed but is not in the document's own list of updated sections.`,
        advice: "Add it to the list.",
      },
      "declared-unexpected": {
        message: ({ title }) =>
          `“${title}” is in the document's own list of updated sections but did not change.`,
        advice: "Take it off the list, or check its title.",
      },
      "parts-unnamed": {
        message: () =>
          "There are substantive changes, but the document does not list the parts that changed.",
        advice: "Name the parts in the document or in a notice (kaitei notice writes one).",
      },
      "purpose-untold": {
        message: ({ title }) =>
          `The purpose of use changed in “${title}”, and neither notification nor publication is recorded.`,
        advice: "Notify or publish the changed purpose, and give the day with --published.",
      },
      "numbering-gap": {
        message: ({ label, previous }) => `“${label}” follows “${previous}”: a number is left out.`,
        advice: "Close the gap, or say that the number is reserved.",
      },
      "numbering-twice": {
        message: ({ label }) => `The number “${label}” is used twice.`,
        advice: "Number the sections anew.",
      },
      "reference-dangling": {
        message: ({ words }) => `“${words}” refers to nothing in the document.`,
        advice: "Correct the number or the title that is referred to.",
      },
      "translation-behind": {
        message: ({ language, effective, latest }) =>
          `The latest version in ${language} is of ${effective}; that of ${latest} is missing.`,
        advice: "Record the translated version.",
      },
      "dates-differ": {
        message: ({ language, effective, other, otherDate }) =>
          `Effective ${effective} in ${language}, but ${otherDate} in ${other}.`,
        advice: "Correct one of the two dates.",
      },
    },
  },
};
