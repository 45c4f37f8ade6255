import { NEXT_STEPS, type Bilingual } from '../../core/index';
import type { FailureCode } from '../flow/failure';

/** What happened, in one line. */
export const FAILURES: Readonly<Record<FailureCode, Bilingual>> = {
  unsupported: { zh: '这个版本的表格软件做不到这一步', en: 'This version of the spreadsheet program cannot do this' },
  protected: { zh: '工作表受保护', en: 'A sheet is protected' },
  filtered: { zh: '表里有筛选或隐藏的行', en: 'A filter is on, or rows are hidden' },
  merged: { zh: '有合并单元格挡住', en: 'Merged cells are in the way' },
  noRoom: { zh: '没有地方放新的列或表', en: 'There is no room for new columns or sheets' },
  tooLarge: { zh: '工作簿太大', en: 'The workbook is too large' },
  editing: { zh: '正在编辑单元格', en: 'A cell is being edited' },
  busy: { zh: '表格软件正忙', en: 'The spreadsheet program is busy' },
  throttled: { zh: '操作太频繁，被暂时限制', en: 'Too many requests; the host asks for a pause' },
  changed: { zh: '读取之后有人改动了数据', en: 'Somebody changed the data after it was read' },
  otherRun: { zh: '另一个人正在刷新画像', en: 'Somebody else is refreshing the portrait' },
  noJournal: { zh: '撤销信息存不下来', en: 'What undo needs could not be saved' },
  nothingToUndo: { zh: '没有可以撤销的', en: 'There is nothing to undo' },
  readOnly: { zh: '工作簿是只读的', en: 'The workbook is read-only' },
  cancelled: { zh: '已取消', en: 'Cancelled' },
  unknown: {
    zh: '表格软件没有回应，结果还不清楚',
    en: 'The spreadsheet program did not answer; the outcome is not known',
  },
  failed: { zh: '这一步没有成功', en: 'This step failed' },
  engineFailed: { zh: '计算过程出错', en: 'The calculation broke' },
  unexpected: { zh: '出现了没有预料到的错误', en: 'Something unexpected went wrong' },
};

/** What a person can do next: the core's words for refusals of hosts, ours for the rest. */
export const NEXT: Readonly<Record<FailureCode, Bilingual>> = {
  ...NEXT_STEPS,
  engineFailed: { zh: '请重新读取；仍不行请把代码告诉我们。', en: 'Read again; if it breaks again, tell us the code.' },
  unexpected: { zh: '请重新读取；仍不行请把代码告诉我们。', en: 'Read again; if it happens again, tell us the code.' },
};

export const FAILED = {
  state: { zh: '现在的状态', en: 'State now' },
  next: { zh: '下一步', en: 'What to do next' },
  code: { zh: '代码 {code}', en: 'Code {code}' },
  tryAgain: { zh: '重新读取', en: 'Read again' },
  undo: { zh: '撤销已写的部分', en: 'Undo what was written' },
} as const satisfies Readonly<Record<string, Bilingual>>;
