import type { Bilingual, WorkbookState } from '../../core/index';
import type { FailureCode } from '../flow/failure';

/** What happened, in one line, and what a person can do next. */
export interface FailureText {
  readonly what: Bilingual;
  readonly next: Bilingual;
}

export const FAILURES: Readonly<Record<FailureCode, FailureText>> = {
  unsupported: {
    what: { zh: '这个版本的表格软件做不到这一步', en: 'This version of the spreadsheet program cannot do this' },
    next: { zh: '请更新软件，或在网页版里打开。', en: 'Update the program, or open the workbook on the web.' },
  },
  protected: {
    what: { zh: '工作表受保护', en: 'A sheet is protected' },
    next: { zh: '请先取消该表的保护，再试一次。', en: 'Unprotect the sheet, then try again.' },
  },
  filtered: {
    what: { zh: '表里有筛选或隐藏的行', en: 'A filter is on, or rows are hidden' },
    next: { zh: '请清除筛选、取消隐藏后再试。', en: 'Clear the filter and show hidden rows, then try again.' },
  },
  merged: {
    what: { zh: '有合并单元格挡住', en: 'Merged cells are in the way' },
    next: { zh: '请取消数据区的合并后再试。', en: 'Unmerge the cells in the data, then try again.' },
  },
  noRoom: {
    what: { zh: '没有地方放新的列或表', en: 'There is no room for new columns or sheets' },
    next: { zh: '请空出表右侧的列，再试一次。', en: 'Free the columns right of the data, then try again.' },
  },
  tooLarge: {
    what: { zh: '工作簿太大', en: 'The workbook is too large' },
    next: { zh: '请减少行数或列数，或用文件命令处理。', en: 'Use fewer rows or columns, or the file command.' },
  },
  editing: {
    what: { zh: '正在编辑单元格', en: 'A cell is being edited' },
    next: { zh: '请按回车结束编辑，再试一次。', en: 'Press Enter to finish editing, then try again.' },
  },
  busy: {
    what: { zh: '表格软件正忙', en: 'The spreadsheet program is busy' },
    next: { zh: '请等几秒再试。', en: 'Wait a few seconds, then try again.' },
  },
  throttled: {
    what: { zh: '操作太频繁，被暂时限制', en: 'Too many requests; the host asks for a pause' },
    next: { zh: '请等一分钟再试。', en: 'Wait a minute, then try again.' },
  },
  changed: {
    what: { zh: '读取之后有人改动了数据', en: 'Somebody changed the data after it was read' },
    next: { zh: '请等改动停下来，再重新读取。', en: 'Wait until the edits have stopped, then read again.' },
  },
  otherRun: {
    what: { zh: '另一个人正在刷新画像', en: 'Somebody else is refreshing the portrait' },
    next: { zh: '请等对方完成，最多两分钟。', en: 'Wait until that is done, two minutes at most.' },
  },
  noJournal: {
    what: { zh: '撤销信息存不下来', en: 'What undo needs could not be saved' },
    next: { zh: '请保存并重新打开工作簿后再试。', en: 'Save and reopen the workbook, then try again.' },
  },
  nothingToUndo: {
    what: { zh: '没有可以撤销的', en: 'There is nothing to undo' },
    next: { zh: '不用做什么。', en: 'Nothing needs to be done.' },
  },
  readOnly: {
    what: { zh: '工作簿是只读的', en: 'The workbook is read-only' },
    next: { zh: '请启用编辑，或另存一份再打开。', en: 'Enable editing, or save a copy and open it.' },
  },
  cancelled: {
    what: { zh: '已取消', en: 'Cancelled' },
    next: { zh: '想继续时再试一次即可。', en: 'Try again whenever you like.' },
  },
  unknown: {
    what: {
      zh: '表格软件没有回应，结果还不清楚',
      en: 'The spreadsheet program did not answer; the outcome is not known',
    },
    next: { zh: '请先重新读取看看，不要重复操作。', en: 'Read again and look before you repeat anything.' },
  },
  failed: {
    what: { zh: '这一步没有成功', en: 'This step failed' },
    next: { zh: '请再试一次；仍不行请把代码告诉我们。', en: 'Try again; if it fails again, tell us the code.' },
  },
  engineFailed: {
    what: { zh: '计算过程出错', en: 'The calculation broke' },
    next: { zh: '请重新读取；仍不行请把代码告诉我们。', en: 'Read again; if it breaks again, tell us the code.' },
  },
  unexpected: {
    what: { zh: '出现了没有预料到的错误', en: 'Something unexpected went wrong' },
    next: { zh: '请重新读取；仍不行请把代码告诉我们。', en: 'Read again; if it happens again, tell us the code.' },
  },
};

export const STATES: Readonly<Record<WorkbookState, Bilingual>> = {
  unchanged: { zh: '工作簿没有任何改动。', en: 'The workbook is unchanged.' },
  partly: {
    zh: '我的列和表只写了一部分，可以撤销或再刷新一次；你的单元格没有改动。',
    en: 'Our columns and sheets are written in part; undo, or refresh once more. Your cells are unchanged.',
  },
  unknown: {
    zh: '我的列和表写到哪里还不确定；你的单元格没有改动。',
    en: 'How much of our columns and sheets was written is not certain. Your cells are unchanged.',
  },
};

export const FAILED = {
  state: { zh: '现在的状态', en: 'State now' },
  next: { zh: '下一步', en: 'What to do next' },
  code: { zh: '代码 {code}', en: 'Code {code}' },
  tryAgain: { zh: '重新读取', en: 'Read again' },
  undo: { zh: '撤销已写的部分', en: 'Undo what was written' },
} as const satisfies Readonly<Record<string, Bilingual>>;
