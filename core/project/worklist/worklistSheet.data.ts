import type { OwnColumn } from '../ownTable';

export type WorkColumn = 'customer' | 'missing' | 'value' | 'segment' | 'sheet' | 'row' | 'owner' | 'done' | 'remark';

/** The columns of the worklist; people fill the last three. */
export const WORK_COLUMNS: readonly OwnColumn<WorkColumn>[] = [
  { id: 'customer', header: { zh: '客户', en: 'Customer' } },
  { id: 'missing', header: { zh: '缺什么', en: 'What is missing' } },
  { id: 'value', header: { zh: '客户价值', en: 'Customer value' } },
  { id: 'segment', header: { zh: '分层', en: 'Segment' } },
  { id: 'sheet', header: { zh: '表', en: 'Sheet' } },
  { id: 'row', header: { zh: '行', en: 'Row' } },
  { id: 'owner', header: { zh: '负责人', en: 'Owner' } },
  { id: 'done', header: { zh: '已完成', en: 'Done' } },
  { id: 'remark', header: { zh: '备注', en: 'Remark' } },
];
