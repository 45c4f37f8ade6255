import type { Cell, Sheet } from '../../core/index';
import { DateStyle, plainSheet } from '../../core/index';
import { padded } from './digits';
import type { CustomerRows } from './customerSheet';
import { HISTORY_DAYS } from './purchases';
import type { Random } from './random';
import type { ServiceTruth } from './truth';

/** What one shop's service log looks like: number, customer id, day, channel, topic, words, who answered, rating. */
export interface ServiceScene {
  readonly sheet: string;
  readonly header: readonly string[];
  readonly lastDay: number;
  readonly channels: readonly string[];
  readonly staff: readonly string[];
  readonly talks: readonly (readonly [topic: string, text: string])[];
}

/** Write a service log of `rows` clean rows in the order of time; complaints are rated lower. */
export function writeService(
  rows: number,
  customers: CustomerRows,
  scene: ServiceScene,
  random: Random,
): { readonly sheet: Sheet; readonly truth: readonly ServiceTruth[] } {
  const cells: (readonly Cell[])[] = [scene.header];
  const truth: ServiceTruth[] = [];
  for (let index = 0; index < rows; index += 1) {
    const customer = random.below(customers.truth.length);
    const date = scene.lastDay - HISTORY_DAYS + 1 + Math.floor((index * HISTORY_DAYS) / rows);
    const [topic, text] = random.pick(scene.talks);
    const rating = topic === '投诉' || topic === 'Complaint' ? 1 + random.below(2) : 3 + random.below(3);
    const who = [customers.truth[customer]?.id ?? null, date, random.pick(scene.channels)];
    truth.push({ row: cells.length, customer, date, topic });
    cells.push([`S${padded(index + 1, 7)}`, ...who, topic, text, random.pick(scene.staff), rating]);
  }
  const styles = Uint8Array.from(cells, (_, row) => (row === 0 ? DateStyle.none : DateStyle.date));
  return { sheet: plainSheet(scene.sheet, cells, { dates: new Map([[2, styles]]) }), truth };
}
