import type { Bilingual } from '../../core/index';

export const ASKED = {
  look: { zh: '等你确认的写法：{n} 个', en: 'Spellings to confirm: {n}' },
  title: { zh: '等你确认的写法', en: 'Spellings to confirm' },
} as const satisfies Readonly<Record<string, Bilingual>>;
