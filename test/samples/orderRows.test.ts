import { orderRows, orderSheet } from '../../desk/samples/orderRows';
import { centsOfCell, phoneOfCell, serialOfCell } from './readBack';

describe('the order rows for timing runs', () => {
  const rows = orderRows({ rows: 20_000, seed: 11 });
  const body = rows.slice(1);

  it('hold a header and exactly the asked rows of eight cells', () => {
    expect(rows[0]).toEqual(['Order ID', 'Customer ID', 'Order date', 'Amount', 'Phone', 'Email', 'City', 'Status']);
    expect(body).toHaveLength(20_000);
    expect(body.every((row) => row.length === 8)).toBe(true);
  });

  it('are the same for the same seed and others for another seed', () => {
    expect(orderRows({ rows: 500, seed: 4 })).toEqual(orderRows({ rows: 500, seed: 4 }));
    expect(orderRows({ rows: 500, seed: 4 })).not.toEqual(orderRows({ rows: 500, seed: 5 }));
  });

  it('have about one customer for five orders, a few of whom buy much', () => {
    const orders = new Map<unknown, number>();
    for (const row of body) if (row[1] !== null) orders.set(row[1], (orders.get(row[1]) ?? 0) + 1);
    expect(orders.size).toBeGreaterThan(3_500);
    expect(orders.size).toBeLessThan(4_100);
    expect(Math.max(...orders.values())).toBeGreaterThan(50);
  });

  it('mix date serials with date texts and amounts as numbers with amounts as texts', () => {
    const share = (column: number): number => body.filter((row) => typeof row[column] === 'number').length / 20_000;
    expect(share(2)).toBeCloseTo(0.4, 1);
    expect(share(3)).toBeCloseTo(0.3, 1);
    expect(share(4)).toBeCloseTo(0.1, 1);
  });

  it('are readable in 97 of 100 rows, and every reading lies in the 24 months', () => {
    const isReadable = (row: (typeof rows)[number]): boolean =>
      row[1] !== null &&
      typeof serialOfCell(row[2] ?? null) === 'number' &&
      centsOfCell(row[3] ?? null) !== undefined &&
      phoneOfCell(row[4] ?? null) !== undefined &&
      row[2] !== '2026-02-30';
    const readable = body.filter(isReadable);
    expect(readable.length / 20_000).toBeGreaterThan(0.965);
    expect(readable.length / 20_000).toBeLessThan(0.985);
    const serials = readable.map((row) => serialOfCell(row[2] ?? null) ?? 0);
    expect(Math.min(...serials)).toBeGreaterThanOrEqual(46_326 - 729);
    expect(Math.max(...serials)).toBe(46_326);
  });

  it('style exactly the numbers of the date column as dates when they come as a sheet', () => {
    const sheet = orderSheet({ rows: 300, seed: 2 });
    sheet.rows.forEach((row, index) => {
      expect(sheet.dates.get(2)?.[index]).toBe(typeof row[2] === 'number' ? 1 : 0);
    });
  });
});
