import { parseArea } from '../../file/xlsx/read/references';
import { childOf, childrenOf } from '../../file/xlsx/read/xmlTree';
import type { XmlNode } from '../../file/xlsx/read/xmlTree';
import type { TableModel } from '../../workbook/objects';
import type { StyleChange } from '../../workbook/style';
import { flagOf, numberOf, wordOf } from './attributes';
import { readCriteria } from './filters';

/** Read a table part; null when it has no area. `id` is the model's. */
export function readTable(root: XmlNode, id: string, looks: readonly StyleChange[]): TableModel | null {
  const area = parseArea(wordOf(root, 'ref'));
  if (area === null) return null;
  const look = childOf(root, 'tableStyleInfo');
  const filter = childOf(root, 'autoFilter');
  return {
    id,
    name: wordOf(root, 'displayName', wordOf(root, 'name')),
    area,
    showHeaders: numberOf(root, 'headerRowCount', 1) > 0,
    showTotals: numberOf(root, 'totalsRowCount', 0) > 0,
    columnIds: childrenOf(childOf(root, 'tableColumns'), 'tableColumn').map((column) => numberOf(column, 'id', 0)),
    style: wordOf(look, 'name'),
    bandedRows: flagOf(look, 'showRowStripes', false),
    bandedColumns: flagOf(look, 'showColumnStripes', false),
    firstColumn: flagOf(look, 'showFirstColumn', false),
    lastColumn: flagOf(look, 'showLastColumn', false),
    filterButton: filter !== undefined,
    criteria: readCriteria(filter, looks),
    sort: readSort(childOf(root, 'sortState'), area.left),
  };
}

function readSort(state: XmlNode | undefined, left: number): TableModel['sort'] {
  return childrenOf(state, 'sortCondition').flatMap((condition) => {
    const area = parseArea(wordOf(condition, 'ref'));
    return area === null ? [] : [{ key: area.left - left, ascending: !flagOf(condition, 'descending', false) }];
  });
}
