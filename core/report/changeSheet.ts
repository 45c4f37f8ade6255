import type { OwnedColumn, OwnedSheet, TableBlock } from '../patch/patch';
import type { StyleName } from '../patch/styles.data';
import type { Portrait } from '../portrait';
import type { Bilingual, Lang } from '../words';
import type { ChangeLog, LogField } from './changeLog';
import { SHEET_NAMES } from './fields.data';
import { sheetOwnedName } from '../patch/ledger';
import { sheetHeading } from './sheetHeading';

/** Rows that the log may take in a sheet of 1,048,576 rows, heading included. */
export const MOST_LOG_ROWS = 1_000_000;

const LOG_FIELDS: readonly {
  readonly id: LogField;
  readonly header: Bilingual;
  readonly style: StyleName;
  readonly width: number;
}[] = [
  { id: 'kind', header: { zh: '类别', en: 'Kind' }, style: 'text', width: 9 },
  { id: 'sheet', header: { zh: '表', en: 'Sheet' }, style: 'text', width: 14 },
  { id: 'row', header: { zh: '行', en: 'Row' }, style: 'rowNumber', width: 9 },
  { id: 'column', header: { zh: '列', en: 'Column' }, style: 'text', width: 18 },
  { id: 'before', header: { zh: '原值', en: 'Before' }, style: 'text', width: 28 },
  { id: 'after', header: { zh: '读成', en: 'Read as' }, style: 'text', width: 28 },
  { id: 'rule', header: { zh: '规则', en: 'Rule' }, style: 'text', width: 20 },
  { id: 'reason', header: { zh: '说明', en: 'Reason' }, style: 'text', width: 50 },
];

/** Write a log's columns as owned columns, stable ids with headers in one language. */
export function logColumns(log: ChangeLog, lang: Lang): readonly OwnedColumn[] {
  return LOG_FIELDS.map(({ id, header, style, width }) => ({
    field: id,
    header: header[lang],
    style,
    width,
    values: log.columns[id],
  }));
}

/** Plan the sheet that lists every change and every open issue: where, before, after, rule, reason. Questions and notices stand above the list. */
export function changeSheet(portrait: Portrait, log: ChangeLog, lang: Lang, overwritten = 0): OwnedSheet {
  const said = [
    ...portrait.questions.map((text) => questionLine(text, lang)),
    ...portrait.notices.map((text) => [{ value: text[lang], style: 'subtle' as const }]),
  ];
  const cut = log.omitted > 0 ? [[{ value: omittedText(log.omitted)[lang], style: 'warning' as const }]] : [];
  const heading = [
    ...sheetHeading(portrait, TITLE, overwritten === 0 ? HINT : overwrittenHint(overwritten), lang),
    ...said,
    ...cut,
  ];
  const table: TableBlock = {
    kind: 'table',
    at: { row: heading.length + 1, column: 0 },
    columns: logColumns(log, lang),
    rowCount: log.count,
    filter: true,
  };
  return {
    id: 'changes',
    ownedName: sheetOwnedName('changes'),
    name: SHEET_NAMES.changes[lang],
    visibility: 'visible',
    blocks: [{ kind: 'cells', at: { row: 0, column: 0 }, cells: heading }, table],
    pivots: [],
    charts: [],
    freeze: { rows: heading.length + 2, columns: 0 },
    widths: [],
    landscape: true,
    kept: [],
  };
}

const TITLE: Bilingual = { zh: '清洗记录', en: 'Cleaning log' };
const HINT: Bilingual = {
  zh: '原单元格没有改动；这里列出每一处读法与原文不同的地方，以及需要你看一眼的问题。',
  en: 'Your cells were not changed; this lists every cell that was read differently from how it is written, and what needs a look.',
};

function overwrittenHint(count: number): Bilingual {
  return {
    zh: `按你的选择，这次最多覆盖 ${count} 个原单元格（只限不丢信息的改动），撤销可以恢复；这里列出每一处读法与原文不同的地方。`,
    en: `As you chose, up to ${count} of your cells are written over in this run (only changes that lose nothing); undo brings them back. This lists every cell that was read differently from how it was written.`,
  };
}

function questionLine(text: Bilingual, lang: Lang): { value: string; style: 'warning' }[] {
  return [{ value: `${{ zh: '待确认：', en: 'Question: ' }[lang]}${text[lang]}`, style: 'warning' }];
}

function omittedText(count: number): Bilingual {
  return {
    zh: `还有 ${count} 条放不下；完整清单请用 --tables 导出。`,
    en: `${count} further entries do not fit a sheet; use --tables for the whole list.`,
  };
}
