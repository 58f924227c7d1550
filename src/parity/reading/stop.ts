import type { Tongue } from "./fold.ts";

/** Han characters that are grammar rather than content, in the form that `foldHan` gives. */
export const particles: Readonly<Record<Tongue, string>> = {
  ja: "的等样者御々",
  zh: "的了是在和与或我们您你他她它这那其及并将会可能被由于对从向为以所就都也不但而且若如之有使让此该等各某些个把得出便还过很请给至即则因",
  en: "",
};

/** English words that are grammar rather than content. */
export const functionWords: ReadonlySet<string> = new Set(
  (
    "the an of to in and or for on with by as is are be been being we you your our us it its this that these those " +
    "from at may can will not any such other if when which who how what has have had do does did their they them " +
    "there also about more than into under your all no so but was were would should could shall must might " +
    "him his her she he my me i between through during after before while where whether"
  ).split(" "),
);
