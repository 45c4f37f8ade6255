import type { Cell } from '../book/cell';
import {
  DECISION_COLUMNS,
  DECISION_HEADERS,
  keyOf,
  referenceTo,
  ruleText,
  writeDecisions,
  writeReference,
  KEY_KINDS,
  KIND_NAMES,
  placeOf,
  type Linked,
  type Reference,
  type RowPlace,
} from '../link/link';
import type { OwnedSheet } from '../patch/patch';
import type { Portrait } from '../portrait';
import { openRows, WHY_HEADER } from '../project/decisionInput';
import type { InputSheet } from '../project/inputSheet';
import type { Bilingual, Lang } from '../words';
import { inputSheetOf } from './inputCells';
import { shown } from './mergeSheet';

/** So many open pairs are listed; the next ones come when these are decided. */
const MOST_PAIRS = 500;
const WIDTHS = [12, 18, 18, 12, 24, 70];

/** Plan the sheet of merge decisions: what people wrote, as it stands, then the pairs that wait for a decision, most valuable first, each with its reason.
 *  A person types 合并 or 不合并 before a pair; the next run does it. Null when there is neither. */
export function decisionSheet(portrait: Portrait, name: string, lang: Lang): OwnedSheet | null {
  const { sheet, added, gone } = portrait.project.decisions;
  const open = openPairs(portrait, lang);
  const decided = writeDecisions(added, [], lang).slice(1);
  const below = [...decided, ...open];
  if (!sheet && below.length === 0) return null;
  const header = [...DECISION_COLUMNS.map((column) => DECISION_HEADERS[column][lang]), WHY_HEADER[lang]];
  if (!sheet) return inputSheetOf('decisions', name, [header, ...below], null, WIDTHS);
  const isOpen = openRows(sheet.rows);
  const isLeft = (row: number): boolean => isOpen(row) || gone.has(row);
  const typed = sheet.sheet.rows.filter((_, row) => !isLeft(row));
  const aligned = below.map((cells) => placed(cells, header, typed[0] ?? header));
  const rows = typed.length === 0 ? [header, ...below] : [...withoutEnd(typed), ...aligned];
  return inputSheetOf('decisions', name, rows, withoutOpen(sheet, isLeft), WIDTHS);
}

/** The sheet as people see it when the rows that wait are gone: dates stand at other rows then. */
function withoutOpen(sheet: InputSheet, isOpen: (row: number) => boolean): InputSheet {
  const stay = sheet.sheet.rows.flatMap((_, row) => (isOpen(row) ? [] : [row]));
  const dates = new Map(
    [...sheet.sheet.dates].map(([column, bytes]) => [column, Uint8Array.from(stay, (row) => bytes[row] ?? 0)]),
  );
  return { ...sheet, sheet: { ...sheet.sheet, dates } };
}

/** Blank rows at the end are nobody's. */
function withoutEnd(rows: readonly (readonly Cell[])[]): readonly (readonly Cell[])[] {
  let end = rows.length;
  while (end > 0 && (rows[end - 1] ?? []).every((cell) => cell === null || cell === '')) end--;
  return rows.slice(0, end);
}

/** Put cells under the headers of a sheet whose columns people may have moved. */
function placed(cells: readonly Cell[], header: readonly string[], there: readonly Cell[]): readonly Cell[] {
  const names = (column: number): readonly Cell[] => {
    const id = DECISION_COLUMNS[column];
    const both = id ? DECISION_HEADERS[id] : WHY_HEADER;
    return [both.zh, both.en];
  };
  const line: Cell[] = there.map(() => null);
  cells.forEach((cell, column) => {
    const found = there.findIndex((one) => names(column).includes(one));
    if (found >= 0) line[found] = cell;
    else if (column === header.length - 1 && cell !== null) line.push(cell);
  });
  return line;
}

function openPairs(portrait: Portrait, lang: Lang): readonly (readonly Cell[])[] {
  return waitingPairs(portrait, MOST_PAIRS).map(({ left, right, why }) => [
    null,
    writeReference(left),
    writeReference(right),
    null,
    null,
    why[lang],
  ]);
}

/** Two customers who may be one, and what speaks for it; keys are masked. */
export interface WaitingPair {
  readonly left: Reference;
  readonly right: Reference;
  readonly why: Bilingual;
  /** Where the first row of the left one stands. */
  readonly place: RowPlace;
}

/** List the pairs that wait for a decision, the most valuable first. */
export function waitingPairs({ gathered, merges }: Portrait, most: number): readonly WaitingPair[] {
  const linked = gathered.identity.linked?.linked;
  if (!linked) return [];
  const pairs = merges.queue.flatMap((item) => (item.kind === 'pair' ? [item] : []));
  return pairs.slice(0, most).map(({ records, rule, likeness }): WaitingPair => {
    const [left, right] = [referenceTo(linked.records, records[0]), referenceTo(linked.records, records[1])];
    const whyIn = (lang: Lang): string =>
      [ruleText(rule, lang, likeness), ...records.map((record) => keysText(linked, record, lang))].join(
        lang === 'zh' ? '；' : '; ',
      );
    const place = placeOf(linked.table, linked.records.firstRow[records[0]] ?? 0);
    return { left, right, why: { zh: whyIn('zh'), en: whyIn('en') }, place };
  });
}

/** What a record is known by, masked. */
function keysText({ records }: Linked, record: number, lang: Lang): string {
  return KEY_KINDS.flatMap((kind) => {
    const text = keyOf(records, record, kind);
    return text === null ? [] : [`${KIND_NAMES[kind][lang]} ${shown(kind, text)}`];
  }).join(lang === 'zh' ? '，' : ', ');
}
