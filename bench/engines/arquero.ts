import { addFunction, table } from 'arquero';
import type { Cell } from '../../core/index';
import { cleanCents, cleanDay, cleanEmail, cleanPhone, cleanText } from '../orders/plainCleaning';
import type { OrdersEngine, PortraitRows } from '../orders/work';
import { activityOf, tierOf, TODAY, WINDOW } from '../orders/work';

/** Arquero's own verbs, with the cleaning registered as functions so that its compiled expressions call them directly. */
export const engine: OrdersEngine = {
  start() {
    Object.entries(FUNCTIONS).forEach(([name, run]) => addFunction(name, run, { override: true }));
    return portray;
  },
};

const FUNCTIONS = {
  cleanText, cleanDay, cleanCents, cleanPhone, cleanEmail, activityOf, tierOf,
  binOf: (value: number, c1: number, c2: number, c3: number, c4: number): number =>
    1 + Number(value > c1) + Number(value > c2) + Number(value > c3) + Number(value > c4),
  tailOf: (phone: string | null): number => (phone === null ? 0 : Number(phone.slice(-8))),
}; // prettier-ignore

type Table = ReturnType<typeof table>;

function portray(rows: readonly (readonly Cell[])[]): PortraitRows {
  const orders = cleanedOrders(rows);
  const customers = scored(measured(orders));
  const tagged = orders.lookup(customers, ['customer', 'customer'], 'tier', 'activity');
  return { tags: tagRows(tagged), customers: customerRows(customers), cleaned: cleanedSums(orders) };
}

function cleanedOrders(rows: readonly (readonly Cell[])[]): Table {
  const columns: Record<string, Cell[]> = {};
  FIELDS.forEach((field, column) => (columns[field] = columnOf(rows, column)));
  return table(columns)
    .derive({
      orderId: 'd => op.cleanText(d.orderId)',
      customer: 'd => op.cleanText(d.customer)',
      day: 'd => op.cleanDay(d.day)',
      cents: 'd => op.cleanCents(d.cents)',
      phone: 'd => op.cleanPhone(d.phone)',
      email: 'd => op.cleanEmail(d.email)',
      city: 'd => op.cleanText(d.city)',
      status: 'd => op.cleanText(d.status)',
    })
    .derive({
      kept: `d => d.customer === null || d.day === null || d.day > ${TODAY} || d.cents === null ? 0 : 1`,
      refund: `d => d.status === '已退款' || d.status === '已取消' || d.cents < 0 ? 1 : 0`,
      recent: `d => ${TODAY} - d.day <= ${WINDOW} ? 1 : 0`,
    });
}

const FIELDS = ['orderId', 'customer', 'day', 'cents', 'phone', 'email', 'city', 'status'];

function columnOf(rows: readonly (readonly Cell[])[], column: number): Cell[] {
  const cells = new Array<Cell>(rows.length - 1);
  for (let index = 1; index < rows.length; index += 1) cells[index - 1] = rows[index]?.[column] ?? null;
  return cells;
}

function measured(orders: Table): Table {
  return orders
    .filter('d => d.customer !== null')
    .derive({
      orderDay: 'd => d.kept && !d.refund ? d.day : null',
      counted: 'd => d.kept && d.recent && !d.refund ? 1 : 0',
      net: 'd => d.kept && d.recent && (!d.refund || d.cents < 0) ? d.cents : 0',
    })
    .groupby('customer')
    .rollup({ last: 'd => op.max(d.orderDay)', f: 'd => op.sum(d.counted)', m: 'd => op.sum(d.net)' })
    .derive({ r: `d => d.last > 0 ? ${TODAY} - d.last : null` });
}

function scored(customers: Table): Table {
  const buyers = customers.filter('d => d.r !== null');
  const cuts = { r: cutsOf(buyers, 'r'), f: cutsOf(buyers, 'f'), m: cutsOf(buyers, 'm') };
  const withCuts = customers.params(cuts) as Table; // typed as any by Arquero, which gives the table back
  return withCuts
    .derive({
      binR: `(d, $) => d.r === null ? 0 : 6 - ${binExpression('r')}`,
      binF: `(d, $) => d.r === null ? 0 : ${binExpression('f')}`,
      binM: `(d, $) => d.r === null ? 0 : ${binExpression('m')}`,
    })
    .derive({
      code: `d => d.r === null ? '' : '' + d.binR + d.binF + d.binM`,
      activity: `d => d.r === null ? 'noOrders' : op.activityOf(d.r)`,
      tier: `d => d.r === null ? 'noOrders' : op.tierOf(d.binR, d.binF, d.binM)`,
    });
}

function cutsOf(buyers: Table, field: string): number[] {
  const cuts = buyers.rollup({
    a: `d => op.quantile(d.${field}, 0.2)`,
    b: `d => op.quantile(d.${field}, 0.4)`,
    c: `d => op.quantile(d.${field}, 0.6)`,
    e: `d => op.quantile(d.${field}, 0.8)`,
  });
  return ['a', 'b', 'c', 'e'].map((name) => Number(cuts.get(name, 0)));
}

function binExpression(field: string): string {
  return `op.binOf(d.${field}, $.${field}[0], $.${field}[1], $.${field}[2], $.${field}[3])`;
}

function tagRows(tagged: Table): (string | null)[][] {
  const tiers = cellsOf(tagged, 'tier');
  const activities = cellsOf(tagged, 'activity');
  const kept = cellsOf(tagged, 'kept');
  return Array.from(tiers, (tier, row) => (kept[row] ? [textOf(tier), textOf(activities[row])] : [null, null]));
}

function customerRows(customers: Table): (string | number | null)[][] {
  const columns = CUSTOMER_FIELDS.map((name) => cellsOf(customers, name));
  return Array.from({ length: customers.numRows() }, (_, row) =>
    columns.map((column, at) => (at === 3 ? Number(column[row]) / 100 : (column[row] ?? null))),
  );
}

const CUSTOMER_FIELDS = ['customer', 'r', 'f', 'm', 'binR', 'binF', 'binM', 'code', 'activity', 'tier'];

/** Arquero types its columns as any kind of array; the expressions above yield texts, numbers, null and undefined. */
function cellsOf(from: Table, name: string): ArrayLike<string | number | null | undefined> {
  return from.array(name) as (string | number | null | undefined)[];
}

function textOf(cell: string | number | null | undefined): string | null {
  return typeof cell === 'string' ? cell : null;
}

function cleanedSums(orders: Table): PortraitRows['cleaned'] {
  const sums = orders.rollup({
    cents: 'd => op.sum(d.cents)',
    phones: 'd => op.valid(d.phone)',
    phoneTails: 'd => op.sum(op.tailOf(d.phone))',
    emails: 'd => op.valid(d.email)',
    emailLetters: 'd => op.sum(op.length(d.email))',
    orderIds: 'd => op.valid(d.orderId)',
    cities: 'd => op.valid(d.city)',
  });
  const of = (name: string): number => Number(sums.get(name, 0));
  return {
    cents: of('cents'), phones: of('phones'), phoneTails: of('phoneTails'), emails: of('emails'),
    emailLetters: of('emailLetters'), orderIds: of('orderIds'), cities: of('cities'),
  }; // prettier-ignore
}
