import type { ReleaseMessages } from "./messages.ts";

export const zhHant: ReleaseMessages = {
  heading: "本次發布中更新的部分",
  editorialHeading: "僅有文字修正的部分",
  nothing: "沒有修正任何部分。",
  editorialOnly: "沒有實質修正。",
  preamble: "前言",
  separator: "；",
  and: "、",
  aside: ["（", "）"],
  colon: "：",
  status: {
    edited: "更新",
    added: "新增",
    removed: "刪除",
    moved: "移列",
    renamed: "更名",
    renumbered: "條次變更",
    split: "分列",
    merged: "合併",
  },
  renamedFrom: (title) => `由${title}更名`,
  renumberedFrom: (label) => `條次由${label}變更`,
  movedFrom: (place) => (place === "" ? "由最上層移入" : `由${place}移入`),
  splitFrom: (title) => `由${title}分列`,
  mergedFrom: (titles) => `由${titles}合併`,
  topics: {
    "retention-period": "保存期間",
    "deletion-period": "刪除期限",
    "response-period": "答覆期限",
    "payment-period": "付款期限",
    "notification-period": "通知期間",
    heading: "標題",
  },
  fact: {
    added: (words) => `新增${words}`,
    removed: (words) => `刪除${words}`,
    moved: (words) => `移列${words}`,
    reordered: (words) => `調整${words}的順序`,
  },
  notation: (what) => (what.startsWith("僅") ? what : `僅${what}`),
  effective: (date) => `${date}起生效`,
  period: (from, until, days, zone) => `公告期間：${from} 至 ${until}（${days} 日，${zone}）`,
  zones: {
    "Asia/Tokyo": "日本時間",
    "Asia/Shanghai": "北京時間",
    "Asia/Taipei": "臺北時間",
    UTC: "世界協調時間",
  },
  andMore: (count) => `另有 ${count} 處`,
  editorialHint: (count) => `僅有文字修正的部分 ${count} 個（--include-editorial 顯示）`,
  declaredMissing: (titles) => `文件清單中遺漏的更新：${titles}`,
  declaredUnexpected: (titles) => `列在文件清單中但沒有修正：${titles}`,
  declaredRight: "文件中的清單與實際修正一致。",
  date: (year, month, day) => `${year} 年 ${month} 月 ${day} 日`,
  eraDate: (era, year, month, day) => `${era}${year === 1 ? "元" : year}年${month}月${day}日`,
  banner: {
    label: "更新通知",
    text: (effective, title) => `${effective}起，${title}的新版本生效。`,
    undated: (title) => `${title}已更新。`,
    sections: (titles) => `更新的部分：${titles}。`,
    others: (effective) => `${effective}生效的更新亦在公告期間內。`,
    until: (from, until, zone) => `公告期間：${from} 至 ${until}（${zone}）。`,
    previous: "查看先前版本",
    dismiss: "關閉此通知",
    untitled: "本文件",
  },
  check: {
    none: "未發現問題。",
    count: (findings) => `發現 ${findings} 處`,
    source: "依據",
    advice: "處理",
    footer: "以上僅為日期與記載的核對，不構成法律意見。",
    line: (line) => `第 ${line} 行`,
    findings: {
      "effective-missing": {
        message: () => "有實質修正，但沒有寫明生效日期。",
        advice: "請在新版本中寫明生效日期，或用 --effective 指定。",
      },
      "effective-unchanged": {
        message: ({ effective }) => `有實質修正，但生效日期仍為 ${effective}。`,
        advice: "請更新生效日期。",
      },
      "effective-backwards": {
        message: ({ effective, before }) => `新版本的生效日期 ${effective} 早於前一版本的 ${before}。`,
        advice: "請核對生效日期和兩個版本的先後。",
      },
      "window-short": {
        message: ({ days, required }) => `公告期間 ${days} 日，少於 ${required} 日。`,
        advice: "請延長公告期間，或修正文件中寫明的日數。",
      },
      "published-unknown": {
        message: ({ effective }) => `不知道公布日期，無法核對是否在生效日期 ${effective} 之前公布。`,
        advice: "請用 --published 指定公布日期。",
      },
      "published-late": {
        message: ({ effective, published, latest, required }) =>
          `公布日期 ${published} 晚於期限 ${latest}（生效日期 ${effective} 的 ${required} 日前）。`,
        advice: "請延後生效日期，或提前公布。",
      },
      "review-late": {
        message: ({ from, to, due, months }) =>
          `自 ${from} 至 ${to}，未在 ${months} 個月內檢視（期限 ${due}）。`,
        advice: "請檢視並更新日期。",
      },
      "declared-missing": {
        message: ({ title }) => `「${title}」已修正，但不在文件的更新清單中。`,
        advice: "請補入清單。",
      },
      "declared-unexpected": {
        message: ({ title }) => `「${title}」在文件的更新清單中，但沒有修正。`,
        advice: "請從清單中刪除，或核對標題。",
      },
      "parts-unnamed": {
        message: () => "有實質修正，但文件中沒有變更部分的清單。",
        advice: "請在文件或通知中告知變更部分（可用 kaitei notice 產生）。",
      },
      "purpose-untold": {
        message: ({ title }) => `「${title}」的利用目的已變更，但沒有通知或公布的紀錄。`,
        advice: "請將變更的目的通知當事人或公布，並用 --published 寫明公布日期。",
      },
      "numbering-gap": {
        message: ({ label, previous }) => `「${previous}」之後是「${label}」，編號有缺漏。`,
        advice: "請補齊編號，或註明缺號。",
      },
      "numbering-twice": {
        message: ({ label }) => `編號「${label}」出現兩次。`,
        advice: "請重新編號。",
      },
      "reference-dangling": {
        message: ({ words }) => `「${words}」所指的內容不在文件中。`,
        advice: "請改正所引用的編號或標題。",
      },
      "translation-behind": {
        message: ({ language, effective, latest }) =>
          `${language}的最新版本為 ${effective}，尚無 ${latest} 的版本。`,
        advice: "請記錄譯文的新版本。",
      },
      "dates-differ": {
        message: ({ language, effective, other, otherDate }) =>
          `${language}的生效日期為 ${effective}，${other}的生效日期為 ${otherDate}。`,
        advice: "請更正其中之一。",
      },
    },
  },
};
