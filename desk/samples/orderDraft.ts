import type { Cell } from '../../core/index';
import type { DirtId } from './dirt.data';
import type { OrderKind } from './truth';

/** What a shop sells. */
export interface Product {
  readonly sku: string;
  readonly name: string;
  readonly category: string;
  readonly cents: number;
}

/** One order row before it is written into cells; dirt changes it in place. */
export interface OrderDraft {
  kind: OrderKind;
  orderId: string;
  readonly line: number;
  /** Index of the customer row. */
  readonly customer: number;
  readonly product: Product;
  quantity: number;
  /** Serial of the order day. */
  day: number;
  cents: number;
  status: string;
  note: Cell;
  /** Set when the cell holds no readable date or amount at all. */
  dateCell: Cell | undefined;
  amountCell: Cell | undefined;
  showsId: boolean;
  /** `plain`: there, and without dirt. */
  phone: 'any' | 'plain' | 'none';
  dirt: DirtId[];
}

/** A clean sale. Its fields are named one by one: spreading costs a second in a million rows. */
export function saleDraft(
  sale: Pick<OrderDraft, 'orderId' | 'line' | 'customer' | 'product' | 'quantity' | 'day' | 'status'>,
): OrderDraft {
  return {
    kind: 'sale',
    orderId: sale.orderId,
    line: sale.line,
    customer: sale.customer,
    product: sale.product,
    quantity: sale.quantity,
    day: sale.day,
    cents: sale.product.cents * sale.quantity,
    status: sale.status,
    note: null,
    dateCell: undefined,
    amountCell: undefined,
    showsId: true,
    phone: 'any',
    dirt: [],
  };
}
