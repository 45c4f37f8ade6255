import type { BlockCell, StyledCell } from '../../patch/patch';
import type { Bilingual } from '../../words';
import { maskedKey } from '../masked';
import type { Movement } from '../movement';
import { classSet } from '../segment';
import { columnChart } from './charts';
import type { Page } from './page';
import type { Subject } from './subject';

const STEPS: readonly { readonly id: 'up' | 'same' | 'down' | 'joined' | 'left'; readonly name: Bilingual }[] = [
  { id: 'up', name: { zh: '上升', en: 'Rose' } },
  { id: 'same', name: { zh: '不变', en: 'Stayed' } },
  { id: 'down', name: { zh: '下降', en: 'Fell' } },
  { id: 'joined', name: { zh: '新出现', en: 'New' } },
  { id: 'left', name: { zh: '不再出现', en: 'Gone' } },
];
const MERGED = { zh: '合并到其他客户的行', en: 'Rows joined to another customer' };
/** A matrix fits beside the labels; larger sets show their largest moves only. */
const MOST_IN_MATRIX = 6;
const MOST_MOVES = 8;
const MOST_CUSTOMERS = 8;

/** What changed since the last run: how many rose and fell, from where to where, and the customers it is about with most money.
 *  Nothing on a first run. Keys of customers are masked. */
export function movementPart(page: Page, subject: Subject): void {
  const { movement, lang, joined } = subject;
  if (!movement) return;
  page.heading({ zh: '6 与上次运行相比', en: '6 Since the last run' });
  const header = page.next;
  const counts = STEPS.map(({ id, name }): readonly BlockCell[] => [name[lang], { value: movement[id], style: 'int' }]);
  const merged: readonly (readonly BlockCell[])[] = joined > 0 ? [[MERGED[lang], { value: joined, style: 'int' }]] : [];
  const place = { header, first: header + 1, last: header + STEPS.length };
  const title = { zh: '与上次相比的客户数', en: 'Customers since the last run' };
  const of = { kind: 'column', column: 1, series: { zh: '客户数', en: 'Customers' }, format: '#,##0' } as const;
  const head = headerRow([{ zh: '变化', en: 'Change' }[lang], { zh: '客户数', en: 'Customers' }[lang]], 1);
  page.beside([head, ...counts, ...merged], [columnChart('cp_movement', title, place, of, lang)]);
  page.put(movementMatrix(movement, subject));
  page.skip();
  page.put(movers(movement, subject));
}

/** Give the moves from class (row) to class (column), or for many classes the largest moves as a list. */
function movementMatrix(movement: Movement, { portrait, lang }: Subject): readonly (readonly BlockCell[])[] {
  const { classes } = classSet(portrait, movement.set);
  if (movement.flows.length === 0) return [];
  const labels = classes.map((one) => one.label[lang]);
  if (classes.length > MOST_IN_MATRIX) {
    return [
      headerRow([{ zh: '从 → 到', en: 'From → to' }[lang], { zh: '客户数', en: 'Customers' }[lang]], 1),
      ...movement.flows
        .slice(0, MOST_MOVES)
        .map(({ from, to, customers }): readonly BlockCell[] => [
          `${labels[from] ?? ''} → ${labels[to] ?? ''}`,
          { value: customers, style: 'int' },
        ]),
    ];
  }
  const moves = new Map(movement.flows.map(({ from, to, customers }) => [`${from}|${to}`, customers]));
  return [
    headerRow([{ zh: '上次 ↓ · 本次 →', en: 'Before ↓ · now →' }[lang], ...labels], 1),
    ...labels.map((label, from): readonly BlockCell[] => [
      label,
      ...labels.map((_, to): BlockCell => {
        const customers = moves.get(`${from}|${to}`);
        return customers === undefined ? null : { value: customers, style: 'int' };
      }),
    ]),
  ];
}

/** Those who moved, most money first: masked key, from, to, amount. */
function movers(movement: Movement, { portrait, lang }: Subject): readonly (readonly BlockCell[])[] {
  const { ids, keyRole, measures } = portrait.gathered;
  const set = classSet(portrait, movement.set);
  const cents = (customer: number): number => measures.monetaryCents[customer] ?? 0;
  const largest = [...movement.moved].sort((a, b) => cents(b) - cents(a) || a - b).slice(0, MOST_CUSTOMERS);
  if (largest.length === 0) return [];
  const head = [
    { zh: '变动客户（按金额）', en: 'Who moved (by amount)' },
    { zh: '变化', en: 'Change' },
    { zh: '上次', en: 'Before' },
    { zh: '本次', en: 'Now' },
    { zh: '金额', en: 'Amount' },
  ];
  return [
    headerRow(
      head.map((name) => name[lang]),
      4,
    ),
    ...largest.map((customer): readonly BlockCell[] => {
      const [from, to] = [movement.before[customer] ?? -1, set.codes[customer] ?? -1];
      return [
        maskedKey(keyRole, ids[customer] ?? ''),
        (to < from ? { zh: '↑ 上升', en: '↑ rose' } : { zh: '↓ 下降', en: '↓ fell' })[lang],
        set.classes[from]?.label[lang] ?? '',
        set.classes[to]?.label[lang] ?? '',
        { value: cents(customer) / 100, style: 'money' },
      ];
    }),
  ];
}

/** Names over a table; those from column `numbers` on stand over numbers. */
function headerRow(names: readonly string[], numbers: number): readonly StyledCell[] {
  return names.map((value, column) => ({ value, style: column < numbers ? 'header' : 'headerNumber' }));
}
