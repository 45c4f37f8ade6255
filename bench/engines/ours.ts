import { DateStyle, plainSheet, portray, readMeaning, recipeFrom, type Book, type Cell, type Portrait } from '../../core/index';
import { tierOf, TODAY, WINDOW, type Cleaned, type OrdersEngine, type PortraitRows } from '../orders/work';

/** The product's own run from rows to a portrait: everything that `portray` does (understand, clean, measure, score by rank and bins, four class sets, tags, certificate), then rows out. */
export const engine: OrdersEngine = { start: () => run };

function run(rows: readonly (readonly Cell[])[]): PortraitRows {
  const book: Book = { title: 'bench', date1904: false, names: [], sheets: [plainSheet('Orders', rows, { dates: new Map([[2, dateStyles(rows)]]) })] };
  const meaning = readMeaning(book, { mapping: new Map() });
  const recipe = recipeFrom({ preset: 'quintile', sets: [['window', String(WINDOW)]] });
  if (meaning.kind === 'none' || !recipe.ok) throw new Error('the bench rows were not understood');
  const portrait = portray(book, meaning, recipe.recipe, { today: TODAY, given: true }, () => undefined);
  if ('kind' in portrait) throw new Error(portrait.reason.en);
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
      ids[who] ?? '', hasOrders ? days : null, measures.frequency[who] ?? 0, (measures.monetaryCents[who] ?? 0) / 100,
      hasOrders ? r : 0, hasOrders ? f : 0, hasOrders ? m : 0, hasOrders ? `${r}${f}${m}` : '', state, tier,
    ]);
  }
  return { tags: tagRows(orders.rows, tiers, states), customers };
}

/** Rows with the same two tags are one and the same array: hosts copy what they are handed. */
function tagRows(rows: { count: number; customer: Int32Array; state: Uint8Array }, tiers: readonly string[], states: readonly string[]): PortraitRows['tags'] {
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
  if (amounts?.kind !== 'money' || phones?.kind !== 'phone' || !emails || orderIds?.kind !== 'text' || cities?.kind !== 'text') throw new Error('columns were not understood');
  const mobiles = phones.mobiles.filter((mobile) => mobile > 0);
  let goodEmails = 0;
  let emailLetters = 0;
  for (let row = 1; row < rows.length; row++) {
    const cell = rows[row]?.[emails.meaning.column] ?? null;
    const outcome = emails.column.outcome[row - 1] ?? 0;
    if (cell === null || emails.column.rules[outcome - 1]?.effect === 'issue') continue;
    const length = outcome === 0 && typeof cell === 'string' ? cell.length : emails.column.after(cell, row).length;
    if (length > 0) goodEmails++;
    emailLetters += length;
  }
  return {
    cents: amounts.units.reduce((sum, units) => sum + (Number.isNaN(units) ? 0 : units), 0),
    phones: mobiles.length,
    phoneTails: mobiles.reduce((sum, mobile) => sum + (mobile % 1e8), 0),
    emails: goodEmails, emailLetters,
    orderIds: orderIds.codes.reduce((count, code) => count + (code >= 0 ? 1 : 0), 0),
    cities: cities.codes.reduce((count, code) => count + (code >= 0 ? 1 : 0), 0),
  };
}
