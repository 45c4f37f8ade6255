import type { Bilingual } from '../../core/index';

export const LOG = {
  title: { zh: '记录', en: 'History' },
  runs: { zh: '写入记录', en: 'Written' },
  noRuns: { zh: '还没有写入过。', en: 'Nothing has been written yet.' },
  run: {
    zh: '{customers} 位客户 · {sheets} 张表 · {columns} 列',
    en: '{customers} customers · {sheets} sheets · {columns} columns',
  },
  version: { zh: '规则版本 {version}', en: 'rules {version}' },
  done: { zh: '完成', en: 'done' },
  conflict: { zh: '有冲突', en: 'conflicts' },
  interrupted: { zh: '中断', en: 'interrupted' },
  unknown: { zh: '不确定', en: 'not certain' },
  undone: { zh: '已撤销', en: 'undone' },
  undo: { zh: '撤销最近一次', en: 'Undo the last run' },
  certificate: { zh: '结果凭证', en: 'Result certificate' },
  certificateHint: {
    zh: '同样的数据、规则和日期，凭证就相同；两个人可以用它核对结果。',
    en: 'Same data, rules and date give the same certificate; two people can compare results by it.',
  },
  recipe: { zh: '导出设置', en: 'Export the settings' },
  recipeText: { zh: '设置（JSON 文本）', en: 'Settings (JSON text)' },
  copy: { zh: '复制', en: 'Copy' },
  copied: { zh: '已复制', en: 'Copied' },
  notCopied: { zh: '没能复制，请选中文本自己复制。', en: 'Could not copy; select the text and copy it yourself.' },
  uninstall: { zh: '清除我写的一切', en: 'Remove everything of ours' },
  uninstallHint: {
    zh: '移除我加的列、表、名称和设置；你的单元格不动。',
    en: 'Removes the columns, sheets, names and settings that were added; your cells stay.',
  },
  uninstallAsk: { zh: '要清除客户画像写的一切吗？', en: 'Remove everything that Customer Portrait wrote?' },
  uninstallWarn: { zh: '清除之后不能再撤销。', en: 'This cannot be undone.' },
  uninstallYes: { zh: '清除', en: 'Remove' },
  uninstallNo: { zh: '不清除', en: 'Keep' },
} as const satisfies Readonly<Record<string, Bilingual>>;
