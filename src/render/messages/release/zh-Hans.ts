import type { ReleaseMessages } from "./messages.ts";

export const zhHans: ReleaseMessages = {
  heading: "本次发布中更新的部分",
  editorialHeading: "仅有文字性修改的部分",
  nothing: "没有修改任何部分。",
  editorialOnly: "没有实质性修改。",
  preamble: "前言",
  separator: "；",
  and: "、",
  aside: ["（", "）"],
  colon: "：",
  status: {
    edited: "更新",
    added: "新增",
    removed: "删除",
    moved: "移动",
    renamed: "更名",
    renumbered: "编号变更",
    split: "拆分",
    merged: "合并",
  },
  renamedFrom: (title) => `由${title}更名`,
  renumberedFrom: (label) => `编号由${label}变更`,
  movedFrom: (place) => (place === "" ? "由顶层移入" : `由${place}移入`),
  splitFrom: (title) => `由${title}拆分`,
  mergedFrom: (titles) => `由${titles}合并`,
  topics: {
    "retention-period": "保存期限",
    "deletion-period": "删除期限",
    "response-period": "答复期限",
    "payment-period": "付款期限",
    "notification-period": "通知期限",
    heading: "标题",
  },
  fact: {
    added: (words) => `新增${words}`,
    removed: (words) => `删除${words}`,
    moved: (words) => `移动${words}`,
    reordered: (words) => `调整${words}的顺序`,
  },
  notation: (what) => (what.startsWith("仅") ? what : `仅${what}`),
  effective: (date) => `${date}起生效`,
  period: (from, until, days, zone) => `公示期：${from} 至 ${until}（${days} 天，${zone}）`,
  zones: {
    "Asia/Tokyo": "日本时间",
    "Asia/Shanghai": "北京时间",
    "Asia/Taipei": "台北时间",
    UTC: "协调世界时",
  },
  andMore: (count) => `另有 ${count} 处`,
  editorialHint: (count) => `仅有文字性修改的部分 ${count} 个（--include-editorial 显示）`,
  declaredMissing: (titles) => `文件列表中遗漏的更新：${titles}`,
  declaredUnexpected: (titles) => `列在文件列表中但没有修改：${titles}`,
  declaredRight: "文件中的列表与实际修改一致。",
  date: (year, month, day) => `${year} 年 ${month} 月 ${day} 日`,
  eraDate: (era, year, month, day) => `${era}${year === 1 ? "元" : year}年${month}月${day}日`,
  banner: {
    label: "更新通知",
    text: (effective, title) => `${effective}起，${title}的新版本生效。`,
    undated: (title) => `${title}已更新。`,
    sections: (titles) => `更新的部分：${titles}。`,
    others: (effective) => `${effective}生效的更新也在公示期内。`,
    until: (from, until, zone) => `公示期：${from} 至 ${until}（${zone}）。`,
    previous: "查看先前版本",
    dismiss: "关闭此通知",
    untitled: "本文件",
  },
  check: {
    none: "未发现问题。",
    count: (findings) => `发现 ${findings} 处`,
    source: "依据",
    advice: "处理",
    footer: "以上仅为日期与记载的核对，不构成法律意见。",
    line: (line) => `第 ${line} 行`,
    findings: {
      "effective-missing": {
        message: () => "有实质性修改，但没有写明生效日期。",
        advice: "请在新版本中写明生效日期，或用 --effective 指定。",
      },
      "effective-unchanged": {
        message: ({ effective }) => `有实质性修改，但生效日期仍为 ${effective}。`,
        advice: "请更新生效日期。",
      },
      "effective-backwards": {
        message: ({ effective, before }) => `新版本的生效日期 ${effective} 早于上一版本的 ${before}。`,
        advice: "请核对生效日期和两个版本的先后。",
      },
      "window-short": {
        message: ({ days, required }) => `公示期 ${days} 天，少于 ${required} 天。`,
        advice: "请延长公示期，或修改文件中写明的天数。",
      },
      "published-unknown": {
        message: ({ effective }) => `不知道公布日期，无法核对是否在生效日期 ${effective} 之前公布。`,
        advice: "请用 --published 指定公布日期。",
      },
      "published-late": {
        message: ({ effective, published, latest, required }) =>
          `公布日期 ${published} 晚于期限 ${latest}（生效日期 ${effective} 的 ${required} 日前）。`,
        advice: "请推迟生效日期，或提前公布。",
      },
      "review-late": {
        message: ({ from, to, due, months }) =>
          `自 ${from} 至 ${to}，未在 ${months} 个月内复核（期限 ${due}）。`,
        advice: "请复核并更新日期。",
      },
      "declared-missing": {
        message: ({ title }) => `“${title}”已修改，但不在文件的更新列表中。`,
        advice: "请补入列表。",
      },
      "declared-unexpected": {
        message: ({ title }) => `“${title}”在文件的更新列表中，但没有修改。`,
        advice: "请从列表中删除，或核对标题。",
      },
      "parts-unnamed": {
        message: () => "有实质性修改，但文件中没有变更部分的列表。",
        advice: "请在文件或通知中告知变更部分（可用 kaitei notice 生成）。",
      },
      "purpose-untold": {
        message: ({ title }) => `“${title}”的使用目的已变更，但没有通知或公布的记录。`,
        advice: "请将变更的目的通知本人或公布，并用 --published 写明公布日期。",
      },
      "numbering-gap": {
        message: ({ label, previous }) => `“${previous}”之后是“${label}”，编号有缺漏。`,
        advice: "请补齐编号，或注明缺号。",
      },
      "numbering-twice": {
        message: ({ label }) => `编号“${label}”出现两次。`,
        advice: "请重新编号。",
      },
      "reference-dangling": {
        message: ({ words }) => `“${words}”所指的内容不在文件中。`,
        advice: "请改正所引用的编号或标题。",
      },
      "translation-behind": {
        message: ({ language, effective, latest }) =>
          `${language}的最新版本为 ${effective}，尚无 ${latest} 的版本。`,
        advice: "请记录译文的新版本。",
      },
      "dates-differ": {
        message: ({ language, effective, other, otherDate }) =>
          `${language}的生效日期为 ${effective}，${other}的生效日期为 ${otherDate}。`,
        advice: "请更正其中之一。",
      },
    },
  },
};
