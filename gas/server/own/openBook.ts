import type { Area } from '../../../core/index';
import { STANDARD_WIDTH } from '../read/standardWidth.data';
import { zoneClock, type ZoneClock } from '../read/serials';
import { ServerRefusal } from '../refusal';
import type { Range, Sheet, Spreadsheet } from '../services';
import { moved, rangeOf } from './areas';
import { columnNow, findOne, findOwned, type Owned, type OwnedPlace } from './findOwned';

/** How large the grid of a sheet is. */
export interface Grid {
  rows: number;
  columns: number;
}

/** The spreadsheet for the length of one call. What was looked up is kept until something moves; nothing is kept for the next call, because people move columns in between. */
export class OpenBook {
  /** Name of the sheet that is at work, for refusals. */
  at: string | null = null;
  private known: Owned | null = null;
  private byId: Map<number, Sheet> | null = null;
  private grids = new Map<number, Grid>();
  private zone: ZoneClock | null = null;

  constructor(readonly spreadsheet: Spreadsheet) {}

  sheets(): readonly Sheet[] {
    return [...this.sheetsById().values()];
  }

  sheetWithId(id: number): Sheet | null {
    return this.noted(this.sheetsById().get(id) ?? null);
  }

  sheetNamed(name: string): Sheet | null {
    return this.noted(this.spreadsheet.getSheetByName(name));
  }

  owned(): Owned {
    this.known ??= findOwned(this.spreadsheet);
    return this.known;
  }

  /** Where an owned name leads; null when its column or sheet is gone. */
  place(name: string): OwnedPlace | null {
    const place = this.owned().places.get(name.toLowerCase()) ?? null;
    this.noted(place?.sheet ?? null);
    return place;
  }

  /** The sheet of ours that a name leads to. @throws ServerRefusal gone; badRequest for a column in a sheet of the user */
  ownSheet(name: string): Sheet {
    const place = this.place(name);
    if (!place) throw goneRefusal();
    if (place.isColumn) throw new ServerRefusal('badRequest', 'This can only be done to a sheet of ours.');
    return place.sheet;
  }

  /** Cells below and right of the first cell of an owned name, the grid grown to hold them; null when it is gone.
   *  @throws ServerRefusal badRequest for cells beside a column of ours */
  ownCells(name: string, area: Area): Range | null {
    const place = this.place(name);
    return place && this.cellsAt(place, area);
  }

  /** Cells of a place, the grid grown to hold them. @throws ServerRefusal badRequest for cells beside a column of ours */
  cellsAt(place: OwnedPlace, area: Area): Range {
    const cells = cellsWithin(place, area);
    this.grow(place.sheet, place.sheetId, { rows: cells.bottom + 1, columns: cells.right + 1 });
    return rangeOf(place.sheet, cells);
  }

  /** Where an owned name leads at this moment, looked up alone and anew: people move columns while a call runs, and what was found a second ago may be theirs now. */
  placeNow(name: string): OwnedPlace | null {
    const place = findOne(this.spreadsheet, name);
    if (!place) {
      this.forget();
      return this.place(name);
    }
    this.grids.delete(place.sheetId);
    this.noted(place.sheet);
    return place;
  }

  /** The column of ours that a name leads to, as the very last look-up before a write: in as few calls as there are. */
  columnNow(name: string): Range | null {
    return columnNow(this.spreadsheet, name);
  }

  gridOf(sheet: Sheet, id = sheet.getSheetId()): Readonly<Grid> {
    const grid = this.grids.get(id) ?? { rows: sheet.getMaxRows(), columns: sheet.getMaxColumns() };
    this.grids.set(id, grid);
    return grid;
  }

  /** Add rows and columns at the end of a grid that is too small. New columns take over no looks and widths from those beside them. */
  grow(sheet: Sheet, id: number, wanted: Readonly<Grid>): void {
    const { rows, columns } = this.gridOf(sheet, id);
    if (wanted.rows > rows) sheet.insertRowsAfter(rows, wanted.rows - rows);
    if (wanted.columns > columns) {
      sheet.insertColumnsAfter(columns, wanted.columns - columns);
      sheet
        .getRange(1, columns + 1, Math.max(rows, wanted.rows), wanted.columns - columns)
        .clearFormat()
        .clearDataValidations();
      sheet.setColumnWidths(columns + 1, wanted.columns - columns, STANDARD_WIDTH);
    }
    this.grids.set(id, { rows: Math.max(rows, wanted.rows), columns: Math.max(columns, wanted.columns) });
  }

  /** Turns Dates that the service gives into serials of the spreadsheet's zone. */
  serialOf(date: Date): number {
    return this.clock().serialOf(date);
  }

  /** What clocks of the spreadsheet's zone show. */
  clock(): ZoneClock {
    this.zone ??= zoneClock(this.spreadsheet.getSpreadsheetTimeZone());
    return this.zone;
  }

  /** Look everything up again: sheets, columns or names were added or taken away. */
  forget(): void {
    this.known = null;
    this.byId = null;
    this.grids = new Map();
  }

  private sheetsById(): Map<number, Sheet> {
    this.byId ??= new Map(this.spreadsheet.getSheets().map((sheet) => [sheet.getSheetId(), sheet]));
    return this.byId;
  }

  private noted(sheet: Sheet | null): Sheet | null {
    if (sheet) this.at = sheet.getName();
    return sheet;
  }
}

export function openBook(): OpenBook {
  return new OpenBook(SpreadsheetApp.getActiveSpreadsheet());
}

/** The place of an area in its sheet. @throws ServerRefusal badRequest for cells beside a column of ours */
export function cellsWithin({ area: { top, left }, isColumn }: OwnedPlace, area: Area): Area {
  if (isColumn && (area.left > 0 || area.right > 0))
    throw new ServerRefusal('badRequest', 'These cells lie beside the column of ours.');
  return moved(area, top, left);
}

export function goneRefusal(): ServerRefusal {
  return new ServerRefusal('gone', 'A column or sheet of ours is gone.');
}
