import { readFileSync } from 'node:fs';
import Papa from 'papaparse';
import { plainSheet } from '../../core/book/book';
import type { SheetMeaning } from '../../core/understand/meaning';
import { understand } from '../../core/understand/understand';
import { describeWithSharedData, sharedData } from '../reference/sharedData';

describeWithSharedData('real data', () => {
  test.each([
    [
      'online_retail/online_retail_2010-12_raw.csv',
      'orders',
      'customerId=CustomerID orderDate=InvoiceDate orderId=InvoiceNo product=Description productId=StockCode quantity=Quantity region=Country unitPrice=UnitPrice',
    ],
    [
      'rfm/rfm_data_orders.csv',
      'orders',
      'amount=revenue customerId=customer_id customerName=first_name email=email orderDate=order_date',
    ],
    ['cdnow/cdnow_sample.csv', 'orders', 'amount=amount customerId=customer_id orderDate=date quantity=quantity'],
    [
      'rfm/ref_orders_5bins_rfm.csv',
      'customers',
      'customerId=customer_id customerName=first_name email=email orderCount=transaction_count recencyDays=recency_days totalAmount=amount',
    ],
  ])('real data is understood without a mapping: %s', (file, shape, roles) => {
    const meaning = understandFile(file);
    if (meaning.kind === 'none') throw new Error(meaning.reasons.map((reason) => reason.en).join('\n'));
    expect(meaning.shape).toBe(shape);
    expect(rolesOf(meaning.orders ?? meaning.customers)).toBe(roles);
  });

  test.each([
    'groceries/groceries_long.csv',
    'febrl/febrl1.csv',
    'dirty/hospital/dirty.csv',
    'dirty/beers/dirty.csv',
    'er/restaurant/zagats.csv',
    'cn/divisions_areas.csv',
    'rfm/ref_orders_5bins_thresholds.csv',
  ])('a table that is neither orders nor customers is not taken for one: %s', (file) =>
    expect(understandFile(file).kind).toBe('none'),
  );
});

function understandFile(file: string): ReturnType<typeof understand> {
  const rows = Papa.parse<string[]>(readFileSync(sharedData(file), 'utf8'), { skipEmptyLines: true }).data;
  const book = { title: file, date1904: false, sheets: [plainSheet('Sheet1', rows)], names: [] };
  return understand(book, { mapping: new Map(), exclude: { sheets: new Set(), columns: new Map() } });
}

function rolesOf(sheet: SheetMeaning | null): string {
  const named =
    sheet?.columns.flatMap((column) => (column.role === null ? [] : [`${column.role}=${column.header}`])) ?? [];
  return named.sort().join(' ');
}
