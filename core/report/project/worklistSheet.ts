import type { OwnedColumn, OwnedSheet } from '../../patch/patch';
import type { StyleName } from '../../patch/styles.data';
import type { WorkItem } from '../../project/worklist/worklist';
import { WORK_COLUMNS, type WorkColumn } from '../../project/worklist/worklistSheet.data';
import { say, type Bilingual, type Lang } from '../../words';
import { numbers, tableSheet, texts } from './tableSheet';

/** Fields by which rows of the worklist are told apart. */
export const WORK_KEY_FIELDS = ['customer'] as const;

/** Plan the worklist. Null when there is nothing to do and nothing that people wrote. */
export function worklistSheet(
  items: readonly WorkItem[],
  extraHeaders: readonly string[],
  lang: Lang,
): OwnedSheet | null {
  // prettier-ignore
  if (items.length === 0) return null;
  const open = items.filter(({ isSettled }) => !isSettled).length;
  const heading = [
    [{ value: TITLE[lang], style: 'title' as const }],
    [{ value: say(HINT, lang, { open }), style: 'subtle' as const }],
  ];
  const columns = WORK_COLUMNS.map(({ id, header }): OwnedColumn => ({
    field: id,
    header: header[lang],
    style: STYLES[id] ?? 'text',
    width: WIDTHS[id],
    values: valuesOf(items, id, lang),
  }));
  const extras = items.map(({ extra }) => extra);
  return tableSheet({ id: 'worklist', heading, columns, rowCount: items.length, fixed: 1, extraHeaders, extras }, lang);
}

const TITLE: Bilingual = { zh: '待补充', en: 'To complete' };
const HINT: Bilingual = {
  zh: '{open} 位客户缺关键信息，价值高的在前。负责人、已完成、备注由你填写，下次运行时保留。',
  en: '{open} customers lack key information, the most valuable first. Owner, done and remark are yours; the next run keeps them.',
};
const SETTLED: Bilingual = { zh: '已补全；确认后在“已完成”填“是”', en: 'complete now; write yes under Done to clear the row' }; // prettier-ignore

const STYLES: Readonly<Partial<Record<WorkColumn, StyleName>>> = { value: 'money', segment: 'code', row: 'rowNumber' };
const WIDTHS: Readonly<Record<WorkColumn, number>> = { customer: 20, missing: 34, value: 16, segment: 16, sheet: 14, row: 8, owner: 14, done: 10, remark: 30 }; // prettier-ignore

function valuesOf(items: readonly WorkItem[], id: WorkColumn, lang: Lang): OwnedColumn['values'] {
  switch (id) {
    case 'customer':
      return texts(items.map(({ label }) => label));
    case 'missing':
      return texts(items.map((item) => (item.isSettled ? SETTLED[lang] : item.missing)));
    case 'value':
      return numbers(items.map((item) => (item.isSettled ? NaN : item.value)));
    case 'row':
      return numbers(items.map(({ row }) => (row < 0 ? NaN : row + 1)));
    case 'segment':
    case 'sheet':
    case 'owner':
    case 'done':
    case 'remark':
      return texts(items.map((item) => item[id]));
    default:
      return id satisfies never;
  }
}
