import type { Area } from '../../../../core/index';
import { answerQuery } from '../../query/answer';
import { documentedName, membersOf } from '../../query/members';
import type { ExcelHost, HostObject, MethodSpec, RangeTarget } from '../../spec';
import { invalidArgument } from './arguments';

/** Methods of a Range that read and write the looks of many cells, rows or columns in one call. */
export const cellProperties: Readonly<Record<string, MethodSpec<RangeTarget>>> = {
  getCellProperties: ({ sheet, area }, [options], host) => {
    const rows: unknown[][] = [];
    for (let row = area.top; row <= area.bottom; row++) {
      const cells: unknown[] = [];
      for (let column = area.left; column <= area.right; column++)
        cells.push(picked(host, host.range(sheet, cellAt(row, column)), options));
      rows.push(cells);
    }
    return rows;
  },
  getRowProperties: (target, [options], host) =>
    lines(target, 'rows').map((line) => picked(host, host.range(target.sheet, line), options)),
  getColumnProperties: (target, [options], host) =>
    lines(target, 'columns').map((line) => picked(host, host.range(target.sheet, line), options)),
  setCellProperties: ({ sheet, area }, [given], host) => {
    if (!Array.isArray(given)) throw invalidArgument();
    for (const [row, cells] of (given as readonly unknown[]).entries()) {
      if (!Array.isArray(cells)) throw invalidArgument();
      for (const [column, properties] of (cells as readonly unknown[]).entries())
        applied(host, host.range(sheet, cellAt(area.top + row, area.left + column)), properties);
    }
  },
  setRowProperties: (target, [given], host) => setLines(target, 'rows', given, host),
  setColumnProperties: (target, [given], host) => setLines(target, 'columns', given, host),
};

function cellAt(row: number, column: number): Area {
  return { top: row, left: column, bottom: row, right: column };
}

function lines({ area }: RangeTarget, of: 'rows' | 'columns'): readonly Area[] {
  const [first, last] = of === 'rows' ? [area.top, area.bottom] : [area.left, area.right];
  return Array.from({ length: last - first + 1 }, (_, index) =>
    of === 'rows'
      ? { ...area, top: first + index, bottom: first + index }
      : { ...area, left: first + index, right: first + index },
  );
}

function setLines(target: RangeTarget, of: 'rows' | 'columns', given: unknown, host: ExcelHost): void {
  if (!Array.isArray(given)) throw invalidArgument();
  const properties = given as readonly unknown[];
  for (const [index, line] of lines(target, of).entries())
    applied(host, host.range(target.sheet, line), properties[index]);
}

/** Load options are a tree of `true`; the answer has the documented names. */
function picked(host: ExcelHost, range: HostObject, options: unknown): unknown {
  return documented(answerQuery(range, { Select: pathsOf(options, '') }, host));
}

function pathsOf(options: unknown, before: string): string[] {
  if (typeof options !== 'object' || options === null) return [];
  return Object.entries(options).flatMap(([name, wanted]: [string, unknown]) => {
    if (wanted === true) return [before + documentedPath(before, name)];
    return pathsOf(wanted, `${before}${name}/`);
  });
}

/** Borders are asked for by side in one object, `{ borders: { color: true } }`, and read as a collection. */
function documentedPath(before: string, name: string): string {
  return before.toLowerCase().endsWith('borders/') ? `items/${name}` : name;
}

function documented(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(documented);
  if (typeof value !== 'object' || value === null) return value;
  const record = value as Readonly<Record<string, unknown>>;
  const items = record['_Items'];
  if (Array.isArray(items)) return bordersBySide(items);
  return Object.fromEntries(
    Object.entries(record)
      .filter(([key]) => key !== 'Id' && key !== '_Id')
      .map(([key, inner]) => [documentedName(key), documented(inner)]),
  );
}

const SIDES: readonly (readonly [string, string])[] = [
  ['EdgeTop', 'top'],
  ['EdgeBottom', 'bottom'],
  ['EdgeLeft', 'left'],
  ['EdgeRight', 'right'],
  ['InsideVertical', 'vertical'],
  ['InsideHorizontal', 'horizontal'],
  ['DiagonalDown', 'diagonalDown'],
  ['DiagonalUp', 'diagonalUp'],
];

function bordersBySide(items: readonly unknown[]): unknown {
  const bySide = new Map(SIDES);
  return Object.fromEntries(
    (items as readonly Readonly<Record<string, unknown>>[]).map((item) => [
      bySide.get(String(item['Id'])) ?? String(item['Id']),
      documented(item),
    ]),
  );
}

function applied(host: ExcelHost, object: HostObject, properties: unknown): void {
  if (typeof properties !== 'object' || properties === null) return;
  for (const [name, value] of Object.entries(properties) as [string, unknown][]) {
    if (object.spec.name === 'RangeBorderCollection') {
      const side = SIDES.find(([, short]) => short === name)?.[0] ?? name;
      const border = object.spec.item?.(object.target, side, host);
      if (border) applied(host, border, value);
      continue;
    }
    const member = membersOf(object.spec).find(name);
    if (member?.kind === 'link') {
      const linked = member.link(object.target, host);
      if (linked !== null) applied(host, linked, value);
    } else if (member?.kind === 'field' && member.field.set !== undefined && value !== null) {
      member.field.set(object.target, value, host);
    } else {
      throw invalidArgument(name);
    }
  }
}
