import type { TemplateCells } from '../../core/index';

/** Give cells as spreadsheets take them from the clipboard: tabs between cells, a line a row. Tabs and line ends inside a cell become spaces. */
export function tabbedText(rows: TemplateCells['guide']): string {
  return rows.map((cells) => cells.map((cell) => textOf(cell).replace(/[\t\r\n]+/g, ' ')).join('\t')).join('\n');
}

/** The words of a template's cell. */
export function textOf(cell: TemplateCells['header'][number] | undefined): string {
  const value = typeof cell === 'object' && cell !== null && 'value' in cell ? cell.value : cell;
  return typeof value === 'string' || typeof value === 'number' ? String(value) : '';
}
