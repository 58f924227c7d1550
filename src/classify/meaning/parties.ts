/** Those who act in policies, terms and rules, as the first words of their groups: by their place in an English or Chinese sentence it is told who acts. */
export const parties: ReadonlySet<string> = new Set(
  `我们 您 用户 会员 顾客 商家 参加者 儿童 未成年人 监护人 本人 他人 第三方 关联公司 合作伙伴 服务商 受托方 员工 业主 承租人 出租人 理事长 理事 主管机关 法院 申请人 当事人 企业 学生 教师 收件人 发件人 住户 委托人 甲方 乙方
we you thei user customer client member guest volunteer participant child parent guardian employe contractor supplier third_parti affiliat partner buyer seller tenant landlord applicant recipient owner pupil teacher committe board chair parti authoriti`
    .split(/\s+/)
    .map((name) => name.replace("_", " ")),
);
