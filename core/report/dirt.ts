import type { CleanedRole, CleanedSheet } from '../clean/cleanSheet';
import type { CellRule } from '../clean/column';
import { ASIDE_REASONS, RowState } from '../measure/rowState';
import type { Portrait } from '../portrait';
import { checkRule, type CellCheck } from '../portrait/checks/cellCheck';
import type { Bilingual } from '../words';
import { SAID_BY_CELL, shownCell } from './changeLog';

/** What one cleaning rule met in one column, or one reason for which whole rows were set aside. */
export interface Dirt {
  readonly sheet: string;
  /** Zero-based column; null for whole rows. */
  readonly column: number | null;
  /** Header as the user wrote it; "" for whole rows. */
  readonly header: string;
  /** `check`: the cell counts as it stands, and a person should verify it. */
  readonly effect: CellRule['effect'] | 'aside' | 'check';
  /** Stable id of the rule or reason. */
  readonly rule: string;
  readonly name: Bilingual;
  readonly reason: Bilingual;
  /** Cells, or rows. */
  readonly count: number;
  readonly examples: readonly DirtExample[];
}

/** One cell as the user has it and as it was read; `after` is "" where nothing could be read, and for a check without a proposal. */
export interface DirtExample {
  /** Zero-based row of the sheet. */
  readonly row: number;
  readonly before: string;
  readonly after: string;
}

/** Count what is dirty by sheet, column and rule, each with up to `most` examples that look different from each other.
 *  What needs a person comes first (issues, then rows set aside, then cells to verify), then what was read all the same; within these the larger count first.
 *  Rows set aside have examples without texts: the row says it; those whose cell is an issue already are not listed twice. Total rows and blank rows count nowhere but under their own reason. */
export function dirtOf(portrait: Portrait, most = 3): readonly Dirt[] {
  const { orders, customers, contacts } = portrait.gathered;
  const sheets = [
    ...(orders ? [{ sheet: orders.sheet, state: orders.rows.state }] : []),
    ...(customers ? [{ sheet: customers.sheet, state: customers.state }] : []),
    ...(contacts ? [{ sheet: contacts.sheet, state: contacts.state }] : []),
  ];
  const found = sheets.flatMap(({ sheet, state }) => [
    ...[...sheet.columns.values()].flatMap((role) => columnDirt(sheet, state, role, most)),
    ...rowsAside(sheet, state, most),
  ]);
  found.push(...checkDirt(portrait.checks, most));
  return found.sort((a, b) => EFFECTS.indexOf(a.effect) - EFFECTS.indexOf(b.effect) || b.count - a.count);
}

const EFFECTS: readonly Dirt['effect'][] = ['issue', 'aside', 'check', 'change'];

function columnDirt(sheet: CleanedSheet, state: Uint8Array, role: CleanedRole, most: number): readonly Dirt[] {
  const { meaning, column } = role;
  const places = column.rules.map(() => new Finds(most));
  for (let at = 0; at < column.outcome.length; at++) {
    const outcome = column.outcome[at] ?? 0;
    if (outcome === 0 || state[at] === RowState.totalRow || state[at] === RowState.erased) continue;
    const row = sheet.firstRow + at;
    places[outcome - 1]?.add(row, () => shownCell(sheet, row, meaning.column));
  }
  return column.rules.flatMap((rule, index): readonly Dirt[] => {
    const finds = places[index];
    if (!finds || finds.count === 0) return [];
    const after = (row: number): string =>
      rule.effect === 'change' ? column.after(sheet.sheet.rows[row]?.[meaning.column] ?? null, row) : '';
    return [
      {
        sheet: sheet.meaning.sheet,
        column: meaning.column,
        header: meaning.header,
        effect: rule.effect,
        rule: rule.id,
        name: rule.name,
        reason: rule.reason,
        count: finds.count,
        examples: [...finds.shown].map(([before, row]) => ({ row, before, after: after(row) })),
      },
    ];
  });
}

function rowsAside(sheet: CleanedSheet, state: Uint8Array, most: number): readonly Dirt[] {
  return ASIDE_REASONS.flatMap(({ state: code, id, reason }): readonly Dirt[] => {
    if (SAID_BY_CELL.has(code)) return [];
    const finds = new Finds(most);
    for (let at = 0; at < state.length; at++)
      if (state[at] === code) finds.add(sheet.firstRow + at, () => String(sheet.firstRow + at));
    if (finds.count === 0) return [];
    return [
      {
        sheet: sheet.meaning.sheet,
        column: null,
        header: '',
        effect: 'aside',
        rule: id,
        name: reason,
        reason,
        count: finds.count,
        examples: [...finds.shown.values()].map((row) => ({ row, before: '', after: '' })),
      },
    ];
  });
}

/** One entry for each column and rule. */
function checkDirt(checks: readonly CellCheck[], most: number): readonly Dirt[] {
  const byRule = new Map<string, CellCheck[]>();
  for (const check of checks) {
    const key = JSON.stringify([check.sheet.meaning.sheet, check.meaning.column, check.rule]);
    const own = byRule.get(key) ?? [];
    if (own.push(check) === 1) byRule.set(key, own);
  }
  return [...byRule.values()].flatMap((own): readonly Dirt[] => {
    const [first] = own;
    if (!first) return [];
    const { sheet, meaning, rule } = first;
    const finds = new Finds(most);
    for (const { row } of own) finds.add(row, () => shownCell(sheet, row, meaning.column));
    const proposals = new Map(own.map(({ row, proposed }) => [row, proposed ?? '']));
    return [
      {
        sheet: sheet.meaning.sheet,
        column: meaning.column,
        header: meaning.header,
        effect: 'check',
        rule,
        ...checkRule(rule),
        count: own.length,
        examples: [...finds.shown].map(([before, row]) => ({ row, before, after: proposals.get(row) ?? '' })),
      },
    ];
  });
}

/** Counts, and keeps the first rows that look different. */
class Finds {
  count = 0;
  readonly shown = new Map<string, number>();

  constructor(private readonly most: number) {}

  add(row: number, look: () => string): void {
    this.count++;
    if (this.shown.size >= this.most) return;
    const text = look();
    if (!this.shown.has(text)) this.shown.set(text, row);
  }
}
