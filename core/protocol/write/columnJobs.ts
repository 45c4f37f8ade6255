import type { ColumnHere, WriteJob } from '../bench';
import { columnContents } from './columnContents';

/** What a column's header and data cells shall hold; kept typing wins. */
export function columnJobs({ group, column }: Pick<ColumnHere, 'group' | 'column'>): readonly WriteJob[] {
  const { ownedName } = column;
  const contents = columnContents(column).map((content) => [content]);
  return [
    { ownedName, row: group.headerRow, column: 0, contents: [[column.header]] },
    { ownedName, row: group.firstRow, column: 0, contents },
  ];
}
