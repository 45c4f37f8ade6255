import type { EventRole, TraitRole } from './meaning';

/** Header words of one role that describes customers or contacts. */
export interface TraitWords {
  readonly role: TraitRole | EventRole;
  /** 0-1: how surely the word alone names the role. */
  readonly strength: number;
  /** Comma-separated whole headers; compared after `foldHeader`, also behind one of `PERSON_PREFIXES`. */
  readonly words: string;
  /** The words count in a log of contacts only. */
  readonly inLogs?: boolean;
}

/** Words before a trait that say whose it is. */
export const PERSON_PREFIXES =
  '客户, 顾客, 会员, 用户, 买家, 联系人, 收货人, 收件人, 收货, 收件, 联系, 常用, 您的, 所在, 所属, 受访者, customer, user, member, buyer, client, contact, billing, shipping, ship';

export const TRAIT_WORDS: readonly TraitWords[] = [
  { role: 'gender', strength: 0.98, words: '性别, gender, sex, xb, Geschlecht, sexe, género, 성별, Пол' },
  { role: 'gender', strength: 0.7, words: '称谓, 称呼, 尊称, salutation, honorific' },
  {
    role: 'age',
    strength: 0.98,
    words: '年龄, 周岁, 实际年龄, age, nl, customer age, Alter, âge, edad, 年齢, 나이, Возраст',
  },
  {
    role: 'age',
    strength: 0.85,
    words: '年龄段, 年龄区间, 年龄范围, 年龄层, age group, age range, age band, age bracket',
  },
  {
    role: 'birthDate',
    strength: 0.98,
    words:
      '生日, 出生日期, 出生年月日, 出生年月, 出生时间, 生辰, birthday, birth date, birthdate, date of birth, dob, born, csrq, Geburtsdatum, date de naissance, 生年月日, 생년월일, Дата рождения',
  },
  { role: 'birthDate', strength: 0.7, words: '出生年份, 出生年, year of birth, birth year' },
  {
    role: 'idCard',
    strength: 0.98,
    words:
      '身份证号, 身份证号码, 身份证, 公民身份号码, 居民身份证, 居民身份证号, sfzh, sfz, id card, id card no, id card number, identity card, identity card number, identity number, citizen id, national id, national id number',
  },
  { role: 'idCard', strength: 0.7, words: '证件号, 证件号码, id document number' },
  {
    role: 'company',
    strength: 0.95,
    words:
      '公司名称, 公司, 买家公司名, 买家公司名称, 客户公司, 企业名称, 企业, 单位名称, 工作单位, 任职公司, 就职公司, 公司全称, 企业全称, company, company name, employer, organization, organisation, organization name, firm, gsmc',
  },
  {
    role: 'companySize',
    strength: 0.96,
    words:
      '企业规模, 公司规模, 人员规模, 员工规模, 员工数, 员工人数, 员工数量, 公司人数, 企业人数, 企业员工数, company size, employees, number of employees, no of employees, employee count, headcount, organization size, firm size',
  },
  {
    role: 'industry',
    strength: 0.97,
    words:
      '行业, 行业类别, 行业分类, 行业类型, 行业名称, 企业行业, 公司行业, 行业大类, 一级行业, 1级行业, 二级行业, 2级行业, industry, industry type, industry name, sector, vertical, line of business, hy, sshy',
  },
  {
    role: 'contactRole',
    strength: 0.95,
    words:
      '联系人角色, 角色, 决策角色, 采购角色, 联系人职务, 联系人职位, 联系人岗位, 职务, 职位, 岗位, 职称, contact role, job title, job role, job position, position, decision role, buying role, role',
  },
  { role: 'occupation', strength: 0.96, words: '职业, 从事职业, 职业类型, 职业类别, occupation, profession, zhiye' },
  { role: 'occupation', strength: 0.8, words: '工作, job, work' },
  {
    role: 'province',
    strength: 0.95,
    words:
      '省份, 省, 省级, 省名, 省份名称, 省区, 省市, 户籍省份, province, province name, state, state name, billing state, shipping state',
  },
  {
    role: 'address',
    strength: 0.97,
    words:
      '地址, 详细地址, 通讯地址, 邮寄地址, 配送地址, 送货地址, 住址, 家庭住址, 家庭地址, 现住址, 街道地址, address, address 1, address line 1, full address, street address, delivery address, mailing address, home address, dz, shdz, lxdz',
  },
  { role: 'address', strength: 0.8, words: '公司地址, 单位地址, 企业地址, 注册地址, 街道, street, company address' },
  {
    role: 'postcode',
    strength: 0.97,
    words:
      '邮编, 邮政编码, 邮政编号, postcode, post code, postal code, zip, zip code, zipcode, yb, yzbm, PLZ, 郵便番号',
  },
  {
    role: 'device',
    strength: 0.96,
    words:
      '设备ID, 设备号, 设备编号, 设备标识, 设备码, 设备唯一标识, 设备指纹, 手机串号, device id, device no, device number, device identifier, device fingerprint, imei, idfa, oaid, udid, android id, mac地址, mac address',
  },
  {
    role: 'ip',
    strength: 0.97,
    words:
      'IP, IP地址, 登录IP, 注册IP, 下单IP, 访问IP, 用户IP, 最近登录IP, 最后登录IP, ip address, client ip, login ip, signup ip, user ip, remote ip',
  },
  {
    role: 'platform',
    strength: 0.95,
    words:
      '平台, 终端, 终端类型, 下单终端, 下单端, 下单平台, 访问终端, 访问平台, 设备类型, 客户端, 客户端类型, 成交终端, platform, device type, client type, terminal, terminal type, os, 操作系统, operating system',
  },
  { role: 'platform', strength: 0.75, words: '设备, device' },
  {
    role: 'source',
    strength: 0.95,
    words:
      '来源, 来源渠道, 流量来源, 获客渠道, 获客来源, 线索来源, 注册来源, 推荐来源, 一级来源, 来源一级, 渠道来源, source, lead source, traffic source, acquisition source, acquisition channel, signup source, original source, utm source, referrer, referral source',
  },
  {
    role: 'payment',
    strength: 0.97,
    words:
      '支付方式, 付款方式, 支付渠道, 支付类型, 支付工具, 结算方式, 结账方式, 收款方式, payment method, payment type, payment method title, pay method, payment mode, payment channel, tender type, zffs, fkfs',
  },
  {
    role: 'consent',
    strength: 0.96,
    words:
      '营销同意, 同意营销, 营销授权, 营销许可, 接受营销, 接收营销, 是否接受营销, 是否同意营销, 是否接收营销, 是否接收短信, 接收短信, 营销意愿, 订阅状态, 是否订阅, 拒绝营销, 是否拒绝营销, 营销拒绝, 退订, 是否退订, 短信退订, 退订状态, 免打扰, accepts marketing, accepts email marketing, accepts sms marketing, marketing consent, email marketing consent, sms marketing consent, marketing opt in, email opt in, sms opt in, opt in, marketing opt out, email opt out, opt out, opted out, unsubscribed, subscribed, do not contact, do not email, do not call, consent, gdpr consent',
  },
  {
    role: 'need',
    strength: 0.95,
    words:
      '需求, 需求标签, 特殊需求, 核心需求, 主要需求, 采购需求, 需求痛点, 痛点, 核心痛点, 关注点, 需求描述, need, needs, requirement, requirements, pain point, pain points, demand',
  },
  {
    role: 'note',
    strength: 0.96,
    words:
      '备注, 备注信息, 服务记录, 客服记录, 沟通记录, 沟通内容, 跟进记录, 跟进内容, 咨询记录, 咨询内容, 投诉内容, 投诉记录, 回访记录, 回访内容, 拜访记录, 聊天记录, 问卷回答, 回答内容, 反馈, 反馈内容, 意见反馈, 意见, 建议, 意见建议, 问题描述, 服务内容, 客户评价, 评价内容, note, notes, comment, comments, remark, remarks, customer note, customer notes, feedback, feedback text, review text, service record, call notes, bz',
  },
  { role: 'note', strength: 0.75, words: '买家留言, 留言, 订单备注, 评价, 评论, review, message, order notes' },
  { role: 'note', strength: 0.6, words: '卖家备注, 商家备注, 内部备注, internal note' },
  {
    role: 'browseCount',
    strength: 0.96,
    words:
      '月浏览次数, 月浏览量, 月浏览商品次数, 月浏览商品数, 近30天浏览次数, 近30天浏览量, 30天浏览次数, 浏览次数, 浏览量, 浏览数, 商品浏览次数, 页面浏览量, 浏览频次, 周浏览次数, 周浏览量, 近7天浏览次数, 每周浏览次数, 每月浏览次数, page views, pageviews, page view count, browse count, product views, monthly views, monthly page views, weekly views, views',
  },
  { role: 'browseCount', strength: 0.75, words: '访问次数, 月访问次数, 访问量, 登录次数, sessions, session count' },
  {
    role: 'interactionCount',
    strength: 0.96,
    words:
      '互动次数, 互动频次, 互动频率, 互动数, 联系次数, 沟通次数, 咨询次数, 跟进次数, interactions, interaction count, number of interactions, engagement count, touchpoints, contact count',
  },
  {
    role: 'satisfaction',
    strength: 0.96,
    words:
      '满意度, 满意度评分, 满意度得分, 满意程度, 您对我们的满意度, 满意评价, nps, nps评分, csat, satisfaction, satisfaction score, satisfaction rating, customer satisfaction',
  },
  { role: 'satisfaction', strength: 0.75, words: '评分, 打分, 服务评分, rating, review rating, service rating' },
  {
    role: 'owner',
    strength: 0.95,
    words:
      '负责人, 客户经理, 归属人, 归属销售, 跟进人, 跟进人员, 专属客服, 业务负责人, 客户负责人, owner, account manager, account owner, contact owner, lead owner, record owner, assigned to',
  },
  {
    role: 'owner',
    strength: 0.75,
    words:
      '业务员, 销售员, 销售代表, 销售人员, 导购, 客服, 客服人员, 接待人, salesperson, sales rep, rep, sales agent, agent',
  },
  {
    role: 'orderTime',
    strength: 0.9,
    words:
      '下单时刻, 时刻, 下单小时, 小时, 下单时段, 消费时段, 购买时段, 交易时段, 下单时间, 交易时间, 消费时间, 购买时间, 支付时间, 付款时间, 成交时间, 销售时间, 时间, order time, time, time of day, hour, hour of day, order hour, purchase time, transaction time, sale time, payment time',
  },
  {
    role: 'eventDate',
    strength: 0.95,
    inLogs: true,
    words:
      '咨询时间, 咨询日期, 服务时间, 服务日期, 联系时间, 联系日期, 跟进时间, 跟进日期, 回访时间, 回访日期, 投诉时间, 投诉日期, 提交时间, 提交日期, 提交答卷时间, 填写时间, 填写日期, 答题时间, 浏览时间, 浏览日期, 访问时间, 访问日期, 点击时间, 发生时间, 事件时间, 事件日期, 记录时间, 记录日期, 来电时间, 互动时间, 互动日期, 拜访时间, 拜访日期, 接待时间, 沟通时间, 反馈时间, event date, event time, contact date, contact time, call date, call time, visit date, visit time, response date, submitted at, submission date, submit date, interaction date, session date, activity date, ticket date, opened at',
  },
  {
    role: 'eventDate',
    strength: 0.8,
    inLogs: true,
    words:
      '日期, 时间, 创建时间, 创建日期, 开始时间, 受理时间, date, time, datetime, timestamp, created at, created date, create date, created, start time, day',
  },
  {
    role: 'eventKind',
    strength: 0.95,
    inLogs: true,
    words:
      '事件, 事件类型, 事件名称, 行为, 行为类型, 互动类型, 互动方式, 互动行为, 咨询类型, 问题类型, 问题分类, 服务类型, 投诉类型, 工单类型, 工单分类, 跟进方式, 跟进类型, 沟通方式, 记录类型, 动作, event, event type, event name, action, activity, activity type, interaction type, contact type, issue type, ticket type, issue category, contact reason',
  },
  { role: 'eventKind', strength: 0.75, inLogs: true, words: '类型, 类别, 主题, type, kind, topic, subject, reason' },
];
