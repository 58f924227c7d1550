import { expect, test } from "vitest";
import { compareTexts } from "../builders/compare.ts";
import { showChanges } from "../builders/show.ts";

const opening = "本公司重視您的隱私，本聲明說明本公司如何處理您的個人資料。\n";
const list = "- 註冊會員帳號\n- 參加抽獎活動\n- 聯絡客服中心\n- 訂閱電子報\n";
const end = "# 聯絡方式\n如有疑問，請致電客服中心。\n";

test("a first heading put over the opening's list takes its items along", () => {
  const [before, after] = [`${opening}${list}${end}`, `${opening}# 蒐集方式\n${list}${end}`];
  expect(showChanges(compareTexts(before, after))).toEqual([
    "added section -→1 + 蒐集方式",
    "moved item -→1 註冊會員帳號",
    "moved item -→1 參加抽獎活動",
    "moved item -→1 聯絡客服中心",
    "moved item -→1 訂閱電子報",
  ]);
});

test("short items that went to another section in company are moved, not deleted and new", () => {
  const before = `# 蒐集目的\n本公司為下列目的蒐集資料。\n${list}# 權利\n您得請求刪除個人資料，本公司於三十日內處理。\n${end}`;
  const after = `# 蒐集目的\n本公司為提供服務蒐集資料。\n# 權利\n您得請求刪除個人資料，本公司於三十日內處理。\n${list}${end}`;
  expect(showChanges(compareTexts(before, after))).toEqual([
    "edited sentence 1→1 本公司為[下列目的/提供服務]蒐集資料。",
    "moved item 1→2 註冊會員帳號",
    "moved item 1→2 參加抽獎活動",
    "moved item 1→2 聯絡客服中心",
    "moved item 1→2 訂閱電子報",
  ]);
});
