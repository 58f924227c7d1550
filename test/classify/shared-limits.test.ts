import { expect, test } from "vitest";
import type { Language } from "../../src/index.ts";
import { compareSentences } from "./judged.ts";

/** A limit goes over to the act on the other side of a seam, or holds for one act where it held for two. */
test.each<[Language, string, string]>([
  [
    "en",
    "Tenants may sublet the plot with the approval of the committee. They must water it.",
    "Tenants may sublet the plot and, with the approval of the committee, must water it.",
  ],
  [
    "en",
    "If the parcel is damaged, you may refuse it. We send another one.",
    "You may refuse the parcel. If it is damaged, we send another one.",
  ],
  [
    "en",
    "If we have to close the pool, we write to members first. If the water is unsafe, we may cancel lessons.",
    "If we have to close the pool because the water is unsafe, we write to members first. We may cancel lessons.",
  ],
  [
    "en",
    "Guests may leave the site and reclaim the deposit within 21 days.",
    "Guests may leave the site. Guests may reclaim the deposit within 21 days.",
  ],
  [
    "en",
    "To settle disputes, we keep recordings and compare voices.",
    "To settle disputes, we keep recordings. We also compare voices.",
  ],
  [
    "en",
    "At the parent's request, we delete the photographs and tell the photographer.",
    "At the parent's request, we delete the photographs. We also tell the photographer.",
  ],
  [
    "zh-Hans",
    "会员提前三天退订且未领取赠品的，本馆退还押金，并于五个工作日内转账。",
    "会员提前三天退订的，本馆退还押金。未领取赠品的，本馆于五个工作日内转账。",
  ],
  [
    "zh-Hans",
    "车辆逾期未还的，公司可以扣除押金，并收取滞纳金。",
    "车辆逾期未还的，公司可以扣除押金。公司收取滞纳金。",
  ],
  [
    "zh-Hant",
    "本校得於必要之範圍內調閱及保存紀錄，以辦理學生輔導業務。",
    "本校得調閱及保存紀錄。本校將於必要之範圍內辦理學生輔導業務。",
  ],
  [
    "ja",
    "返却された備品は、施設長の承認を得て修理し、修理の費用を請求する。",
    "返却された備品は、修理する。施設長の承認を得て修理の費用を請求する。",
  ],
])("%s: told: %s", async (language, one, other) => {
  expect((await compareSentences(language, one, other)).materiality).toBe("substantive");
  expect((await compareSentences(language, other, one)).materiality).toBe("substantive");
});

test.each<[Language, string, string]>([
  [
    "en",
    "Lockers are cleared in June, and if a key is lost within the year, we charge for the lock.",
    "Lockers are cleared in June. If a key is lost within the year, we charge for the lock.",
  ],
  [
    "zh-Hans",
    "会员入会满一年的，可以借用器材，具体办法另行规定。",
    "会员入会满一年的，可以借用器材。具体办法另行规定。",
  ],
  ["zh-Hant", "本館每週一休館，若遇國定假日，則照常開放。", "本館每週一休館。若遇國定假日，則照常開放。"],
  [
    "ja",
    "防犯のため入口にカメラを設置しており、撮影した映像は一週間で消去します。",
    "防犯のため入口にカメラを設置しています。撮影した映像は一週間で消去します。",
  ],
])("%s: a seam alone is none: %s", async (language, one, other) => {
  expect((await compareSentences(language, one, other)).materiality).toBe("editorial");
});
