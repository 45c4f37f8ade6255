import type { Area } from '../../../core/index';
import { LAST_COLUMN, LAST_ROW } from '../../workbook/limits';
import type { BorderSide, BorderStyle as Line, StyleChange } from '../../workbook/style';
import { SELF, type EnumMember, type Members } from '../frame/serviceType';
import { refusing } from '../frame/refusals';
import { rangeType, type RangeState } from '../types';
import { writableCells } from '../values/cells';
import { modelColor } from './cssColor';
import { documented } from './documented';

/** true draws, false takes away, null leaves alone. */
type Wish = boolean | null;

interface Wishes {
  readonly top: Wish;
  readonly left: Wish;
  readonly bottom: Wish;
  readonly right: Wish;
  readonly vertical: Wish;
  readonly horizontal: Wish;
}

const NONE: Line = { style: 'None', weight: 'Thin', color: '#000000' };
const LINES: Readonly<Record<string, Pick<Line, 'style' | 'weight'>>> = {
  DOTTED: { style: 'Dot', weight: 'Thin' },
  DASHED: { style: 'Dash', weight: 'Thin' },
  SOLID: { style: 'Continuous', weight: 'Thin' },
  SOLID_MEDIUM: { style: 'Continuous', weight: 'Medium' },
  SOLID_THICK: { style: 'Continuous', weight: 'Thick' },
  DOUBLE: { style: 'Double', weight: 'Thick' },
};

/** Draw or take away borders of a range. A line between two cells belongs to both of them at Google: what the neighbour outside had there goes. */
function setBorder(state: RangeState, wishes: Wishes, color: string | null, style: EnumMember | null): typeof SELF {
  writableCells(state);
  const line: Line = { ...NONE, ...LINES[style?.name() ?? 'SOLID'], color: color === null ? '#000000' : modelColor(color) }; // prettier-ignore
  refusing(() => {
    for (const { area, sides } of pieces(state.area, wishes)) {
      const borders = Object.fromEntries(sides.map(([side, wish]) => [side, wish ? line : NONE]));
      state.sheet.restyle(area, { borders });
    }
    for (const { area, side } of neighbours(state.area, wishes)) dropLine(state, area, side);
  });
  return SELF;
}

interface Piece {
  readonly area: Area;
  readonly sides: readonly (readonly [BorderSide, boolean])[];
}

/** Cut an area into the at most nine pieces whose cells get the same lines. */
function pieces(area: Area, wishes: Wishes): readonly Piece[] {
  const rows = strips(area.top, area.bottom);
  const columns = strips(area.left, area.right);
  return rows
    .flatMap((row) =>
      columns.map((column): Piece => {
        const asked: readonly (readonly [BorderSide, Wish])[] = [
          ['top', row.isFirst ? wishes.top : wishes.horizontal],
          ['bottom', row.isLast ? wishes.bottom : wishes.horizontal],
          ['left', column.isFirst ? wishes.left : wishes.vertical],
          ['right', column.isLast ? wishes.right : wishes.vertical],
        ];
        return {
          area: { top: row.first, bottom: row.last, left: column.first, right: column.last },
          sides: asked.flatMap(([side, wish]) => (wish === null ? [] : [[side, wish] as const])),
        };
      }),
    )
    .filter(({ sides }) => sides.length > 0);
}

interface Strip {
  readonly first: number;
  readonly last: number;
  readonly isFirst: boolean;
  readonly isLast: boolean;
}

function strips(first: number, last: number): readonly Strip[] {
  if (first === last) return [{ first, last, isFirst: true, isLast: true }];
  const ends: readonly Strip[] = [
    { first, last: first, isFirst: true, isLast: false },
    { first: last, last, isFirst: false, isLast: true },
  ];
  return last - first < 2 ? ends : [...ends, { first: first + 1, last: last - 1, isFirst: false, isLast: false }];
}

/** Rows and columns of cells just outside, with the side that they share. */
function neighbours(area: Area, wishes: Wishes): readonly { readonly area: Area; readonly side: BorderSide }[] {
  const { top, left, bottom, right } = area;
  const outside: readonly (readonly [Wish, boolean, Area, BorderSide])[] = [
    [wishes.top, top > 0, { ...area, top: top - 1, bottom: top - 1 }, 'bottom'],
    [wishes.bottom, bottom < LAST_ROW, { ...area, top: bottom + 1, bottom: bottom + 1 }, 'top'],
    [wishes.left, left > 0, { ...area, left: left - 1, right: left - 1 }, 'right'],
    [wishes.right, right < LAST_COLUMN, { ...area, left: right + 1, right: right + 1 }, 'left'],
  ];
  return outside.flatMap(([wish, exists, beside, side]) => (wish !== null && exists ? [{ area: beside, side }] : []));
}

function dropLine({ sheet }: RangeState, area: Area, side: BorderSide): void {
  const used = sheet.usedArea();
  if (used === null || area.top > used.bottom || area.left > used.right) return;
  const drop: StyleChange = { borders: { [side]: NONE } };
  const bottom = Math.min(area.bottom, used.bottom);
  const right = Math.min(area.right, used.right);
  const isDrawn = (row: number, column: number): boolean => sheet.style(row, column).borders[side] !== undefined;
  for (let row = area.top; row <= bottom; row++)
    for (let column = area.left; column <= right; column++)
      if (isDrawn(row, column)) sheet.restyle({ top: row, left: column, bottom: row, right: column }, drop);
}

/** Borders of ranges. */
export const borderMembers: Members<RangeState> = documented<RangeState, GoogleAppsScript.Spreadsheet.Range>()({
  'setBorder(Boolean?,Boolean?,Boolean?,Boolean?,Boolean?,Boolean?)': (
    state,
    top: Wish,
    left: Wish,
    bottom: Wish,
    right: Wish,
    vertical: Wish,
    horizontal: Wish,
  ) => setBorder(state, { top, left, bottom, right, vertical, horizontal }, null, null),
  'setBorder(Boolean?,Boolean?,Boolean?,Boolean?,Boolean?,Boolean?,String?,BorderStyle?)': (
    state,
    top: Wish,
    left: Wish,
    bottom: Wish,
    right: Wish,
    vertical: Wish,
    horizontal: Wish,
    color: string | null,
    style: EnumMember | null,
  ) => setBorder(state, { top, left, bottom, right, vertical, horizontal }, color, style),
});

rangeType.define(borderMembers);
