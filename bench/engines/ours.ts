import {
  DateStyle,
  plainSheet,
  portray,
  readMeaning,
  recipeFrom,
  type Book,
  type Cell,
  type Portrait,
} from '../../core/index';
import { tierOf, TODAY, WINDOW, type Cleaned, type OrdersEngine, type PortraitRows } from '../orders/work';

/** The product's own run from rows to a portrait: everything that `portray` does (understand, clean, measure, score by rank and bins, four class sets, tags, certificate), then rows out. */
export const engine: OrdersEngine = { start: () => (rows) => portraitRows(rows, [['sameCustomer', 'key']]) };

/** Run the product over order rows; `sets` are settings beside the work's own, `look` reads what the portrait makes when asked for. */
export function portraitRows(
  rows: readonly (readonly Cell[])[],
  sets: readonly (readonly [key: string, value: string])[],
  look: (portrait: Portrait) => void = () => undefined,
): PortraitRows {
  const book: Book = {
    title: 'bench',
    date1904: false,
    names: [],
    sheets: [plainSheet('Orders', rows, { dates: new Map([[2, dateStyles(rows)]]) })],
  };
  const meaning = readMeaning(book, { mapping: new Map() });
  const recipe = recipeFrom({
    preset: 'quintile',
    sets: [['window', String(WINDOW)], ...sets],
  });
  if (meaning.kind === 'none' || !recipe.ok) throw new Error('the bench rows were not understood');
  const portrait = portray(book, meaning, recipe.recipe, { today: TODAY, given: true }, () => undefined);
  if ('kind' in portrait) throw new Error(portrait.reason.en);
  look(portrait);
  return { ...rowsOut(portrait), cleaned: cleaned(portrait, rows) };
}

/** As a host says it: numbers in the date column are dates. */
function dateStyles(rows: readonly (readonly Cell[])[]): Uint8Array {
  const styles = new Uint8Array(rows.length);
  for (let row = 1; row < rows.length; row++) if (typeof rows[row]?.[2] === 'number') styles[row] = DateStyle.date;
  return styles;
}

function rowsOut(portrait: Portrait): Pick<PortraitRows, 'tags' | 'customers'> {
  const { gathered, scores, classes } = portrait;
  const { measures, ids, orders } = gathered;
  const activity = classes.find((set) => set.id === 'activity');
  if (!orders || !activity) throw new Error('no orders');
  const tiers: string[] = [];
  const states: string[] = [];
  const codes = Array.from({ length: 556 }, (_, code) => String(code));
  const customers: (string | number | null)[][] = [];
  for (let who = 0; who < ids.length; who++) {
    const days = measures.recencyDays[who] ?? NaN;
    const [r, f, m] = [scores.binR[who] ?? NaN, scores.binF[who] ?? NaN, scores.binM[who] ?? NaN];
    const hasOrders = !Number.isNaN(days);
    const tier = hasOrders ? tierOf(r, f, m) : 'noOrders';
    const state = activity.classes[activity.codes[who] ?? -1]?.id ?? '';
    tiers.push(tier);
    states.push(state);
    customers.push([
      ids[who] ?? '',
      hasOrders ? days : null,
      measures.frequency[who] ?? 0,
      (measures.monetaryCents[who] ?? 0) / 100,
      hasOrders ? r : 0,
      hasOrders ? f : 0,
      hasOrders ? m : 0,
      hasOrders ? (codes[r * 100 + f * 10 + m] ?? '') : '',
      state,
      tier,
    ]);
  }
  return { tags: tagRows(orders.rows, tiers, states), customers };
}

/** Rows with the same two tags are one and the same array: hosts copy what they are handed. */
function tagRows(
  rows: { count: number; customer: Int32Array; state: Uint8Array },
  tiers: readonly string[],
  states: readonly string[],
): PortraitRows['tags'] {
  const nothing: readonly (string | null)[] = [null, null];
  const pairs = new Map<string, readonly (string | null)[]>();
  const pairOf = tiers.map((tier, who) => {
    const key = `${tier} ${states[who] ?? ''}`;
    const pair = pairs.get(key) ?? [tier, states[who] ?? null];
    pairs.set(key, pair);
    return pair;
  });
  const tags = new Array<readonly (string | null)[]>(rows.count);
  for (let row = 0; row < rows.count; row++) {
    const pair = pairOf[rows.customer[row] ?? -1];
    tags[row] = pair !== undefined && (rows.state[row] ?? FIRST_ASIDE) < FIRST_ASIDE ? pair : nothing;
  }
  return tags;
}

/** Row states from here on are set aside. */
const FIRST_ASIDE = 10;

function cleaned(portrait: Portrait, rows: readonly (readonly Cell[])[]): Cleaned {
  const sheet = portrait.gathered.orders?.sheet;
  const columns = sheet?.columns;
  const amounts = columns?.get('amount')?.column;
  const phones = columns?.get('phone')?.column;
  const emails = columns?.get('email');
  const orderIds = columns?.get('orderId')?.column;
  const cities = columns?.get('city')?.column;
  if (
    amounts?.kind !== 'money' ||
    phones?.kind !== 'phone' ||
    !emails ||
    orderIds?.kind !== 'text' ||
    cities?.kind !== 'text'
  )
    throw new Error('columns were not understood');
  const proof = { cents: 0, phones: 0, phoneTails: 0, emails: 0, emailLetters: 0, orderIds: 0, cities: 0 };
  for (let row = 0; row < amounts.units.length; row++) {
    const units = amounts.units[row] ?? NaN;
    const mobile = phones.mobiles[row] ?? NaN;
    if (!Number.isNaN(units)) proof.cents += units;
    if (mobile > 0) proof.phones++;
    if (mobile > 0) proof.phoneTails += mobile - Math.floor(mobile / 1e8) * 1e8;
    if ((orderIds.codes[row] ?? -1) >= 0) proof.orderIds++;
    if ((cities.codes[row] ?? -1) >= 0) proof.cities++;
    const letters = emailLetters(emails, rows[row + 1]?.[emails.meaning.column] ?? null, row);
    if (letters > 0) proof.emails++;
    proof.emailLetters += letters;
  }
  return proof;
}

/** How long the cleaned address is; 0 when there is none or it is no address. */
function emailLetters({ column }: { column: CleanedColumn }, cell: Cell, row: number): number {
  const outcome = column.outcome[row] ?? 0;
  if (cell === null || column.rules[outcome - 1]?.effect === 'issue') return 0;
  return outcome === 0 && typeof cell === 'string' ? cell.length : column.after(cell, row + 1).length;
}

type CleanedColumn = NonNullable<
  ReturnType<NonNullable<Portrait['gathered']['orders']>['sheet']['columns']['get']>
>['column'];
