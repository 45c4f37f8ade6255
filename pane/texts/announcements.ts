import type { Bilingual } from '../../core/index';

/** What a screen reader hears when the pane changes. */
export const ANNOUNCED = {
  reading: { zh: '正在读取工作簿', en: 'Reading the workbook' },
  empty: { zh: '没有找到可以用的表', en: 'No sheet can be used yet' },
  read: { zh: '读到 {rows} 行，{customers} 位客户', en: '{rows} rows read, {customers} customers' },
  planning: { zh: '正在准备', en: 'Preparing' },
  previewed: { zh: '预览已备好，还没有写入', en: 'The preview is ready; nothing is written yet' },
  applying: { zh: '正在写入', en: 'Writing' },
  done: { zh: '写入完成', en: 'Writing is done' },
  taking: { zh: '正在处理', en: 'Working' },
  taken: { zh: '已完成', en: 'Done' },
  failed: { zh: '没有成功：{what}', en: 'That failed: {what}' },
} as const satisfies Readonly<Record<string, Bilingual>>;
