import type { Bilingual } from '../../core/index';

export const SHELL = {
  title: { zh: '客户画像', en: 'Customer Portrait' },
  otherLanguage: { zh: 'EN', en: '中' },
  switchLanguage: { zh: 'Switch to English', en: '切换到中文' },
  help: { zh: '帮助', en: 'Help' },
  tabs: { zh: '栏目', en: 'Sections' },
  overview: { zh: '概览', en: 'Overview' },
  data: { zh: '数据', en: 'Data' },
  rules: { zh: '规则', en: 'Rules' },
  customers: { zh: '客户', en: 'Customer' },
  history: { zh: '记录', en: 'History' },
  unsavedTitle: { zh: '没有记住的设置', en: 'Settings that were not kept' },
  unsaved: {
    zh: '这项选择没能存进工作簿，只在这次打开期间有效。代码 {code}',
    en: 'This choice could not be saved in the workbook; it holds until the pane is closed. Code {code}',
  },
  cancel: { zh: '取消', en: 'Cancel' },
  back: { zh: '返回', en: 'Back' },
  selectCell: { zh: '选中单元格 {cell}', en: 'Select cell {cell}' },
} as const satisfies Readonly<Record<string, Bilingual>>;
