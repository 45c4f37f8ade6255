import type { Drawn } from './chooseDirt';
import { textOf } from './chooseDirt';
import type { DirtId } from './dirt.data';
import type { OrderDraft } from './orderDraft';
import type { Random } from './random';

/** The words and bounds of one shop that spoiling needs. */
export interface SpoilScene {
  readonly lastDay: number;
  readonly cancelled: readonly string[];
  readonly refunded: readonly string[];
  readonly refundNotes: readonly string[];
  readonly outlierCents: number;
}

/** Turn a clean sale into the row that a kind of `order.kind` dirt describes, in place.
 *  Kinds that add a row of their own (duplicate, refund) leave the sale as it is: see `furtherRow`. */
export function spoilOrder(draft: OrderDraft, drawn: Drawn, scene: SpoilScene, random: Random): void {
  const spoil = SPOILERS[drawn.id];
  if (spoil === undefined) return;
  spoil(draft, { drawn, scene, random });
  draft.dirt.push(drawn.id);
}

/** Give the refund row that follows a sale, or null when the dirt adds none. `cents` is the sale as written. */
export function refundRow(
  sale: OrderDraft,
  cents: number,
  drawn: Drawn,
  scene: SpoilScene,
  random: Random,
): OrderDraft | null {
  if (drawn.id !== 'refundKeyword' && drawn.id !== 'refundPlain' && drawn.id !== 'refundInvoice') return null;
  return {
    ...sale,
    kind: 'refund',
    orderId: drawn.id === 'refundInvoice' ? `C${sale.orderId}` : sale.orderId,
    quantity: -sale.quantity,
    cents: -cents,
    day: Math.min(scene.lastDay, sale.day + 1 + random.below(10)),
    note: drawn.id === 'refundKeyword' ? random.pick(scene.refundNotes) : null,
    dirt: [drawn.id],
  };
}

interface Circumstances {
  readonly drawn: Drawn;
  readonly scene: SpoilScene;
  readonly random: Random;
}
type Spoiler = (draft: OrderDraft, circumstances: Circumstances) => void;

const unreadableDate: Spoiler = (draft, { drawn, random }) => {
  draft.kind = 'badDate';
  draft.dateCell = textOf(drawn, random);
};

const unreadableAmount: Spoiler = (draft, { drawn, random }) => {
  draft.kind = 'badAmount';
  draft.amountCell = textOf(drawn, random);
};

const SPOILERS: { readonly [id in DirtId]?: Spoiler } = {
  impossibleDate: unreadableDate,
  dateWords: unreadableDate,
  missingDate: unreadableDate,
  timeOnly: unreadableDate,
  negativeSerial: (draft, { random }) => {
    draft.kind = 'badDate';
    draft.dateCell = -1 - random.below(1000);
  },
  amountWords: unreadableAmount,
  missingAmount: unreadableAmount,
  amountInfinite: unreadableAmount,
  amountError: (draft) => {
    draft.kind = 'badAmount';
    draft.amountCell = { error: '#REF!' };
  },
  refundStatus: (draft, { scene, random }) => {
    draft.kind = 'refunded';
    draft.status = random.pick(scene.refunded);
  },
  cancelledStatus: (draft, { scene, random }) => {
    draft.kind = 'cancelled';
    draft.status = random.pick(scene.cancelled);
  },
  unexplainedNegative: (draft) => {
    draft.kind = 'unexplainedNegative';
    draft.quantity = 1;
    draft.cents = -10000;
  },
  futureDate: (draft, { scene, random }) => {
    draft.kind = 'future';
    draft.day = scene.lastDay + 31 + random.below(370);
  },
  outlier: (draft, { scene, random }) => {
    const wanted = scene.outlierCents * (1 + 1.5 * random.next());
    draft.quantity = Math.ceil(wanted / draft.product.cents);
    draft.cents = draft.product.cents * draft.quantity;
  },
  missingCustomerId: (draft) => {
    draft.showsId = false;
    draft.phone = 'plain';
  },
  noCustomer: (draft) => {
    draft.kind = 'noCustomer';
    draft.showsId = false;
    draft.phone = 'none';
  },
};
