import type { Bilingual } from '../../core/index';

/** Header templates to start a sheet from. */
export const TEMPLATES = {
  title: { zh: '从表头模板开始', en: 'Start from a header template' },
  hint: {
    zh: '选一种业务，看看有哪些字段；可以插入一张只有表头的新表，也可以复制表头贴到别处。',
    en: 'Choose a kind of business and see its fields; insert a new sheet with nothing but the headers, or copy them to paste elsewhere.',
  },
  kind: { zh: '模板', en: 'Template' },
  choose: { zh: '请选择', en: 'Choose one' },
  fields: { zh: '{n} 个字段', en: '{n} fields' },
  insert: { zh: '插入为新表', en: 'Insert as a new sheet' },
  adding: { zh: '正在添加新表', en: 'Adding the sheet' },
  copyHeader: { zh: '复制表头', en: 'Copy the headers' },
  copyGuide: { zh: '复制字段说明', en: 'Copy the field list' },
  copied: { zh: '已复制，可以粘贴到表里。', en: 'Copied; paste it into a sheet.' },
  notCopied: { zh: '没能复制；请选中下面的文字自己复制。', en: 'Could not copy; select the text below and copy it.' },
  text: { zh: '表头（制表符分隔）', en: 'Headers (separated by tabs)' },
} as const satisfies Readonly<Record<string, Bilingual>>;
