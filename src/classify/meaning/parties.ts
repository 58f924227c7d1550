/** Those who act in policies, terms and rules, as the first words of their groups: by their place in an English or Chinese sentence it is told who acts. */
export const parties: ReadonlySet<string> = new Set(
  `我们 您 用户 会员 非会员 顾客 商家 参加者 儿童 未成年人 监护人 家长 消费者 买家 成员 关联方 集团公司 附属公司 供应商 工作人员 监管机构 亲属 本人 他人 第三方 关联公司 合作伙伴 服务商 受托方 员工 业主 承租人 出租人 理事长 理事 主管机关 法院 申请人 当事人 企业 学生 教师 收件人 发件人 住户 委托人 甲方 乙方 买方 卖方 物业公司 主办方 乘客 承办方 保险人 理事会 会长 副会长 副理事长 委员 监事会 董事 股东 秘书 办事处 秘书处 财务部 人事部 法务部 总务处 教务处 学务处 会计室 办公室 分公司 子公司 母公司 总公司 代理商 经销商 加盟商 承包商 发包方 运营商 开发商 制造商 被保险人 投保人 受益人 持卡人 发卡机构 收款人 付款人 转让人 受让人 贷款人 借款人 抵押人 保证人 负责人 经办人 发起人 捐赠人 著作权人 作者 发布者 候选人 当选人 出席人 主席 召集人 评审委员会 仲裁委员会 业主大会 业主委员会 董事会 会员大会 股东会 家委会 债权人 债务人 担保人 继承人 配偶 家属 游客 读者 病人 医生 护士 司机 保全人员 管委会 居委会 公安机关 控制方 处理者 经营者 承运人 受害人 学校 医院 图书馆 银行 委员会 出版社 报社 杂志社 旅行社 用人单位 劳动者 机关 村委会 校方 院方 馆方 资方 劳方 工会 商会 协会 学会 基金会 联合会 检察院 警察局 税务局 海关 卫生局 教育局 业务科
当社 お客様 利用者 会員 本人 契約者 購入者 出品者 主催者 開発者 投稿者 加盟店 応募者 参加者 従業員 役員 元従業員 管理者 責任者 代表者 代理人 保護者 親権者 法定代理人 未成年者 子ども 家族 第三者 委託先 再委託先 グループ会社 事業者 販売店 裁判所 住民 甲 乙 丙 貸主 借主 理事会 総会 委員会 会長 理事 監事
we you thei user customer client member guest volunteer participant child parent guardian employe contractor supplier service_provider provider third_parti thirdparti affiliat partner buyer seller tenant landlord applicant recipient owner pupil teacher committe board chair parti authoriti truste director offic club subsidiari agent compani staff landlord bank seller carrier`
    .split(/\s+/)
    .map((name) => name.replace("_", " ")),
);
