import { expect, test } from "vitest";
import type { Language } from "../../src/index.ts";
import { compareSentences } from "./judged.ts";

/** Where sentences are cut or joined: with the words that join them, who acts named again or not, and what a condition holds for. */
type Case = readonly [Language, before: string, after: string];

const light: readonly Case[] = [
  [
    "ja",
    "当館は資料を貸し出します。司書は、資料の正確さを保証しません。",
    "当館は資料を貸し出しますが、司書は、資料の正確さを保証しません。",
  ],
  [
    "ja",
    "会員は閲覧室を利用できます。また、会員は、資料を予約できます。",
    "会員は閲覧室を利用できるほか、資料を予約することもできます。",
  ],
  [
    "ja",
    "来館者は、大声での会話を避け、席を譲り合うべきです。",
    "来館者は、大声での会話を避けるべきです。また、席を譲り合うべきです。",
  ],
  [
    "ja",
    "製本を業者に委託する場合は、あらかじめ作業場を確認するとともに、契約などにより委託先においても資料が守られるよう管理します。",
    "製本を業者に委託する場合は、あらかじめ作業場を確認します。また、契約などにより委託先においても資料が守られるよう管理します。",
  ],
  [
    "ja",
    "資料には、持ち出しが認められていないものがあります。かかる資料を閲覧する場合は、司書に申し出なければなりません。",
    "資料には、持ち出しが認められていないものがあり、かかる資料を閲覧する場合は、司書に申し出なければなりません。",
  ],
  [
    "ja",
    "変更後の開館時間は、掲示板への掲示により知らされ、当該掲示の時点で効力が生じるものとします。",
    "変更後の開館時間は、掲示板への掲示により知らされます。変更後の開館時間は、当該掲示の時点で効力が生じるものとします。",
  ],
  [
    "en",
    "If you hand in a manuscript through another office, you'll be told to send it to the archive. Any letters you've included will be returned.",
    "If you hand in a manuscript through another office, you'll be told to send it to the archive, and any letters you've included will be returned.",
  ],
  [
    "en",
    "The records we keep and lend are held in the cellar. The records are repaired by the binder.",
    "The records we keep and lend are held in the cellar and are repaired by the binder.",
  ],
  [
    "en",
    "The library uses volunteers for its tours and its shop. These volunteers must wear a badge.",
    "The library uses volunteers for its tours and its shop, who must wear a badge.",
  ],
  [
    "en",
    "Within 30 days, we mend all books from our reading room. Within 60 days, that stock will also be mended in our branches.",
    "Within 30 days, we mend all books from our reading room, and within 60 days that stock will also be mended in our branches.",
  ],
  [
    "en",
    "We send you the catalogue only if you have asked for it, and we write to donors about the spring sale.",
    "We send you the catalogue only if you have asked for it. We write to donors about the spring sale.",
  ],
  [
    "zh-Hans",
    "为了保护古籍，特制定本办法。本办法旨在明确馆员的责任。",
    "为了保护古籍，特制定本办法，旨在明确馆员的责任。",
  ],
  [
    "zh-Hant",
    "但是，本館還是會公開您的投稿，並會在年報內刊登投稿的數目。",
    "但是，本館還是會公開您的投稿。此外，本館也會在年報內刊登投稿的數目。",
  ],
  [
    "zh-Hans",
    "如果不再需要旧卡，我们可以按现有办法销毁旧卡，例如通过剪碎卡片。",
    "如果不再需要旧卡，我们可以按现有办法销毁旧卡。例如，剪碎卡片。",
  ],
  [
    "zh-Hant",
    "這些手稿會存放在地下書庫中，以防受潮，不會被借出館外。",
    "這些手稿會存放在地下書庫中，以防受潮。手稿不會被借出館外。",
  ],
  [
    "ja",
    "売店は雨具を貸し出していません。売店への持ち込みには、受付での届出が必要です。",
    "売店は雨具を貸し出しておらず、売店への持ち込みには、受付での届出が必要です。",
  ],
  [
    "ja",
    "館内では次の行為を禁止します。これらの行為があった場合は、退館していただきます。",
    "館内では次の行為を禁止し、これらの行為があった場合は、退館していただきます。",
  ],
  [
    "ja",
    "当館は、統計を他館と共有し、統計を公表することがあります。",
    "当館は、統計を他館と共有することがあります。また、統計を公表することがあります。",
  ],
  [
    "en",
    "You have the right to ask us to correct a label you think is wrong. You also have the right to ask us to complete a label you think is unclear.",
    "You have the right to ask us to correct a label you think is wrong and to complete a label you think is unclear.",
  ],
  [
    "en",
    "These rules apply until the board ends them. You can choose to leave at any time by returning your card.",
    "These rules apply until the board ends them, and you can choose to leave at any time by returning your card.",
  ],
  [
    "zh-Hans",
    "如果您自行搭建展台，则电费会计入展台账户，灯光的亮度也会受到该展台位置的影响。",
    "如果您自行搭建展台，则电费会计入展台账户。灯光的亮度也会受到该展台位置的影响。",
  ],
  [
    "zh-Hans",
    "主管部门依照本办法发放经营许可证件，可以收取工本费。工本费的具体标准由财政部门核定。",
    "主管部门依照本办法发放经营许可证件，可以收取工本费，具体标准由财政部门核定。",
  ],
  [
    "zh-Hant",
    "本館將採取措施保護手稿，並定期清點手稿。",
    "本館將採取措施保護手稿。此外，本館將定期清點手稿。",
  ],
  [
    "en",
    "The archive is housed in Quayside. Quayside may close the cellar for repairs.",
    "The archive is housed in Quayside, which may close the cellar for repairs.",
  ],
  [
    "ja",
    "当館は、職員だけが入れる書庫に手稿を保存し、貸出しが終わると返却します。",
    "当館は、職員だけが入れる書庫に手稿を保存します。そして、貸出しが終わると返却します。",
  ],
];

const real: readonly Case[] = [
  [
    "ja",
    "当館は、法令の定めがある場合、利用規則を改めることができます。大幅に改めるときは、掲示により知らせます。",
    "当館は、利用規則を改めることができます。法令の定めがある場合に大幅に改めるときは、掲示により知らせます。",
  ],
  [
    "ja",
    "会員は、来館の有無にかかわらず、会費を納めるものとし、滞納がある場合は貸出しを止めます。",
    "会員は、会費を納めるものとします。また、来館の有無にかかわらず、滞納がある場合は貸出しを止めます。",
  ],
  [
    "ja",
    "破損の責任は借りた人が負っていますので、ご自身で修理してください。",
    "破損の責任は借りた人が負っています。ただし、ご自身で修理してください。",
  ],
  [
    "en",
    "If we want to lend your painting for longer, we'll ask for your consent by letter. You may inspect or correct your entry at any time by writing to desk@hall.example.",
    "If we want to lend your painting for longer, we'll ask for your consent by letter, and you may then inspect or correct your entry at any time by writing to desk@hall.example.",
  ],
  [
    "en",
    "You can choose not to be named in the catalogue. If you do, the museum will not print your photograph.",
    "You can choose not to be named in the catalogue, and the museum will not print your photograph.",
  ],
  [
    "en",
    "We ask for your consent so that we can take your painting, lend it to other museums, and print it in the catalogue.",
    "We ask for your consent so that we can take your painting. We also lend it to other museums and print it in the catalogue.",
  ],
  [
    "zh-Hans",
    "当我们调整开放时间时，我们会在大厅张贴通知，并更新网站上的时间表。",
    "我们会在大厅张贴通知。当我们调整开放时间时，我们会更新网站上的时间表。",
  ],
  [
    "zh-Hans",
    "在法律允许的情况下，我们可能会查验访客的证件，对于施工人员，可能会要求登记住址。",
    "在法律允许的情况下，我们可能会查验访客的证件。对于施工人员，可能会要求登记住址。",
  ],
  [
    "zh-Hans",
    "本馆使用外部售票系统，该系统会收集购票人的姓名。",
    "本馆使用外部售票系统。我们会收集购票人的姓名。",
  ],
  [
    "zh-Hant",
    "若您未滿十六歲，您必須取得家長同意，且您在參觀時家長須陪同。",
    "若您未滿十六歲，您必須取得家長同意。否則，您在參觀時家長須陪同。",
  ],
  [
    "en",
    "We will never sell your letters to anyone, and we will never lend them to any other archive except as set out below.",
    "We will never sell your letters to anyone, except as set out below. We will never lend them to any other archive.",
  ],
  [
    "en",
    "We share lists with couriers and shops. These couriers must destroy the list.",
    "We share lists with couriers and shops, who must destroy the list.",
  ],
  [
    "ja",
    "作業場を守るため合理的な措置を講じています。ただし、完全に安全なものは存在しません。",
    "作業場を守るため合理的な措置を講じているため、完全に安全なものは存在しません。",
  ],
  [
    "zh-Hans",
    "我行会在获得您的书面同意后，登记您的住址，拒绝登记会影响您借阅。",
    "我行会登记您的住址。在获得您的书面同意后，拒绝登记会影响您借阅。",
  ],
  ["zh-Hans", "会员须缴纳会费，否则不得入内。", "会员须缴纳会费，且不得入内。"],
  [
    "zh-Hant",
    "若您違反館規，本館將停止借閱，並公告姓名。",
    "若您違反館規，本館將停止借閱。此外，本館也將公告姓名。",
  ],
  [
    "ja",
    "当館は、必要に応じて利用規則を改めることがあります。大幅な変更がある場合は、掲示により知らせます。",
    "当館は、利用規則を改めることがあります。必要に応じて大幅な変更がある場合は、掲示により知らせます。",
  ],
  [
    "ja",
    "寄せられた手稿は必ず保管され、展示のほかに使われることはありません。",
    "寄せられた手稿は保管されます。また、必ず展示のほかに使われることはありません。",
  ],
];

test.each(light)("%s: %j says what %j does", async (language, before, after) => {
  expect((await compareSentences(language, before, after)).materiality).not.toBe("substantive");
  expect((await compareSentences(language, after, before)).materiality).not.toBe("substantive");
});

test.each(real)("%s: %j is told from %j", async (language, before, after) => {
  expect((await compareSentences(language, before, after)).materiality).toBe("substantive");
  expect((await compareSentences(language, after, before)).materiality).toBe("substantive");
});
