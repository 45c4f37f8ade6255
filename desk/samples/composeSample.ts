import { dayOf, serialOf } from './calendar';
import { dirtBox } from './chooseDirt';
import type { CustomerScene } from './customerSheet';
import { writeCustomers } from './customerSheet';
import { padded } from './digits';
import type { SampleName } from './dirt.data';
import type { OrderScene } from './orderSheet';
import { writeOrders } from './orderSheet';
import { planPurchases } from './purchases';
import { randomFrom } from './random';
import type { ServiceScene } from './serviceSheet';
import { writeService } from './serviceSheet';
import type { Sample, SampleOptions } from './truth';

/** The last day of history in every sample. */
export const LAST_DAY = serialOf({ year: 2026, month: 10, day: 31 });

/** One shop: its name and its three sheets. */
export interface Shop {
  readonly name: SampleName;
  readonly title: string;
  readonly customers: CustomerScene;
  readonly orders: OrderScene;
  readonly service: ServiceScene;
}

/** Write the three sheets of a shop and the truth beside them. The same options give the same sample, cell by cell.
 *  Throws a RangeError when `orders` is not a whole number from 200 to 1,000,000. */
export function composeSample(shop: Shop, { orders, seed }: SampleOptions): Sample {
  checkSize(orders);
  const random = randomFrom(seed);
  const box = dirtBox(shop.name, random);
  const linesPerOrder = shop.orders.mostLines === 1 ? 1 : 2.2;
  const purchases = planPurchases(Math.round((orders * BASE_SHARE) / linesPerOrder), LAST_DAY, random);
  const customers = writeCustomers(purchases, shop.customers, box, random);
  const written = writeOrders(orders, purchases, customers, shop.orders, box, random);
  const service = writeService(Math.round(orders / 8), customers, shop.service, random);
  if (shop.name === 'chineseShop') box.mark('headerLineBreak');
  const { sheet, orders: orderTruth, ...frame } = written;
  const sheets = [customers.sheet, sheet, service.sheet];
  return {
    book: { title: shop.title, date1904: false, sheets, names: [] },
    truth: {
      ...frame,
      orders: orderTruth,
      customers: customers.truth,
      persons: customers.persons,
      service: service.truth,
      dirt: box.counts,
      places: box.places,
    },
    asOf: isoDay(LAST_DAY),
  };
}

/** Share of the order rows that are sales by plan; the rest are their duplicates and refunds. */
const BASE_SHARE = 1 / 1.017;

function checkSize(orders: number): void {
  if (Number.isInteger(orders) && orders >= 200 && orders <= 1_000_000) return;
  throw new RangeError(
    `expected 200 to 1,000,000 order rows, got ${orders}; nothing was made: ask for a size in between`,
  );
}

function isoDay(serial: number): string {
  const { year, month, day } = dayOf(serial);
  return `${year}-${padded(month, 2)}-${padded(day, 2)}`;
}
