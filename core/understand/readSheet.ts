import type { Sheet } from '../book/book';
import type { Bilingual } from '../words';
import { rolesOfHeaders, speaksOfLog } from './headerRoles';
import type { Lens } from './headers.data';
import type { Layout } from './layout';
import { findLayout } from './layout';
import { applyMapping } from './mapping';
import type { ColumnMeaning, Mapping, Role, SheetMeaning } from './meaning';
import { profileColumn, sampleRows } from './profile';
import type { ReadColumn } from './readColumn';
import { assignRoles } from './roles';
import { shorten } from './reasons';
import { ROLE_NAMES } from './roleNames.data';
import type { Verdict } from './sheetKind';
import { judgeSheet } from './sheetKind';
import { findTotalRows } from './totalRows';
import { withTraits } from './traitRoles';

/** A sheet as it was understood, with what the choice between sheets needs. */
export interface SheetReading {
  readonly sheet: Sheet;
  readonly meaning: SheetMeaning;
  readonly verdict: Verdict;
  /** The columns as the roles were decided from them. */
  readonly read: readonly ReadColumn[];
  /** Headers speak of service logs, surveys or browsing. */
  readonly isLog: boolean;
  /** Mapping keys that named a column of this sheet. */
  readonly mapped: ReadonlySet<string>;
}

export interface ReadOptions {
  readonly mapping: Mapping;
  /** Mapping keys may be column letters of this sheet. */
  readonly letters: boolean;
  readonly ignored: ReadonlySet<number>;
  readonly date1904: boolean;
}

const SAMPLE = 1000;
const SAMPLED_CELLS = 20000;
const LEAST_SAMPLE = 60;
const LOG_WORDS = 2;
/** Beside a unique key, these make a sheet one of customers. */
const DESCRIBES_PEOPLE: ReadonlySet<Role> = new Set<Role>(['gender', 'age', 'birthDate', 'company', 'industry']);

/** Understand one sheet: layout, roles, kind, total rows. */
export function readSheet(sheet: Sheet, options: ReadOptions): SheetReading {
  const layout = findLayout(sheet, options.ignored, options.date1904);
  const mapped = applyMapping(options.mapping, layout.columns, options.letters);
  const columns = profiledColumns(sheet, layout, mapped.roles);
  const isLog = columns.filter((column) => speaksOfLog(column.header)).length >= LOG_WORDS;
  const meanings = (lens: Lens): readonly ColumnMeaning[] => assignRoles(columns, lens, isLog);
  const customers = meanings('customers');
  const described = withTraits(columns, customers, false);
  const verdict = judgeSheet({
    sheet,
    layout,
    columns,
    orders: meanings('orders'),
    customers,
    isLog,
    hasTraits: described.some((column) => column.role !== null && DESCRIBES_PEOPLE.has(column.role)),
  });
  const totalRows =
    verdict.kind === 'other'
      ? []
      : findTotalRows({
          sheet,
          firstRow: layout.firstRow,
          lastRow: layout.lastRow,
          columns: verdict.columns,
          ignored: options.ignored,
        });
  const meaning: SheetMeaning = {
    sheet: sheet.name,
    kind: verdict.kind,
    confidence: verdict.confidence,
    headerRow: layout.headerRow,
    firstRow: layout.firstRow,
    lastRow: layout.lastRow,
    totalRows,
    columns: verdict.kind === 'other' ? verdict.columns : withTraits(columns, verdict.columns, false),
    notices: [
      ...layout.notices,
      ...mapped.notices,
      ...duplicateNotice(layout),
      ...guessNotices(verdict),
      ...totalNotice(totalRows),
    ],
  };
  return { sheet, meaning, verdict, read: columns, isLog, mapped: mapped.used };
}

function profiledColumns(
  sheet: Sheet,
  layout: Layout,
  said: ReadonlyMap<number, Role | 'ignore'>,
): readonly ReadColumn[] {
  const most = Math.max(LEAST_SAMPLE, Math.min(SAMPLE, Math.floor(SAMPLED_CELLS / Math.max(1, layout.columns.length))));
  const rows = sampleRows(layout.firstRow, layout.lastRow, most);
  const nothing = { hits: [], other: false };
  const words = layout.headerRow < 0 ? [] : rolesOfHeaders(layout.columns.map((column) => column.header));
  const columns = layout.columns.map(({ column, header }, at) => ({
    column,
    header,
    words: words[at] ?? nothing,
    profile: profileColumn(sheet, column, rows),
    said: said.get(column) ?? null,
  }));
  return columns.filter(
    (column) => column.profile.filled > 0 || (column.header !== '' && layout.headerRow >= 0) || column.said !== null,
  );
}

function duplicateNotice(layout: Layout): readonly Bilingual[] {
  const counts = new Map<string, number>();
  for (const { header } of layout.columns) if (header !== '') counts.set(header, (counts.get(header) ?? 0) + 1);
  const twice = Array.from(counts.keys())
    .filter((header) => (counts.get(header) ?? 0) > 1)
    .slice(0, 5)
    .map(shorten);
  if (twice.length === 0) return [];
  return [
    {
      zh: `有重名的列：${twice.map((header) => `“${header}”`).join('、')}；最多采用其中一列，可用列标（如 C）在映射里指定。`,
      en: `Columns share a name: ${twice.map((header) => `"${header}"`).join(', ')}; at most one of each is used. A mapping can name one by its letter (such as C).`,
    },
  ];
}

/** A needed role that only the values suggest is worth a look. */
function guessNotices(verdict: Verdict): readonly Bilingual[] {
  if (verdict.kind === 'other') return [];
  const guessed = verdict.columns.filter(
    (column) => column.role !== null && column.confidence < 0.55 && verdict.needed.has(column.role),
  );
  return guessed.map(({ header, role }) => {
    const name = ROLE_NAMES[role ?? 'amount'];
    return {
      zh: `“${shorten(header)}”当作${name.zh}，把握不大，请核对；不对就用映射指定。`,
      en: `"${shorten(header)}" is taken as the ${name.en} without much certainty; please check, and use a mapping if it is not.`,
    };
  });
}

function totalNotice(totalRows: readonly number[]): readonly Bilingual[] {
  if (totalRows.length === 0) return [];
  const shown = totalRows.slice(0, 5).map((row) => row + 1);
  const more = totalRows.length > shown.length ? '…' : '';
  return [
    {
      zh: `${totalRows.length} 行是合计（第 ${shown.join('、')}${more} 行），不计入客户和订单。`,
      en: `${totalRows.length} total row(s) set aside (row ${shown.join(', ')}${more}); they count neither as customers nor as orders.`,
    },
  ];
}
