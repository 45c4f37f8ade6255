import { isoDate, recipeFrom, run, serialOf } from '../../core/index';
import type { Portrait } from '../../core/index';
import { RowState } from '../../core/measure/rowState';
import { chineseShop } from '../../desk/samples/chineseShop';
import { englishB2B } from '../../desk/samples/englishB2B';
import type { CustomerTruth, OrderKind, OrderTruth, Sample } from '../../desk/samples/truth';

const { sale, refund, cancelled, noCustomer, duplicate, noDate, badDate, futureDate } = RowState;
const { noAmount, badAmount, otherCurrency, negativeAmount } = RowState;

/** The states that each kind of row may get, beyond the rules of `agreedStates`.
 *  An unexplained negative row is a refund once an earlier order of the customer covers it (requirement C14). */
const STATES: Readonly<Record<OrderKind, readonly number[]>> = {
  sale: [sale],
  refund: [refund],
  refunded: [refund],
  cancelled: [cancelled],
  duplicate: [duplicate],
  future: [futureDate],
  badDate: [noDate, badDate],
  badAmount: [noAmount, badAmount],
  unexplainedNegative: [negativeAmount, refund],
  noCustomer: [noCustomer],
};

/** What a row must count as: a row without an id counts for the customer whose phone it bears, and one run has one currency. */
function agreedStates(truth: OrderTruth, main: string): readonly number[] {
  const isKept = truth.cents !== null && truth.kind !== 'duplicate' && truth.kind !== 'future';
  return isKept && truth.currency !== main ? [otherCurrency] : STATES[truth.kind];
}

function portraitOf(sample: Sample): Portrait {
  const recipe = recipeFrom({ sets: [] });
  if (!recipe.ok) throw new Error('the standard recipe is refused');
  const clock = { today: serialOf(2026, 10, 31), given: true };
  const result = run(sample.book, { recipe: recipe.recipe, mapping: new Map(), clock });
  if (result.kind === 'none') throw new Error(result.reasons.map(({ en }) => en).join());
  return result.portrait;
}

/** Rows whose customer is somebody else: two people who share one phone and nothing else. Up to two names a phone joins alone, as a second spelling of one name would (A18 C18). */
const CASES = [
  ['the Chinese shop', 'CNY', chineseShop({ orders: 2000, seed: 7 }), ['C20260412001 -> C20250110001']],
  ['the English supplier', 'USD', englishB2B({ orders: 2000, seed: 7 }), []],
] as const;

/** Further rows of a person on which phone, e-mail or device are the same as on the first. */
const JOINED = ['personNewPhone', 'personOtherStaff', 'personCompanySpelling'] as const;

describe.each(CASES)('against its own truth, %s', (_name, main, sample, phoneShared) => {
  const portrait = portraitOf(sample);
  const { orders, ids } = portrait.gathered;
  if (orders === null) throw new Error('no orders were found');
  const { rows, sheet } = orders;
  const stateOf = ({ row }: OrderTruth): number => rows.state[row - sheet.firstRow] ?? -1;
  /** The day of the order by its other lines: what a line without a date of its own is given. */
  const orderDay = ({ orderId, row }: OrderTruth): number | null =>
    sample.truth.orders.find((other) => other.orderId === orderId && other.row !== row && stateOf(other) === sale)
      ?.date ?? null;
  const isUndatedLine = (truth: OrderTruth): boolean => truth.dirt.includes('missingDate') && orderDay(truth) !== null;
  const cellsOf = ({ row }: OrderTruth): string => JSON.stringify(sample.book.sheets[1]?.rows[row]);

  test('requirements 47-51, 59-61, C14, C31: every row counts as what it really is', () => {
    const agreed = (truth: OrderTruth): readonly number[] =>
      isUndatedLine(truth) ? [sale] : agreedStates(truth, main);
    const wrong = sample.truth.orders.filter((truth) => !agreed(truth).includes(stateOf(truth)));
    expect(wrong.map((truth) => `${truth.kind} ${truth.dirt.join()} -> ${stateOf(truth)} ${cellsOf(truth)}`)).toEqual(
      [],
    );
  });

  test('requirement C14: a negative row without a word is a refund only when an earlier order covers it', () => {
    const covered = (row: OrderTruth): boolean =>
      sample.truth.orders.some(
        (other) =>
          other.customer === row.customer &&
          stateOf(other) === sale &&
          (other.date ?? Infinity) <= (row.date ?? 0) &&
          (other.cents ?? 0) >= -(row.cents ?? 0),
      );
    const negative = sample.truth.orders.filter(({ kind }) => kind === 'unexplainedNegative');
    for (const row of negative.filter((one) => stateOf(one) === refund)) expect(covered(row)).toBe(true);
    for (const row of negative.filter((one) => stateOf(one) === negativeAmount)) expect(covered(row)).toBe(false);
    expect(negative.length).toBeGreaterThan(0);
  });

  test('requirements 60, 65: date and cents of every row that counts are exactly the true ones', () => {
    const counted = sample.truth.orders.filter((truth) => [sale, refund, cancelled].includes(stateOf(truth) as 0));
    const wrong = counted.filter((truth) => {
      const at = truth.row - sheet.firstRow;
      return rows.day[at] !== (truth.date ?? orderDay(truth)) || rows.cents[at] !== truth.cents;
    });
    expect(counted.length).toBeGreaterThan(1800);
    expect(
      wrong.map((truth) => {
        const at = truth.row - sheet.firstRow;
        return `${isoDate(rows.day[at] ?? 0)} ${rows.cents[at]} but ${truth.date} ${truth.cents}: ${cellsOf(truth)}`;
      }),
    ).toEqual([]);
  });

  const { customers, persons } = sample.truth;
  const byId = new Map(customers.map((one) => [one.id, one]));
  const shownFor = ({ row }: OrderTruth): string | undefined => ids[rows.customer[row - sheet.firstRow] ?? -1];
  const ownerOf = ({ customer }: OrderTruth): CustomerTruth | undefined => customers[customer ?? -1];
  /** Ids are never repaired (A18 C20), so `198` stays another customer than `00000198` until a person says otherwise. A duplicate is the copy of its original, cells and all. */
  const lostZeros = (truth: OrderTruth): boolean =>
    (truth.dirt.includes('idAsNumber') || truth.kind === 'duplicate') &&
    shownFor(truth) === String(Number(ownerOf(truth)?.id));

  test('requirements 47-49, C18: every row belongs to the person who bought; an id that lost its zeros and a shared phone are the only ways not to', () => {
    const named = sample.truth.orders.filter((truth) => truth.customer !== null && shownFor(truth) !== undefined);
    const wrong = named.filter((truth) => {
      const shown = byId.get(shownFor(truth) ?? '');
      return !lostZeros(truth) && shown?.person !== ownerOf(truth)?.person;
    });
    expect(wrong.map((truth) => `${ownerOf(truth)?.id} -> ${shownFor(truth)}`)).toEqual(phoneShared);
    for (const truth of wrong) {
      const [own, shown] = [ownerOf(truth), byId.get(shownFor(truth) ?? '')];
      expect(own?.phone).toBe(shown?.phone);
      expect([own, shown].some((one) => one?.dirt.includes('customerPhoneShared'))).toBe(true);
    }
    expect(named.length).toBeGreaterThan(1900);
  });

  test('requirement 49: a row without an id is of the person whose phone it bears, and one with neither is nobody’s', () => {
    const [bare, nobody] = (['missingCustomerId', 'noCustomer'] as const).map((dirt) =>
      sample.truth.orders.filter((truth) => truth.dirt.includes(dirt)),
    );
    for (const truth of bare ?? []) {
      expect(truth.phone).toBe(ownerOf(truth)?.phone);
      expect(persons[byId.get(shownFor(truth) ?? '')?.person ?? -1]?.customers).toContain(truth.customer);
    }
    expect(nobody?.map(shownFor)).toEqual(nobody?.map(() => undefined));
    expect(bare?.length).toBeGreaterThan(1);
    expect(nobody?.length).toBeGreaterThan(0);
  });

  test('requirements 47-48, C18: a person typed in again with an equal phone, e-mail or device is one customer, under one of the own ids', () => {
    const shown = new Set(ids);
    const again = customers.filter(({ dirt }) => JOINED.some((one) => dirt.includes(one)));
    const apart = again.filter(({ person }) => {
      const own = persons[person]?.customers.map((one) => customers[one]);
      const alike = own?.filter((one) => one && !one.dirt.includes('personTraditional'));
      return alike?.filter((one) => shown.has(one?.id ?? '')).length !== 1;
    });
    expect(apart.map(({ id, dirt }) => `${id} ${dirt.join()}`)).toEqual([]);
    expect(again.length).toBeGreaterThan(5);
  });

  test('the rows that the summary accounts for are all the rows there are', () => {
    const { read, kept, aside, asideBy } = portrait.rows;
    expect(read).toBe(sample.truth.orders.length + 1);
    expect(kept + aside).toBe(read);
    expect([...asideBy.values()].reduce((sum, count) => sum + count, 0)).toBe(aside);
    expect(asideBy.get('total_row')).toBe(1);
  });
});
