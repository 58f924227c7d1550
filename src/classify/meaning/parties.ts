/** Those who act in policies, terms and rules, as the first words of their groups: by their place in an English or Chinese sentence it is told who acts. */
export const parties: ReadonlySet<string> = new Set(
  `我们 您 用户 会员 顾客 商家 参加者 儿童 未成年人 监护人 本人 他人 第三方 关联公司 合作伙伴 服务商 受托方 员工 业主 承租人 出租人 理事长 理事 主管机关 法院 申请人 当事人 企业 学生 教师 收件人 发件人 住户 委托人 甲方 乙方 买方 卖方 物业公司 主办方 乘客 承办方 保险人
当社 お客様 利用者 会員 本人 契約者 購入者 出品者 加盟店 応募者 参加者 従業員 役員 管理者 責任者 代表者 代理人 保護者 親権者 法定代理人 未成年者 子ども 家族 第三者 委託先 再委託先 グループ会社 事業者 販売店 裁判所 住民 甲 乙 丙 貸主 借主 理事会 総会 委員会 会長 理事 監事
we you thei user customer client member guest volunteer participant child parent guardian employe contractor supplier third_parti affiliat partner buyer seller tenant landlord applicant recipient owner pupil teacher committe board chair parti authoriti truste director offic club`
    .split(/\s+/)
    .map((name) => name.replace("_", " ")),
);
