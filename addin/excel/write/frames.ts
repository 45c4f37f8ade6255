import type { FrameJob, FramePlace, OwnedSheet, SheetFrame } from '../../../core/index';
import { LAST_COLUMN, LAST_ROW } from '../address';
import type { ExcelSession } from '../session';
import { namedRange } from './jobs';

/** Read how sheets of ours are laid out: widths in points, null for the standard one, and what stays in sight. */
export function readFrames(session: ExcelSession, places: readonly FramePlace[]): Promise<readonly SheetFrame[]> {
  return session.read(
    (context) => {
      const frames = places.map((place) => frameOf(context, place));
      return () => frames.map((frame) => frame());
    },
    (answer) => answer.length === places.length,
  );
}

function frameOf(context: Excel.RequestContext, { ownedName, columns }: FramePlace): () => SheetFrame {
  const formats = Array.from({ length: columns }, (_, column) => columnOf(context, ownedName, column).format);
  for (const format of formats) format.load('columnWidth,useStandardWidth');
  const frozen = namedRange(context, ownedName).worksheet.freezePanes.getLocationOrNullObject();
  frozen.load('rowCount,columnCount');
  return () => ({
    widths: formats.map((format) => (format.useStandardWidth ? null : format.columnWidth)),
    freeze: frozen.isNullObject ? { rows: 0, columns: 0 } : inSight(frozen),
  });
}

/** Frozen rows alone are told as whole rows, frozen columns alone as whole columns. */
function inSight({ rowCount, columnCount }: Excel.Range): OwnedSheet['freeze'] {
  return { rows: rowCount > LAST_ROW ? 0 : rowCount, columns: columnCount > LAST_COLUMN ? 0 : columnCount };
}

/** Lay sheets of ours out anew, all in one trip. That a width is not quite what was asked for is no reason to fail. */
export function setFrames(session: ExcelSession, jobs: readonly FrameJob[]): Promise<void> {
  return session.settle(
    (context) => {
      for (const { ownedName, widths, freeze } of jobs) {
        for (const { column, width } of widths) setColumn(columnOf(context, ownedName, column), width);
        if (freeze !== null) setFreeze(namedRange(context, ownedName).worksheet, freeze);
      }
    },
    (context) => {
      const found = jobs.map(({ ownedName }) => namedRange(context, ownedName));
      for (const range of found) range.load('address');
      return () => found.every((range) => !range.isNullObject);
    },
    { mayStandBefore: true },
  );
}

/** Keep rows and columns of a sheet in sight. */
export function setFreeze(sheet: Excel.Worksheet, { rows, columns }: OwnedSheet['freeze']): void {
  if (rows > 0 && columns > 0) sheet.freezePanes.freezeAt(sheet.getRangeByIndexes(0, 0, rows, columns));
  else if (rows > 0) sheet.freezePanes.freezeRows(rows);
  else if (columns > 0) sheet.freezePanes.freezeColumns(columns);
}

function setColumn({ format }: Excel.Range, width: number | null): void {
  if (width === null) format.useStandardWidth = true;
  else format.columnWidth = width;
}

function columnOf(context: Excel.RequestContext, ownedName: string, column: number): Excel.Range {
  return namedRange(context, ownedName).getCell(0, 0).getOffsetRange(0, column);
}
