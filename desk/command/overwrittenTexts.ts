import { leftCellsNotices, type Bilingual, type Patch } from '../../core/index';
import type { LeftCells } from '../file/xlsx/write/patchXlsx';

/** Say how many cells of the user hold their cleaned value in the result, and what was left; nothing when nobody asked for that. */
export function overwrittenTexts({ preview }: Patch, left: LeftCells): readonly Bilingual[] {
  const { overwritten, leftAlone } = preview;
  if (overwritten === 0) return leftAlone;
  const count = overwritten - left.formulas - left.restricted;
  const written = {
    zh: `结果文件里有 ${count} 个原单元格换成了清洗后的值；原文件没有改动。`,
    en: `${count} original cells hold their cleaned value in the result; the input is unchanged.`,
  };
  return [written, ...leftAlone, ...leftCellsNotices(left)];
}
