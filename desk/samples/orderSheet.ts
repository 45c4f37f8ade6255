import type { Cell, Sheet } from '../../core/index';
import { DateStyle, plainSheet } from '../../core/index';
import type { DirtBox, Drawn } from './chooseDirt';
import { textOf } from './chooseDirt';
import type { CustomerRows } from './customerSheet';
import type { Identity } from './identity';
import type { OrderDraft, Product } from './orderDraft';
import { saleDraft } from './orderDraft';
import type { Purchases } from './purchases';
import type { Random } from './random';
import type { SpelledAmount } from './spellAmount';
import { spellAmount } from './spellAmount';
import type { SpelledDate } from './spellDate';
import { spellDate } from './spellDate';
import type { PhoneStyle } from './spellPhone';
import { isReadable, spellPhone } from './spellPhone';
import type { SpoilScene } from './spoilOrder';
import { refundRow, spoilOrder } from './spoilOrder';
import type { Currency, OrderTruth } from './truth';

/** What one shop's order sheet looks like. */
export interface OrderScene extends SpoilScene {
  readonly sheet: string;
  /** A merged line above the header, or null for none. */
  readonly title: string | null;
  readonly header: readonly string[];
  readonly dateColumn: number;
  readonly currency: Currency;
  readonly phone: PhoneStyle;
  readonly done: readonly string[];
  readonly mostLines: number;
  readonly products: readonly Product[];
  /** Bounds of a usual quantity; a buyer's `spend` moves between them. */
  readonly mostPieces: number;
  readonly orderId: (day: number, index: number) => string;
  readonly row: (draft: OrderDraft, cells: OrderCells, owner: Identity) => Cell[];
  readonly total: (sum: number) => Cell[];
}

/** The cells of an order row that dirt may touch. */
export interface OrderCells {
  readonly customerId: Cell;
  readonly date: Cell;
  readonly amount: Cell;
  readonly phone: Cell;
}

/** An order sheet with the truth about its rows. */
export interface OrderRows {
  readonly sheet: Sheet;
  readonly orders: readonly OrderTruth[];
  readonly headerRow: number;
  readonly totalRow: number;
  readonly blankRows: readonly number[];
}

/** Write exactly `rows` data rows in the order of time: sales by plan, spoiled at the stated rates, each exact
 *  duplicate and refund right below its sale, two blank rows among them, the total at the bottom. */
export function writeOrders(
  rows: number,
  purchases: Purchases,
  customers: CustomerRows,
  scene: OrderScene,
  box: DirtBox,
  random: Random,
): OrderRows {
  const page = newPage(rows, scene, box);
  const writer: Writer = { page, customers, scene, box, random };
  const orders = purchases.day.length;
  for (let index = 0; page.truth.length < rows; index += 1) {
    const at = index < orders ? index : random.below(orders);
    const left = rows - page.truth.length;
    const lines = scene.mostLines === 1 ? 1 : linesOf(left, orders - index, scene.mostLines, random);
    writeOrder(writer, index, purchases, at, Math.min(lines, left), rows);
  }
  return finished(page, scene, box);
}

/** Draw how many lines an order has so that the lines that are left go round. */
function linesOf(left: number, orders: number, most: number, random: Random): number {
  const wanted = (left / Math.max(1, orders)) * (0.4 + 1.2 * random.next());
  return Math.max(1, Math.min(most, Math.round(wanted)));
}

interface Page {
  readonly rows: (readonly Cell[])[];
  readonly styles: number[];
  readonly truth: OrderTruth[];
  readonly blankAfter: readonly number[];
  readonly blankRows: number[];
  cents: number;
}

interface Writer {
  readonly page: Page;
  readonly customers: CustomerRows;
  readonly scene: OrderScene;
  readonly box: DirtBox;
  readonly random: Random;
}

function newPage(rows: number, scene: OrderScene, box: DirtBox): Page {
  const above = scene.title === null ? [] : [[scene.title]];
  if (scene.title !== null) box.mark('titleAboveHeader');
  const first = [...above, scene.header];
  const blankAfter = [Math.floor(rows * 0.4), Math.floor(rows * 0.7)];
  return { rows: first, styles: first.map(() => 0), truth: [], blankAfter, blankRows: [], cents: 0 };
}

function writeOrder(
  writer: Writer,
  index: number,
  purchases: Purchases,
  at: number,
  lines: number,
  rows: number,
): void {
  const { scene, random, page } = writer;
  const buyer = purchases.buyer[at] ?? 0;
  const day = purchases.day[at] ?? scene.lastDay;
  const customer = random.pick(writer.customers.persons[buyer]?.customers ?? [0]);
  const spend = purchases.buyers[buyer]?.spend ?? 1;
  const orderId = scene.orderId(day, index);
  for (let line = 1; line <= lines && page.truth.length < rows; line += 1) {
    const product = random.pick(scene.products);
    const quantity = pieces(product, spend, scene, random);
    const sale = saleDraft({ orderId, line, customer, product, quantity, day, status: random.pick(scene.done) });
    writeSale(writer, sale, rows - page.truth.length);
  }
}

/** Exactly 100.00 is left out, so that a refund of -100 never finds a sale by chance. */
function pieces(product: Product, spend: number, scene: OrderScene, random: Random): number {
  const most = Math.max(1, Math.round((scene.mostPieces * Math.min(spend, 2)) / 2));
  const quantity = 1 + random.below(most);
  return product.cents * quantity === 10000 ? quantity + 1 : quantity;
}

function writeSale(writer: Writer, sale: OrderDraft, left: number): void {
  const { scene, box, random, page } = writer;
  const drawn = left > 1 ? box.draw('order.kind') : null;
  if (drawn !== null) spoilOrder(sale, drawn, scene, random);
  const written = writeRow(writer, sale);
  if (drawn === null) return;
  if (drawn.id === 'exactDuplicate') repeatRow(page, written);
  const refund = refundRow(sale, written.cents ?? sale.cents, drawn, scene, random);
  if (refund !== null) writeRow(writer, refund);
}

function writeRow(writer: Writer, draft: OrderDraft): OrderTruth {
  const { page, customers, scene } = writer;
  const owner = customers.truth[draft.customer];
  const identity = customers.identities[draft.customer];
  if (owner === undefined || identity === undefined)
    throw new RangeError(`expected a customer row, got ${draft.customer}`);
  const date = dateOf(writer, draft);
  const amount = amountOf(writer, draft);
  const phone = phoneOf(writer, draft, owner.phone);
  const customerId = draft.showsId ? idCell(owner.id, writer, draft.dirt) : null;
  draft.note = draft.note ?? noteOf(writer, draft.dirt);
  const cells = { customerId, date: date.cell, amount: amount.cell, phone: phone.cell };
  return place(page, scene.row(draft, cells, identity), date.style, {
    row: nextRow(page),
    orderId: draft.orderId,
    customer: draft.kind === 'noCustomer' ? null : draft.customer,
    kind: draft.kind,
    date: date.serial,
    cents: amount.cents,
    currency: amount.currency,
    phone: phone.digits,
    dirt: draft.dirt.length === 0 ? CLEAN : draft.dirt.slice(),
  });
}

function dateOf({ box, random }: Writer, draft: OrderDraft): SpelledDate | NoDate {
  if (draft.dateCell !== undefined) return { cell: draft.dateCell, style: negativeStyle(draft.dateCell), serial: null };
  return spellDate(draft.day, noted(box.draw('order.date'), draft.dirt)?.id ?? null, random);
}

interface NoDate {
  readonly cell: Cell;
  readonly style: number;
  readonly serial: null;
}

/** A number that is no day still sits in a date-styled cell. */
function negativeStyle(cell: Cell): number {
  return typeof cell === 'number' ? DateStyle.date : DateStyle.none;
}

function amountOf({ box, scene }: Writer, draft: OrderDraft): SpelledAmount | NoAmount {
  if (draft.amountCell !== undefined) return { cell: draft.amountCell, cents: null, currency: scene.currency };
  const drawn = box.draw(draft.cents < 0 ? 'order.negative' : 'order.amount');
  return spellAmount(draft.cents, noted(drawn, draft.dirt)?.id ?? null, scene.currency);
}

interface NoAmount {
  readonly cell: Cell;
  readonly cents: null;
  readonly currency: Currency;
}

function phoneOf(
  { box, scene, random }: Writer,
  draft: OrderDraft,
  phone: string,
): { cell: Cell; digits: string | null } {
  if (draft.phone === 'none') return { cell: null, digits: null };
  const drawn = draft.phone === 'any' ? noted(box.draw('order.phone'), draft.dirt) : null;
  if (drawn !== null && drawn.texts.length > 0) return { cell: textOf(drawn, random), digits: null };
  const dirt = drawn?.id ?? null;
  return { cell: spellPhone(phone, dirt, scene.phone), digits: isReadable(dirt) ? phone : null };
}

function noteOf({ box, random }: Writer, dirt: OrderDraft['dirt']): Cell {
  const drawn = noted(box.draw('order.note'), dirt);
  return drawn === null ? null : textOf(drawn, random);
}

function idCell(id: string, { box }: Writer, dirt: OrderDraft['dirt']): Cell {
  if (!/^\d+$/.test(id)) return id;
  const drawn = noted(box.draw('order.customer'), dirt);
  if (drawn === null) return id;
  return drawn.id === 'idAsNumber' ? Number(id) : ` ${id}\u3000`;
}

function noted(drawn: Drawn | null, dirt: OrderDraft['dirt']): Drawn | null {
  if (drawn !== null) dirt.push(drawn.id);
  return drawn;
}

function repeatRow(page: Page, original: OrderTruth): void {
  const row = page.rows[original.row] ?? [];
  const copy: OrderTruth = { ...original, row: nextRow(page), kind: 'duplicate', dirt: ['exactDuplicate'] };
  place(page, [...row], page.styles[original.row] ?? 0, copy);
}

function place(page: Page, row: Cell[], style: number, truth: OrderTruth): OrderTruth {
  page.rows.push(row);
  page.styles.push(style);
  page.truth.push(truth);
  page.cents += truth.cents ?? 0;
  return truth;
}

/** Where the next data row goes; a blank row is put in first where one is due. */
function nextRow(page: Page): number {
  const due = page.blankAfter[page.blankRows.length];
  if (due === page.truth.length) blankRow(page);
  return page.rows.length;
}

/** Shared by all rows without dirt. */
const CLEAN: OrderTruth['dirt'] = [];
const BLANK: readonly Cell[] = [];

function blankRow(page: Page): void {
  page.blankRows.push(page.rows.length);
  page.rows.push(BLANK);
  page.styles.push(0);
}

function finished(page: Page, scene: OrderScene, box: DirtBox): OrderRows {
  const totalRow = page.rows.length;
  page.rows.push(scene.total(page.cents / 100));
  page.styles.push(0);
  box.mark('totalRow');
  box.mark('blankRows');
  const titled = { top: 0, left: 0, bottom: 0, right: scene.header.length - 1 };
  const sheet = plainSheet(scene.sheet, page.rows, {
    dates: new Map([[scene.dateColumn, Uint8Array.from(page.styles)]]),
    merges: scene.title === null ? [] : [titled],
  });
  return { sheet, orders: page.truth, headerRow: scene.title === null ? 0 : 1, totalRow, blankRows: page.blankRows };
}
