import type { Cell } from '../../../core/index';
import type { PivotDataField } from '../objects';
import type { Cube, Path } from './cube';
import type { FieldItems, Item } from './items';

/** Which items stand side by side on the axes, in the order shown. */
export interface Neighbours {
  rowItems(path: Path): readonly Item[];
  columnItems(path: Path): readonly Item[];
}

/** Give a value as its data field wants it shown, by the words of Excel.ShowAsCalculation; null where there is nothing to show.
 *  A calculation over a base field is blank on lines that do not hold that field.
 *  Source: "Show different calculations in PivotTable value fields", Microsoft Support. */
export function shownValue(cube: Cube, near: Neighbours, row: Path, column: Path, data: number): Cell {
  const value = cube.value(row, column, data);
  const showAs = cube.data[data]?.field.showAs;
  if (!showAs || showAs.calculation === 'None' || showAs.calculation === '') return value;
  const at = (rowPath: Path, columnPath: Path) => cube.value(rowPath, columnPath, data);
  switch (showAs.calculation) {
    case 'PercentOfGrandTotal':
      return ratio(value, at([], []));
    case 'PercentOfRowTotal':
      return ratio(value, at(row, []));
    case 'PercentOfColumnTotal':
      return ratio(value, at([], column));
    case 'PercentOfParentRowTotal':
      return ratio(value, at(row.slice(0, -1), column));
    case 'PercentOfParentColumnTotal':
      return ratio(value, at(row, column.slice(0, -1)));
    case 'Index':
      return index(value, at([], []), at(row, []), at([], column));
    default:
      return overBaseField(cube, near, { row, column, data, value, showAs });
  }
}

/** Calculations whose results are shares. */
export function isShare(calculation: string): boolean {
  return calculation.startsWith('Percent');
}

interface Question {
  readonly row: Path;
  readonly column: Path;
  readonly data: number;
  readonly value: Cell;
  readonly showAs: PivotDataField['showAs'];
}

function overBaseField(cube: Cube, near: Neighbours, asked: Question): Cell {
  const { row, column, data, value, showAs } = asked;
  const isBase = ({ field }: FieldItems) => field.name === showAs.baseField || field.source === showAs.baseField;
  const onRows = cube.rows.findIndex(isBase);
  const depth = onRows >= 0 ? onRows : cube.columns.findIndex(isBase);
  const path = onRows >= 0 ? row : column;
  const own = path[depth];
  if (depth < 0 || !own) return showAs.calculation === 'PercentOfParentTotal' ? ratio(value, value) : null;
  const siblings = onRows >= 0 ? near.rowItems(path.slice(0, depth)) : near.columnItems(path.slice(0, depth));
  const valueOf = (item: Item) => {
    const other = path.map((one, at) => (at === depth ? item : one));
    return onRows >= 0 ? cube.value(other, column, data) : cube.value(row, other, data);
  };
  const parent = path.slice(0, depth + 1);
  const whole = onRows >= 0 ? cube.value(parent, column, data) : cube.value(row, parent, data);
  return compared(showAs, value, { own, siblings, valueOf, whole });
}

interface Line {
  readonly own: Item;
  readonly siblings: readonly Item[];
  readonly whole: Cell;
  readonly valueOf: (item: Item) => Cell;
}

function compared({ calculation, baseItem }: PivotDataField['showAs'], value: Cell, line: Line): Cell {
  const { own, siblings, valueOf, whole } = line;
  const place = siblings.indexOf(own);
  const upToHere = () => total(siblings.slice(0, place + 1).map(valueOf));
  const base = () => {
    const item = baseItemOf(siblings, place, baseItem);
    return item ? valueOf(item) : null;
  };
  switch (calculation) {
    case 'PercentOfParentTotal':
      return ratio(value, whole);
    case 'RunningTotal':
      return upToHere();
    case 'PercentRunningTotal':
      return ratio(upToHere(), total(siblings.map(valueOf)));
    case 'DifferenceFrom':
      return isBaseItself(siblings, place, baseItem) ? null : minus(value, base());
    case 'PercentDifferenceFrom':
      return isBaseItself(siblings, place, baseItem) ? null : ratio(minus(value, base()), base());
    case 'PercentOf':
      return ratio(value, base());
    case 'RankAscending':
      return rank(value, siblings.map(valueOf), 1);
    case 'RankDecending':
    case 'RankDescending':
      return rank(value, siblings.map(valueOf), -1);
    default:
      return value;
  }
}

/** "(previous)" and "(next)" mean the neighbours; the first item has no previous one. */
function baseItemOf(siblings: readonly Item[], place: number, baseItem: string | undefined): Item | undefined {
  if (baseItem === '(previous)') return siblings[Math.max(0, place - 1)];
  if (baseItem === '(next)') return siblings[Math.min(siblings.length - 1, place + 1)];
  return siblings.find((item) => item.text === baseItem);
}

function isBaseItself(siblings: readonly Item[], place: number, baseItem: string | undefined): boolean {
  return baseItemOf(siblings, place, baseItem) === siblings[place];
}

function ratio(value: Cell, whole: Cell): Cell {
  if (value === null) return null;
  if (typeof value !== 'number') return value;
  if (typeof whole !== 'number' || whole === 0) return { error: whole === null ? '#NULL!' : '#DIV/0!' };
  return value / whole;
}

function minus(value: Cell, other: Cell): Cell {
  if (value === null && other === null) return null;
  return numberOr0(value) - numberOr0(other);
}

function index(value: Cell, grand: Cell, row: Cell, column: Cell): Cell {
  if (value === null) return null;
  const below = numberOr0(row) * numberOr0(column);
  return below === 0 ? { error: '#DIV/0!' } : (numberOr0(value) * numberOr0(grand)) / below;
}

function rank(value: Cell, values: readonly Cell[], sign: 1 | -1): Cell {
  if (typeof value !== 'number') return null;
  const before = new Set(values.filter((one) => typeof one === 'number' && sign * (one - value) < 0));
  return before.size + 1;
}

function total(values: readonly Cell[]): number {
  return values.reduce<number>((sum, one) => sum + numberOr0(one), 0);
}

function numberOr0(value: Cell): number {
  return typeof value === 'number' ? value : 0;
}
