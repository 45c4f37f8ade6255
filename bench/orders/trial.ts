import { ORDER_HEADER } from '../../desk/samples/orderRows';
import type { Cell } from '../../core/index';
import { TRIAL } from './trial.data';
import type { OrdersRun } from './work';

/** Run an engine on the hand-worked rows, one customer a row, and throw at the first value that differs.
 *  So no engine saves time by reading fewer spellings than the others. */
export async function assertReadsEverySpelling(run: OrdersRun): Promise<void> {
  const cells = TRIAL.map(([customer, date, amount, phone, email, status], at): Cell[] =>
    [`T${at}`, customer, date, amount, phone, email, '北京', status]); // prettier-ignore
  const { customers, cleaned, tags } = await run([[...ORDER_HEADER], ...cells]);
  const found = new Map(customers.map((row) => [row[0], row]));
  TRIAL.forEach(([customer, date, amount, , , , expected], at) => {
    const place = `trial row ${at} (${String(customer)}, ${String(date)}, ${String(amount)})`;
    assertSame(`${place}: tagged`, tags[at]?.[0] !== null, expected !== 'aside');
    if (customer === null || customer === 'N/A') return;
    const measures = expected === 'aside' ? [null, 0, 0] : expected;
    assertSame(`${place}: R, F, M`, found.get(String(customer).trim())?.slice(1, 4), measures);
  });
  assertSame('trial: customers', customers.length, TRIAL.length - 2);
  assertSame('trial: phones', cleaned.phones, TRIAL.filter((row) => row[3] !== null && row[3] !== '1234567').length);
  assertSame('trial: emails', [cleaned.emails, cleaned.emailLetters], [3, 23]);
}

function assertSame(place: string, came: unknown, expected: unknown): void {
  if (JSON.stringify(came) === JSON.stringify(expected)) return;
  throw new Error(`${place}: expected ${JSON.stringify(expected)}, came ${JSON.stringify(came)}`);
}
