import path from 'node:path';
import {
  changeLog,
  languageOf,
  logColumns,
  permuted,
  portraitColumns,
  readingOrder,
  type OwnedColumn,
  type Portrait,
} from '../../core/index';
import { writeCsvTable } from '../file/csv/writeCsvTable';
import type { RunReport } from './runReport';

/** Name every table of a run as a file of a folder, with its text in pieces: portrait.csv, changes.csv, issues.csv, run.json. */
export function tableFiles(portrait: Portrait, report: RunReport, folder: string): Map<string, Iterable<string>> {
  const lang = languageOf(portrait);
  const order = readingOrder(portrait);
  const table = portraitColumns(portrait, lang).map((column): OwnedColumn => ({
    ...column,
    values: permuted(column.values, order),
  }));
  const changes = changeLog(portrait, ['change'], [], Infinity, lang);
  const issues = changeLog(portrait, ['issue', 'check'], [], Infinity, lang);
  return new Map<string, Iterable<string>>([
    [path.join(folder, 'portrait.csv'), writeCsvTable(table, order.length)],
    [path.join(folder, 'changes.csv'), writeCsvTable(logColumns(changes, lang).slice(1), changes.count)],
    [path.join(folder, 'issues.csv'), writeCsvTable(logColumns(issues, lang).slice(1), issues.count)],
    [path.join(folder, 'run.json'), [`${JSON.stringify(report, null, 2)}\n`]],
  ]);
}
