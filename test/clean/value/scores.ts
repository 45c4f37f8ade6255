import { readFileSync } from 'node:fs';
import type { ValueFinding } from '../../../core/clean/value/finding';
import type { ValueTable } from '../../../core/clean/value/valueTable';
import { valueTable } from '../../../core/clean/value/valueTable';
import { sharedData } from '../../reference/sharedData';
import { csvRecords } from './csvRecords';

/** A dirty table and the right text of each of its wrong cells. */
export interface Answered {
  readonly table: ValueTable;
  /** Right text by `row column`. */
  readonly right: ReadonlyMap<string, string>;
}

/** Precision and recall of cells: flagged, and repaired to exactly the right text. */
export interface Score {
  readonly flagged: number;
  readonly hits: number;
  readonly proposed: number;
  readonly repaired: number;
  readonly errors: number;
}

export function answered(name: string): Answered {
  const [names = [], ...rows] = csvRecords(readFileSync(sharedData(`dirty/${name}/dirty.csv`), 'utf8'));
  const errors = csvRecords(readFileSync(sharedData(`dirty/${name}/ref_cell_errors.csv`), 'utf8')).slice(1);
  const right = new Map(
    errors.map(([row = '', column = '', , clean = '']) => [`${row} ${names.indexOf(column)}`, clean]),
  );
  return { table: valueTable(names, rows, 0, rows.length), right };
}

/** Read records and copies of them ("rec-7-org", "rec-7-dup-0"): a cell of a copy is wrong where it differs from the original. */
export function copiedRecords(file: string): Answered {
  const [names = [], ...rows] = csvRecords(readFileSync(sharedData(file), 'utf8'));
  const recordOf = (row: readonly string[]): string => (row[0] ?? '').split('-')[1] ?? '';
  const originals = new Map(rows.filter(([id = '']) => id.includes('-org')).map((row) => [recordOf(row), row]));
  const right = new Map<string, string>();
  rows.forEach((row, at) => {
    const original = originals.get(recordOf(row)) ?? row;
    row.forEach((text, column) => {
      const clean = (original[column] ?? '').trim();
      if (column > 0 && text.trim() !== clean) right.set(`${at} ${column}`, clean);
    });
  });
  return { table: valueTable(names, rows, 0, rows.length), right };
}

export function score(findings: readonly ValueFinding[], right: ReadonlyMap<string, string>): Score {
  const keyOf = ({ row, column }: ValueFinding): string => `${row} ${column}`;
  return {
    flagged: findings.length,
    hits: findings.filter((one) => right.has(keyOf(one))).length,
    proposed: findings.filter((one) => one.proposed !== null).length,
    repaired: findings.filter((one) => one.proposed !== null && right.get(keyOf(one)) === one.proposed).length,
    errors: right.size,
  };
}
