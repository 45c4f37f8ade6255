import type { Area, Cell } from '../../../core/index';
import { overlaps } from '../areas';
import { LAST_COLUMN, LAST_ROW } from '../limits';

/** A formula that may give more than one value, and where it stands. */
export interface SpillAnchor {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
  readonly formula: string;
}

/** Values of one formula over the cells that they fill; its own cell is the first. */
export interface Spill {
  readonly area: Area;
  readonly values: readonly (readonly Cell[])[];
}

/** Every spilled formula of a workbook, and those that found no room. */
export interface SpillLayout {
  /** By sheet. */
  readonly spills: ReadonlyMap<string, readonly Spill[]>;
  /** `sheet!row,column` of the formulas that show #SPILL!. */
  readonly blocked: ReadonlySet<string>;
}

export const NO_SPILLS: SpillLayout = { spills: new Map(), blocked: new Set() };

/** Tell whether a formula may spill: it calls a function that gives arrays, gives a function of single values a range, or is ranges and operators only (`=A1:D1`, `=A1:A9*2`).
 *  Limit: told by its text alone. `=VLOOKUP(A1:A3,D:E,2,0)` keeps to its cell; an old file's `=A1:A9*2`, which Excel reads as one value, spills. */
export function maySpill(formula: string): boolean {
  return ARRAY_FUNCTION.test(formula) || OVER_RANGE.test(formula) || RANGES_ONLY.test(formula);
}

const ARRAY_FUNCTION =
  /\b(?:ARRAYFORMULA|ARRAY_CONSTRAIN|QUERY|SPLIT|FLATTEN|SORTN|REGEXEXTRACT|SORT|SORTBY|FILTER|UNIQUE|SEQUENCE|TRANSPOSE|TOCOL|TOROW|XLOOKUP|VSTACK|HSTACK|TAKE|DROP|CHOOSECOLS|CHOOSEROWS|EXPAND|MMULT|FREQUENCY)\s*\(|^=\s*(?:OFFSET|INDIRECT)\s*\(|^=\s*\{/i;
const OVER_RANGE =
  /\b(?:IF|IFERROR|IFNA|ISBLANK|ISNUMBER|ISTEXT|LEN|UPPER|LOWER|PROPER|TRIM|LEFT|RIGHT|MID|TEXT|VALUE|ROUND|ROUNDUP|ROUNDDOWN|INT|ABS|MOD|SQRT|YEAR|MONTH|DAY|ROW|COLUMN)\(\s*[^(),"@]*:/i;
const RANGES_ONLY = /^=(?:'[^']*'!)?[^("'@[]*:[^("@[]*$/;

/** Lay the values of formulas out over the blank cells beside them, until what formulas see of each other no longer changes. `evaluate` sees the layout that `use` was given last. */
export function layOutSpills(
  anchors: readonly SpillAnchor[],
  evaluate: (anchor: SpillAnchor) => readonly (readonly Cell[])[],
  isFree: (anchor: SpillAnchor, area: Area) => boolean,
  use: (layout: SpillLayout) => void,
): void {
  let before = '';
  for (let round = 0; round <= Math.min(anchors.length, MOST_ROUNDS); round++) {
    const layout = oneRound(anchors, evaluate, isFree);
    use(layout);
    const now = JSON.stringify([...layout.spills, ...layout.blocked]);
    if (now === before) return;
    before = now;
  }
}

/** Spills that feed each other in a longer chain than this keep what they have. */
const MOST_ROUNDS = 30;

/** The key of a cell in `blocked`. */
export function spotKey({ sheet, row, column }: Pick<SpillAnchor, 'sheet' | 'row' | 'column'>): string {
  return `${sheet}!${row},${column}`;
}

function oneRound(
  anchors: readonly SpillAnchor[],
  evaluate: (anchor: SpillAnchor) => readonly (readonly Cell[])[],
  isFree: (anchor: SpillAnchor, area: Area) => boolean,
): SpillLayout {
  const spills = new Map<string, Spill[]>();
  const blocked = new Set<string>();
  for (const anchor of anchors) {
    const values = evaluate(anchor);
    const bottom = anchor.row + values.length - 1;
    const right = anchor.column + (values[0]?.length ?? 1) - 1;
    if (bottom <= anchor.row && right <= anchor.column) continue;
    const area = { top: anchor.row, left: anchor.column, bottom, right };
    const others = spills.get(anchor.sheet) ?? [];
    const isInside = bottom <= LAST_ROW && right <= LAST_COLUMN;
    if (isInside && isFree(anchor, area) && !others.some((other) => overlaps(other.area, area)))
      spills.set(anchor.sheet, [...others, { area, values }]);
    else blocked.add(spotKey(anchor));
  }
  return { spills, blocked };
}
