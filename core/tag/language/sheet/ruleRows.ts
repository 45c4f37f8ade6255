import type { Cell } from '../../../book/cell';
import { isCellError } from '../../../book/cell';
import type { Lang } from '../../../words';
import { ON_OFF, RULE_COLUMNS, type RuleColumn } from './columns.data';
import { dateIn, numberIn, onIn, textOf } from './readCell';
import { readLayout } from './readRuleSheet';
import { newLayout } from './writeRuleSheet';

/** A rule as an editor holds it, read or not: one row of the rule sheet as plain data. */
export interface RuleRow {
  /** Zero-based row in the cells it came from, the header being row 0; -1 for a row that is new. */
  readonly row: number;
  readonly tagClass: string;
  readonly tag: string;
  /** As a person wrote it. */
  readonly condition: string;
  readonly weight: number;
  /** Lower is asked first; null = after those with an order, by row. */
  readonly order: number | null;
  /** Serial days, both included; null = without a bound. */
  readonly from: number | null;
  readonly to: number | null;
  readonly on: boolean;
  readonly definition: string;
}

type RowValue = Exclude<RuleRow[RuleColumn], undefined>;

/** Read every filled row of a rule sheet for an editor. A cell that cannot be read counts as blank here; `cellsOfRuleRows`
 *  keeps it. Without a header for class, tag or condition these are "". */
export function ruleRowsOf(cells: readonly (readonly Cell[])[]): readonly RuleRow[] {
  const places = placesOf(cells[0] ?? []);
  return cells.flatMap((line, row): readonly RuleRow[] => {
    if (row === 0 || line.every((cell) => textOf(cell) === '')) return [];
    const read = Object.fromEntries(RULE_COLUMNS.map(({ id }) => [id, valueOf(id, cellAt(line, places.get(id)))]));
    // Every column of the table is one of RuleRow.
    return [{ ...(read as unknown as Omit<RuleRow, 'row'>), row }];
  });
}

/** Write an editor's rows as the cells of a rule sheet, in the order of the list, each over the cells of the row that it
 *  came from: cells that say the same stay as they are, and so do the user's own columns. A column that the header lacks
 *  is added at the right where a rule needs it. `before` without a header gets a new one in `lang`.
 *  @example cellsOfRuleRows(ruleRowsOf(cells), cells, 'zh') -> the same cells, blank rows left out */
export function cellsOfRuleRows(
  rules: readonly RuleRow[],
  before: readonly (readonly Cell[])[],
  lang: Lang,
): readonly (readonly Cell[])[] {
  const header: Cell[] = [...(before[0] ?? newLayout(lang).map((column) => column.header))];
  const places = placesOf(header);
  for (const { id, header: name } of RULE_COLUMNS) {
    const isNeeded = rules.some((rule) => rule[id] !== valueOf(id, null));
    if (places.has(id) || !isNeeded) continue;
    places.set(id, header.length);
    header.push(name[lang]);
  }
  return [header, ...rules.map((rule) => lineOf(rule, before[rule.row] ?? [], places, lang))];
}

function lineOf(
  rule: RuleRow,
  before: readonly Cell[],
  places: ReadonlyMap<RuleColumn, number>,
  lang: Lang,
): readonly Cell[] {
  const line: Cell[] = rule.row > 0 ? [...before] : [];
  for (const [id, place] of places) {
    if (valueOf(id, line[place] ?? null) === rule[id]) continue;
    while (line.length < place) line.push(null);
    line[place] = cellOf(rule[id], lang);
  }
  return line;
}

function placesOf(header: readonly Cell[]): Map<RuleColumn, number> {
  return new Map(readLayout(header, []).flatMap(({ id }, place) => (id === null ? [] : [[id, place] as const])));
}

function cellAt(line: readonly Cell[], place: number | undefined): Cell {
  return (place === undefined ? null : line[place]) ?? null;
}

function valueOf(id: RuleColumn, cell: Cell): RowValue {
  switch (id) {
    case 'weight':
      return numberIn(cell) ?? 1;
    case 'order':
      return numberIn(cell) ?? null;
    case 'from':
    case 'to':
      return dateIn(cell) ?? null;
    case 'on':
      return onIn(cell) ?? true;
    default:
      return isCellError(cell) ? cell.error : textOf(cell);
  }
}

function cellOf(value: RowValue, lang: Lang): Cell {
  if (typeof value === 'boolean') return ON_OFF[value ? 'on' : 'off'][lang];
  return value === '' ? null : value;
}
