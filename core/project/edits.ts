import { plainSheet } from '../book/book';
import type { Cell } from '../book/cell';
import { wordKey } from '../clean/words/fold';
import type { Decision } from '../link/link';
import type { SheetId } from '../patch/patch';
import type { PresetName } from '../recipe/presets.data';
import type { Recipe } from '../recipe/recipe';
import { RULE_SHEET_NAME } from '../tag/language/sheet/columns.data';
import { addCampaign } from './campaign/campaign';
import type { DictionaryWord } from './dictionary/dictionary';
import type { HistoryEvent, HistoryRow } from './history/history';
import { tagsIn } from './manualTags';
import { eraseTraces, erasedRows } from './privacy/erase';
import { projectOf, withAdded, type InputSheets, type Project } from './project';
import { answered } from './questions/answered';
import type { ColumnRole } from './settings/columnRoles';
import type { ProjectSettings } from './settings/projectSettings.data';
import type { Settings } from './settings/settings';

/** What the pane or a command wants changed in our input sheets by one run. The run reads the sheets, changes them so, and writes them. */
export interface ProjectEdits {
  /** The whole rule sheet, header first, as `writeRuleSheet` gives it. */
  readonly rules?: readonly (readonly Cell[])[];
  /** Merge decisions to add; earlier ones about the same two go. */
  readonly decisions?: readonly Decision[];
  /** Answers by question id. */
  readonly answers?: ReadonlyMap<string, string>;
  readonly settings?: SettingEdits;
  /** Campaigns to start, as `addCampaign` takes them. */
  readonly campaigns?: readonly Parameters<typeof addCampaign>[1][];
  /** Words for the dictionary; an empty list asks for the sheet alone. */
  readonly words?: readonly Omit<DictionaryWord, 'row'>[];
  /** The whole cell of hand-made tags, by what the customer is shown by; "" clears it. */
  readonly manualTags?: ReadonlyMap<string, string>;
  /** People to forget: every key of each person (id, phone, e-mail), and the names that stand for them where keys are masked. */
  readonly erase?: readonly { readonly keys: readonly string[]; readonly labels: readonly string[] }[];
  /** Who is to complete a customer of the worklist, by the name that stands there; "" for nobody. */
  readonly owners?: ReadonlyMap<string, string>;
  /** Reviews that were done, for the history. */
  readonly reviewed?: readonly Extract<HistoryEvent, 'strategyReview' | 'portraitReview'>[];
}

/** Choices for the settings sheet. A value of null goes back to the standard. */
export interface SettingEdits {
  readonly preset?: PresetName;
  readonly sets?: readonly (readonly [key: keyof Recipe, value: string | null])[];
  readonly project?: Partial<ProjectSettings>;
  /** What columns mean; `role` null goes back to the guess. */
  readonly columns?: readonly (Omit<ColumnRole, 'role'> & { readonly role: ColumnRole['role'] | null })[];
}

/** Change a project as a person asked; the one given stays as it is. `today` dates what is added.
 *  People to forget go first, so that nothing of theirs is read again.
 *  @example withEdits(readProject(book, owned), { settings: { sets: [['window', 'all']] } }, 46326) */
export function withEdits(project: Project, edits: ProjectEdits, today: number): Project {
  const kept = (edits.erase ?? []).reduce((one, person) => without(one, person, today), project);
  const told = edits.answers ? answered(kept, edits.answers, today) : kept;
  const { rules, decisions = [], settings, campaigns = [], words, manualTags, owners, reviewed = [] } = edits;
  const edited = new Set(told.edited);
  if (rules) edited.add('rules');
  if (words) edited.add('dictionary');
  const ruled = rules ? { name: told.rules?.name ?? RULE_SHEET_NAME.zh, sheet: plainSheet('', rules), rows: rules } : told.rules; // prettier-ignore
  return {
    ...told,
    rules: ruled,
    decisions: decisions.reduce(withAdded, told.decisions),
    settings: settings ? withSettings(told.settings, settings) : told.settings,
    campaigns: { ...told.campaigns, campaigns: campaigns.reduce(addCampaign, told.campaigns.campaigns) },
    dictionary: words ? withWords(told.dictionary, words) : told.dictionary,
    manualTags: manualTags ? withTags(told.manualTags, manualTags) : told.manualTags,
    worklist: owners ? withOwners(told.worklist, owners) : told.worklist,
    edited,
    acts: [
      ...told.acts,
      ...reviewed.map((event) => actOf(event, today)),
      ...campaigns.map(() => actOf('campaign', today)),
    ],
  };
}

function withSettings(settings: Settings, { preset, sets = [], project = {}, columns = [] }: SettingEdits): Settings {
  const changed = new Set<string>(sets.map(([key]) => key));
  for (const key of Object.keys(project)) changed.add(key);
  if (preset) changed.add('preset');
  const isSame = (one: { sheet: string; header: string }, other: { sheet: string; header: string }): boolean =>
    one.sheet === other.sheet && one.header === other.header;
  const others = settings.columns.filter((one) => !columns.some((column) => isSame(one, column)));
  const said = columns.flatMap(({ role, ...column }) => {
    const before = settings.columns.find((one) => isSame(one, column));
    return role === null ? [] : [{ ...column, role, guessed: before?.guessed ?? '' }];
  });
  return {
    ...settings,
    preset: preset ?? settings.preset,
    sets: [
      ...settings.sets.filter(([key]) => !changed.has(key)),
      ...sets.flatMap(([key, value]) => (value === null ? [] : [[key, value] as const])),
    ],
    project: { ...settings.project, ...project },
    columns: [...others, ...said],
    wrong: new Map([...settings.wrong].filter(([key]) => !changed.has(key))),
  };
}

function withWords(before: Project['dictionary'], words: NonNullable<ProjectEdits['words']>): Project['dictionary'] {
  const keyOf = ({ kind, word }: Omit<DictionaryWord, 'row'>): string => `${kind}\n${wordKey(word)}`;
  const known = new Set(before.dictionary.words.map(keyOf));
  const fresh = words.filter((word) => !known.has(keyOf(word)));
  const { problems } = before.dictionary;
  const all = [...before.dictionary.words, ...fresh.map((word) => ({ ...word, row: -1 }))];
  return { ...before, dictionary: { words: all, problems }, added: [...before.added, ...fresh], isAsked: true };
}

function withTags(before: Project['manualTags'], typed: ReadonlyMap<string, string>): Project['manualTags'] {
  const tags = new Map(before);
  for (const [customer, text] of typed) {
    if (text.trim() === '') tags.delete(customer);
    else tags.set(customer, tagsIn(text.trim()));
  }
  return tags;
}

function withOwners(before: Project['worklist'], owners: ReadonlyMap<string, string>): Project['worklist'] {
  const notes = new Map(before.notes);
  for (const [label, owner] of owners) {
    notes.set(label, { done: '', remark: '', extra: [], ...before.notes.get(label), owner: owner.trim() });
  }
  return { ...before, notes };
}

/** Sheets of which every row or cell about a person goes; the portrait and the log are made anew without the person. */
const ERASED_IN: readonly SheetId[] = ['rules', 'dictionary', 'decisions', 'questions', 'worklist', 'campaigns', 'list1', 'list2', 'list3', 'list4', 'list5', 'portrait', 'settings', 'history']; // prettier-ignore

/** Forget a person: in the sheets that are read again, and from now on by the hashes of the keys. */
function without(
  project: Project,
  person: { readonly keys: readonly string[]; readonly labels: readonly string[] },
  today: number,
): Project {
  // prettier-ignore
  const own = ERASED_IN.flatMap((id) => {
    const input = project.sheets.get(id);
    return input ? [{ id, input, own: { id, name: input.name, firstRow: 1, rows: input.rows } }] : [];
  });
  const erasure = eraseTraces({ ...person, places: [] }, own.map((one) => one.own), today); // prettier-ignore
  const sheets: InputSheets = new Map([
    ...project.sheets,
    ...own.map(({ id, input, own: rows }) => {
      const left = erasedRows(rows, erasure);
      return [id, left === input.rows ? input : { ...input, rows: left, sheet: { ...input.sheet, rows: left } }] as const; // prettier-ignore
    }),
  ]);
  const again = projectOf(sheets, today);
  const edited = new Set(project.edited);
  for (const { id } of erasure.sheets) edited.add(id);
  const known = new Set(again.settings.erased.map(({ hash }) => hash));
  const erased = [...again.settings.erased, ...erasure.erased.filter(({ hash }) => !known.has(hash))];
  const act = { ...actOf('erase', today), figures: new Map([['removed', erasure.removed] as const]) };
  return { ...again, settings: { ...again.settings, erased }, edited, acts: [...project.acts, act] };
}

/** When it was done is said by `stampedAt`. */
function actOf(event: HistoryEvent, day: number): HistoryRow {
  return {
    event,
    stamp: '',
    day,
    who: 'user',
    certificate: '',
    rules: '',
    figures: new Map(),
    classes: new Map(),
    extra: [],
  };
}
