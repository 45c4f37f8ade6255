import type { OwnedSheet, SheetId } from '../patch/patch';
import type { Portrait } from '../portrait';
import { sharedLabels } from '../portrait/sharedLabels';
import type { KnownColumn } from '../project/settings/settingRows';
import { worklist } from '../project/worklist/worklist';
import { dictionarySheet } from '../report/dictionarySheet';
import { listFields } from '../report/listFields';
import { askedQuestions } from '../report/openAsked';
import { campaignsSheet, listSheetId } from '../report/project/campaignsSheet';
import { historySheet } from '../report/project/historySheet';
import { newIdsSheet } from '../report/project/newIdsSheet';
import { listSheet, readListNotes } from '../report/project/listSheet';
import { questionsSheet } from '../report/project/questionsSheet';
import { runHistory } from '../report/project/runHistory';
import { settingsSheet } from '../report/project/settingsSheet';
import { worklistSheet } from '../report/project/worklistSheet';
import { readingOrder } from '../report/portraitColumns';
import { segmentOf } from '../report/segment';
import type { Lang } from '../words';
import type { SheetContext, SheetMaker } from './sheetMaker';

/** The sheets that people type into and that every run reads again. Their makers carry the typing themselves. */
export const PROJECT_MAKERS: readonly SheetMaker[] = [
  maker('questions', (portrait, lang) => questionsSheet(askedQuestions(portrait), portrait.project.answers, lang)),
  maker('worklist', worklistOf),
  maker('dictionary', (portrait, lang, name) => dictionarySheet(portrait, name, lang)),
  maker('settings', (portrait, lang) => settingsSheet(portrait.project.settings, knownColumns(portrait), lang)),
  maker('history', historyOf),
  maker('ids', newIdsSheet),
  maker('campaigns', (portrait, lang) => campaignsSheet(portrait.campaigns.runs, portrait.project.campaigns, lang)),
  ...[1, 2, 3, 4, 5].flatMap((list) => {
    const id = listSheetId(list);
    return id ? [maker(id, (portrait, lang) => listOf(portrait, list, id, lang))] : [];
  }),
];

type Make = (portrait: Portrait, lang: Lang, name: string) => OwnedSheet | null;

function maker(id: SheetId, make: Make): SheetMaker {
  const named = (portrait: Portrait, { lang, name }: SheetContext): OwnedSheet | null => {
    const sheet = make(portrait, lang, name);
    return sheet && { ...sheet, name };
  };
  return { id, make: named, carry: { kind: 'none' } };
}

function worklistOf(portrait: Portrait, lang: Lang): OwnedSheet | null {
  const { completeness, gathered, project } = portrait;
  const set = segmentOf(portrait);
  const segmentLabel = (customer: number): string => set.classes[set.codes[customer] ?? -1]?.label[lang] ?? '';
  const source = { labels: sharedLabels(portrait), cents: gathered.measures.allCents, segmentOf: segmentLabel };
  const { notes, extraHeaders } = project.worklist;
  return worklistSheet(worklist(completeness.missing, source, notes, lang), extraHeaders, lang);
}

/** Every column of the user's sheets, as this run understood it. */
function knownColumns({ meaning }: Portrait): readonly KnownColumn[] {
  return [meaning.orders, meaning.customers, meaning.interactions].flatMap((one) =>
    one ? one.columns.map(({ header, role }) => ({ sheet: one.sheet, header, role })) : [],
  );
}

function historyOf(portrait: Portrait, lang: Lang): OwnedSheet {
  return historySheet(runHistory(portrait, lang).after, portrait.today, lang);
}

function listOf(portrait: Portrait, list: number, id: SheetId, lang: Lang): OwnedSheet | null {
  const { campaigns, project } = portrait;
  const run = campaigns.runs.find(({ campaign }) => campaign.list === list);
  if (!run) return null;
  const fields = listFields(portrait, lang);
  const { masks, smallCells, sensitive } = project.settings.project;
  const ours = fields.flatMap(({ header }) => [header.zh, header.en]);
  const notes = readListNotes(project.sheets.get(id)?.rows ?? [], ours);
  const source = {
    labels: sharedLabels(portrait),
    fields,
    order: readingOrder(portrait),
    refused: campaigns.refused,
    isMasked: masks !== 'off',
    smallCells,
    allowed: sensitive,
  };
  return listSheet(run, source, notes, lang);
}
