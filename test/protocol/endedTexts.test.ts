import { endedTexts } from '../../core/index';
import type { BlockCell, OwnedSheet } from '../../core/index';

const hasDigit = (text: string): boolean => /\d/.test(text);

function sheet(cells: readonly (readonly BlockCell[])[]): OwnedSheet {
  return {
    id: 'report',
    name: 'Report',
    ownedName: '_cp_sheet_report',
    visibility: 'visible',
    blocks: [{ kind: 'cells', at: { row: 0, column: 0 }, cells }],
    pivots: [],
    charts: [],
    freeze: { rows: 0, columns: 0 },
    widths: [],
    landscape: false,
    kept: [],
  };
}

const ended = (before: OwnedSheet | null, next: OwnedSheet, overlay = new Map<number, string>()) =>
  endedTexts({ before, next, overlay }, hasDigit);
const at = (top: number, left: number, bottom = top) => ({ top, left, bottom, right: left });

test('texts that went give their cells the number format of the look back, one under the other as one place', () => {
  const before = sheet([['C1', 'C2'], ['C3', 'word'], ['C4', 'C5']]); // prettier-ignore
  const next = sheet([['word', 'C9'], [null, 'C9'], [{ value: 3, style: 'money' }, { value: 'head', style: 'header' }]]); // prettier-ignore
  expect(ended(before, next)).toEqual([
    { style: 'plain', area: at(0, 0, 1) },
    { style: 'money', area: at(2, 0) },
    { style: 'header', area: at(2, 1) },
  ]);
});

test('a sheet that became shorter gives back what is below it', () => {
  expect(ended(sheet([['x'], ['C1']]), sheet([['x']]))).toEqual([{ style: 'plain', area: at(1, 0) }]);
});

test('texts that stay, that other such texts or what people typed replace, and cells whose look is text are left', () => {
  const before = sheet([['C1', 'C2', 'C3', 'C4']]);
  const next = sheet([['C1', 'C7', { value: 'word', style: 'text' }, 'word']]);
  expect(ended(before, next, new Map([[3, 'C8']]))).toEqual([]);
  expect(ended(null, next)).toEqual([]);
});
