import type {
  Bench,
  ColumnHere,
  ColumnRead,
  ContentRows,
  FormatJob,
  FrameJob,
  FramePlace,
  HeaderNote,
  Limits,
  NamedColumn,
  OwnedCells,
  OwnedRows,
  OwnedSheet,
  SheetArea,
  SheetFrame,
  SheetTask,
  SwapJob,
  TimeSpan,
  TonedCells,
  UndressedColumn,
  WorkbookSeen,
  WriteJob,
} from '../../core/index';
import { pixelsOf } from '../messages/pixels';
import { CODEC } from './codec';
import { readColumns, readContents, readWidths } from './read/contents';
import { readWorkbook } from './read/readWorkbook';
import { nameCells, readFormats, readRestricted, setFormats, swapJobs } from './userCells';
import { SheetsSession } from './sheetsSession';
import { keepTexts, readTexts } from './texts';
import { setCharts } from './write/charts';
import { clearFormats, dressColumns, dropNames, nameColumns, undressColumns } from './write/columns';
import { readFrames, setFrames } from './write/frames';
import { batches, stand, writeJobs } from './write/jobs';
import { dropStalePivots, setPivots } from './write/pivots';
import { makeSheets, setFilters, setLooks, setNotes, setTones } from './write/sheets';

/** What the write protocol asks of Google Sheets. */
export class SheetsBench extends SheetsSession implements Bench {
  readonly codec = CODEC;
  readonly limits: Limits = { lastRow: 9_999_998, lastColumn: 18_277, letters: 50_000 };

  readWorkbook = (): Promise<WorkbookSeen> => readWorkbook(this);
  readContents = (places: readonly SheetArea[]): AsyncGenerator<ContentRows> => readContents(this, places);
  readColumns = (columns: readonly OwnedRows[]): Promise<readonly ColumnRead[]> => readColumns(this, columns);
  readWidths = (columns: readonly ColumnHere[]): Promise<readonly (number | null)[]> => readWidths(this, columns);

  keepTexts = (sheet: string, texts: readonly string[]): Promise<void> => keepTexts(this, sheet, texts);
  readTexts = (sheet: string, count: number): Promise<readonly string[] | null> => readTexts(this, sheet, count);

  nameColumns = (columns: readonly ColumnHere[]): Promise<void> => nameColumns(this, columns);
  dropNames = (names: readonly string[]): Promise<void> => dropNames(this, names);
  dressColumns = (columns: readonly ColumnHere[]): Promise<void> => dressColumns(this, columns);
  undressColumns = (columns: readonly UndressedColumn[]): Promise<void> => undressColumns(this, columns);
  clearFormats = (cells: OwnedCells): Promise<void> => clearFormats(this, cells);

  nameCells = (columns: readonly NamedColumn[]): Promise<void> => nameCells(this, columns);
  readFormats = (places: readonly SheetArea[]): Promise<readonly (readonly string[])[]> => readFormats(this, places);
  swapJobs = (jobs: readonly SwapJob[]): Promise<void> => swapJobs(this, jobs);
  setFormats = (jobs: readonly FormatJob[]): Promise<void> => setFormats(this, jobs);

  batches = batches;
  writeJobs = (jobs: readonly WriteJob[], tick?: (cells: number) => void): Promise<void> => writeJobs(this, jobs, tick);
  stand = (batch: readonly WriteJob[]): Promise<readonly boolean[]> => stand(this, batch);

  makeSheets = (sheets: readonly OwnedSheet[]): Promise<void> => makeSheets(this, sheets);
  widthOf = pixelsOf;
  readFrames = (places: readonly FramePlace[]): Promise<readonly SheetFrame[]> => readFrames(this, places);
  setFrames = (jobs: readonly FrameJob[]): Promise<void> => setFrames(this, jobs);
  setLooks = (tasks: readonly SheetTask[]): Promise<void> => setLooks(this, tasks);
  setFilters = (tasks: readonly SheetTask[]): Promise<void> => setFilters(this, tasks);
  setNotes = (notes: readonly HeaderNote[]): Promise<void> => setNotes(this, notes);
  setTones = (cells: readonly TonedCells[]): Promise<void> => setTones(this, cells);
  dropStalePivots = (tasks: readonly SheetTask[]): Promise<ReadonlySet<string>> => dropStalePivots(this, tasks);
  setCharts = (tasks: readonly SheetTask[]): Promise<void> => setCharts(this, tasks);

  readRestricted(places: readonly SheetArea[]): Promise<readonly (readonly boolean[])[]> {
    return readRestricted(this, places);
  }

  skippedTimes(from: number, to: number): Promise<readonly TimeSpan[]> {
    return this.get<'skipped'>({ op: 'skipped', from, to });
  }

  async readSettings(): Promise<ReadonlyMap<string, string>> {
    return new Map(await this.get<'settings'>({ op: 'settings' }));
  }

  writeSettings(wanted: ReadonlyMap<string, string | null>): Promise<void> {
    return this.put<'setSettings'>({ op: 'setSettings', set: [...wanted] });
  }

  sheetNames(): Promise<readonly string[]> {
    return this.get<'sheetNames'>({ op: 'sheetNames' }, (names) => names.length > 0);
  }

  deleteSheets(keys: readonly string[]): Promise<void> {
    return keys.length === 0 ? Promise.resolve() : this.put<'deleteSheets'>({ op: 'deleteSheets', keys });
  }

  setPivots(tasks: readonly SheetTask[], staying: ReadonlySet<string>): Promise<void> {
    return setPivots(this, tasks, staying);
  }

  /** Apps Script does not know the tables of Google Sheets; columns beside one are taken in by Google itself or stay beside it. */
  joinTables(): Promise<void> {
    return Promise.resolve();
  }

  leaveTables(): Promise<void> {
    return Promise.resolve();
  }

  setNativeTables(): Promise<void> {
    return Promise.resolve();
  }

  /** Apps Script has no page set-up. */
  followPages(): Promise<void> {
    return Promise.resolve();
  }

  /** Google takes the looks of a pivot table away with it. */
  clearPivotLeftovers(): Promise<void> {
    return Promise.resolve();
  }
}
