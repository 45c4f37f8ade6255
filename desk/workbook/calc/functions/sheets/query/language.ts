import type { Scalar } from '../../../values';

/** An expression of the query language. */
export type Expression =
  | { readonly kind: 'column'; readonly at: number }
  | { readonly kind: 'value'; readonly value: Scalar }
  | { readonly kind: 'call'; readonly name: string; readonly of: readonly Expression[] }
  | { readonly kind: 'aggregate'; readonly name: Aggregate; readonly of: Expression }
  | { readonly kind: 'operator'; readonly operator: string; readonly of: readonly Expression[] };

export type Aggregate = 'sum' | 'count' | 'avg' | 'max' | 'min';
export const AGGREGATES: readonly Aggregate[] = ['sum', 'count', 'avg', 'max', 'min'];

/** One query, read. `select` null: every column. */
export interface Query {
  readonly select: readonly Expression[] | null;
  readonly where: Expression | null;
  readonly groupBy: readonly Expression[];
  readonly orderBy: readonly { readonly by: Expression; readonly isDescending: boolean }[];
  readonly limit: number | null;
  readonly offset: number;
  readonly labels: readonly { readonly of: Expression; readonly text: string }[];
}

/** Two expressions are the same when their keys are. */
export function keyOf(expression: Expression): string {
  return JSON.stringify(expression);
}

/** Tell whether an expression adds rows up. */
export function isAggregate(expression: Expression): boolean {
  switch (expression.kind) {
    case 'aggregate':
      return true;
    case 'column':
    case 'value':
      return false;
    case 'call':
    case 'operator':
      return expression.of.some(isAggregate);
    default:
      return expression satisfies never;
  }
}
