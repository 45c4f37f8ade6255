import type { Cell, Sheet } from '../../core/index';
import { DateStyle, plainSheet } from '../../core/index';
import type { DirtBox } from './chooseDirt';
import type { DirtId } from './dirt.data';
import type { Identity } from './identity';
import type { Purchases } from './purchases';
import { HISTORY_DAYS } from './purchases';
import type { Random } from './random';
import type { CustomerCells, SpellScene } from './spellCustomer';
import { spellCustomer } from './spellCustomer';
import type { CustomerTruth, PersonTruth } from './truth';

/** What one shop's customer sheet looks like. */
export interface CustomerScene extends SpellScene {
  readonly sheet: string;
  readonly header: readonly string[];
  readonly registeredColumn: number;
  readonly lastDay: number;
  readonly identity: (person: number, registered: number, random: Random) => Identity;
  /** The same person, typed in once more in the way of a `customer.person` kind. `index` is new to every row. */
  readonly again: (identity: Identity, dirt: DirtId, index: number, random: Random) => Identity;
  readonly id: (identity: Identity, index: number, random: Random) => string;
  readonly row: (id: string, identity: Identity, cells: CustomerCells) => Cell[];
}

/** A customer sheet with the truth about its rows. */
export interface CustomerRows {
  readonly sheet: Sheet;
  readonly truth: readonly CustomerTruth[];
  readonly persons: readonly PersonTruth[];
  /** Per customer row the clean identity, for the sheets that repeat parts of it. */
  readonly identities: readonly Identity[];
}

/** Write one row for each buyer of the plan and, below, the further rows of those who were typed in twice or three
 *  times. Nobody has more than three rows. */
export function writeCustomers(purchases: Purchases, scene: CustomerScene, box: DirtBox, random: Random): CustomerRows {
  const writer: Writer = { scene, box, random, rows: [scene.header], truth: [], identities: [] };
  const persons = purchases.buyers.map(({ profile }, person) => ({ profile, customers: [person] }));
  firstDays(purchases, scene.lastDay).forEach((first, person) => {
    writeRow(writer, person, scene.identity(person, first - random.below(30), random), []);
  });
  persons.forEach(({ customers }, person) => writeFurther(writer, person, customers));
  const styles = Uint8Array.from(writer.rows, (_, row) => (row === 0 ? DateStyle.none : DateStyle.date));
  const sheet = plainSheet(scene.sheet, writer.rows, { dates: new Map([[scene.registeredColumn, styles]]) });
  return { sheet, truth: writer.truth, persons, identities: writer.identities };
}

interface Writer {
  readonly scene: CustomerScene;
  readonly box: DirtBox;
  readonly random: Random;
  readonly rows: (readonly Cell[])[];
  readonly truth: CustomerTruth[];
  readonly identities: Identity[];
}

/** The day of each buyer's first order; a spread of days for those without. */
function firstDays({ buyers, buyer, day }: Purchases, lastDay: number): number[] {
  const first = buyers.map((_, person) => lastDay - (person % HISTORY_DAYS));
  for (let index = buyer.length - 1; index >= 0; index -= 1) first[buyer[index] ?? 0] = day[index] ?? lastDay;
  return first;
}

function writeFurther(writer: Writer, person: number, customers: number[]): void {
  const { scene, box, random, truth } = writer;
  while (customers.length < 3) {
    const drawn = box.draw('customer.person');
    const known = writer.identities[person];
    if (drawn === null || known === undefined) return;
    const later = Math.min(scene.lastDay, known.registered + 20 + random.below(300));
    customers.push(truth.length);
    writeRow(writer, person, { ...scene.again(known, drawn.id, truth.length, random), registered: later }, [drawn.id]);
  }
}

function writeRow(writer: Writer, person: number, identity: Identity, dirt: DirtId[]): void {
  const { scene, box, random, rows, truth, identities } = writer;
  const { cells, phone } = spellCustomer(identity, dirt, scene, box, random);
  const id = scene.id(identity, truth.length, random);
  const { name, company, gender, age, email, province, city, district, industry, registered } = identity;
  const place = { province, city, district };
  truth.push({
    row: rows.length,
    id,
    person,
    name,
    company,
    gender,
    age,
    phone,
    email,
    ...place,
    industry,
    registered,
    dirt,
  });
  identities.push(identity);
  rows.push(scene.row(id, identity, cells));
}
