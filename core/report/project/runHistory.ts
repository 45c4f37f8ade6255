import type { Portrait } from '../../portrait';
import { rulesPrint } from '../../portrait/certificateOf';
import { namedSets } from '../../portrait/namedSets';
import { withRow, type History } from '../../project/history/history';
import { readHistorySheet } from '../../project/history/readHistorySheet';
import type { Lang } from '../../words';
import { classColumns, runRow } from './historySheet';

/** The history around a run, oldest row first. */
export interface RunHistory {
  /** As its sheet says it. */
  readonly before: History;
  /** With what people did since, and this run. */
  readonly after: History;
}

/** Read the history from its sheet and add what people did since and this run (requirement 161).
 *  `lang`: of the headers of new class columns. */
export function runHistory(portrait: Portrait, lang: Lang): RunHistory {
  const { project, tags, gathered, classes } = portrait;
  const sets = namedSets(classes);
  const written = [...classColumns(sets, 'zh'), ...classColumns(sets, 'en')];
  const before = readHistorySheet(project.sheets.get('history')?.rows ?? [], written);
  const columns = classColumns(sets, lang);
  const merged = gathered.identity.mergedInto.size;
  const run = runRow(portrait, sets, { stamp: project.stamp, rules: rulesPrint(tags), merged });
  const after = [...project.acts, run].reduce((all, row) => withRow(all, row, columns), before);
  return { before, after };
}
