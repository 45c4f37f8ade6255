import { readFileSync } from 'node:fs';
import { serialOf } from '../../core/book/serial';
import { summarizeColumns } from '../../core/measure/columnSummary';
import { standardRecipe } from '../../core/recipe/settings.data';
import { run } from '../../core/run';
import { readCsv } from '../../desk/file/csv/readCsv';
import { describeWithSharedData, sharedData } from '../reference/sharedData';

const FILE = 'online_retail/online_retail_2010-12_raw.csv';

describeWithSharedData('Online Retail, December 2010, raw and without a mapping', () => {
  const { book } = readCsv(readFileSync(sharedData(FILE)), 'online_retail.csv');
  const clock = { today: serialOf(2011, 1, 1), given: true };
  const result = run(book, { recipe: standardRecipe, mapping: new Map(), clock });
  if (result.kind === 'none') throw new Error('nothing was understood');
  const { rows, gathered } = result.portrait;
  const profile = JSON.parse(readFileSync(sharedData('online_retail/ref_profile_2010-12.json'), 'utf8')) as Record<
    string,
    number
  >;

  test('every row is read, and rows read = kept + set aside', () => {
    expect(rows.read).toBe(profile['rows']);
    expect(rows.kept + rows.aside).toBe(rows.read);
    expect(rows.sales + rows.refunds + rows.cancelled + rows.details).toBe(rows.kept);
    expect([...rows.asideBy.values()].reduce((sum, count) => sum + count, 0)).toBe(rows.aside);
  });

  test('what was found agrees with the profile that pandas made', () => {
    expect(Object.fromEntries(rows.found)).toMatchObject({
      missing_customer: profile['missing_CustomerID'],
      exact_duplicate_rows: profile['exact_duplicate_rows'],
      cancellation_rows: profile['cancellation_rows'],
      negative_quantity: profile['negative_quantity'],
      zero_price: profile['zero_price'],
    });
    expect(rows.asideBy.get('missing_customer')).toBe(profile['missing_CustomerID']);
  });

  test('empty descriptions are counted apart from those that only say "?"', () => {
    const description = summarizeColumns(gathered).find((column) => column.meaning.header === 'Description');
    expect(description?.blank).toBe(profile['missing_Description']);
    expect(description?.blankMarks).toBe(3);
  });

  test("every customer's orders and money equal a plain loop over the file in whole cents", () => {
    const wanted = plainLoop();
    const got = new Map(
      gathered.ids.map((id, who) => [id, [gathered.measures.frequency[who], gathered.measures.monetaryCents[who]]]),
    );
    expect(wanted.size).toBeGreaterThan(900);
    expect(got).toEqual(wanted);
  });
});

/** Orders and net cents per customer, computed apart from the core: exact duplicates once, credit notes netted and not counted. */
function plainLoop(): ReadonlyMap<string, readonly [orders: number, cents: number]> {
  const seen = new Set<string>();
  const orders = new Map<string, Set<string>>();
  const cents = new Map<string, number>();
  const [sheet] = readCsv(readFileSync(sharedData(FILE)), 'plain.csv').book.sheets;
  for (const cells of (sheet?.rows ?? []).slice(1)) {
    const line = JSON.stringify(cells);
    const [invoice, , , quantity, , price, customer] = cells.map(String);
    if (cells[6] === null || seen.has(line) || invoice === undefined || customer === undefined) continue;
    seen.add(line);
    const known = orders.get(customer) ?? new Set<string>();
    orders.set(customer, known);
    if (!invoice.startsWith('C')) known.add(invoice);
    cents.set(customer, (cents.get(customer) ?? 0) + Number(quantity) * centsOf(price ?? ''));
  }
  return new Map([...orders].map(([customer, own]) => [customer, [own.size, cents.get(customer) ?? 0]]));
}

/** "2.55" -> 255; prices of the file have at most two decimals. */
function centsOf(price: string): number {
  const [whole = '', part = ''] = price.split('.');
  if (part.length > 2) throw new Error(`a price of more than two decimals: ${price}`);
  return Number(whole) * 100 + Number(part.padEnd(2, '0'));
}
