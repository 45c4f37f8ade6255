import type { OwnedColumn, OwnedSheet, Patch, PivotSpec, PlacedColumn, TableBlock } from '../../../core/index';

/** Eight invented customers: segment, activity and money, from which every total below is worked out by hand. */
export const CUSTOMERS = [
  { id: 'C001', segment: '高价值', activity: '活跃', money: 1200.5, orders: 4 },
  { id: 'C002', segment: '潜力', activity: '活跃', money: 300, orders: 2 },
  { id: '0003', segment: '高价值', activity: '沉睡', money: 950.25, orders: 3 },
  { id: '=1+1', segment: '流失', activity: '沉睡', money: 20, orders: 1 },
  { id: 'C005', segment: '潜力', activity: '活跃', money: 410, orders: 2 },
  { id: '@SUM', segment: '流失', activity: '沉睡', money: 0, orders: 1 },
  { id: 'C007', segment: '高价值', activity: '活跃', money: 2000, orders: 6 },
  { id: 'C008', segment: '潜力', activity: '沉睡', money: 150.75, orders: 1 },
] as const;

const TONES = new Map([
  ['高价值', 'best'],
  ['潜力', 'good'],
  ['流失', 'lost'],
] as const);

function texts(
  field: string,
  header: string,
  values: readonly (string | null)[],
  more: Partial<OwnedColumn> = {},
): OwnedColumn {
  return { field, header, style: 'text', width: 14, values: { kind: 'texts', values }, ...more };
}

function numbers(field: string, header: string, values: readonly number[], style: OwnedColumn['style']): OwnedColumn {
  return { field, header, style, width: 12, values: { kind: 'numbers', values: Float64Array.from(values) } };
}

/** Segment and activity columns of ours beside `rows` data rows of a sheet, at column `at` and the next. */
export function tagColumns(sheet: string, at: number, rows: number, isNew = true): Patch['columns'][number] {
  const codes = Int32Array.from({ length: rows }, (_, row) => row % 3);
  const segment: PlacedColumn = {
    field: 'rfm_tier',
    header: '客户分层',
    style: 'plain',
    width: 16,
    at,
    isNew,
    ownedName: '_cp_rfm_tier',
    kept: new Map(),
    note: '规则：S4 分层\n窗口：365 天\n日期：2024-06-30',
    tones: TONES,
    values: { kind: 'codes', codes, dictionary: ['高价值', '潜力', '流失'] },
  };
  const recency: PlacedColumn = {
    field: 'recency_days',
    header: 'R（天）',
    style: 'int',
    width: 10,
    at: at + 1,
    isNew,
    ownedName: '_cp_recency_days',
    kept: new Map(),
    values: { kind: 'numbers', values: Float64Array.from({ length: rows }, (_, row) => row * 10) },
  };
  return { sheet, headerRow: 0, firstRow: 1, columns: [segment, recency] };
}

export function portraitTable(tableName?: string): TableBlock {
  const columns: OwnedColumn[] = [
    texts(
      'customer_id',
      '客户编号',
      CUSTOMERS.map((customer) => customer.id),
      { note: '客户编号：来自订单表，原样。' },
    ),
    texts(
      'segment',
      '客户分层',
      CUSTOMERS.map((customer) => customer.segment),
      { tones: TONES },
    ),
    texts(
      'activity',
      '活跃度',
      CUSTOMERS.map((customer) => customer.activity),
    ),
    numbers(
      'monetary',
      '消费金额',
      CUSTOMERS.map((customer) => customer.money),
      'money',
    ),
    numbers(
      'frequency',
      '订单数',
      CUSTOMERS.map((customer) => customer.orders),
      'int',
    ),
  ];
  const at = { row: 0, column: 0 };
  const rowCount = CUSTOMERS.length;
  return tableName === undefined
    ? { kind: 'table', at, columns, rowCount, filter: true }
    : { kind: 'table', at, columns, rowCount, filter: true, tableName };
}

/** 高价值 4150.75 (活跃 3200.5, 沉睡 950.25), 潜力 860.75 (710, 150.75), 流失 20 (-, 20); all 5031.50. */
export const MONEY_PIVOT: PivotSpec = {
  name: '分层金额',
  at: { row: 2, column: 0 },
  source: 'portrait',
  rows: ['segment'],
  columns: ['activity'],
  values: [{ field: 'monetary', summary: 'sum', caption: '金额', style: 'money' }],
  itemOrder: new Map([
    ['segment', ['高价值', '潜力', '流失']],
    ['activity', ['活跃', '沉睡']],
  ]),
  rendered: [
    [{ value: '金额', style: 'header' }, { value: '活跃度', style: 'header' }, null, null],
    [
      { value: '客户分层', style: 'header' },
      { value: '活跃', style: 'header' },
      { value: '沉睡', style: 'header' },
      { value: '总计', style: 'header' },
    ],
    [
      '高价值',
      { value: 3200.5, style: 'money' },
      { value: 950.25, style: 'money' },
      { value: 4150.75, style: 'money' },
    ],
    ['潜力', { value: 710, style: 'money' }, { value: 150.75, style: 'money' }, { value: 860.75, style: 'money' }],
    ['流失', null, { value: 20, style: 'money' }, { value: 20, style: 'money' }],
    [
      { value: '总计', style: 'totalLabel' },
      { value: 3910.5, style: 'totalMoney' },
      { value: 1121, style: 'totalMoney' },
      { value: 5031.5, style: 'totalMoney' },
    ],
  ],
};

/** Two values side by side: 8 customers, 20 orders. */
export const COUNT_PIVOT: PivotSpec = {
  name: '分层人数',
  at: { row: 12, column: 0 },
  source: 'portrait',
  rows: ['segment'],
  columns: [],
  values: [
    { field: 'customer_id', summary: 'count', caption: '客户数', style: 'int' },
    { field: 'frequency', summary: 'sum', caption: '订单合计', style: 'int' },
  ],
  itemOrder: new Map([['segment', ['高价值', '潜力', '流失']]]),
  rendered: [
    [
      { value: '客户分层', style: 'header' },
      { value: '客户数', style: 'header' },
      { value: '订单合计', style: 'header' },
    ],
    ['高价值', 3, 13],
    ['潜力', 3, 5],
    ['流失', 2, 2],
    [
      { value: '总计', style: 'totalLabel' },
      { value: 8, style: 'totalInt' },
      { value: 20, style: 'totalInt' },
    ],
  ],
};

const EMPTY_SHEET = {
  visibility: 'visible',
  blocks: [],
  pivots: [],
  charts: [],
  freeze: { rows: 0, columns: 0 },
  widths: [],
  landscape: false,
  kept: [],
} as const;

export function portraitSheet(more: Partial<OwnedSheet> = {}, tableName?: string): OwnedSheet {
  return {
    ...EMPTY_SHEET,
    id: 'portrait',
    ownedName: '_cp_sheet_portrait',
    name: '客户画像',
    blocks: [portraitTable(tableName)],
    freeze: { rows: 1, columns: 1 },
    landscape: true,
    ...more,
  };
}

export function pivotSheet(more: Partial<OwnedSheet> = {}): OwnedSheet {
  return {
    ...EMPTY_SHEET,
    id: 'pivots',
    ownedName: '_cp_sheet_pivots',
    name: '分层透视',
    widths: [16, 14, 14, 14],
    pivots: [MONEY_PIVOT, COUNT_PIVOT],
    blocks: [{ kind: 'cells', at: { row: 0, column: 0 }, cells: [[{ value: '分层透视', style: 'title' }]] }],
    ...more,
  };
}

const COLORS = ['2E7D5B', '3B78B8', '9AA0A6'];

export function reportSheet(more: Partial<OwnedSheet> = {}): OwnedSheet {
  const rows = [
    ['高价值', 3, 4150.75],
    ['潜力', 3, 860.75],
    ['流失', 2, 20],
  ] as const;
  const categories = { top: 3, left: 0, bottom: 5, right: 0 };
  const counts = { name: '客户数', values: { top: 3, left: 1, bottom: 5, right: 1 }, colors: COLORS };
  const money = { name: '金额', values: { top: 3, left: 2, bottom: 5, right: 2 }, colors: COLORS };
  const line = { name: '金额', values: { top: 3, left: 2, bottom: 5, right: 2 }, colors: ['1F4E79'] };
  return {
    ...EMPTY_SHEET,
    id: 'report',
    ownedName: '_cp_sheet_report',
    name: "画像'A'报告",
    widths: [18, 12, 14],
    landscape: true,
    blocks: [
      { kind: 'cells', at: { row: 0, column: 0 }, cells: [[{ value: '画像报告', style: 'title' }]] },
      {
        kind: 'cells',
        at: { row: 2, column: 0 },
        cells: [
          [
            { value: '分层', style: 'header' },
            { value: '客户数', style: 'header' },
            { value: '金额', style: 'header' },
          ],
          ...rows.map(([name, n, sum]) => [
            name,
            { value: n, style: 'int' as const },
            { value: sum, style: 'money' as const },
          ]),
          [
            { value: '合计', style: 'totalLabel' },
            { value: 8, style: 'totalInt', formula: 'SUM(B4:B6)' },
            { value: 5031.5, style: 'totalMoney', formula: 'SUM(C4:C6)' },
          ],
        ],
      },
    ],
    charts: [
      {
        name: '分布',
        kind: 'column',
        title: '各分层客户数',
        categories,
        series: [counts],
        over: { top: 8, left: 0, bottom: 22, right: 4 },
        axisFormat: '#,##0',
      },
      {
        name: '占比',
        kind: 'pie',
        title: '金额占比',
        categories,
        series: [money],
        over: { top: 8, left: 6, bottom: 22, right: 12 },
      },
      {
        name: '横',
        kind: 'bar',
        title: '各分层金额',
        categories,
        series: [money],
        over: { top: 24, left: 0, bottom: 38, right: 4 },
        axisFormat: '#,##0',
      },
      {
        name: '线',
        kind: 'line',
        title: '金额走势',
        categories,
        series: [line],
        over: { top: 24, left: 6, bottom: 38, right: 12 },
        axisFormat: '#,##0',
      },
      {
        name: '环',
        kind: 'doughnut',
        title: '客户占比',
        categories,
        series: [counts],
        over: { top: 40, left: 0, bottom: 54, right: 4 },
      },
    ],
    ...more,
  };
}

export function shopPatch(more: Partial<Patch> = {}): Patch {
  return {
    lang: 'zh',
    columns: [],
    sheets: [portraitSheet(), pivotSheet(), reportSheet()],
    replaces: [],
    forgets: false,
    overwrites: [],
    preview: {
      newColumns: 0,
      newSheets: [],
      refreshedSheets: [],
      cells: 0,
      keptEdits: 0,
      overwritten: 0,
      leftAlone: [],
    },
    ...more,
  };
}
