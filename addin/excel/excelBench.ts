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
  SheetLayout,
  SheetTask,
  SwapJob,
  TimeSpan,
  TonedCells,
  UndressedColumn,
  WorkbookSeen,
  WriteJob,
} from '../../core/index';
import { LAST_COLUMN, LAST_ROW } from './address';
import { CODEC } from './codec';
import { deleteSheets } from './journal/deleteSheets';
import { readSettings, writeSettings } from './journal/settings';
import { keepTexts, readTexts, sheetNames } from './journal/texts';
import { readColumns, readWidths } from './read/columns';
import { readAllContents } from './read/contents';
import { readWorkbook } from './read/readWorkbook';
import { readFormats, readRestricted } from './read/userCells';
import { ExcelSession } from './session';
import { setCharts } from './write/charts';
import { clearFormats, dressColumns, dropNames, nameColumns, undressColumns } from './write/columns';
import { readFrames, setFrames } from './write/frames';
import { batches, stand, swapJobs, writeJobs } from './write/jobs';
import { pointsOf } from './write/looks';
import { setNativeTables } from './write/nativeTables';
import { setNotes } from './write/notes';
import { makeSheets } from './write/ownSheets';
import { followPages } from './write/pages';
import { clearPivotLeftovers } from './write/pivotLeftovers';
import { dropStalePivots, setPivots } from './write/pivots';
import { setFilters, setSheetLooks } from './write/sheetLooks';
import { joinTables, leaveTables } from './write/tables';
import { setTones } from './write/tones';
import { nameCells, setFormats } from './write/userCells';

/** What the write protocol asks of Excel. Each method is one file's work. */
export class ExcelBench extends ExcelSession implements Bench {
  readonly codec = CODEC;
  /** Undo records stay below the 32,767 letters of a cell. */
  readonly limits: Limits = { lastRow: LAST_ROW, lastColumn: LAST_COLUMN, letters: 32_767 };

  readWorkbook = (): Promise<WorkbookSeen> => readWorkbook(this);
  readContents = (places: readonly SheetArea[]): AsyncGenerator<ContentRows> => readAllContents(this, places);
  readColumns = (columns: readonly OwnedRows[]): Promise<readonly ColumnRead[]> => readColumns(this, columns);
  readWidths = (columns: readonly ColumnHere[]): Promise<readonly (number | null)[]> => readWidths(this, columns);

  readSettings = (): Promise<ReadonlyMap<string, string>> => readSettings(this);
  writeSettings = (wanted: ReadonlyMap<string, string | null>): Promise<void> => writeSettings(this, wanted);
  keepTexts = (sheet: string, texts: readonly string[]): Promise<void> => keepTexts(this, sheet, texts);
  readTexts = (sheet: string, count: number): Promise<readonly string[] | null> => readTexts(this, sheet, count);
  sheetNames = (): Promise<readonly string[]> => sheetNames(this);
  deleteSheets = (keys: readonly string[]): Promise<void> => deleteSheets(this, keys);

  nameColumns = (columns: readonly ColumnHere[]): Promise<void> => nameColumns(this, columns);
  dropNames = (names: readonly string[]): Promise<void> => dropNames(this, names);
  dressColumns = (columns: readonly ColumnHere[]): Promise<void> => dressColumns(this, columns);
  undressColumns = (columns: readonly UndressedColumn[]): Promise<void> => undressColumns(this, columns);
  clearFormats = (cells: OwnedCells): Promise<void> => clearFormats(this, cells);
  leaveTables = (ownedNames: readonly string[]): Promise<void> => leaveTables(this, ownedNames);

  nameCells = (columns: readonly NamedColumn[]): Promise<void> => nameCells(this, columns);
  readFormats = (places: readonly SheetArea[]): Promise<readonly (readonly string[])[]> => readFormats(this, places);
  swapJobs = (jobs: readonly SwapJob[]): Promise<void> => swapJobs(this, jobs);
  setFormats = (jobs: readonly FormatJob[]): Promise<void> => setFormats(this, jobs);

  batches = batches;
  writeJobs = (jobs: readonly WriteJob[], tick?: (cells: number) => void): Promise<void> => writeJobs(this, jobs, tick);
  stand = (batch: readonly WriteJob[]): Promise<readonly boolean[]> => stand(this, batch);

  makeSheets = (sheets: readonly OwnedSheet[]): Promise<void> => makeSheets(this, sheets);
  widthOf = pointsOf;
  readFrames = (places: readonly FramePlace[]): Promise<readonly SheetFrame[]> => readFrames(this, places);
  setFrames = (jobs: readonly FrameJob[]): Promise<void> => setFrames(this, jobs);
  followPages = (tasks: readonly SheetTask[]): Promise<void> => followPages(this, tasks);
  setLooks = (tasks: readonly SheetTask[]): Promise<void> => setSheetLooks(this, tasks);
  setFilters = (tasks: readonly SheetTask[]): Promise<void> => setFilters(this, tasks);
  setNativeTables = (tasks: readonly SheetTask[]): Promise<void> => setNativeTables(this, tasks);
  setNotes = (notes: readonly HeaderNote[]): Promise<void> => setNotes(this, notes);
  setTones = (cells: readonly TonedCells[]): Promise<void> => setTones(this, cells);
  dropStalePivots = (tasks: readonly SheetTask[]): Promise<ReadonlySet<string>> => dropStalePivots(this, tasks);
  clearPivotLeftovers = (tasks: readonly SheetTask[]): Promise<void> => clearPivotLeftovers(this, tasks);
  setCharts = (tasks: readonly SheetTask[]): Promise<void> => setCharts(this, tasks);

  readRestricted(places: readonly SheetArea[]): Promise<readonly (readonly boolean[])[]> {
    return readRestricted(this, places);
  }

  /** Dates of Excel know no zone. */
  skippedTimes(): Promise<readonly TimeSpan[]> {
    return Promise.resolve([]);
  }

  joinTables(columns: readonly ColumnHere[], layouts: readonly SheetLayout[]): Promise<void> {
    return joinTables(this, columns, layouts);
  }

  setPivots(tasks: readonly SheetTask[], staying: ReadonlySet<string>): Promise<void> {
    return setPivots(this, tasks, staying);
  }
}
