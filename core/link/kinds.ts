import type { Bilingual } from '../words';

/** What two rows can have in common. Strong kinds join alone; weak kinds need a second agreement (requirements 47-49, A18 C18). */
export const STRONG_KINDS = ['customerId', 'email', 'phone', 'device'] as const;
export const WEAK_KINDS = ['company', 'name', 'address'] as const;
export const KEY_KINDS = [...STRONG_KINDS, ...WEAK_KINDS] as const;

export type StrongKind = (typeof STRONG_KINDS)[number];
export type WeakKind = (typeof WEAK_KINDS)[number];
export type KeyKind = (typeof KEY_KINDS)[number];

export const KIND_NAMES: Readonly<Record<KeyKind, Bilingual>> = {
  customerId: { zh: '客户编号', en: 'customer id' },
  email: { zh: '邮箱', en: 'e-mail' },
  phone: { zh: '手机号', en: 'phone' },
  device: { zh: '设备 ID', en: 'device id' },
  company: { zh: '企业名称', en: 'company name' },
  name: { zh: '姓名', en: 'name' },
  address: { zh: '地址', en: 'address' },
};
