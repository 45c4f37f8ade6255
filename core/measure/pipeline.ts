import type { CleanedSheet } from '../clean/cleanSheet';
import { textOf } from '../clean/cleanSheet';
import { isPipeline } from '../clean/status';
import type { Bilingual } from '../words';
import { RowState } from './rowState';

/** Say that the status column holds the stages of a sales pipeline, and how many deals count; nothing where it does not. */
export function pipelineNotice(sheet: CleanedSheet, state: Uint8Array): readonly Bilingual[] {
  const status = textOf(sheet, 'status');
  if (!status || !isPipeline(status.dictionary)) return [];
  const header = sheet.columns.get('status')?.meaning.header ?? '';
  const open = state.reduce((found, one) => found + (one === RowState.cancelled ? 1 : 0), 0);
  return [
    {
      zh: `“${header}”是商机阶段：只有赢单计入订单和金额，${open} 条未赢单（进行中或输单）按未成交处理。`,
      en: `Column "${header}" holds sales stages: only deals that are won count as orders and money; ${open} that are open or lost count nothing.`,
    },
  ];
}
