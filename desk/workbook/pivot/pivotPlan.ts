import type { PivotModel } from '../objects';
import type { AxisLine } from './axisLines';
import type { PivotCaptions } from './captions';
import type { Cube } from './cube';

/** Everything that is known before the first cell is placed. */
export interface PivotPlan {
  readonly pivot: PivotModel;
  readonly cube: Cube;
  readonly captions: PivotCaptions;
  readonly rows: readonly PivotRow[];
  readonly columns: readonly PivotColumn[];
}

/** One row of the table below its heads. */
export interface PivotRow extends AxisLine {
  /** Labels this row writes: depths of the path, outermost first. */
  readonly labelled: readonly number[];
  /** A group without a subtotal of its own shows only its label. */
  readonly hasValues: boolean;
}

/** One column of values. */
export interface PivotColumn extends AxisLine {
  readonly data: number;
}

/** How many columns of labels stand left of the values. */
export function labelColumns({ pivot, cube }: Pick<PivotPlan, 'pivot' | 'cube'>): number {
  if (cube.rows.length === 0) return cube.columns.length === 0 ? 0 : 1;
  return pivot.layout === 'Compact' ? 1 : cube.rows.length;
}
