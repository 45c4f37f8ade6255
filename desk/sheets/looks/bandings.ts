import type { Area } from '../../../core/index';
import { cellCount, overlaps } from '../../workbook/areas';
import { areaAfter, cellEdit, type CellEdit } from '../../workbook/edits/cellEdit';
import type { SheetModel } from '../../workbook/workbook';
import type { SheetsEnd } from '../frame/sheetsEnd';
import { fillChange } from './lookProperties';

/** The five places of a band's colours along one direction. */
export type BandPart = 'Header' | 'First' | 'Second' | 'Footer';
export type BandAxis = 'Row' | 'Column';

/** Alternating colours over a range. Google draws them over the cells; here they are the cells' fills, repainted at each change. */
export interface BandingRecord {
  readonly sheet: SheetModel;
  area: Area;
  /** #RRGGBB by place: `HeaderRow`, `FirstColumn`...; absent for none. */
  colors: Readonly<Partial<Record<`${BandPart}${BandAxis}`, string>>>;
}

declare module '../frame/sheetsEnd' {
  interface SheetsState {
    /** Alternating colours of the spreadsheet, in the order in which they were made. */
    bandings?: BandingRecord[];
    /** Set once they follow the changes of the workbook. */
    bandingsFollow?: boolean;
  }
}

/** The alternating colours of a spreadsheet; those of sheets that are gone are dropped. */
export function bandingsOf(end: SheetsEnd): BandingRecord[] {
  const list = (end.state.bandings ??= []);
  const living = list.filter(({ sheet }) => end.workbook.sheets.includes(sheet));
  if (living.length < list.length) list.splice(0, list.length, ...living);
  return list;
}

/** Add alternating colours, and let all of them follow insertions and deletions from now on: they are repainted where cells moved. */
export function addBanding(end: SheetsEnd, banding: BandingRecord): void {
  bandingsOf(end).push(banding);
  if (end.state.bandingsFollow === true) return;
  end.state.bandingsFollow = true;
  end.workbook.subscribe((event) => {
    if (event.kind !== 'inserted' && event.kind !== 'deleted') return;
    const edit = cellEdit(event.area, event.shift);
    for (const one of bandingsOf(end).filter(({ sheet }) => sheet === event.sheet)) follow(end, one, edit);
  });
}

function follow(end: SheetsEnd, banding: BandingRecord, edit: CellEdit): void {
  const list = bandingsOf(end);
  const area = areaAfter(banding.area, edit);
  if (area === null) list.splice(list.indexOf(banding), 1);
  else if (cellCount(area) === cellCount(banding.area)) banding.area = area;
  else {
    banding.area = area;
    unpaint(banding);
    paint(banding);
  }
}

/** The alternating colours that have a cell in an area. */
export function bandingsIn(end: SheetsEnd, sheet: SheetModel, area: Area): readonly BandingRecord[] {
  return bandingsOf(end).filter((one) => one.sheet === sheet && overlaps(one.area, area));
}

/** Fill the cells of a banding with its colours. */
export function paint({ sheet, area, colors }: BandingRecord): void {
  sheet.restyle(area, (row, column) => {
    const color =
      colorAt(colors, 'Row', row, area.bottom - area.top) ?? colorAt(colors, 'Column', column, area.right - area.left);
    return color === undefined ? undefined : fillChange(color);
  });
}

/** Take the fills away that a banding gave; cells that were filled otherwise since keep theirs. */
export function unpaint({ sheet, area, colors }: BandingRecord): void {
  const given = new Set(Object.values(colors));
  sheet.restyle(area, (row, column) =>
    given.has(sheet.style(area.top + row, area.left + column).fill.color) ? fillChange(null) : undefined,
  );
}

/** Bands begin to alternate below the header. */
function colorAt(colors: BandingRecord['colors'], axis: BandAxis, at: number, last: number): string | undefined {
  const header = colors[`Header${axis}`];
  const footer = colors[`Footer${axis}`];
  if (at === 0 && header !== undefined) return header;
  if (at === last && footer !== undefined) return footer;
  const band = at - (header === undefined ? 0 : 1);
  return band % 2 === 0 ? colors[`First${axis}`] : colors[`Second${axis}`];
}
