import type { Area } from '../../../core/index';
import { ServiceError } from '../frame/serviceError';
import { SELF, serviceType, type ServiceObject, type ServiceState } from '../frame/serviceType';
import type { SheetsEnd } from '../frame/sheetsEnd';
import { gridArea } from '../structure/grid';
import { rangeObject, rangeType, sheetType, spreadsheetType, type RangeState } from '../types';
import { cellsOf, checkWritable, filledPart } from './cells';
import { coercion, formulaEntry } from './coerce';
import { displayText } from './display';
import type { MembersOf } from './membersOf';
import { sheetsFormula } from './openRanges';
import { written } from './write';

/** A search under way. Cells are visited sheet by sheet, row by row. */
interface FinderState extends ServiceState {
  readonly text: string;
  /** Where to look; asked anew at each search, as sheets may have grown. */
  readonly scopes: () => readonly RangeState[];
  isCase: boolean;
  isEntire: boolean;
  isFormula: boolean;
  isExpression: boolean;
  ignoresMarks: boolean;
  from: RangeState | null;
  current: RangeState | null;
}

export const textFinderType = serviceType<FinderState>('TextFinder');

/** Make a finder over ranges, in their order. */
export function textFinder(end: SheetsEnd, text: string, scopes: () => readonly RangeState[]): ServiceObject {
  if (text === '') throw new ServiceError('Invalid argument: findText');
  const flags = { isCase: false, isEntire: false, isFormula: false, isExpression: false, ignoresMarks: false };
  return textFinderType.make({ end, text, scopes, ...flags, from: null, current: null });
}

rangeType.define({
  'createTextFinder(String)': (state, text: string) => textFinder(state.end, String(text), () => [state]),
} satisfies MembersOf<GoogleAppsScript.Spreadsheet.Range, RangeState>);
sheetType.define({
  'createTextFinder(String)': ({ end, sheet }, text: string) =>
    textFinder(end, String(text), () => [{ end, sheet, area: gridArea(end, sheet) }]),
});
spreadsheetType.define({
  'createTextFinder(String)': ({ end }, text: string) =>
    textFinder(end, String(text), () =>
      end.workbook.sheets.map((sheet) => ({ end, sheet, area: gridArea(end, sheet) })),
    ),
});

const set = (change: Partial<FinderState>) => (state: FinderState) => {
  Object.assign(state, change, { current: null });
  return SELF;
};

textFinderType.define({
  'ignoreDiacritics(Boolean)': (state, ignoresMarks: boolean) => set({ ignoresMarks })(state),
  'matchCase(Boolean)': (state, isCase: boolean) => set({ isCase })(state),
  'matchEntireCell(Boolean)': (state, isEntire: boolean) => set({ isEntire })(state),
  'matchFormulaText(Boolean)': (state, isFormula: boolean) => set({ isFormula })(state),
  'useRegularExpression(Boolean)': (state, isExpression: boolean) => set({ isExpression })(state),
  'startFrom(Range)': (state, range: ServiceObject) => set({ from: rangeType.stateOf(range) })(state),
  'findAll()': (state) => matches(state).map(objectOf),
  'findNext()': (state) => step(state, 1),
  'findPrevious()': (state) => step(state, -1),
  'getCurrentMatch()': ({ current }) => (current === null ? null : objectOf(current)),
  'replaceWith(String)': (state, text: string) =>
    state.current === null ? 0 : replaceIn(state, [state.current], String(text)),
  'replaceAllWith(String)': (state, text: string) => replaceIn(state, matches(state), String(text)),
} satisfies MembersOf<GoogleAppsScript.Spreadsheet.TextFinder, FinderState>);

function objectOf({ end, sheet, area }: RangeState): ServiceObject {
  return rangeObject(end, sheet, area);
}

/** Every cell that matches. */
function matches(state: FinderState): readonly RangeState[] {
  const pattern = patternOf(state, 'g');
  return state.scopes().flatMap((scope) => {
    const area = filledPart(scope, cellsOf(scope));
    return area === null ? [] : cellsIn(area).filter((cell) => {
      pattern.lastIndex = 0;
      return pattern.test(folded(state, shownIn(state, { ...scope, area: cell })));
    }).map((cell) => ({ ...scope, area: cell })); // prettier-ignore
  });
}

function cellsIn(area: Area): Area[] {
  const cells: Area[] = [];
  for (let row = area.top; row <= area.bottom; row++)
    for (let column = area.left; column <= area.right; column++)
      cells.push({ top: row, left: column, bottom: row, right: column });
  return cells;
}

/** The formula when it was asked for and there is one, else what the cell shows. */
function shownIn({ isFormula }: FinderState, cell: RangeState): string {
  const { sheet, area } = cell;
  const formula = isFormula ? sheet.content(area.top, area.left).formula : null;
  return formula === null ? displayText(cell, area.top, area.left) : sheetsFormula(formula);
}

/** @throws ServiceError for a regular expression that cannot be read */
function patternOf({ text, isExpression, isEntire, isCase, ...state }: FinderState, flags: string): RegExp {
  const source = isExpression ? text : text.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&');
  const whole = isEntire ? `^(?:${source})$` : source;
  try {
    return new RegExp(folded(state, whole), `${flags}${isCase ? '' : 'i'}${isExpression ? 'm' : ''}`);
  } catch {
    throw new ServiceError(`Invalid regular expression: ${text}`);
  }
}

function folded({ ignoresMarks }: Pick<FinderState, 'ignoresMarks'>, text: string): string {
  return ignoresMarks ? text.normalize('NFD').replace(/\p{M}/gu, '') : text;
}

/** The match after or before the current one, or the place to start from; null past the last one. */
function step(state: FinderState, by: 1 | -1): ServiceObject | null {
  const found = matches(state);
  const { current, from } = state;
  const isBeyond = (match: RangeState, place: RangeState, isIncluded: boolean) => {
    const order = orderOf(state, match) - orderOf(state, place) || placeOrder(match, place);
    return order * by > 0 || (isIncluded && order === 0);
  };
  const candidates = by === 1 ? found : [...found].reverse();
  const wanted = current ?? from;
  const next = wanted === null ? candidates[0] : candidates.find((match) => isBeyond(match, wanted, false));
  state.current = next ?? null;
  return next === undefined ? null : objectOf(next);
}

function orderOf({ end }: FinderState, { sheet }: RangeState): number {
  return end.workbook.sheets.indexOf(sheet);
}

function placeOrder({ area: one }: RangeState, { area: other }: RangeState): number {
  return one.top - other.top || one.left - other.left;
}

/** Replace in cells what they show; what comes out is read as if it were typed. Formulas change only when their text is searched.
 *  Gives how many occurrences there were. */
function replaceIn(state: FinderState, cells: readonly RangeState[], replacement: string): number {
  const pattern = patternOf(state, 'g');
  const { enter } = coercion(state.end);
  const text = state.isExpression ? replacement : replacement.replaceAll('$', '$$$$');
  let count = 0;
  for (const cell of cells) {
    checkWritable(cell);
    const { formula } = cell.sheet.content(cell.area.top, cell.area.left);
    if (formula !== null && !state.isFormula) continue;
    const before = folded(state, shownIn(state, cell));
    count += before.match(pattern)?.length ?? 0;
    const after = before.replace(pattern, text);
    written(cell, cell.area, (_row, _column, format) =>
      formula !== null && after.startsWith('=') ? formulaEntry(after) : enter(after, format),
    );
  }
  return count;
}
