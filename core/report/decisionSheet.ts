import type { Cell } from '../book/cell';
import {
  DECISION_COLUMNS,
  DECISION_HEADERS,
  keyOf,
  referenceTo,
  ruleText,
  writeDecisions,
  writeReference,
  isHidden,
  KEY_KINDS,
  KIND_NAMES,
  placeOf,
  type KeyKind,
  type Linked,
  type Reference,
  type RowPlace,
} from '../link/link';
import type { OwnedSheet } from '../patch/patch';
import type { Portrait } from '../portrait';
import { openPairs, type PairItem } from '../portrait/merges';
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
  const open = pairRows(portrait, lang);
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

/** Pairs about which one question asks stand last: who wants can still decide one of them here. */
function pairRows(portrait: Portrait, lang: Lang): readonly (readonly Cell[])[] {
  const { pairs, held } = openPairs(portrait.merges, portrait.recipe);
  return waitingPairs(portrait, [...pairs, ...held], MOST_PAIRS).map(({ left, right, why }) => [
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
  /** What people call the two: by id, else by where they stand. */
  readonly names: readonly Bilingual[];
}

/** List pairs that wait for a decision, as they are given, so many at most. */
export function waitingPairs({ gathered }: Portrait, pairs: readonly PairItem[], most: number): readonly WaitingPair[] {
  const linked = gathered.identity.linked?.linked;
  if (!linked) return [];
  return pairs.slice(0, most).map((pair): WaitingPair => {
    const { records } = pair;
    const [left, right] = [referenceTo(linked.records, records[0]), referenceTo(linked.records, records[1])];
    const places = records.map((record) => placeOf(linked.table, linked.records.firstRow[record] ?? 0));
    const names = [left, right].map((reference, side) => nameOf(reference, places[side]));
    const why = { zh: whyText(linked, pair, 'zh'), en: whyText(linked, pair, 'en') };
    return { left, right, why, place: places[0] ?? placeOf(linked.table, 0), names };
  });
}

function nameOf(reference: Reference, place: RowPlace | undefined): Bilingual {
  const name = writeReference(reference);
  if (reference.kind === 'id' || !place) return { zh: name, en: name };
  const { sheet, row } = place;
  return { zh: `“${sheet}”第 ${row + 1} 行的客户`, en: `the customer of row ${row + 1} of "${sheet}"` };
}

/** What the two share, then in what they differ; ids are named already. */
function whyText(linked: Linked, { records, rule, likeness }: PairItem, lang: Lang): string {
  const shared = rule.kinds.flatMap((kind) => readable(linked, records[0], kind));
  const isSaid = rule.kind === 'agreement' && shared.length > 0;
  const values = shared.join(lang === 'zh' ? '、' : ', ');
  const bracketed = lang === 'zh' ? `（${values}）` : ` (${values})`;
  const reason = ruleText(rule, lang, likeness) + (isSaid ? bracketed : '');
  const differing = KEY_KINDS.flatMap((kind) =>
    kind === 'customerId' || rule.kinds.includes(kind) ? [] : differenceText(linked, records, kind, lang),
  );
  if (differing.length === 0) return reason;
  return lang === 'zh'
    ? `${reason}；不同的有：${differing.join('、')}`
    : `${reason}; what differs: ${differing.join(', ')}`;
}

/** A kind that both have and that differs, with both values where masks leave something to tell them apart by. */
function differenceText(
  { records: all }: Linked,
  records: PairItem['records'],
  kind: KeyKind,
  lang: Lang,
): readonly string[] {
  const texts = records.map((record) => keyOf(all, record, kind));
  const [one = null, other = null] = texts;
  if (one === null || other === null || one === other) return [];
  const [left, right] = [shown(kind, one), shown(kind, other)];
  const isTelling = left !== right && !isHidden(left) && !isHidden(right);
  const both = lang === 'zh' ? `（${left} / ${right}）` : ` (${left} / ${right})`;
  return [KIND_NAMES[kind][lang] + (isTelling ? both : '')];
}

function readable({ records }: Linked, record: number, kind: KeyKind): readonly string[] {
  const text = keyOf(records, record, kind);
  return text === null || isHidden(shown(kind, text)) ? [] : [shown(kind, text)];
}
