// What a host hands in: a book.
export type { Cell, CellError } from './book/cell';
export { isCellError } from './book/cell';
export { overlap } from './book/area';
export type { Area, Book, Place, Sheet, SheetName, SheetTable } from './book/book';
export { DateStyle, plainSheet } from './book/book';
export { civilOf, from1904, isoDate, isoDateTime, isSerial, LAST_SERIAL, serialOf } from './book/serial';
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
export { columnField } from './project/privacy/columnField';
export type { ColumnField } from './project/privacy/columnField';

// How it is to be done.
export type { Recipe } from './recipe/recipe';
export { recipeFrom } from './recipe/recipeFrom';
export type { RecipeChoice, RecipeResult } from './recipe/recipeFrom';
export { PRESETS, PRESET_NAMES } from './recipe/presets.data';
export type { PresetName } from './recipe/presets.data';
export { SETTINGS, SETTING_KEYS, standardRecipe } from './recipe/settings.data';
export { parseSetting, settingKey } from './recipe/parseSetting';
export { acceptedValues, describeSettings } from './recipe/describeSettings';
export { bare, nearestWord } from './recipe/nearest';

// One call from book to portrait to patch.
export type { Prepared, RunRequest, RunResult } from './run';
export { prepare, readMeaning, run } from './run';
export type { Clock, NoPortrait, Portrait, Tick } from './portrait';
export { clockAt, portray, STALE_DAYS, VERSION } from './portrait';
export { EMPTY_PROJECT, readProject, stampedAt } from './project/project';
export type { DictionaryInput, Project } from './project/project';
export { withEdits } from './project/edits';
export type { ProjectEdits, SettingEdits } from './project/edits';
export { runChoice } from './project/runChoice';
export { languageOf, plan } from './plan';
export { overwritesOf } from './plan/overwritesOf';
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
export { referenceTo, sideBySide, withDecision } from './link/link';
export type { Decision } from './link/link';

// What people tell in our sheets: settings, words, questions, campaigns, history.
export { recipeOf, settingText } from './project/settings/settings';
export type { Settings } from './project/settings/settings';
export { MASK_WORDS, PROJECT_KEYS, PROJECT_TEXTS } from './project/settings/projectSettings.data';
export type { ProjectKey, ProjectSettings } from './project/settings/projectSettings.data';
export type { ColumnRole } from './project/settings/columnRoles';
export { DICTIONARY_KINDS } from './project/dictionary/dictionarySheet.data';
export type { DictionaryWord } from './project/dictionary/dictionary';
export { askedQuestions } from './report/openAsked';
export { openPairs, type PairItem } from './portrait/merges';
export type { Question } from './project/questions/question';
export type { Answers } from './project/questions/readAnswers';
export { addCampaign } from './project/campaign/campaign';
export type { Campaign } from './project/campaign/campaign';
export type { CampaignRun } from './project/campaign/runCampaigns';
export type { CampaignRuns } from './portrait/campaigns';
export { classInputs } from './portrait/classInputs';
export { choosableSets, namedSets } from './portrait/namedSets';
export { findClass, fullName } from './project/classSet';
export type { NamedSet } from './project/classSet';
export { compareRuns } from './project/history/compareRuns';
export { runsOf } from './project/history/history';
export type { ComparedClass, ComparedFigure, ComparedRuns } from './project/history/compareRuns';
export type { History, HistoryRow } from './project/history/history';
export { runHistory } from './report/project/runHistory';
export type { RunHistory } from './report/project/runHistory';
export { reviewReminders } from './project/history/reviewReminders';
export type { ReviewReminder } from './project/history/reviewReminders';
export { templateCells } from './project/templates/headerTemplate';
export type { TemplateCells } from './project/templates/headerTemplate';
export { HEADER_TEMPLATES } from './project/templates/headerTemplates.data';
export type { HeaderTemplate, TemplateId } from './project/templates/headerTemplates.data';
export type { Completeness } from './portrait/completeness';
export { sharedLabels } from './portrait/sharedLabels';

// What another recipe would give.
export { sharesOf } from './score/whatIf';
export type { ClassShare, SetShares, WhatIf, WhatIfBase, WhatIfWarning } from './score/whatIf';
export { whatIfText } from './score/whatIfText';
export { classDefinition } from './score/classDefinition';

// Rules as people write them.
export { standardRuleRows } from './project/ruleInput';
export { readRuleSheet } from './tag/language/sheet/readRuleSheet';
export { cellsOfRuleRows, ruleRowsOf } from './tag/language/sheet/ruleRows';
export type { RuleRow } from './tag/language/sheet/ruleRows';
export type { CellProblem, RuleSheet, SheetRule } from './tag/language/sheet/ruleRow';
export { newLayout, writeRuleSheet } from './tag/language/sheet/writeRuleSheet';
export { lintRulesOf } from './tag/language/sheet/tagRules';
export { lintRules } from './tag/language/lint/lintRules';
export { printCondition } from './tag/language/print';
export { completeCondition } from './tag/language/complete';
export type { Completion } from './tag/language/complete';
export type { ParsedCondition } from './tag/language/parse';
export type { RuleField } from './tag/language/fields';
export type { Finding } from './tag/language/lint/finding';
export type { FieldTable } from './tag/language/fields';
export { fieldTable } from './tag/language/fields';
export { parseCondition } from './tag/language/parse';
export type { ConditionProblem } from './tag/language/problem';
export { portraitRules, ruleDesk } from './portrait/ruleDesk';
export type { RuleCheck, RuleDesk, RulesLook } from './portrait/ruleDesk';
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
export { movementOf } from './plan/movementOf';
export { earlierPortrait, movementSince } from './report/movement';
export type { EarlierPortrait, Flow, Movement } from './report/movement';
export { openQuestions } from './report/openQuestions';
export type { OpenQuestion } from './report/openQuestions';
export { ROLE_NAMES } from './understand/roleNames.data';
export { warningText } from './score/warningText';
export { whatIf } from './score/whatIf';
export type { Accepts, Choice } from './recipe/settings.data';

// What will be written.
export type { ValueColumn } from './patch/columns';
export { lengthOf, valueAt } from './patch/columns';
export { dateLook, overwrittenCells } from './patch/overwrites';
export type { Overwrite, OverwrittenCell } from './patch/overwrites';
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
export { columnWidths, printLayout } from './patch/printLayout';
export type { PrintLayout } from './patch/printLayout';
export { fittingWidths } from './patch/fittingWidths';
export { headingRow } from './patch/headingRow';
export { textWidth } from './book/textWidth';
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
  FormatJob,
  FrameJob,
  FramePlace,
  HeaderNote,
  Limits,
  NamedColumn,
  Overview,
  OwnedCells,
  OwnedRows,
  PivotPlace,
  SheetArea,
  SheetFrame,
  SheetHead,
  SheetLayout,
  SheetTask,
  SwapJob,
  TimeSpan,
  TonedCells,
  UndressedColumn,
  WorkbookSeen,
  WriteJob,
} from './protocol/bench';
export { bookWithCells, imageOfBook, placesByName } from './protocol/cells/bookCells';
export { formatAfter } from './protocol/cells/cellsImage';
export type { CellsImage } from './protocol/cells/cellsImage';
export { keptCellsNotices } from './protocol/cells/cellsBack';
export { leftCellsNotices } from './protocol/cells/prepareCells';
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
export { endedTexts } from './protocol/write/endedTexts';
export { filterArea, isSameLook } from './protocol/write/sheetPlans';
export { headerStyle, styleRuns } from './protocol/write/styleRuns';
export type { StyleRun } from './protocol/write/styleRuns';
