import type { Answers } from '../../messages/answers';
import type { OpenBook } from '../own/openBook';

/** Read texts that were kept one a row; '' where there is none. */
export function texts(
  book: OpenBook,
  { sheet: name, from, count }: { readonly sheet: string; readonly from: number; readonly count: number },
): Answers['texts'] {
  const sheet = book.sheetNamed(name);
  if (!sheet) return null;
  const there = Math.max(0, Math.min(count, sheet.getMaxRows() - from));
  const values: readonly unknown[][] = there === 0 ? [] : sheet.getRange(from + 1, 1, there, 1).getValues();
  return Array.from({ length: count }, (_, row) => {
    const value = values[row]?.[0];
    return typeof value === 'string' ? value : '';
  });
}
