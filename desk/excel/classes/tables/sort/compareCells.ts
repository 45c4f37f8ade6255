import { isCellError, type Cell } from '../../../../../core/index';

/** How texts are compared. */
export interface TextOrder {
  readonly matchCase: boolean;
  /** Order of Chinese characters: by pronunciation or by strokes. */
  readonly method: 'PinYin' | 'StrokeCount';
}

/** Compare two cells for one direction. */
export type CellOrder = (one: Cell, other: Cell, ascending: boolean) => number;

/** Make Excel's order of cells: numbers, texts, FALSE, TRUE, errors; the other way round when descending; blanks last either way.
 *  Source: "Sort data in a range or table", Microsoft Support, and VBA's Range.Sort.
 *  Limit: hyphens and apostrophes count, Excel looks past them ("co-op" stands before "coop" there too). */
export function cellOrder({ matchCase, method }: TextOrder): CellOrder {
  const collation = method === 'PinYin' ? 'pinyin' : 'stroke';
  const texts = new Intl.Collator(`zh-Hans-CN-u-co-${collation}`, { sensitivity: matchCase ? 'variant' : 'accent' });
  return (one, other, ascending) => {
    if (one === null || other === null) return Number(one === null) - Number(other === null);
    const way = ascending ? 1 : -1;
    const byKind = kindRank(one) - kindRank(other);
    return way * (byKind === 0 ? sameKind(one, other, texts) : byKind);
  };
}

function kindRank(cell: Cell): number {
  if (typeof cell === 'number') return 0;
  if (typeof cell === 'string') return 1;
  return typeof cell === 'boolean' ? 2 : 3;
}

function sameKind(one: Cell, other: Cell, texts: Intl.Collator): number {
  if (typeof one === 'number' && typeof other === 'number') return one - other;
  if (typeof one === 'string' && typeof other === 'string') return texts.compare(one, other);
  return isCellError(one) ? 0 : Number(one) - Number(other);
}
