import type { Area } from '../../../core/index';
import { ServiceError } from '../frame/serviceError';
import { SELF, serviceType, type EnumMember, type Members, type ServiceObject, type ServiceState } from '../frame/serviceType'; // prettier-ignore
import { refusing } from '../frame/refusals';
import { rangeObject, rangeType, sheetType, spreadsheetType, type RangeState, type SheetState } from '../types';
import { cellsOf, writableCells } from '../values/cells';
import {
  addBanding,
  bandingsIn,
  bandingsOf,
  paint,
  unpaint,
  type BandAxis,
  type BandingRecord,
  type BandPart,
} from './bandings';
import { BANDING_THEMES } from './bandingThemes.data';
import { colorBehind, colorObject } from './colors';
import { modelColor, sheetsColor } from './cssColor';
import { documented } from './documented';
import { BandingTheme } from './enums';

interface BandingState extends ServiceState {
  readonly banding: BandingRecord;
}

export const bandingType = serviceType<BandingState>('Banding');

function apply(
  state: RangeState,
  axis: BandAxis,
  theme: EnumMember,
  hasHeader: boolean,
  hasFooter: boolean,
): ServiceObject {
  // prettier-ignore
  const area = writableCells(state);
  const [header, first, second, footer] = BANDING_THEMES[theme.name()] ?? ['#BDBDBD', '#FFFFFF', '#F3F3F3', '#DEDEDE'];
  const colors: BandingRecord['colors'] = {
    ...(hasHeader ? { [`Header${axis}`]: header } : {}),
    [`First${axis}`]: first,
    [`Second${axis}`]: second,
    ...(hasFooter ? { [`Footer${axis}`]: footer } : {}),
  };
  return added(state, area, colors);
}

/** @throws ServiceError where alternating colours stand already */
function added({ end, sheet }: RangeState, area: Area, colors: BandingRecord['colors']): ServiceObject {
  refuseOverlap({ end, sheet, area }, null);
  const banding: BandingRecord = { sheet, area: { ...area }, colors };
  refusing(() => {
    paint(banding);
  });
  addBanding(end, banding);
  return bandingType.make({ end, banding });
}

function refuseOverlap({ end, sheet, area }: RangeState, own: BandingRecord | null): void {
  if (bandingsIn(end, sheet, area).some((one) => one !== own))
    throw new ServiceError(
      'You cannot add alternating background colors to a range that already has alternating background colors.',
    );
}

function change({ banding }: BandingState, edit: () => void): typeof SELF {
  refusing(() => {
    unpaint(banding);
    edit();
    paint(banding);
  });
  return SELF;
}

const PARTS: readonly BandPart[] = ['Header', 'First', 'Second', 'Footer'];
const AXES: readonly BandAxis[] = ['Row', 'Column'];

/** The bands themselves are always there; header and footer may be left out. */
const isBand = (part: BandPart): boolean => part === 'First' || part === 'Second';

/** Getters and setters of the eight colours, as texts and as Color objects. */
const colorMembers: Members<BandingState> = Object.fromEntries(
  PARTS.flatMap((part) =>
    AXES.flatMap((axis) => {
      const place = `${part}${axis}` as const;
      const set = (state: BandingState, color: string | null): typeof SELF => {
        if (color === null && isBand(part))
          throw new ServiceError(`${part} ${axis.toLowerCase()} color should not be null.`);
        return change(state, () => {
          const others = Object.entries(state.banding.colors).filter(([key]) => key !== place);
          state.banding.colors = Object.fromEntries(color === null ? others : [...others, [place, color]]);
        });
      };
      const members: [string, Members<BandingState>[string]][] = [
        [`get${place}Color()`, ({ banding }) => (banding.colors[place] === undefined ? null : sheetsColor(banding.colors[place]))],
        [`set${place}Color(String?)`, (state, color: string | null) => set(state, color === null ? null : modelColor(color))],
        [`get${place}ColorObject()`, ({ end, banding }) => (banding.colors[place] === undefined ? null : colorObject(end, banding.colors[place]))],
        [`set${place}ColorObject(Color?)`, (state, color: unknown) => set(state, color === null ? null : colorBehind(color))],
      ]; // prettier-ignore
      return members;
    }),
  ),
);

bandingType.define({
  ...colorMembers,
  ...documented<BandingState, GoogleAppsScript.Spreadsheet.Banding>()({
    'copyTo(Range)': ({ banding }, range: unknown) => {
      const target = rangeType.stateOf(range);
      return added(target, writableCells(target), banding.colors);
    },
    'getRange()': ({ end, banding }) => rangeObject(end, banding.sheet, { ...banding.area }),
    'setRange(Range)': (state, range: unknown) => {
      const target = rangeType.stateOf(range);
      refuseOverlap(target, state.banding);
      return change(state, () => (state.banding.area = { ...writableCells(target) }));
    },
    'remove()': ({ end, banding }) => {
      const list = bandingsOf(end);
      const at = list.indexOf(banding);
      if (at < 0) return;
      unpaint(banding);
      list.splice(at, 1);
    },
  }),
});

const objects = ({ end }: ServiceState, records: readonly BandingRecord[]): ServiceObject[] =>
  records.map((banding) => bandingType.make({ end, banding }));

const applying = (axis: BandAxis): Members<RangeState> => ({
  [`apply${axis}Banding()`]: (state) => apply(state, axis, BandingTheme.LIGHT_GREY, true, false),
  [`apply${axis}Banding(BandingTheme)`]: (state, theme: EnumMember) => apply(state, axis, theme, true, false),
  [`apply${axis}Banding(BandingTheme,Boolean,Boolean)`]: (state, theme: EnumMember, header: boolean, footer: boolean) =>
    apply(state, axis, theme, header, footer),
});

rangeType.define({
  ...applying('Row'),
  ...applying('Column'),
  ...documented<RangeState, GoogleAppsScript.Spreadsheet.Range>()({
    'getBandings()': (state) => objects(state, bandingsIn(state.end, state.sheet, cellsOf(state))),
  }),
});
sheetType.define(
  documented<SheetState, GoogleAppsScript.Spreadsheet.Sheet>()({
    'getBandings()': (state) =>
      objects(
        state,
        bandingsOf(state.end).filter(({ sheet }) => sheet === state.sheet),
      ),
  }),
);
spreadsheetType.define(
  documented<ServiceState, GoogleAppsScript.Spreadsheet.Spreadsheet>()({
    'getBandings()': (state) => objects(state, bandingsOf(state.end)),
  }),
);
