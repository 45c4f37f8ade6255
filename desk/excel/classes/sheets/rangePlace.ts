import { areaAddress } from '../../../workbook/addresses';
import { cellCount } from '../../../workbook/areas';
import { isWholeColumns, isWholeRows } from '../../../workbook/limits';
import type { SheetModel } from '../../../workbook/workbook';
import type { FieldSpec, RangeTarget } from '../../spec';
import { namedStyle } from './namedStyle';
import { hyperlinkField } from './hyperlink';
import { heightOf, leftOf, topOf, widthOf } from './points';
import { spillOf } from './spill';

/** Properties of a Range that say where it is and how its rows and columns stand. */
export const rangePlaceFields: Readonly<Record<string, FieldSpec<RangeTarget>>> = {
  address: { get: addressOf },
  addressLocal: { get: addressOf },
  rowIndex: { get: ({ area }) => area.top },
  columnIndex: { get: ({ area }) => area.left },
  rowCount: { get: ({ area }) => area.bottom - area.top + 1 },
  columnCount: { get: ({ area }) => area.right - area.left + 1 },
  cellCount: { get: ({ area }) => (cellCount(area) > 2 ** 31 - 1 ? -1 : cellCount(area)) },
  isEntireColumn: { get: ({ area }) => isWholeColumns(area) },
  isEntireRow: { get: ({ area }) => isWholeRows(area) },
  hidden: { get: (target) => bothAgree(rowsHidden(target), columnsHidden(target)) },
  rowHidden: {
    get: rowsHidden,
    set: ({ sheet, area }, value, host) => {
      host.checkWritable(sheet, area);
      const hidden = value === true;
      const isChange = rowsHidden({ sheet, area }) !== hidden;
      sheet.hideRows(area.top, area.bottom, hidden, 'script');
      if (isChange) host.workbook.told({ kind: 'rowsHidden', sheet, area, hidden, source: 'script' });
    },
  },
  columnHidden: {
    get: columnsHidden,
    set: ({ sheet, area }, value, host) => {
      host.checkWritable(sheet, area);
      sheet.hideColumns(area.left, area.right, value === true, 'script');
    },
  },
  left: { get: ({ sheet, area }) => leftOf(sheet, area.left) },
  top: { get: ({ sheet, area }) => topOf(sheet, area.top) },
  width: { get: ({ sheet, area }) => widthOf(sheet, area) },
  height: { get: ({ sheet, area }) => heightOf(sheet, area) },
  hasSpill: { get: ({ sheet, area }) => spillOf(sheet, area) },
  savedAsArray: { get: () => false },
  hyperlink: hyperlinkField,
  style: {
    get: ({ sheet, area }) => styleName(sheet, area),
    set: ({ sheet, area }, value, host) => {
      host.checkWritable(sheet, area);
      sheet.restyle(area, namedStyle(host, value), 'script');
    },
  },
};

function addressOf({ sheet, area }: RangeTarget): string {
  return areaAddress(area, { sheet: sheet.name });
}

function rowsHidden({ sheet, area }: RangeTarget): boolean | null {
  return sameFor(area.top, area.bottom, (row) => sheet.isRowHidden(row) || sheet.isRowFiltered(row));
}

function columnsHidden({ sheet, area }: RangeTarget): boolean | null {
  return sameFor(area.left, area.right, (column) => sheet.isColumnHidden(column));
}

function sameFor(first: number, last: number, test: (index: number) => boolean): boolean | null {
  const answer = test(first);
  for (let index = first + 1; index <= last; index++) if (test(index) !== answer) return null;
  return answer;
}

/** A range is hidden when its rows or its columns all are, and partly hidden when only some are. */
function bothAgree(rows: boolean | null, columns: boolean | null): boolean | null {
  if (rows === true || columns === true) return true;
  return rows === null || columns === null ? null : false;
}

function styleName(sheet: SheetModel, area: RangeTarget['area']): string | null {
  const first = sheet.style(area.top, area.left).styleName;
  const last = sheet.style(area.bottom, area.right).styleName;
  if (first !== last || cellCount(area) > 100_000) return first === last ? first : null;
  for (let row = area.top; row <= area.bottom; row++)
    for (let column = area.left; column <= area.right; column++)
      if (sheet.style(row, column).styleName !== first) return null;
  return first;
}
