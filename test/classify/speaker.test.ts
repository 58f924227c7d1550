import { describe, expect, test } from "vitest";
import { compare, type Language, type Materiality } from "../../src/index.ts";
import { documentOf, spelling, splitWords, wordings } from "../real.ts";

/** A policy in which % speaks, with the sentence that changes at its end. */
const policies: Readonly<Record<"ja" | "zh-Hans" | "en", string>> = {
  ja: "# TITLE\n\n## 収集\n\n%は、会員登録のときに氏名を収集します。%では、問い合わせの記録も収集します。\n\n## 利用\n\n%は、収集した情報を本人への連絡に利用します。\n\n## その他\n\n",
  "zh-Hans":
    "# TITLE\n\n## 收集\n\n%会在注册时收集您的姓名。%不会收集您的住址。\n\n## 使用\n\n%将使用您的姓名与您联系。\n\n## 其他\n\n",
  en: "# TITLE\n\n## Collection\n\nWhen you register, % collects your name. In some cases % collects your address.\n\n## Use\n\nFor this purpose % uses your name. If needed, % will ask you.\n\n## Other\n\n",
};

async function tell(
  language: Language & keyof typeof policies,
  [title, name]: readonly [string, string],
  before: string,
  after: string,
): Promise<Materiality | "none"> {
  const side = (text: string): string =>
    `${policies[language].replace("TITLE", title).replaceAll("%", name)}${text}\n`;
  const [from, to] = [
    await documentOf("before.md", side(before), { language }),
    await documentOf("after.md", side(after), { language }),
  ];
  return compare(from, to, { splitWords, spelling, wordings }).materiality;
}

describe("who speaks in a policy, called by name, is the doer whom a passive leaves out", () => {
  test.each<[string, string]>([
    ["みなと市 個人情報の取扱いについて", "みなと市"],
    ["Quaylog プライバシーポリシー", "Quaylog"],
    ["ミナトノートの利用規約", "ミナトノート"],
    ["個人情報の取扱い", "本学"],
    ["利用規約", "主催者"],
  ])("%s: %s", async (title, name) => {
    const [passive, active] = ["改定後の規約は公開されます。", `${name}は、改定後の規約を公開します。`];
    expect(await tell("ja", [title, name], passive, active)).toBe("editorial");
    expect(await tell("ja", [title, name], passive, "委託先は、改定後の規約を公開します。")).toBe(
      "substantive",
    );
  });
  test("in English and Chinese", async () => {
    const harbour = ["Harbour Privacy Notice", "Harbour"] as const;
    const [passive, active] = [
      "Updated terms will be posted online.",
      "Harbour will post updated terms online.",
    ];
    expect(await tell("en", harbour, passive, active)).toBe("editorial");
    expect(await tell("en", harbour, passive, "Partners will post updated terms online.")).toBe(
      "substantive",
    );
    const bay = ["海湾网隐私政策", "海湾网"] as const;
    expect(await tell("zh-Hans", bay, "您的信息将被保存三年。", "海湾网将保存您的信息三年。")).toBe(
      "editorial",
    );
    expect(await tell("zh-Hans", bay, "您的信息将被保存三年。", "合作伙伴将保存您的信息三年。")).toBe(
      "substantive",
    );
  });
  test("not he whom the policy is for", async () => {
    const members = ["会員の個人情報の取扱い", "会員"] as const;
    expect(await tell("ja", members, "記録は3年間保存されます。", "会員は、記録を3年間保存します。")).toBe(
      "substantive",
    );
  });
});
