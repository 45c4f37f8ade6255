import { HostError, type WorkbookState } from '../host';

/** The refusal for a column or sheet of ours that somebody deleted while we wrote. */
export function goneError(state: WorkbookState): HostError {
  return new HostError('changed', state === 'unchanged' ? 'unchanged' : 'partly', {
    zh: '运行期间有人删除了我们的列或工作表。',
    en: 'A column or sheet of ours was deleted while we wrote.',
  });
}

/** The refusal for rows that came or went while we read. */
export function movedError(state: WorkbookState): HostError {
  return new HostError('changed', state, {
    zh: '读取之后，有人改动了数据行或我们的单元格。',
    en: 'Rows of data or cells of ours were changed after they were read.',
  });
}

/** The refusal for a workbook that is open for reading. Asked before the journal is written: settings of such a workbook may be taken, cells are not. */
export function readOnlyError(): HostError {
  return new HostError('readOnly', 'unchanged', { zh: '工作簿是只读的。', en: 'The workbook is read-only.' });
}
