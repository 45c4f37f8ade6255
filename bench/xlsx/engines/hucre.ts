import { openXlsx, readXlsx, saveXlsx } from 'hucre/xlsx';
import type { XlsxEngine } from '../work';

/** hucre 1.0: `readXlsx` to read; its lossless way, `openXlsx` and `saveXlsx`, to add columns. */
export const engine: XlsxEngine = {
  async read(bytes) {
    const book = await readXlsx(bytes);
    return book.sheets[0]?.rows ?? [];
  },
  async addColumns(bytes, added) {
    const book = await openXlsx(bytes);
    book.sheets[0]?.rows.forEach((row, at) => row.push(...(added[at] ?? [])));
    return saveXlsx(book);
  },
};
