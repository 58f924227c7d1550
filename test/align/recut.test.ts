import { expect, test } from "vitest";
import { match } from "../../src/index.ts";
import type { Language } from "../../src/index.ts";
import { documentOf } from "../real.ts";

/** How the sentences of a paragraph that differ are linked, in their order. */
async function kinds(language: Language, before: string, after: string): Promise<readonly string[]> {
  const [old, now] = await Promise.all([
    documentOf("before.md", `# 1\n\n${before}\n`, { language }),
    documentOf("after.md", `# 1\n\n${after}\n`, { language }),
  ]);
  return match(old, now)
    .sentences.filter(
      (link) =>
        link.kind !== "paired" ||
        link.before.block.text.slice(...link.before.span).trim() !==
          link.after.block.text.slice(...link.after.span).trim(),
    )
    .map(({ kind }) => kind);
}

const CUT: readonly (readonly [Language, string, string])[] = [
  [
    "en",
    "Juniors need a certificate from their coach or trainer and they must watch the first three races of the season.",
    "Juniors need a certificate from their coach or trainer. Their coach or trainer must also watch the first three races of the season.",
  ],
  [
    "en",
    "To borrow a boat, a logbook entry must be made and handed to the harbour master by noon on the day of sailing.",
    "To borrow a boat, you must make a logbook entry. The entry must be handed to the harbour master by noon on the day of sailing.",
  ],
  [
    "ja",
    "利用者は、自己の費用において、貸与品および付属品を適切に保管するものとし、いかなる理由でも、これらを他人に転貸または売却することはできません。",
    "利用者は、自己の費用において、貸与品および付属品を適切に保管するものとします。利用者は、いかなる理由でも、貸与品および付属品を他人に転貸または売却することはできません。",
  ],
  [
    "ja",
    "申請された改修工事の一部または全部を承認しないことがあり、その場合は、事由を書面で回答します。",
    "申請された改修工事の一部または全部を承認しないことがあります。承認しない場合は、その事由を書面で回答します。",
  ],
  [
    "zh-Hans",
    "志愿者在外出前，需认真填写外出登记表，并交由带队老师签字。",
    "志愿者在外出前，需认真填写外出登记表。外出登记表应交由带队老师签字。",
  ],
  [
    "zh-Hant",
    "球場座椅或計分設備應事先向管理室登記，賽事結束應負責清點歸位或賠償。",
    "球場座椅或計分設備應事先向管理室登記。賽事結束後，借用球隊應負責清點歸位或賠償。",
  ],
];

test.each(CUT)(
  "a sentence that was cut under its subject, named anew, is one that was cut (%s): %s",
  async (language, whole, parts) => {
    expect(await kinds(language, whole, parts)).toEqual(["split"]);
    expect(await kinds(language, parts, whole)).toEqual(["merged"]);
  },
);

const CAME: readonly (readonly [Language, string, string])[] = [
  [
    "en",
    "Members may use the sauna and the pool until ten o'clock in the evening.",
    "Members may use the sauna until ten o'clock in the evening. Members may bring two guests on Sundays and must sign them in.",
  ],
  [
    "ja",
    "会員は、会費を毎月末日までに、会が指定する口座へ振り込むものとします。",
    "会員は、会費を会が指定する口座へ振り込むものとします。会員は、振込手数料を負担し、領収書を一年間保管するものとします。",
  ],
  [
    "zh-Hans",
    "读者应爱护馆内图书、设备，并保持阅览室安静。",
    "读者应爱护馆内图书，并保持阅览室安静。读者携带食品入馆的，管理员有权要求其离开。",
  ],
];

test.each(CAME)(
  "a sentence that came beside an edited one is none of its parts (%s): %s",
  async (language, one, more) => {
    expect(await kinds(language, one, more)).toEqual(["paired", "added"]);
    expect(await kinds(language, more, one)).toEqual(["paired", "removed"]);
  },
);
