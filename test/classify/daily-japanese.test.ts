import { describe, expect, test } from "vitest";
import { compareSentences } from "./judged.ts";

/** `[former/new]`: the old sentence has the one, the new sentence the other. */
async function materialityOf(notation: string): Promise<string> {
  const side = (which: 1 | 2): string =>
    notation.replace(/\[([^/\]]*)\/([^/\]]*)\]/g, (_, ...sides: string[]) => sides[which - 1] ?? "");
  return (await compareSentences("ja", side(1), side(2))).materiality;
}

/** Who or what is named again, okurigana, and what is said of daily matters in one word or another. */
const light: readonly string[] = [
  "組合員は、鍵を失ったときは、[組合員は/]直ちに管理人に届け出るものとする。",
  "利用者は、農具を壊したときは、[/利用者は、]その修理代を支払うものとします。",
  "月謝のお支払いが遅れた場合、[当教室は/]受講をお断りします。",
  "往復の送料は、[当店が/当店にて]負担いたします。",
  "出品作品は、自ら制作した[もの/作品]に限る。",
  "提出書類は、発行から3か月以内の[書類/もの]に限ります。",
  "苗の[買い受け/買受け]については、別に定める。",
  "農地の[明け渡し/明渡し]及び[立ち退き/立退き]の期日は、書面で通知する。",
  "収穫の後は、布巾で机を[拭き取って/拭いて]ください。",
  "調理場では[手指/手]の消毒にご協力ください。",
  "テント内での[炊事/調理]はご遠慮ください。",
  "[体調が優れない/体調が思わしくない]ときは、作業をお休みください。",
  "整理券を[お持ちでない/持っていない]方は、畑にお入りになれません。",
  "遊具が[壊れた/故障した]ときは、管理人にお知らせください。",
  "当番は、1か月ごとの[輪番/持ち回り]とする。",
  "登録料は[無料です/かかりません]。",
  "町民[レクレーション/レクリエーション]大会に参加する方は、窓口にお申し出ください。",
  "届出は、農政課の窓[⭐/]口で受け付けます。",
  "図書室では[静かにしてください/静かにお過ごしください]。",
];

const told: readonly string[] = [
  "組合員は、家族が鍵を失ったときは、[家族は/]直ちに管理人に届け出るものとする。",
  "総会の後、[理事は/会員は]直ちに会費を納める。",
  "出品作品は、自ら制作した[もの/絵画]に限る。",
  "修理は、[当店が/お客様が]手配します。",
  "上映中の[入退場/入場]はご遠慮ください。",
  "[発着信/発信]の記録は、1年間保存します。",
  "園児の[送迎/送り]は、保護者が行う。",
  "応募には[運転免許/運転免許証]が必要です。",
  "テント内での[炊事/飲食]はご遠慮ください。",
  "登録料は[かかりません/返金しません]。",
  "畑への立入りを[制限/禁止]することがあります。",
  "医師から運動を[止められている/勧められている]方は、ご相談ください。",
];

describe("daily Japanese", () => {
  test.each(light)("says the same: %s", async (notation) => {
    expect(await materialityOf(notation)).toBe("editorial");
  });

  test.each(told)("says something else: %s", async (notation) => {
    expect(await materialityOf(notation)).toBe("substantive");
  });
});
