import { tokensOf } from '../../../../workbook/calc/tokens';
import { plainReference } from '../../../../workbook/calc/structuredReferences';
import type { ExcelHost } from '../../../spec';
import { isSameName } from '../collectionMembers';
import type { TableTarget } from '../targets';
import { columnNames } from './columnNames';
import { rewriteFormulas, type FormulaPlace } from './rewriteFormulas';

/** Turn a table into plain cells: contents stay, formulas that spoke of it speak of its cells, rows that its filter hid come back. */
export function releaseTable(host: ExcelHost, target: TableTarget): void {
  const { sheet, table } = target;
  const known = {
    sheet: sheet.name,
    area: table.area,
    headers: columnNames(target),
    showHeaders: table.showHeaders,
    showTotals: table.showTotals,
  };
  rewriteFormulas(host.workbook, '', (formula, at) =>
    tokensOf(formula)
      .map(({ kind, text }) => {
        if (kind !== 'structured' && !(kind === 'name' && isSameName(table.name, text))) return text;
        const reference = kind === 'name' ? `${text}[]` : text;
        const name = reference.slice(0, reference.indexOf('['));
        const isMeant = name === '' ? isInTable(target, at) : isSameName(table.name, name);
        return isMeant ? plainReference(reference, () => known, at?.place ?? { row: 0, column: 0 }) : text;
      })
      .join(''),
  );
  sheet.tables.remove(table, 'script');
  sheet.applyFilters('script');
}

function isInTable({ sheet, table }: TableTarget, at: FormulaPlace | null): boolean {
  if (at?.sheet !== sheet) return false;
  const { row, column } = at.place;
  const { area } = table;
  return row >= area.top && row <= area.bottom && column >= area.left && column <= area.right;
}
