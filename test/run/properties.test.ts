import fc from 'fast-check';
import { valueAt } from '../../core/patch/columns';
import { portraitColumns } from '../../core/report/portraitColumns';
import { ORDER_HEADER, orderRow, PLAIN_ROWS, shuffledBy } from './generatedOrders';
import { bookOf, runBook, type Ran } from './runBook';

const SETTINGS = fc.record({
  amountPer: fc.constantFrom('auto' as const, 'line' as const, 'order' as const),
  refunds: fc.constantFrom('net' as const, 'drop' as const),
  duplicates: fc.constantFrom('drop' as const, 'keep' as const),
  score: fc.constantFrom('rank' as const, 'bins' as const),
});
const ROWS = fc.array(orderRow, { minLength: 5, maxLength: 60 });
const NUMBERS = fc.array(fc.nat(1000), { minLength: 7, maxLength: 80 });

/** Everything that the portrait says of a customer: measures, scores, code, classes, tags, reasons and attributes. */
function saidOf({ portrait }: Ran): Record<string, unknown> {
  const columns = portraitColumns(portrait, 'zh');
  return Object.fromEntries(
    portrait.gathered.ids.map((id, who) => [id, columns.map(({ field, values }) => [field, valueAt(values, who)])]),
  );
}

test('property: row order changes no measure, score, class, tag or attribute', () => {
  fc.assert(
    fc.property(ROWS, NUMBERS, SETTINGS, (rows, numbers, settings) => {
      const all = [...PLAIN_ROWS, ...rows];
      const ran = runBook(bookOf([ORDER_HEADER, ...all]), settings);
      const again = runBook(bookOf([ORDER_HEADER, ...shuffledBy(all, numbers)]), settings);
      expect(saidOf(again)).toEqual(saidOf(ran));
      expect(again.portrait.rows).toEqual(ran.portrait.rows);
    }),
    { seed: 7, numRuns: 120 },
  );
});

test('property: segments of every class set sum to the source, customers and money to the cent; rows add up', () => {
  fc.assert(
    fc.property(ROWS, (rows) => {
      // Without order ids, dates in the future or in want, refund signs and window, money is the sum of the amounts of customers.
      const plain = rows.filter((row) => row[1] !== null && row[5] !== null && Number(row[5]) >= 0);
      const sheet = [...PLAIN_ROWS, ...plain].map((row) => [row[1] ?? null, '2024-06-01', row[5] ?? null]);
      const { portrait } = runBook(bookOf([['客户编号', '下单日期', '金额'], ...sheet]));
      const wanted = sheet.reduce((sum, row) => sum + Math.round(Number(row[2]) * 100), 0);
      const { measures } = portrait.gathered;
      for (const set of portrait.classes) {
        const customers = set.classes.map(() => 0);
        const cents = set.classes.map(() => 0);
        set.codes.forEach((code, who) => {
          customers[code] = (customers[code] ?? 0) + 1;
          cents[code] = (cents[code] ?? 0) + (measures.monetaryCents[who] ?? 0);
        });
        expect(customers.reduce((sum, count) => sum + count, 0)).toBe(new Set(sheet.map((row) => row[0])).size);
        expect(cents.reduce((sum, count) => sum + count, 0)).toBe(wanted);
      }
    }),
    { seed: 8, numRuns: 60 },
  );
});

test('property: rows read = kept + set aside, and every row is of one kind', () => {
  fc.assert(
    fc.property(ROWS, SETTINGS, (rows, settings) => {
      const { portrait } = runBook(bookOf([ORDER_HEADER, ...PLAIN_ROWS, ...rows]), settings);
      const { read, kept, aside, sales, refunds, cancelled, details, asideBy } = portrait.rows;
      const filled = rows.filter((row) => row.some((cell) => cell !== null)).length;
      expect(read).toBe(filled + PLAIN_ROWS.length);
      expect(kept + aside).toBe(read);
      expect(sales + refunds + cancelled + details).toBe(kept);
      expect([...asideBy.values()].reduce((sum, count) => sum + count, 0)).toBe(aside);
    }),
    { seed: 9, numRuns: 60 },
  );
});

test('property: the same run twice gives the same patch and certificate', () => {
  fc.assert(
    fc.property(ROWS, SETTINGS, (rows, settings) => {
      const book = bookOf([ORDER_HEADER, ...PLAIN_ROWS, ...rows]);
      const [one, two] = [runBook(book, settings), runBook(book, settings)];
      expect(two.patch).toEqual(one.patch);
      expect(two.portrait.certificate).toBe(one.portrait.certificate);
    }),
    { seed: 10, numRuns: 15 },
  );
});
