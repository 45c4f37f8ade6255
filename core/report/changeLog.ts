import type { Cell } from '../book/cell';
import { isCellError } from '../book/cell';
import { isoDate } from '../book/serial';
import { DateStyle } from '../book/book';
import type { CleanedRole, CleanedSheet } from '../clean/cleanSheet';
import type { ValueColumn } from '../patch/columns';
import { ASIDE_REASONS, RowState } from '../measure/rowState';
import type { Portrait } from '../portrait';
import { checkRule, checkSentence, type CellCheck } from '../portrait/checks/cellCheck';
import { maskedChange } from '../project/privacy/columnClass';
import type { ColumnMeaning, Role } from '../understand/meaning';
import { letterOf } from '../understand/columnLetter';
import type { Lang } from '../words';

/** A user's typing in a cell of ours, kept by this run. */
export interface KeptEdit {
  readonly place: string;
  readonly header: string;
  readonly ours: string;
  readonly theirs: string;
}

/** What happened to cells and rows, one entry an index. */
export interface ChangeLog {
  readonly count: number;
  /** Entries that were left out because a sheet cannot hold them. */
  readonly omitted: number;
  readonly columns: Readonly<Record<LogField, ValueColumn>>;
}

export type LogField = 'kind' | 'sheet' | 'row' | 'column' | 'before' | 'after' | 'rule' | 'reason';
export type LogKind = 'issue' | 'check' | 'change';

const KINDS = {
  issue: { zh: '待处理', en: 'Issue' },
  check: { zh: '待核实', en: 'Verify' },
  change: { zh: '已统一', en: 'Changed' },
} as const;

/** List what a run did and what it left open, up to `most` entries: issues (cells nobody can read, rows set aside, kept edits), checks (cells that count as they stand and should be verified) or changes (cells read differently from how they are written).
 *  Places are one-based sheet rows; `before` is the cell as the user has it, `after` what was read from it. The log is made to be passed on,
 *  so both are masked in personal columns (safety.md section 4) unless the setting `masks` is off; ids stay, as does the key column of the portrait. */
export function changeLog(
  portrait: Portrait,
  kinds: readonly LogKind[],
  kept: readonly KeptEdit[],
  most: number,
  lang: Lang,
): ChangeLog {
  const log = new LogWriter(most, lang, portrait.project.settings.project.masks !== 'off');
  const { orders, customers, contacts } = portrait.gathered;
  const sheets = [orders, customers, contacts].flatMap((one) =>
    one ? [{ sheet: one.sheet, state: 'rows' in one ? one.rows.state : one.state }] : [],
  );
  for (const kind of kinds) {
    if (kind === 'issue') for (const edit of kept) log.keptEdit(edit);
    if (kind === 'check') for (const check of portrait.checks) log.toVerify(check);
    for (const { sheet, state } of sheets) {
      if (kind === 'issue') log.rowsAside(sheet, state);
      for (const role of sheet.columns.values()) log.cells(sheet, state, role, kind);
    }
  }
  return log.finish();
}

/** Row reasons whose cell is already listed by its own cleaning rule. */
export const SAID_BY_CELL: ReadonlySet<number> = new Set([
  RowState.badDate,
  RowState.badAmount,
  RowState.ambiguousDate,
]);

/** The cell that a reason is about. */
const ASIDE_ROLES: ReadonlyMap<number, Role> = new Map([
  [RowState.noDate, 'orderDate'],
  [RowState.futureDate, 'orderDate'],
  [RowState.noAmount, 'amount'],
  [RowState.otherCurrency, 'amount'],
  [RowState.negativeAmount, 'amount'],
  [RowState.duplicate, 'orderId'],
  [RowState.duplicateCustomer, 'customerId'],
  [RowState.noCustomer, 'customerId'],
] satisfies readonly (readonly [number, Role])[]);

class LogWriter {
  private readonly texts: Record<Exclude<LogField, 'row'>, (string | null)[]> = {
    kind: [],
    sheet: [],
    column: [],
    before: [],
    after: [],
    rule: [],
    reason: [],
  };
  private readonly rows: number[] = [];
  private omitted = 0;

  constructor(
    private readonly most: number,
    private readonly lang: Lang,
    private readonly isMasked: boolean,
  ) {}

  keptEdit(edit: KeptEdit): void {
    const rule = { zh: '你在我们的单元格里填的内容', en: 'Your typing in a cell of ours' }[this.lang];
    const reason = {
      zh: `保留你的内容；我们算出的是“${edit.ours}”`,
      en: `kept as you typed it; computed: "${edit.ours}"`,
    }[this.lang];
    this.add('issue', edit.place, NaN, edit.header, edit.theirs, edit.theirs, rule, reason);
  }

  rowsAside(sheet: CleanedSheet, state: Uint8Array): void {
    const reasons = new Map(
      ASIDE_REASONS.filter(({ state: code }) => !SAID_BY_CELL.has(code)).map((one) => [one.state as number, one]),
    );
    const rule = { zh: '整行搁置', en: 'Row set aside' }[this.lang];
    for (let at = 0; at < state.length; at++) {
      const reason = reasons.get(state[at] ?? 0);
      if (!reason) continue;
      const about = sheet.columns.get(ASIDE_ROLES.get(reason.state) ?? 'orderId');
      const row = sheet.firstRow + at;
      const before = about ? this.shown(about.meaning.role, shownCell(sheet, row, about.meaning.column)) : '';
      this.add(
        'issue',
        sheet.meaning.sheet,
        row + 1,
        about ? placeHeader(about.meaning) : '',
        before,
        '',
        rule,
        reason.reason[this.lang],
      );
    }
  }

  cells(sheet: CleanedSheet, state: Uint8Array, { meaning, column }: CleanedRole, kind: LogKind): void {
    for (let at = 0; at < column.outcome.length; at++) {
      const outcome = column.outcome[at] ?? 0;
      if (outcome === 0 || state[at] === RowState.totalRow || state[at] === RowState.erased) continue;
      const rule = column.rules[outcome - 1];
      if (rule?.effect !== kind) continue;
      const row = sheet.firstRow + at;
      if (this.isFull()) continue;
      const cell = sheet.sheet.rows[row]?.[meaning.column] ?? null;
      const after = kind === 'change' ? column.after(cell, row) : '';
      this.add(
        kind,
        sheet.meaning.sheet,
        row + 1,
        placeHeader(meaning),
        this.shown(meaning.role, shownCell(sheet, row, meaning.column)),
        this.shown(meaning.role, after),
        rule.name[this.lang],
        rule.reason[this.lang],
      );
    }
  }

  /** A cell that counts as it stands: it is read as it is written. */
  toVerify(check: CellCheck): void {
    const { sheet, row, meaning, rule } = check;
    if (this.isFull()) return;
    const cell = this.shown(meaning.role, shownCell(sheet, row, meaning.column));
    const name = checkRule(rule).name[this.lang];
    const place = placeHeader(meaning);
    this.add('check', sheet.meaning.sheet, row + 1, place, cell, cell, name, checkSentence(check, this.lang));
  }

  finish(): ChangeLog {
    const { kind, sheet, column, before, after, rule, reason } = this.texts;
    const texts = (values: (string | null)[]): ValueColumn => ({ kind: 'texts', values });
    return {
      count: this.rows.length,
      omitted: this.omitted,
      columns: {
        kind: texts(kind),
        sheet: texts(sheet),
        row: { kind: 'numbers', values: Float64Array.from(this.rows) },
        column: texts(column),
        before: texts(before),
        after: texts(after),
        rule: texts(rule),
        reason: texts(reason),
      },
    };
  }

  /** Phones, e-mails, names and the like are masked: the place says which cell it is. */
  private shown(role: Role | null, text: string): string {
    return this.isMasked && role !== null ? maskedChange(role, text) : text;
  }

  private isFull(): boolean {
    if (this.rows.length < this.most) return false;
    this.omitted++;
    return true;
  }

  private add(
    kind: LogKind,
    sheet: string,
    row: number,
    column: string,
    before: string,
    after: string,
    rule: string,
    reason: string,
  ): void {
    if (this.rows.length >= this.most) {
      this.omitted++;
      return;
    }
    const entry = { kind: KINDS[kind][this.lang], sheet, column, before, after, rule, reason };
    for (const field of ['kind', 'sheet', 'column', 'before', 'after', 'rule', 'reason'] as const)
      this.texts[field].push(entry[field]);
    this.rows.push(row);
  }
}

function placeHeader(meaning: ColumnMeaning): string {
  const letter = letterOf(meaning.column);
  return meaning.header === '' || meaning.header === letter ? letter : `${letter} ${meaning.header}`;
}

/** Show a cell as a person sees it: dates as dates, errors by their name. */
export function shownCell(sheet: CleanedSheet, row: number, column: number): string {
  const cell: Cell = sheet.sheet.rows[row]?.[column] ?? null;
  if (cell === null) return '';
  if (isCellError(cell)) return cell.error;
  const style = sheet.sheet.dates.get(column)?.[row] ?? DateStyle.none;
  return typeof cell === 'number' && style !== DateStyle.none ? isoDate(cell) || String(cell) : String(cell);
}
