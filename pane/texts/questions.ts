import type { Bilingual } from '../../core/index';

export const ASKED = {
  look: { zh: '等你回答的问题：{n} 个', en: 'Questions for you: {n}' },
  title: { zh: '等你确认的写法和代码', en: 'Spellings and codes to confirm' },
} as const satisfies Readonly<Record<string, Bilingual>>;
