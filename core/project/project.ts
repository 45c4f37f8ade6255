import type { Book, Sheet } from '../book/book';
import type { Cell } from '../book/cell';
import { withDecision, type Decision } from '../link/link';
import type { SheetId } from '../patch/patch';
import type { Bilingual } from '../words';
import { NO_CAMPAIGNS, readCampaigns, type Campaigns } from './campaign/readCampaigns';
import { readDecisionSheet, type DecisionInput } from './decisionInput';
import { EMPTY_DICTIONARY, type Dictionary, type DictionaryWord } from './dictionary/dictionary';
import { readDictionary } from './dictionary/readDictionary';
import type { HistoryRow } from './history/history';
import { NO_NEW_IDS, readNewIds, type NewIdList } from './ids/readNewIds';
import { inputSheet, type InputSheet } from './inputSheet';
import { readManualTags, type ManualTags } from './manualTags';
import { readAnswers, type Answers } from './questions/readAnswers';
import { readSettingsSheet } from './settings/readSettingsSheet';
import { standardSettings, type Settings } from './settings/settings';
import type { SheetProblem } from './sheetProblem';
import { readWorklist, type WorkNotes } from './worklist/readWorklist';

/** What people told the product in sheets of ours. Every part may be missing; what cannot be read is a notice, never an error. */
export interface Project {
  /** The rule sheet as it stands; null = not there yet, so that the standard rules hold and are written. */
  readonly rules: InputSheet | null;
  readonly decisions: DecisionInput;
  readonly manualTags: ManualTags;
  /** The settings sheet; where it says nothing, answers to questions. */
  readonly settings: Settings;
  readonly dictionary: DictionaryInput;
  readonly answers: Answers;
  readonly worklist: WorkNotes;
  readonly campaigns: Campaigns;
  /** Ids that earlier runs gave to customers without one. */
  readonly newIds: NewIdList;
  /** Sheets of ours as they stand, for reading: the history, the portrait and the lists are read again when the classes of this run are known. */
  readonly sheets: InputSheets;
  /** Sheets that edits of this run changed, and that are written though they were there. */
  readonly edited: ReadonlySet<SheetId>;
  /** What a person did since the last run, for the history. */
  readonly acts: readonly HistoryRow[];
  /** When this run is made, as clocks show it there; "" where no host says. */
  readonly stamp: string;
  readonly notices: readonly Bilingual[];
}

/** The sheet of the user's own words. */
export interface DictionaryInput {
  readonly sheet: InputSheet | null;
  /** What holds: the sheet's words, then those added in this run. */
  readonly dictionary: Dictionary;
  /** Words that this run adds to the sheet. */
  readonly added: readonly Omit<DictionaryWord, 'row'>[];
  /** True when a person asked for the sheet. */
  readonly isAsked: boolean;
}

export type InputSheets = ReadonlyMap<SheetId, InputSheet>;

const NO_ANSWERS: Answers = readAnswers([], 0);
const NO_NOTES: WorkNotes = { notes: new Map(), extraHeaders: [] };

/** A book in which nobody told anything yet. */
export const EMPTY_PROJECT: Project = {
  rules: null,
  decisions: { sheet: null, decisions: [], added: [], gone: new Set() },
  manualTags: new Map(),
  settings: standardSettings,
  dictionary: { sheet: null, dictionary: EMPTY_DICTIONARY, added: [], isAsked: false },
  answers: NO_ANSWERS,
  worklist: NO_NOTES,
  campaigns: NO_CAMPAIGNS,
  newIds: NO_NEW_IDS,
  sheets: new Map(),
  edited: new Set(),
  acts: [],
  stamp: '',
  notices: [],
};

/** Read our own sheets that people write in: rules, merge decisions, settings, words, answers, notes, campaigns, and tags typed into the portrait. Pure; never throws for what people typed.
 *  `owned`: our sheets as `findOwned` gives them. `today` dates merge decisions that were made by answering a question.
 *  @example readProject(book, findOwned(book)).decisions.decisions */
export function readProject(book: Book, owned: { readonly sheets: ReadonlyMap<SheetId, Sheet> }, today = 0): Project {
  const sheets = new Map<SheetId, InputSheet>();
  for (const [id, sheet] of owned.sheets) {
    const input = id === 'ledger' ? null : inputSheet(book, sheet);
    if (input) sheets.set(id, input);
  }
  return projectOf(sheets, today);
}

/** Say when a run is made, for its row of the history and for those of what people did in it. Nothing else depends on it. */
export function stampedAt(project: Project, stamp: string): Project {
  return { ...project, stamp, acts: project.acts.map((act) => ({ ...act, stamp })) };
}

/** Read a project from sheets as they stand. */
export function projectOf(sheets: InputSheets, today: number): Project {
  const rows = (id: SheetId): readonly (readonly Cell[])[] => sheets.get(id)?.rows ?? [];
  const decisions = readDecisionSheet(sheets.get('decisions') ?? null);
  const answers = readAnswers(rows('questions'), today);
  const settings = readSettingsSheet(rows('settings'));
  const dictionary = readDictionary(rows('dictionary'));
  const campaigns = readCampaigns(rows('campaigns'));
  return {
    ...EMPTY_PROJECT,
    rules: sheets.get('rules') ?? null,
    decisions: answers.decisions.filter((one) => !isDecided(decisions.input, one)).reduce(withAdded, decisions.input),
    manualTags: readManualTags(sheets.get('portrait')?.sheet),
    settings: withAnswers(settings, answers),
    dictionary: { sheet: sheets.get('dictionary') ?? null, dictionary, added: [], isAsked: false },
    answers,
    worklist: readWorklist(rows('worklist')),
    campaigns,
    newIds: readNewIds(rows('ids')),
    sheets,
    notices: [
      ...decisions.notices,
      ...[settings, dictionary, answers, campaigns].flatMap(({ problems }) => told(problems)),
    ],
  };
}

/** Add a decision of this run. One about the same two that stands in the sheet goes. */
export function withAdded(input: DecisionInput, decision: Decision): DecisionInput {
  const decisions = withDecision(input.decisions, decision);
  const gone = new Set(input.gone);
  input.decisions.forEach((one) => {
    const row = input.rowOf?.get(one);
    if (row !== undefined && !decisions.includes(one)) gone.add(row);
  });
  const added = withDecision(input.added, decision);
  return { ...input, decisions, added, gone };
}

/** What stands in the sheet of decisions wins over an answer. */
function isDecided({ decisions }: DecisionInput, answer: Decision): boolean {
  return withDecision(decisions, answer).length === decisions.length;
}

/** Answers about settings become settings; what the settings sheet says already wins. */
function withAnswers(settings: Settings, { sets }: Answers): Settings {
  const known = new Set(settings.sets.map(([key]) => key));
  const fresh = sets.filter(([key]) => !known.has(key));
  return fresh.length === 0 ? settings : { ...settings, sets: [...settings.sets, ...fresh] };
}

/** Most problems of one sheet that are told one by one. */
const MOST_TOLD = 20;

function told(problems: readonly SheetProblem[]): readonly Bilingual[] {
  const shown = problems.slice(0, MOST_TOLD).map(({ zh, en }) => ({ zh, en }));
  const rest = problems.length - shown.length;
  if (rest === 0) return shown;
  return [...shown, { zh: `还有 ${rest} 处看不懂。`, en: `There are ${rest} further problems.` }];
}
