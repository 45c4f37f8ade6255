/** Mail domains that many people have; a proposal is one of these. */
export const MAIL_DOMAINS = [
  'gmail.com',
  'qq.com',
  '163.com',
  '126.com',
  'hotmail.com',
  'outlook.com',
  'yahoo.com',
  'foxmail.com',
  'icloud.com',
  'sina.com',
  'sohu.com',
  'aliyun.com',
  '139.com',
] as const;
export type MailDomain = (typeof MAIL_DOMAINS)[number];

/** Names that are near a known one and exist themselves: never typing errors. */
export const REAL_NAMES: ReadonlySet<string> = new Set(['ymail', 'mail', 'email', 'gmx', 'rocketmail', 'fastmail']);

/** Known names that are long enough for one wrong letter to be told from another name. */
export const LONG_NAMES: ReadonlyMap<string, MailDomain> = new Map([
  ['gmail', 'gmail.com'],
  ['hotmail', 'hotmail.com'],
  ['outlook', 'outlook.com'],
  ['yahoo', 'yahoo.com'],
  ['foxmail', 'foxmail.com'],
  ['icloud', 'icloud.com'],
  ['aliyun', 'aliyun.com'],
]);

/** What fingers make of "com". */
export const WRONG_ENDS: ReadonlySet<string> = new Set(
  'con,cmo,ocm,cm,om,comm,vom,xom,coom,c0m,co,cpm,conm,comn,cim,ccom,dom,como,coml,clm'.split(','),
);
