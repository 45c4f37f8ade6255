import { isCellError, type Cell } from '../../../../../core/index';
import type { DefinedName } from '../../../../workbook/workbook';
import type { SheetModel } from '../../../../workbook/workbook';
import { ExcelError } from '../../../excelError';
import { excelClass, type ExcelHost, type HostObject, type RangeTarget } from '../../../spec';
import { flagOf, invalidArgument, textOf } from '../arguments';
import { found } from '../collectionMembers';
import { readRange } from '../rangeMembers';

/** Target of the class NamedItem: a name and its scope, looked up anew each time. */
export interface NameTarget {
  readonly name: string;
  readonly scope: SheetModel | null;
}

/** A defined name. */
export const namedItemClass = excelClass<NameTarget>({
  name: 'NamedItem',
  id: (target) => target.name,
  fields: {
    name: { get: (target, host) => live(target, host).name },
    _Id: { get: (target) => target.name },
    formula: { get: (target, host) => live(target, host).refersTo, set: setFormula },
    value: { get: valueOf },
    valueAsJson: { get: valueOf },
    valueAsJsonLocal: { get: valueOf },
    type: { get: typeOf },
    scope: { get: (target, host) => (live(target, host).scope === null ? 'Workbook' : 'Worksheet') },
    comment: {
      get: (target, host) => live(target, host).comment,
      set: (target, value, host) => change(target, { comment: textOf(value, 'comment') }, host),
    },
    visible: {
      get: (target, host) => live(target, host).visible,
      set: (target, value, host) => change(target, { visible: flagOf(value, 'visible') }, host),
    },
  },
  links: {
    arrayValues: (target, host) => host.object('NamedItemArrayValues', target),
    worksheet: (target, host) => host.sheet(found(live(target, host).scope, 'worksheet of a workbook name')),
    worksheetOrNullObject: (target, host) => {
      const { scope } = live(target, host);
      return scope === null ? null : host.sheet(scope);
    },
  },
  methods: {
    getRange: (target, _args, host) => rangeObject(host, areaOfName(target, host)) ?? refuseRange(target),
    getRangeOrNullObject: (target, _args, host) => rangeObject(host, areaOfName(target, host)),
    delete: (target, _args, host) => host.workbook.names.remove(live(target, host), 'script'),
  },
});

/** Values and types of the cells, or of the array, that a name stands for. */
export const namedItemArrayValuesClass = excelClass<NameTarget>({
  name: 'NamedItemArrayValues',
  fields: {
    values: { get: (target, host) => arrayValues(target, host).map((row) => row.map(plainCell)) },
    types: { get: (target, host) => arrayValues(target, host).map((row) => row.map(cellType)) },
  },
});

function live({ name, scope }: NameTarget, host: ExcelHost): DefinedName {
  return found(host.workbook.names.get(name, scope), name);
}

function areaOfName(target: NameTarget, host: ExcelHost): RangeTarget | null {
  return host.workbook.names.areaOf(live(target, host));
}

function change(target: NameTarget, changes: Partial<DefinedName>, host: ExcelHost): void {
  host.workbook.names.change(live(target, host), changes, 'script');
}

function setFormula(target: NameTarget, value: unknown, host: ExcelHost): void {
  const formula = typeof value === 'string' ? value : String(value);
  if (typeof value !== 'string' && typeof value !== 'number' && typeof value !== 'boolean')
    throw invalidArgument('The formula must be text that starts with "=".');
  change(target, { refersTo: formula.startsWith('=') ? formula : `=${formula}` }, host);
}

function valueOf(target: NameTarget, host: ExcelHost): unknown {
  const range = areaOfName(target, host);
  if (range !== null) return readRange(host, range.sheet, range.area, 'address');
  return plainCell(evaluated(target, host));
}

function typeOf(target: NameTarget, host: ExcelHost): string {
  if (areaOfName(target, host) !== null) return 'Range';
  const { refersTo } = live(target, host);
  if (/^=\s*\{.*\}\s*$/s.test(refersTo)) return 'Array';
  const value = evaluated(target, host);
  if (typeof value === 'string') return 'String';
  if (typeof value === 'boolean') return 'Boolean';
  if (typeof value === 'number') return Number.isInteger(value) ? 'Integer' : 'Double';
  return value === null ? 'String' : 'Error';
}

function evaluated(target: NameTarget, host: ExcelHost): Cell {
  const { refersTo, scope } = live(target, host);
  return host.workbook.evaluate(refersTo, {
    sheet: scope ?? host.workbook.activeSheet,
    place: { row: 0, column: 0 },
  });
}

function rangeObject(host: ExcelHost, range: RangeTarget | null): HostObject | null {
  return range === null ? null : host.range(range.sheet, range.area);
}

function refuseRange(target: NameTarget): never {
  throw new ExcelError(
    'ItemNotFound',
    `The requested resource doesn't exist: the name ${target.name} is not of a range.`,
  );
}

function arrayValues(target: NameTarget, host: ExcelHost): readonly (readonly Cell[])[] {
  const range = areaOfName(target, host);
  return range === null ? [[evaluated(target, host)]] : range.sheet.values(range.area);
}

function plainCell(cell: Cell): string | number | boolean {
  if (cell === null) return '';
  return isCellError(cell) ? cell.error : cell;
}

function cellType(cell: Cell): string {
  if (cell === null) return 'Empty';
  if (isCellError(cell)) return 'Error';
  if (typeof cell === 'boolean') return 'Boolean';
  return typeof cell === 'number' ? 'Double' : 'String';
}
