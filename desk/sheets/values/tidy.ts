import { ServiceError } from '../frame/serviceError';
import { SELF, type EnumMember, type ServiceObject } from '../frame/serviceType';
import { rangeObject, rangeType, type RangeState } from '../types';
import { checkWritable, filledPart, inGrid, writableCells } from './cells';
import { coercion } from './coerce';
import { textToColumnsDelimiter } from './enums';
import type { MembersOf } from './membersOf';
import { putRows, rowsOf, type MovableRow } from './rows';
import { written } from './write';

rangeType.define({
  'removeDuplicates()': (state) => withoutDuplicates(state, null),
  'removeDuplicates(Integer[])': withoutDuplicates,
  'trimWhitespace()': trimmed,
  'splitTextToColumns()': (state) => split(state, null),
  'splitTextToColumns(String)': (state, delimiter: string) => split(state, String(delimiter)),
  'splitTextToColumns(TextToColumnsDelimiter)': (state, delimiter: EnumMember) =>
    split(state, DELIMITERS.get(delimiter) ?? ','),
} satisfies MembersOf<GoogleAppsScript.Spreadsheet.Range, RangeState>);

/** Keep the first of rows that show the same, letter case aside; what follows moves up within the range. Gives the range that is left. */
function withoutDuplicates(state: RangeState, columns: readonly number[] | null): ServiceObject {
  const area = writableCells(state);
  const places = columns?.map((column) => Number(column) - 1 - area.left);
  if (places?.some((place) => place < 0 || place > area.right - area.left))
    throw new ServiceError('The columns to compare must be within the range.');
  const seen = new Set<string>();
  const rows = rowsOf(state.sheet, area);
  const kept = rows.filter((row) => {
    const key = keyOf(row, places);
    const isNew = !seen.has(key);
    seen.add(key);
    return isNew;
  });
  if (kept.length < rows.length) putRows(state.sheet, area, kept, true);
  return rangeObject(state.end, state.sheet, { ...area, bottom: area.top + kept.length - 1 });
}

function keyOf({ values }: MovableRow, places: readonly number[] | undefined): string {
  const compared = places?.map((place) => values[place] ?? null) ?? values;
  return JSON.stringify(compared.map((value) => (typeof value === 'string' ? value.toLowerCase() : value)));
}

/** Spaces at both ends go, runs of them inside become one; formulas are left alone. */
function trimmed(state: RangeState): typeof SELF {
  const whole = writableCells(state);
  const area = filledPart(state, whole);
  if (area === null) return SELF;
  return written(state, area, (row, column) => {
    const { value, formula } = state.sheet.content(area.top + row, area.left + column);
    if (formula !== null || typeof value !== 'string') return undefined;
    const text = value.trim().replace(/\s+/g, ' ');
    return text === value ? undefined : { value: text, formula: null, format: null };
  });
}

const DELIMITERS: ReadonlyMap<EnumMember, string> = new Map([
  [textToColumnsDelimiter.COMMA, ','],
  [textToColumnsDelimiter.SEMICOLON, ';'],
  [textToColumnsDelimiter.PERIOD, '.'],
  [textToColumnsDelimiter.SPACE, ' '],
]);
/** Tried in this order when none is named. */
const DETECTED = [',', ';', '\t', '|', ' ', '.'];

/** Part the texts of a column over the cells to the right, each piece as if it were typed. Gives nothing, as the service does.
 *  @throws ServiceError for a range of several columns, and where the pieces do not fit in the sheet */
function split(state: RangeState, delimiter: string | null): void {
  const whole = writableCells(state);
  if (whole.left !== whole.right) throw new ServiceError('Only one column can be split at a time.');
  const area = filledPart(state, whole);
  if (area === null) return;
  const texts = state.sheet.values(area).map(([value = null]) => (typeof value === 'string' ? value : null));
  const mark = delimiter ?? detected(texts);
  if (mark === null || mark === '') return;
  const pieces = texts.map((text) => text?.split(mark) ?? null);
  const width = Math.max(1, ...pieces.map((line) => line?.length ?? 1));
  const target = { ...area, right: area.left + width - 1 };
  inGrid({ ...state, area: target });
  checkWritable({ ...state, area: target });
  const { enter } = coercion(state.end);
  written(state, target, (row, column, format) => {
    const piece = pieces[row]?.[column];
    return piece === undefined ? undefined : enter(piece.trim(), format);
  });
}

function detected(texts: readonly (string | null)[]): string | null {
  return DETECTED.find((mark) => texts.some((text) => text?.includes(mark))) ?? null;
}
