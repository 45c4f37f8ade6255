import type { Area, Place } from '../../../core/index';
import { isSameName, prefixOf, writeReference } from './references';

/** A table as formulas see it. The area includes header and totals rows where they are shown. */
export interface FormulaTable {
  readonly sheet: string;
  readonly area: Area;
  readonly headers: readonly string[];
  readonly showHeaders: boolean;
  readonly showTotals: boolean;
}

/** Turn a structured reference into a plain one: `Sales[Amount]` -> `Sheet1!$B$2:$B$9`; `#REF!` when the table or the column is unknown or the part is not shown.
 *  `table` gets '' for a reference without a table name: the table around the formula. `[@Amount]` outside the table's rows gives `#VALUE!`.
 *  Source: "Using structured references with Excel tables", Microsoft Support. */
export function plainReference(text: string, table: (name: string) => FormulaTable | null, at: Place): string {
  const open = text.indexOf('[');
  const found = table(text.slice(0, open));
  if (!found) return '#REF!';
  const wanted = readSpecifier(text.slice(open + 1, -1));
  const columns = columnSpan(wanted.columns, found.headers);
  if (!columns) return '#REF!';
  const rows = rowSpan(wanted.parts, found, at.row);
  if (typeof rows === 'string') return rows;
  const area = {
    top: rows.top,
    bottom: rows.bottom,
    left: found.area.left + columns.first,
    right: found.area.left + columns.last,
  };
  const isCell = area.top === area.bottom && area.left === area.right;
  const fixed = { top: true, left: true, bottom: true, right: true };
  return writeReference({ prefix: prefixOf(found.sheet), area, form: isCell ? 'cell' : 'range', fixed });
}

interface Specifier {
  /** Lower case, without "#": all, data, headers, totals, this row. */
  readonly parts: readonly string[];
  /** None, one, or first and last. */
  readonly columns: readonly string[];
}

function readSpecifier(inner: string): Specifier {
  const text = inner.trim();
  if (text.startsWith('@')) {
    const rest = text.slice(1).trim();
    return { parts: ['this row'], columns: rest.startsWith('[') ? bracketItems(rest) : plainColumn(rest) };
  }
  if (text.startsWith('#')) return { parts: [text.slice(1).toLowerCase()], columns: [] };
  if (!text.startsWith('[')) return { parts: [], columns: plainColumn(text) };
  const items = bracketItems(text);
  const isPart = (item: string) => item.startsWith('#') || item.startsWith('@');
  return {
    parts: items.filter(isPart).map((item) => (item === '@' ? 'this row' : item.slice(1).toLowerCase())),
    columns: items.filter((item) => !isPart(item)).map(unescaped),
  };
}

function plainColumn(text: string): string[] {
  return text === '' ? [] : [unescaped(text)];
}

function bracketItems(text: string): string[] {
  return [...text.matchAll(/\[((?:'.|[^\]'])*)\]/gsu)].map((match) => match[1] ?? '');
}

function unescaped(name: string): string {
  return name.replace(/'(.)/gsu, '$1');
}

function columnSpan(names: readonly string[], headers: readonly string[]): { first: number; last: number } | null {
  if (names.length === 0) return { first: 0, last: headers.length - 1 };
  const places = names.map((name) => headers.findIndex((header) => isSameName(header, name)));
  if (places.length > 2 || places.includes(-1)) return null;
  return { first: Math.min(...places), last: Math.max(...places) };
}

function rowSpan(
  parts: readonly string[],
  { area, showHeaders, showTotals }: FormulaTable,
  row: number,
): { top: number; bottom: number } | '#REF!' | '#VALUE!' {
  const data = { top: area.top + (showHeaders ? 1 : 0), bottom: area.bottom - (showTotals ? 1 : 0) };
  const spans = (parts.length === 0 ? ['data'] : parts).map((part) => {
    switch (part) {
      case 'all':
        return area;
      case 'data':
        return data;
      case 'headers':
        return showHeaders ? { top: area.top, bottom: area.top } : null;
      case 'totals':
        return showTotals ? { top: area.bottom, bottom: area.bottom } : null;
      default:
        return { top: row, bottom: row };
    }
  });
  if (parts.includes('this row') && (row < data.top || row > data.bottom)) return '#VALUE!';
  const shown = spans.filter((span) => span !== null);
  if (shown.length === 0 || shown.length < spans.length) return '#REF!';
  return {
    top: Math.min(...shown.map((span) => span.top)),
    bottom: Math.max(...shown.map((span) => span.bottom)),
  };
}
