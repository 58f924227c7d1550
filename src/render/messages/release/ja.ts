import type { ReleaseMessages } from "./messages.ts";

export const ja: ReleaseMessages = {
  heading: "このリリースで更新されたセクション",
  editorialHeading: "表記など形式だけを改めたセクション",
  nothing: "変更されたセクションはありません。",
  editorialOnly: "実質的な変更はありません。",
  preamble: "前文",
  separator: "、",
  and: "・",
  aside: ["（", "）"],
  colon: ": ",
  status: {
    edited: "更新",
    added: "追加",
    removed: "削除",
    moved: "移動",
    renamed: "名称変更",
    renumbered: "番号変更",
    split: "分割",
    merged: "統合",
  },
  renamedFrom: (title) => `${title}から名称を変更`,
  renumberedFrom: (label) => `${label}から番号を変更`,
  movedFrom: (place) => (place === "" ? "最上位から移動" : `${place}から移動`),
  splitFrom: (title) => `${title}を分割`,
  mergedFrom: (titles) => `${titles}を統合`,
  topics: {
    "retention-period": "保存期間",
    "deletion-period": "削除までの期間",
    "response-period": "回答の期限",
    "payment-period": "支払いの期限",
    "notification-period": "通知の期間",
    heading: "見出し",
  },
  fact: {
    added: (words) => `${words}を追加`,
    removed: (words) => `${words}を削除`,
    moved: (words) => `${words}を移動`,
    reordered: (words) => `${words}の順序を変更`,
  },
  notation: (what) => (what.endsWith("のみ") ? what : `${what}のみ`),
  effective: (date) => `${date}から有効`,
  period: (from, until, days, zone) => `告知期間: ${from}から${until}まで（${days} 日間、${zone}）`,
  zones: {
    "Asia/Tokyo": "日本時間",
    "Asia/Shanghai": "中国時間",
    "Asia/Taipei": "台湾時間",
    UTC: "協定世界時",
  },
  andMore: (count) => `ほか ${count} 件`,
  editorialHint: (count) => `形式だけの変更 ${count} セクション（--include-editorial で表示）`,
  declaredMissing: (titles) => `文書の一覧にない更新: ${titles}`,
  declaredUnexpected: (titles) => `文書の一覧にあるが変更のないもの: ${titles}`,
  declaredRight: "文書の一覧は実際の変更と一致しています。",
  date: (year, month, day) => `${year}年${month}月${day}日`,
  eraDate: (era, year, month, day) => `${era}${year === 1 ? "元" : year}年${month}月${day}日`,
  banner: {
    label: "改定のお知らせ",
    text: (effective, title) => `${effective}から、${title}の改定版が適用されます。`,
    undated: (title) => `${title}を改定しました。`,
    sections: (titles) => `更新されたセクション: ${titles}。`,
    others: (effective) => `${effective}適用の改定も告知期間中です。`,
    until: (from, until, zone) => `この告知の期間: ${from}から${until}まで（${zone}）。`,
    previous: "以前の版を見る",
    dismiss: "このお知らせを閉じる",
    untitled: "この文書",
  },
  check: {
    none: "指摘はありません。",
    count: (findings) => `指摘 ${findings} 件`,
    source: "根拠",
    advice: "対応",
    footer: "日付と記載の照合であり、法的な助言ではありません。",
    line: (line) => `${line} 行目`,
    findings: {
      "effective-missing": {
        message: () => "実質的な変更がありますが、発効日が書かれていません。",
        advice: "新しい版に発効日を書くか、--effective で指定してください。",
      },
      "effective-unchanged": {
        message: ({ effective }) => `実質的な変更がありますが、発効日は${effective}のままです。`,
        advice: "発効日を改めてください。",
      },
      "effective-backwards": {
        message: ({ effective, before }) => `新しい版の発効日${effective}は、前の版の${before}より前です。`,
        advice: "発効日と、二つの版の順序を確かめてください。",
      },
      "window-short": {
        message: ({ days, required }) => `告知期間 ${days} 日間は、${required} 日間より短くなっています。`,
        advice: "告知期間を延ばすか、文書に書かれた日数を改めてください。",
      },
      "published-unknown": {
        message: ({ effective }) =>
          `公表日が分からないため、発効日${effective}より前に公表されるかを確かめられません。`,
        advice: "公表日を --published で指定してください。",
      },
      "published-late": {
        message: ({ effective, published, latest, required }) =>
          `公表日${published}は、発効日${effective}の ${required} 日前までという期限（${latest}）を過ぎています。`,
        advice: "発効日を遅らせるか、早く公表してください。",
      },
      "review-late": {
        message: ({ from, to, due, months }) =>
          `${from}から${to}まで ${months} か月以内の見直しがありません（期限 ${due}）。`,
        advice: "見直しのうえ、更新日を改めてください。",
      },
      "declared-missing": {
        message: ({ title }) => `「${title}」は変更されましたが、文書の更新箇所の一覧にありません。`,
        advice: "一覧に加えてください。",
      },
      "declared-unexpected": {
        message: ({ title }) => `「${title}」は文書の更新箇所の一覧にありますが、変更されていません。`,
        advice: "一覧から除くか、題名を確かめてください。",
      },
      "parts-unnamed": {
        message: () => "実質的な変更がありますが、変更した部分の一覧が文書にありません。",
        advice: "変更した部分を文書か通知に示してください（kaitei notice で作れます）。",
      },
      "purpose-untold": {
        message: ({ title }) => `「${title}」の利用目的が変わりましたが、通知も公表も記録されていません。`,
        advice: "変更した目的を本人に通知するか公表し、公表日を --published で示してください。",
      },
      "numbering-gap": {
        message: ({ label, previous }) => `「${previous}」の次が「${label}」で、番号が抜けています。`,
        advice: "番号を詰めるか、欠番であることを示してください。",
      },
      "numbering-twice": {
        message: ({ label }) => `番号「${label}」が二度使われています。`,
        advice: "番号を付け直してください。",
      },
      "reference-dangling": {
        message: ({ words }) => `「${words}」の指す先が文書にありません。`,
        advice: "引用する番号か見出しを直してください。",
      },
      "translation-behind": {
        message: ({ language, effective, latest }) =>
          `${language}の最新の版は${effective}で、${latest}の版がまだありません。`,
        advice: "翻訳した版を記録してください。",
      },
      "dates-differ": {
        message: ({ language, effective, other, otherDate }) =>
          `${language}の発効日は${effective}、${other}の発効日は${otherDate}です。`,
        advice: "どちらかの発効日を改めてください。",
      },
    },
  },
};
