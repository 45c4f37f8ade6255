import { Interner } from '../../core/book/interner';
import type { KeyKind, KeyTable } from '../../core/link/link';
import { KEY_KINDS, keyTable, linkCustomers, standardLink } from '../../core/link/link';
import type { Decision, Linked, LinkSettings, Matcher, Reference } from '../../core/link/link';

/** Match keys of one row; what is left out is blank. */
export type KeyRow = Readonly<Partial<Record<KeyKind, string>>>;

/** Make the table of one sheet whose data begin in sheet row 1 (zero-based), from match keys. */
export function tableOf(rows: readonly KeyRow[], sheet = '客户'): KeyTable {
  const columns = KEY_KINDS.flatMap((kind) => {
    if (!rows.some((row) => row[kind] !== undefined)) return [];
    const texts = new Interner();
    const codes = Int32Array.from(rows, (row) => {
      const text = row[kind];
      return text === undefined ? -1 : texts.code(text);
    });
    return [[kind, { codes, texts: texts.texts }] as const];
  });
  return keyTable([{ sheet, firstRow: 1, rowCount: rows.length, columns: new Map(columns), skipped: new Set() }]);
}

export interface LinkTestOptions {
  readonly decisions?: readonly Decision[];
  readonly settings?: Partial<LinkSettings>;
  readonly matchers?: readonly Matcher[];
}

export function linkRows(
  rows: readonly KeyRow[],
  { decisions = [], settings = {}, matchers }: LinkTestOptions = {},
): Linked {
  const all = { ...standardLink, ...settings };
  return matchers
    ? linkCustomers(tableOf(rows), decisions, all, matchers)
    : linkCustomers(tableOf(rows), decisions, all);
}

/** Customer number of each row. */
export function customersOf(rows: readonly KeyRow[], options: LinkTestOptions = {}): readonly number[] {
  return [...linkRows(rows, options).customerOfRow];
}

export const byId = (id: string): Reference => ({ kind: 'id', id });

export function merge(left: string, right: string, day = 0): Decision {
  return { verdict: 'same', left: byId(left), right: byId(right), day, note: '' };
}

export function never(left: string, right: string, day = 0): Decision {
  return { verdict: 'different', left: byId(left), right: byId(right), day, note: '' };
}
