import type { HostError, HostErrorKind, WorkbookState } from './host';
import type { Bilingual, Lang } from './words';

/** The three parts that every refusal shows, besides its code. */
export interface HostErrorText {
  /** `protected`, for support and for searching. */
  readonly code: HostErrorKind;
  /** What happened and where. */
  readonly what: string;
  /** The state that the workbook is in now. */
  readonly state: string;
  /** What to do next. */
  readonly next: string;
}

/** Say a refusal of a host in one language: code, what happened, the state of the workbook, the next step. */
export function hostErrorText(error: Pick<HostError, 'kind' | 'state' | 'text'>, lang: Lang): HostErrorText {
  return {
    code: error.kind,
    what: error.text[lang],
    state: STATE_TEXTS[error.state][lang],
    next: NEXT_STEPS[error.kind][lang],
  };
}

export const STATE_TEXTS: Readonly<Record<WorkbookState, Bilingual>> = {
  unchanged: { zh: '工作簿没有任何改动。', en: 'Nothing was changed in the workbook.' },
  partly: {
    zh: '只写入了一部分；你自己的单元格没有改动。',
    en: 'Only part was written; your own cells were not changed.',
  },
  unknown: {
    zh: '不确定写入了多少；你自己的单元格没有改动。',
    en: 'How much was written is not certain; your own cells were not changed.',
  },
};

export const NEXT_STEPS: Readonly<Record<HostErrorKind, Bilingual>> = {
  unsupported: {
    zh: '请更新 Excel，或使用网页版 Excel，然后重试。',
    en: 'Update Excel, or use Excel on the web, then try again.',
  },
  protected: {
    zh: '请取消该工作表的保护（审阅 > 撤消工作表保护），然后重试。',
    en: 'Unprotect the sheet (Review > Unprotect Sheet), then try again.',
  },
  filtered: {
    zh: '请清除筛选并显示隐藏的行，然后重试；我们不会替你清除。',
    en: 'Clear the filter and show hidden rows, then try again; we never clear them for you.',
  },
  merged: { zh: '请取消数据行里的合并单元格，然后重试。', en: 'Unmerge the cells in the data rows, then try again.' },
  noRoom: {
    zh: '请在工作表右侧或工作簿里腾出空间，然后重试。',
    en: 'Make room at the right edge of the sheet or in the workbook, then try again.',
  },
  tooLarge: {
    zh: '请删去不需要的列，或用命令行工具处理这个文件。',
    en: 'Delete columns that are not needed, or run the file through the command line tool.',
  },
  editing: {
    zh: '请按 Enter 或 Esc 结束单元格编辑，然后重试。',
    en: 'Press Enter or Esc to finish editing the cell, then try again.',
  },
  busy: { zh: '表格软件正忙，请稍等片刻再试。', en: 'The spreadsheet is busy; wait a moment and try again.' },
  throttled: {
    zh: '请求暂时受限，请等一分钟再试。',
    en: 'Requests are limited for now; wait a minute and try again.',
  },
  changed: {
    zh: '请重新读取，看过新的预览后再写入。',
    en: 'Read again, look at the new preview, then write.',
  },
  otherRun: {
    zh: '请等对方完成，或两分钟后再试。',
    en: 'Wait until the other run has ended, or try again in two minutes.',
  },
  noJournal: {
    zh: '请保存工作簿、腾出空间（或删去旧的撤销记录），然后重试。',
    en: 'Save the workbook and make room in it, then try again.',
  },
  nothingToUndo: {
    zh: '没有需要撤销的运行，无需操作。',
    en: 'There is no run to take back; nothing needs to be done.',
  },
  readOnly: {
    zh: '请点“启用编辑”，或另存为可以编辑的副本，然后重试。',
    en: 'Choose "Enable Editing" or save a copy that you can edit, then try again.',
  },
  cancelled: {
    zh: '可以随时再次运行；若已写入一部分，再次运行或撤销即可。',
    en: 'Run again whenever you like; if part was written, run again or undo.',
  },
  unknown: {
    zh: '请等表格软件恢复响应后再运行一次，或撤销上次运行。',
    en: 'When the spreadsheet answers again, run once more, or undo the last run.',
  },
  failed: {
    zh: '请再试一次；若仍失败，请撤销上次运行并反馈上面的代码。',
    en: 'Try again; if it fails again, undo the last run and report the code above.',
  },
};
