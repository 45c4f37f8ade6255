import type { OwnColumn } from '../ownTable';

export type NewIdColumn = 'id' | 'knownBy' | 'day' | 'prints';

/** The columns of the sheet of new ids, in the order they are written. */
export const NEW_ID_COLUMNS: readonly OwnColumn<NewIdColumn>[] = [
  { id: 'id', header: { zh: '新客户编号', en: 'New customer ID' } },
  { id: 'knownBy', header: { zh: '凭什么认出', en: 'Known by' } },
  { id: 'day', header: { zh: '编号日期', en: 'Given on' } },
  { id: 'prints', header: { zh: '指纹', en: 'Prints' } },
];
