import type { HostErrorKind } from '../../../core/index';
import type { ExcelRig } from './excelRig';

/** Something in the way of writing to the shop, as a person or Excel puts it there. */
export interface Hindrance {
  /** As Excel or we say it. */
  readonly kind: HostErrorKind;
  /** What the refusal says in Chinese, to the letter. */
  readonly says: string;
  /** Sheet that it names in English too; '' when it is about the whole workbook. */
  readonly sheet: '' | '订单' | '客户画像';
  readonly hinder: (rig: ExcelRig) => unknown;
}

const LOCKED = { on: true, password: '', options: {} };
const TEA = { on: 'values', values: ['茶'] } as const;
const ALL = { on: 'values', values: ['茶', '杯'] } as const;
const DATA = { top: 0, left: 0, bottom: 24, right: 5 };

/** In the way of every writing: runs, undo and removal. */
export const ALWAYS: Readonly<Record<string, Hindrance>> = {
  'the sheet is protected': {
    kind: 'protected',
    says: '工作表“订单”受保护。',
    sheet: '订单',
    hinder: ({ workbook }) => workbook.sheet('订单')?.setProtection(LOCKED),
  },
  'the rows are filtered': {
    kind: 'filtered',
    says: '工作表“订单”正在筛选。',
    sheet: '订单',
    hinder: ({ workbook }) => workbook.sheet('订单')?.setAutoFilter({ area: DATA, criteria: new Map([[4, TEA]]) }),
  },
  'a filter is on that lets every row through': {
    kind: 'filtered',
    says: '工作表“订单”正在筛选。',
    sheet: '订单',
    hinder: ({ workbook }) => workbook.sheet('订单')?.setAutoFilter({ area: DATA, criteria: new Map([[4, ALL]]) }),
  },
  'a row is hidden': {
    kind: 'filtered',
    says: '工作表“订单”有隐藏的行。',
    sheet: '订单',
    hinder: ({ workbook }) => workbook.sheet('订单')?.hideRows(3, 3, true),
  },
  'the workbook is read-only': {
    kind: 'readOnly',
    says: '工作簿是只读的。',
    sheet: '',
    hinder: ({ end }) => (end.session.readOnly = true),
  },
  'a cell is being edited': {
    kind: 'editing',
    says: '有单元格正在编辑。',
    sheet: '',
    hinder: ({ end }) => (end.session.editing = true),
  },
};

/** In the way of a run. */
export const BEFORE_A_RUN: Readonly<Record<string, Hindrance>> = {
  ...ALWAYS,
  'a table of the user is filtered': {
    kind: 'filtered',
    says: '工作表“订单”正在筛选。',
    sheet: '订单',
    hinder: ({ run }) =>
      run(async (context) => {
        const table = context.workbook.worksheets.getItem('订单').tables.add('A1:F25', true);
        table.columns.getItem('品类').filter.applyValuesFilter(['茶']);
        await context.sync();
      }),
  },
  'data rows are merged': {
    kind: 'merged',
    says: '工作表“订单”第 4 行起有合并的单元格。',
    sheet: '订单',
    hinder: ({ workbook }) => workbook.sheet('订单')?.merge({ top: 3, left: 0, bottom: 4, right: 0 }),
  },
};

/** In the way of a refresh, an undo and a removal, once sheets of ours are there. */
export const WITH_OUR_SHEETS: Readonly<Record<string, Hindrance>> = {
  ...ALWAYS,
  'a sheet of ours is protected': {
    kind: 'protected',
    says: '工作表“客户画像”受保护。',
    sheet: '客户画像',
    hinder: ({ workbook }) => workbook.sheet('客户画像')?.setProtection(LOCKED),
  },
  'rows of a sheet of ours are hidden': {
    kind: 'filtered',
    says: '工作表“客户画像”有隐藏的行。',
    sheet: '客户画像',
    hinder: ({ workbook }) => workbook.sheet('客户画像')?.hideRows(2, 2, true),
  },
};
