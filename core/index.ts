// What a host hands in: a book.
export type { Cell, CellError } from './book/cell';
export { isCellError } from './book/cell';
export { overlap } from './book/area';
export type { Area, Book, Place, Sheet, SheetName, SheetTable } from './book/book';
export { DateStyle, plainSheet } from './book/book';
export { civilOf, from1904, isoDate, LAST_SERIAL, serialOf } from './book/serial';
export type { Bilingual, Lang } from './words';
export { say } from './words';

// What it means.
export type {
  BookMeaning,
  ColumnMeaning,
  Mapping,
  NoMeaning,
  Role,
  Shape,
  SheetKind,
  SheetMeaning,
} from './understand/meaning';
export { columnOfLetter, letterOf } from './understand/columnLetter';
export { headerLanguage } from './understand/headerLanguage';

// How it is to be done.
export type { Recipe } from './recipe/recipe';
export { recipeFrom } from './recipe/recipeFrom';
export type { RecipeChoice, RecipeResult } from './recipe/recipeFrom';
export { PRESETS, PRESET_NAMES } from './recipe/presets.data';
export type { PresetName } from './recipe/presets.data';
export { SETTINGS, SETTING_KEYS, standardRecipe } from './recipe/settings.data';
export { parseSetting } from './recipe/parseSetting';
export { acceptedValues, describeSettings } from './recipe/describeSettings';
export { bare, nearestWord } from './recipe/nearest';

// One call from book to portrait to patch.
export type { RunRequest, RunResult } from './run';
export { readMeaning, run } from './run';
export type { Clock, NoPortrait, Portrait, Tick } from './portrait';
export { portray, STALE_DAYS, VERSION } from './portrait';
export { EMPTY_PROJECT, readProject } from './project/project';
export type { Project } from './project/project';
export { languageOf, plan } from './plan';
export type { Measures } from './measure/measures';
export type { RowSummary } from './measure/rowSummary';
export { summarizeColumns } from './measure/columnSummary';
export type { ColumnSummary } from './measure/columnSummary';
export { CURRENCIES } from './clean/amountText';
export { classSet, fieldOfClass, labelColumn, segmentOf } from './report/segment';
export { ASIDE_REASONS } from './measure/rowState';
export type { ClassSet, SegmentClass, Scores } from './score/scores';

// Who is one customer, and what only a person can tell.
export type { Identity } from './measure/identity';
export type { Merges } from './portrait/merges';
export type { ReviewItem } from './link/link';
export { sideBySide, withDecision } from './link/link';
export type { Decision } from './link/link';

// Rules as people write them.
export type { Finding } from './tag/language/lint/finding';
export type { FieldTable } from './tag/language/fields';
export { parseCondition } from './tag/language/parse';
export { MANUAL_TAGS } from './project/manualTags';
export type { Trait } from './measure/trait';

// The same answers as tables.
export { portraitColumns, readingOrder } from './report/portraitColumns';
export { changeLog } from './report/changeLog';
export type { ChangeLog, KeptEdit, LogKind } from './report/changeLog';
export { logColumns } from './report/changeSheet';
export { permuted } from './patch/permute';

// What people look at.
export { classFigures } from './report/classTable';
export { customerAt, customerCard } from './report/customerCard';
export type { CardClass, CardFigure, CardScore, CardTag, CustomerCard } from './report/customerCard';
export { dirtOf } from './report/dirt';
export type { Dirt, DirtExample } from './report/dirt';
export { maskedKey, maskedName } from './report/masked';
export { earlierPortrait, movementSince } from './report/movement';
export type { EarlierPortrait, Flow, Movement } from './report/movement';
export { openQuestions } from './report/openQuestions';
export type { OpenQuestion } from './report/openQuestions';
export { ROLE_NAMES } from './understand/roleNames.data';
export { warningText } from './score/warningText';
export type { Accepts, Choice } from './recipe/settings.data';

// What will be written.
export type { ValueColumn } from './patch/columns';
export { lengthOf, valueAt } from './patch/columns';
export type {
  BlockCell,
  CellBlock,
  ChartSeries,
  ChartSpec,
  KeptCell,
  OwnedColumn,
  OwnedColumns,
  OwnedSheet,
  Patch,
  PivotSpec,
  PivotValue,
  PlacedColumn,
  Preview,
  SheetId,
  StyledCell,
  TableBlock,
} from './patch/patch';
export { STYLES, TONES } from './patch/styles.data';
export type { StyleName, StyleSpec, Tone } from './patch/styles.data';
export { applyChanges, invertChanges, sheetChanges } from './patch/sheetChanges';
export type { NameChange, SheetChange } from './patch/sheetChanges';
export { exclusionsOf, findOwned, ownershipNotices } from './patch/owned';
export type { Owned } from './patch/owned';
export { stampBook, stampInTurns } from './patch/bookStamp';
export type { BookStamp, SheetStamp } from './patch/bookStamp';
export { followRows } from './patch/followRows';
export { matchRows } from './patch/matchRows';
export { renderedSheet } from './patch/renderedSheet';

// The port that every host implements.
export { HostError } from './host';
export { hostErrorText, NEXT_STEPS, STATE_TEXTS } from './hostErrorText';
export type { HostErrorText } from './hostErrorText';
export type {
  Host,
  HostErrorKind,
  HostEvent,
  Receipt,
  RunNote,
  RunRecord,
  RunState,
  Snapshot,
  Stamp,
  UndoReceipt,
  Work,
  WorkbookState,
  WorkStep,
} from './host';

// How a host writes: the protocol, and what it asks of a spreadsheet.
export type {
  Bench,
  ColumnHere,
  ColumnRead,
  ContentRows,
  HeaderNote,
  Limits,
  Overview,
  OwnedCells,
  OwnedRows,
  PivotPlace,
  SheetArea,
  SheetHead,
  SheetLayout,
  SheetTask,
  TonedCells,
  UndressedColumn,
  WorkbookSeen,
  WriteJob,
} from './protocol/bench';
export { isFormula, sameContent } from './protocol/content';
export type { Content } from './protocol/content';
export type { Codec } from './protocol/codec';
export { isoTime } from './protocol/kit';
export type { Kit } from './protocol/kit';
export { isUndoSheet, NAME_START, SETTING_START } from './protocol/ownNames';
export { protocolHost } from './protocol/protocolHost';
export { goneError } from './protocol/refusals';
export { mostRows } from './protocol/read/mostRows';
export { Calls, WATCH_MS } from './protocol/session';
export type { ErrorReader, SettleOptions, Timers } from './protocol/session';
export { inBatches } from './protocol/write/batches';
export { captionOf, headerOf, pivotFates, sourceArea } from './protocol/write/pivotPlans';
export { plannedPivots } from './protocol/write/sheetCells';
export { filterArea, isSameLook } from './protocol/write/sheetPlans';
export { headerStyle, styleRuns } from './protocol/write/styleRuns';
export type { StyleRun } from './protocol/write/styleRuns';
