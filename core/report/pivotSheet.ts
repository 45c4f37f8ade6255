import { crossing } from '../group/crossing';
import { distribution } from '../group/distribution';
import { wordOf } from '../group/population';
import { cramersV } from '../group/telling';
import type { Trait } from '../measure/trait';
import type { OwnedSheet, PivotSpec } from '../patch/patch';
import type { Portrait } from '../portrait';
import type { ClassSet } from '../score/scores';
import type { Bilingual, Lang } from '../words';
import { pivotAttributes } from './attributeColumns';
import { BLANK, crossTable, renderCross, type Axis } from './crossTable';
import { FIELDS, SHEET_NAMES } from './fields.data';
import { fieldOfClass, labelColumn, segmentOf, classSet } from './segment';
import { sheetOwnedName } from '../patch/ledger';
import { populationOf } from './population';
import { pageBreaks } from './report/pageBreaks';
import { textWidth } from '../book/textWidth';
import { sheetHeading } from './sheetHeading';

const FIRST_PIVOT_ROW = 4;
/** Blank rows below a pivot: Excel refuses a refresh that would make it grow into the next one. */
const SPARE_ROWS = 4;
/** Rows of an A4 sheet across at the width of a pair. */
const ROWS_A_PAGE = 34;

/** Plan the sheet of native pivots: segment x activity by customers and by amount, then segment by region, city, channel and category where they exist,
 *  then by the traits that go together with the segment most. No field makes two pairs: pivots of one sheet have different names.
 *  Pairs stand below each other, customers at the left and amounts at the right, so that they can be read and printed.
 *  Limit: a pivot that grows by more than four rows in a refresh by hand meets the next one; a run of ours makes room. */
export function pivotSheet(portrait: Portrait, lang: Lang): OwnedSheet {
  const segment = classAxis(segmentOf(portrait), lang);
  const activity = classAxis(classSet(portrait, 'activity'), lang);
  const rows: readonly PivotAxis[] = [
    ...pivotAttributes(portrait, lang).flatMap(({ field, values, order }): readonly PivotAxis[] =>
      values.kind === 'codes' ? [{ header: field.header[lang], values, order, field: field.id }] : [],
    ),
    ...usefulTraits(portrait).map((trait) => traitAxis(trait, lang)),
  ];
  const right = Math.max(segment.order.length, activity.order.length) + 3;
  const pivots: PivotSpec[] = [];
  const tops: number[] = [];
  let top = FIRST_PIVOT_ROW;
  for (const [one, other] of [[segment, activity], ...rows.map((axis) => [axis, segment] as const)] as const) {
    const placed = pair(portrait, one, other, { top, right }, lang);
    pivots.push(...placed);
    tops.push(top);
    top += Math.max(...placed.map(({ rendered }) => rendered.length)) + SPARE_ROWS;
  }
  return {
    id: 'pivots',
    ownedName: sheetOwnedName('pivots'),
    name: SHEET_NAMES.pivots[lang],
    visibility: 'visible',
    blocks: [{ kind: 'cells', at: { row: 0, column: 0 }, cells: sheetHeading(portrait, TITLE, HINT, lang) }],
    pivots,
    charts: [],
    freeze: { rows: 0, columns: 0 },
    widths: columnWidths([...segment.order, ...activity.order], right),
    landscape: true,
    breaks: pageBreaks({ starts: tops, forced: new Set(), end: top, rowsAPage: ROWS_A_PAGE }),
    kept: [],
  };
}

const TITLE: Bilingual = { zh: '分层透视', en: 'Segment pivots' };
const HINT: Bilingual = {
  zh: '这些是原生数据透视表，来源是客户画像表；在 Excel 里右键即可刷新或改字段。',
  en: 'These are native PivotTables over the customer portrait; right-click one in Excel to refresh it or change its fields.',
};

interface PivotAxis extends Axis {
  readonly field: string;
}

const MOST_TRAITS = 6;
/** A trait that fewer customers have makes a pivot of blanks. */
const LEAST_KNOWN = 0.3;
const MOST_WORDS = 60;

/** Choose the traits worth a pivot: open, with two to sixty words, known for enough customers; those that go together with
 *  the segment most first (Cramér's V less what chance gives), ties in the order given. */
function usefulTraits(portrait: Portrait): readonly Trait[] {
  const { cents, segment } = populationOf(portrait, []);
  const taken = new Set<string>(portrait.gathered.attributes.map(({ role }) => role));
  return portrait.traits
    .filter((trait) => trait.privacy === 'open' && !taken.has(trait.id))
    .filter((trait) => {
      const { shares, unknown, customers } = distribution(trait, cents);
      return shares.length >= 2 && shares.length <= MOST_WORDS && customers - unknown.count >= customers * LEAST_KNOWN;
    })
    .map((trait) => ({ trait, strength: cramersV(crossing([segment, trait], cents, { maskBelow: 0 })) }))
    .sort((a, b) => b.strength - a.strength)
    .slice(0, MOST_TRAITS)
    .map(({ trait }) => trait);
}

function traitAxis(trait: Trait, lang: Lang): PivotAxis {
  const dictionary = trait.dictionary.map((_, code) => wordOf(trait, code, lang));
  return {
    header: trait.name[lang],
    field: trait.id,
    values: { kind: 'codes', codes: trait.codes, dictionary },
    order: trait.isOrdered ? dictionary : [],
  };
}

/** Where a pair of pivots stands: its row, and the column of the second one. */
interface Sided {
  readonly top: number;
  readonly right: number;
}

function classAxis(set: ClassSet, lang: Lang): PivotAxis {
  const field = fieldOfClass(set.id);
  const values = labelColumn(set, lang);
  const codes = values.kind === 'codes' ? values : { kind: 'codes' as const, codes: set.codes, dictionary: [] };
  return { header: field.header[lang], field: field.id, values: codes, order: codes.dictionary };
}

/** Two pivots of the same axes side by side: customers, and amount. */
function pair(portrait: Portrait, rows: PivotAxis, columns: PivotAxis, at: Sided, lang: Lang): PivotSpec[] {
  const pivots: PivotSpec[] = [];
  for (const measure of ['customers', 'amount'] as const) {
    const isMoney = measure === 'amount';
    const caption = isMoney ? { zh: '金额', en: 'Amount' }[lang] : { zh: '客户数', en: 'Customers' }[lang];
    const table = crossTable(rows, columns, isMoney ? portrait.gathered.measures.monetaryCents : null, lang);
    pivots.push({
      name: `cp_${rows.field}_${columns.field}_${measure}`,
      at: { row: at.top, column: isMoney ? at.right : 0 },
      source: 'portrait',
      rows: [rows.field],
      columns: [columns.field],
      values: [
        {
          field: isMoney ? FIELDS.monetary.id : FIELDS.customerId.id,
          summary: isMoney ? 'sum' : 'count',
          caption,
          style: isMoney ? 'money' : 'int',
        },
      ],
      itemOrder: new Map([
        [rows.field, [...rows.order, BLANK[lang]]],
        [columns.field, [...columns.order, BLANK[lang]]],
      ]),
      rendered: renderCross(table, rows, columns, caption, isMoney, lang),
    });
  }
  return pivots;
}

const [LABEL_WIDTH, LEAST_WIDTH, MOST_WIDTH, GAP_WIDTH] = [22, 13, 20, 3];

/** Labels at the left of both pivots, values as wide as the longest class that may stand over them, a narrow gap between: the same in every run. */
function columnWidths(headers: readonly string[], right: number): readonly number[] {
  const longest = headers.reduce((most, text) => Math.max(most, textWidth(text)), 0);
  const value = Math.min(MOST_WIDTH, Math.max(LEAST_WIDTH, longest + 2));
  const one = [LABEL_WIDTH, ...Array.from({ length: right - 2 }, () => value)];
  return [...one, GAP_WIDTH, ...one];
}
