import type { CellStyle, StyleChange } from '../../workbook/style';
import { ServiceError } from '../frame/serviceError';
import { SELF, type Members } from '../frame/serviceType';
import { refusing } from '../frame/refusals';
import { rangeType, type RangeState } from '../types';
import { cellsOf, writableCells } from '../values/cells';
import { checkShape, eachCell } from './cells';
import { rgbColor } from './cssColor';
import { documented } from './documented';
import { fillChange, LOOK_PROPERTIES, type LookProperty } from './lookProperties';

/** Give all cells of a range one look. Ranges without an end reach to the end of the model's sheet, so that whole columns are one entry. */
export function restyle(state: RangeState, change: StyleChange): typeof SELF {
  writableCells(state);
  refusing(() => {
    state.sheet.restyle(state.area, change);
  });
  return SELF;
}

/** The members of one look: read one, read all, set one, set all. */
function membersOf(look: LookProperty): Members<RangeState> {
  const readAll = (state: RangeState): unknown[][] =>
    eachCell(cellsOf(state), (row, column) => look.read(state.sheet.style(row, column), { ...state, row, column }));
  const setAll = (state: RangeState, rows: readonly (readonly unknown[])[]): typeof SELF => {
    const area = writableCells(state);
    checkShape(area, rows);
    const changes = rows.map((row) => row.map((value) => look.change(value, state.end.workbook.normalStyle)));
    refusing(() => {
      state.sheet.restyle(area, (row, column) => changes[row]?.[column]);
    });
    return SELF;
  };
  const entries: [string, Members<RangeState>[string]][] = [
    ...look.getOne.map((name): [string, Members<RangeState>[string]] => [
      `${name}()`,
      (state) => readFirst(look, state),
    ]),
    ...look.getAll.map((name): [string, Members<RangeState>[string]] => [`${name}()`, readAll]),
    ...look.setOne.map((name): [string, Members<RangeState>[string]] => [
      `${name}(${look.takes})`,
      (state, value: unknown) => restyle(state, look.change(value, state.end.workbook.normalStyle)),
    ]),
    ...look.setAll.map((name): [string, Members<RangeState>[string]] => [`${name}(${look.takes}[][])`, setAll]),
  ];
  return Object.fromEntries(entries);
}

function readFirst(look: LookProperty, state: RangeState): unknown {
  const { top: row, left: column } = cellsOf(state);
  return look.read(state.sheet.style(row, column), { ...state, row, column });
}

const NO_LINE = { style: 'None', weight: 'Thin', color: '#000000' } as const;
/** Everything but the number format, which `clearFormat` of a range leaves alone. */
const plainLook = ({ font, fill, alignment }: CellStyle): StyleChange => ({
  font,
  fill,
  alignment,
  borders: { top: NO_LINE, bottom: NO_LINE, left: NO_LINE, right: NO_LINE, diagonalDown: NO_LINE, diagonalUp: NO_LINE },
});

function turned(state: RangeState, degrees: number): typeof SELF {
  const rotation = Number(degrees);
  if (rotation < -90 || rotation > 90) throw new ServiceError('Text rotation must be between -90 and 90 degrees.');
  return restyle(state, { alignment: { rotation } });
}

/** Looks of ranges: those with four methods each, and the few that have a form of their own. */
export const lookMembers: Members<RangeState> = {
  ...Object.fromEntries(LOOK_PROPERTIES.flatMap((look) => Object.entries(membersOf(look)))),
  ...documented<RangeState, GoogleAppsScript.Spreadsheet.Range>()({
    'setBackgroundRGB(Integer,Integer,Integer)': (state, red: number, green: number, blue: number) =>
      restyle(state, fillChange(rgbColor(Number(red), Number(green), Number(blue)))),
    'setTextRotation(Number)': turned,
    'setVerticalText(Boolean)': (state, isVertical: boolean) =>
      restyle(state, { alignment: { rotation: isVertical ? 180 : 0 } }),
    'clearFormat()': (state) => restyle(state, plainLook(state.end.workbook.normalStyle)),
    // Addresses in cells are never turned into links here, so that there is nothing to show or hide.
    'setShowHyperlink(Boolean)': () => SELF,
  }),
};

rangeType.define(lookMembers);
