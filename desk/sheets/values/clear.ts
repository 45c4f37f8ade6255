import type { Area } from '../../../core/index';
import type { BorderSide, BorderStyle, CellStyle, StyleChange } from '../../workbook/style';
import { intersection } from '../../workbook/areas';
import { ServiceError } from '../frame/serviceError';
import { SELF } from '../frame/serviceType';
import { rangeObject, rangeType, type RangeState } from '../types';
import { writableCells } from './cells';
import { isFormatOfFormula } from './formulaFormat';
import { invoke } from './invoke';
import type { MembersOf } from './membersOf';

rangeType.define({
  'clear()': (state) => {
    state.sheet.clear(writableCells(state), 'all', 'script');
    return SELF;
  },
  'clearContent()': (state) => {
    clearContents(state, writableCells(state));
    return SELF;
  },
  'clear(Object)': (state, options: unknown) => cleared(state, chosen(options)),
} satisfies MembersOf<GoogleAppsScript.Spreadsheet.Range, RangeState>);

const CHOICES = ['commentsOnly', 'contentsOnly', 'formatOnly', 'validationsOnly', 'skipFilteredRows'] as const;
type Choice = (typeof CHOICES)[number];

/** @throws ServiceError for an option that there is not */
function chosen(options: unknown): ReadonlySet<Choice> {
  if (typeof options !== 'object' || options === null) throw new ServiceError('Invalid argument: options');
  const unknown = Object.keys(options).find((key) => !CHOICES.some((choice) => choice === key));
  if (unknown !== undefined) throw new ServiceError(`Invalid argument: ${unknown}`);
  return new Set(CHOICES.filter((choice) => Reflect.get(options, choice) === true));
}

function cleared(state: RangeState, choices: ReadonlySet<Choice>): typeof SELF {
  const area = writableCells(state);
  const parts = choices.has('skipFilteredRows') ? shownParts(state, area) : [area];
  const isAll = [...choices].every((choice) => choice === 'skipFilteredRows');
  for (const part of parts) {
    if (isAll) state.sheet.clear(part, 'all', 'script');
    if (choices.has('contentsOnly')) clearContents(state, part);
    if (choices.has('formatOnly')) state.sheet.restyle(part, plainLook(state.end.workbook.normalStyle), 'script');
    if (choices.has('commentsOnly')) clearNotes(state, part);
    if (choices.has('validationsOnly')) invoke(rangeObject(state.end, state.sheet, part), 'clearDataValidations');
  }
  return SELF;
}

/** A format that came with a formula goes with it. */
export function clearContents({ end, sheet }: Omit<RangeState, 'area'>, area: Area): void {
  const used = sheet.usedArea(true);
  const part = used === null ? null : intersection(area, used);
  if (part !== null)
    sheet.restyle(
      part,
      (row, column) => (isFormatOfFormula({ end, sheet }, part.top + row, part.left + column) ? AUTOMATIC : undefined),
      'script',
    );
  sheet.clear(area, 'contents', 'script');
}

const AUTOMATIC: StyleChange = { numberFormat: 'General' };

/** Runs of rows that no filter hides. */
function shownParts({ sheet }: RangeState, area: Area): readonly Area[] {
  const parts: Area[] = [];
  for (let row = area.top; row <= area.bottom; row++) {
    if (sheet.isRowFiltered(row)) continue;
    const last = parts[parts.length - 1];
    if (last?.bottom === row - 1) parts[parts.length - 1] = { ...last, bottom: row };
    else parts.push({ ...area, top: row, bottom: row });
  }
  return parts;
}

const NO_BORDER: BorderStyle = { style: 'None', weight: 'Thin', color: '#000000' };
const NO_BORDERS: Record<BorderSide, BorderStyle> = {
  top: NO_BORDER,
  bottom: NO_BORDER,
  left: NO_BORDER,
  right: NO_BORDER,
  diagonalDown: NO_BORDER,
  diagonalUp: NO_BORDER,
};

/** The looks of a fresh cell; number formats stay, as the documentation of `clearFormat` says. */
function plainLook({ font, fill, alignment }: CellStyle): StyleChange {
  return { font, fill, alignment, borders: NO_BORDERS };
}

function clearNotes({ sheet }: RangeState, area: Area): void {
  const inside = sheet.notes.filter(
    ({ place }) =>
      place.row >= area.top && place.row <= area.bottom && place.column >= area.left && place.column <= area.right,
  );
  for (const { place } of inside) sheet.setNote(place.row, place.column, null, 'script');
}
