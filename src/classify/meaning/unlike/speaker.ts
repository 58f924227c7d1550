import type { Language } from "../../../model.ts";
import { commonLength } from "../../../sequence/ends.ts";

/** Whether the one word that differs names the other of the two who speak to each other: your use of our site, of your site. */
export function changesSpeaker(before: string, after: string, language: Language): boolean {
  const [one, other] = [tokensOf(before, language), tokensOf(after, language)];
  const start = commonLength(one, other, 1);
  const [left, stands] = [one.slice(start), other.slice(start)];
  const end = commonLength(left, stands, -1);
  const word = (tokens: readonly string[]): string =>
    tokens
      .slice(0, tokens.length - end)
      .join("")
      .toLowerCase();
  const [gone, come] = [word(left), word(stands)];
  return (speakers.test(gone) && readers.test(come)) || (readers.test(gone) && speakers.test(come));
}

const speakers =
  /^(?:we|us|our|ours|当社|弊社|当会|弊会|当店|私たち|私ども|我们|我們|本公司|我司|本平台|本站|本網站)$/;
const readers =
  /^(?:you|your|yours|お客様|お客さま|あなた|皆様|利用者|会員|ユーザー|您|你|您的|用户|用戶|会员|會員)$/;

function tokensOf(text: string, language: Language): readonly string[] {
  return language === "en" ? (text.match(/[\p{L}\p{N}]+|[^]/gu) ?? []) : text.split("");
}
