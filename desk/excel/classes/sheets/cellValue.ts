import type { Cell } from '../../../../core/index';

/** A cell as scripts see it: blank is '', an error is its text. */
export function shownValue(cell: Cell): string | number | boolean {
  if (cell === null) return '';
  return typeof cell === 'object' ? cell.error : cell;
}

/** Word of Excel.RangeValueType for a cell. */
export function valueTypeOf(cell: Cell): 'Empty' | 'String' | 'Double' | 'Boolean' | 'Error' {
  if (cell === null) return 'Empty';
  if (typeof cell === 'object') return 'Error';
  if (typeof cell === 'number') return 'Double';
  return typeof cell === 'boolean' ? 'Boolean' : 'String';
}
