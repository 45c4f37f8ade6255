import type { MaskKind } from './masks';

/** How carefully a column is handled: shown, masked in shared outputs, or left out unless a person asks for it. */
export type ColumnClass = 'open' | 'personal' | 'sensitive';

/** The class and the mask of roles; roles that are not listed are open.
 *  Source: safety.md section 4; PIPL article 28; GB/T 35273-2020 appendix B. */
export const ROLE_CLASSES: ReadonlyMap<string, { readonly columnClass: ColumnClass; readonly mask: MaskKind }> =
  new Map([
    ['customerName', { columnClass: 'personal', mask: 'name' }],
    ['phone', { columnClass: 'personal', mask: 'phone' }],
    ['email', { columnClass: 'personal', mask: 'email' }],
    ['address', { columnClass: 'personal', mask: 'address' }],
    ['device', { columnClass: 'personal', mask: 'all' }],
    ['ip', { columnClass: 'personal', mask: 'all' }],
    ['birthDate', { columnClass: 'personal', mask: 'all' }],
    ['idCard', { columnClass: 'sensitive', mask: 'idCard' }],
    ['bankCard', { columnClass: 'sensitive', mask: 'bankCard' }],
  ]);

/** Words in headers of columns that no role claims, most careful first; compared in lower case without space. */
export const HEADER_CLASSES: readonly {
  readonly words: readonly string[];
  readonly columnClass: ColumnClass;
  readonly mask: MaskKind;
}[] = [
  { words: ['身份证', '证件号', 'idcard', 'idnumber', 'nationalid', '护照', 'passport', '社保', 'ssn'], columnClass: 'sensitive', mask: 'idCard' }, // prettier-ignore
  { words: ['银行卡', '卡号', 'bankcard', 'cardnumber', 'iban', '银行账', '支付宝账'], columnClass: 'sensitive', mask: 'bankCard' }, // prettier-ignore
  { words: ['民族', '宗教', '信仰', '政治面貌', '病', '健康', '医疗', '怀孕', '孕期', '残疾', '犯罪', '征信', '指纹', '人脸', '性取向', '行踪', '轨迹', 'ethnic', 'religio', 'health', 'medical', 'disab', 'biometric', 'political'], columnClass: 'sensitive', mask: 'all' }, // prettier-ignore
  { words: ['手机', '电话', '联系方式', 'phone', 'mobile', 'tel'], columnClass: 'personal', mask: 'phone' },
  { words: ['邮箱', 'email', 'e-mail'], columnClass: 'personal', mask: 'email' },
  { words: ['地址', '住址', 'address'], columnClass: 'personal', mask: 'address' },
  { words: ['姓名', '联系人', '收货人', 'fullname', 'firstname', 'lastname', 'surname'], columnClass: 'personal', mask: 'name' }, // prettier-ignore
  { words: ['微信', 'qq', 'openid', '设备号', '生日', '出生', 'birth', 'wechat', 'ipaddr'], columnClass: 'personal', mask: 'all' }, // prettier-ignore
];
