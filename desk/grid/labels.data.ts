import type { Bilingual } from '../../core/index';

/** Names of the grid's own controls, which its library leaves nameless. */
export const LABELS = {
  nameBox: { zh: '名称框：选中的单元格', en: 'Name box: the selected cells' },
  names: { zh: '定义的名称', en: 'Defined names' },
  addSheet: { zh: '添加工作表', en: 'Add a sheet' },
  allSheets: { zh: '全部工作表', en: 'All sheets' },
  earlierSheets: { zh: '向左滚动工作表标签', en: 'Scroll the sheet tabs left' },
  laterSheets: { zh: '向右滚动工作表标签', en: 'Scroll the sheet tabs right' },
  formulaBar: { zh: '展开或收起编辑栏', en: 'Expand or collapse the formula bar' },
  cells: {
    zh: '单元格。直接输入即可编辑，方向键移动，F6 离开',
    en: 'Cells. Type to edit, move with the arrow keys, leave with F6',
  },
} satisfies Readonly<Record<string, Bilingual>>;
