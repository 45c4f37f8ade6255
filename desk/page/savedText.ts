import { say, type Bilingual } from '../../core/index';
import { replacedSheetNames } from '../open/write/fileSheetNames';
import type { WorkbookModel } from '../workbook/workbook';
import { savedName } from './download';
import { TEXTS } from './texts.data';

/** Say what a workbook was saved as, and which of its sheets are called otherwise in the file. */
export function savedText(fileName: string, workbook: WorkbookModel): Bilingual {
  const name = savedName(fileName);
  const saved: Bilingual = { zh: say(TEXTS.saved, 'zh', { name }), en: say(TEXTS.saved, 'en', { name }) };
  const pairs = replacedSheetNames(workbook).map((sheet) => `“${sheet.name}” → “${sheet.inFile}”`);
  if (pairs.length === 0) return saved;
  return {
    zh: saved.zh + say(TEXTS.savedSheets, 'zh', { names: pairs.join('、') }),
    en: `${saved.en} ${say(TEXTS.savedSheets, 'en', { names: pairs.join(', ') })}`,
  };
}
