import type { Area } from '../../../core/index';
import { translateFormula } from '../../workbook/calc/translateFormula';
import type { StyleChange } from '../../workbook/style';
import { ServiceError } from '../frame/serviceError';
import { SELF } from '../frame/serviceType';
import { checkValidation } from '../looks/validationCheck';
import { refusing } from '../frame/refusals';
import { rangeType, type RangeState } from '../types';
import { AUTOMATIC_FORMAT } from './automaticFormat';
import { heightOf, widthOf, writableCells } from './cells';
import { coercion, formulaEntry, isDateFormat, isPlainText, limited, type Entry } from './coerce';
import { formulaFormat, isFormatOfFormula } from './formulaFormat';
import type { MembersOf } from './membersOf';
import { fromR1C1 } from './r1c1';

rangeType.define({
  'setValue(Object)': setValue,
  'setValue()': (state) => setValue(state, null),
  'setValues(Object[][])': setValues,
  'setFormula(String)': (state, formula: string) => setFormula(state, String(formula)),
  'setFormulas(String?[][])': (state, formulas: (string | null)[][]) => {
    return setEach(state, formulas, (formula) => enteredFormula(String(formula ?? '')));
  },
  'setFormulaR1C1(String)': (state, formula: string) => {
    const area = writableCells(state);
    return written(state, area, (row, column) => relativeEntry(String(formula), area.top + row, area.left + column));
  },
  'setFormulasR1C1(String?[][])': (state, formulas: (string | null)[][]) => {
    const { top, left } = writableCells(state);
    return setEach(state, formulas, (formula, row, column) => relativeEntry(String(formula ?? ''), top + row, left + column)); // prettier-ignore
  },
  'setNumberFormat(String)': (state, format: string) => {
    state.sheet.restyle(writableCells(state), { numberFormat: modelFormat(String(format)) }, 'script');
    return SELF;
  },
  'setNumberFormats(String?[][])': (state, formats: (string | null)[][]) => {
    checkShape(formats, writableCells(state));
    return formatted(state, (row, column) => String(formats[row]?.[column] ?? 'General'));
  },
} satisfies MembersOf<GoogleAppsScript.Spreadsheet.Range, RangeState>);

/** Enter one value everywhere; a formula's references move along, as when it is filled. */
function setValue(state: RangeState, given: unknown): typeof SELF {
  const area = writableCells(state);
  const { enter } = coercion(state.end);
  return written(state, area, (row, column, format) =>
    allowed(state, area, movedEntry(enter(given, format), row, column), row, column),
  );
}

function setFormula(state: RangeState, formula: string): typeof SELF {
  const entry = enteredFormula(formula);
  return written(state, writableCells(state), (row, column) => movedEntry(entry, row, column));
}

function setValues(state: RangeState, values: unknown[][]): typeof SELF {
  const { enter } = coercion(state.end);
  const area = writableCells(state);
  return setEach(state, values, (value, row, column, format) =>
    allowed(state, area, enter(value, format), row, column),
  );
}

/** @throws ServiceError when the cell's validation refuses the value */
function allowed({ end, sheet }: RangeState, area: Area, entry: Entry, row: number, column: number): Entry {
  if (entry.formula === null) checkValidation(end, sheet, area.top + row, area.left + column, entry.value);
  return entry;
}

function setEach<T>(
  state: RangeState,
  values: readonly (readonly T[])[],
  entry: (value: T | undefined, row: number, column: number, format: string) => Entry,
): typeof SELF {
  const area = writableCells(state);
  checkShape(values, area);
  return written(state, area, (row, column, format) => entry(values[row]?.[column], row, column, format));
}

/** @throws ServiceError in the words of Apps Script when rows or columns do not match the range */
export function checkShape(values: readonly (readonly unknown[])[], area: Area): void {
  const [rows, columns] = [heightOf(area), widthOf(area)];
  if (values.length !== rows) throw mismatch('rows', values.length, rows);
  const wrong = values.find((row) => row.length !== columns);
  if (wrong) throw mismatch('columns', wrong.length, columns);
}

function mismatch(what: 'rows' | 'columns', given: number, wanted: number): ServiceError {
  return new ServiceError(
    `The number of ${what} in the data does not match the number of ${what} in the range. The data has ${given} but the range has ${wanted}.`,
  );
}

function movedEntry(entry: Entry, down: number, right: number): Entry {
  return entry.formula === null ? entry : formulaEntry(translateFormula(entry.formula, down, right));
}

function enteredFormula(formula: string): Entry {
  const text = limited(formula.trim());
  if (text === '') return { value: null, formula: null, format: null };
  return formulaEntry(text.startsWith('=') ? text : `=${text}`);
}

function relativeEntry(formula: string, row: number, column: number): Entry {
  const entry = enteredFormula(formula);
  return entry.formula === null ? entry : formulaEntry(fromR1C1(entry.formula, { row, column }));
}

/** Store entries; nothing is stored when one of them is refused. Cells with an automatic format take that of their entry.
 *  `entryAt` gets row and column within the area and the format of the cell; undefined leaves it alone. */
export function written(
  { end, sheet }: RangeState,
  area: Area,
  entryAt: (row: number, column: number, format: string) => Entry | undefined,
): typeof SELF {
  const entries: (Entry | undefined)[][] = [];
  const formats: (string | null)[][] = [];
  let isRestyled = false;
  for (let row = area.top; row <= area.bottom; row++) {
    const line: (Entry | undefined)[] = [];
    const lineFormats: (string | null)[] = [];
    for (let column = area.left; column <= area.right; column++) {
      const stored = sheet.style(row, column).numberFormat;
      const current = isFormatOfFormula({ end, sheet }, row, column) ? 'General' : stored;
      const entry = entryAt(row - area.top, column - area.left, current);
      const own = entry === undefined ? null : wantedFormat(entry, current, () => entry.formula === null ? null : formulaFormat(entry.formula, sheet, end)); // prettier-ignore
      const wanted = own ?? (entry === undefined || current === stored ? null : current);
      isRestyled ||= wanted !== null;
      line.push(entry);
      lineFormats.push(wanted);
    }
    entries.push(line);
    formats.push(lineFormats);
  }
  refusing(() => {
    if (isRestyled) restyleWith(sheet, area, (row, column) => formats[row]?.[column] ?? null);
    sheet.write(area, (row, column) => entries[row]?.[column], 'script');
  });
  return SELF;
}

/** A date goes into a cell that shows numbers as a date all the same, so that it is read as one. */
function wantedFormat({ format, value }: Entry, current: string, ofFormula: () => string | null): string | null {
  if (current === 'General') return format ?? ofFormula();
  const isDay = format !== null && typeof value === 'number' && isDateFormat(format);
  return isDay && !isDateFormat(current) && !isPlainText(current) ? format : null;
}

function restyleWith(
  sheet: RangeState['sheet'],
  area: Area,
  formatAt: (row: number, column: number) => string | null,
): void {
  const changes = new Map<string, StyleChange>();
  sheet.restyle(
    area,
    (row, column) => {
      const numberFormat = formatAt(row, column);
      if (numberFormat === null) return undefined;
      const change = changes.get(numberFormat) ?? { numberFormat };
      changes.set(numberFormat, change);
      return change;
    },
    'script',
  );
}

function formatted(state: RangeState, format: (row: number, column: number) => string): typeof SELF {
  const area = writableCells(state);
  restyleWith(state.sheet, area, (row, column) => modelFormat(format(row, column)));
  return SELF;
}

/** What the workbook calls the formats that have a name of their own in Sheets. */
function modelFormat(format: string): string {
  if (format === '' || format === AUTOMATIC_FORMAT || /^general$/i.test(format)) return 'General';
  return format === '@STRING@' ? '@' : format;
}
