import type { Patch, PlacedColumn } from '../../../core/index';
import { nodeCodec } from '../../../desk/file/nodeCodec';
import { patchedParts } from '../../../desk/file/xlsx/write/patchXlsx';
import { openXlsx } from '../../../desk/file/xlsx/workbookFile';
import { writePackage } from '../../../desk/file/zip/writePackage';
import type { XlsxEngine } from '../work';

/** The file command's own reading and part-level writing. */
export const engine: XlsxEngine = {
  read: (bytes) => openXlsx(bytes, 'bench', nodeCodec).book.sheets[0]?.rows ?? [],
  addColumns(bytes, added) {
    const file = openXlsx(bytes, 'bench', nodeCodec);
    const sheet = file.book.sheets[0];
    if (sheet === undefined) throw new Error('The workbook has no sheet.');
    const right = sheet.rows[0]?.length ?? 0;
    const patch = patchOf(sheet.name, [ownColumn(added, 0, right), ownColumn(added, 1, right + 1)]);
    return writePackage(file.pack, patchedParts(file, patch), nodeCodec);
  },
};

function ownColumn(added: readonly (readonly string[])[], column: number, at: number): PlacedColumn {
  const [header = '', ...values] = added.map((row) => row[column] ?? '');
  return {
    field: `added_${column}`, header, style: 'text', width: 14, values: { kind: 'texts', values },
    at, isNew: true, kept: new Map(), ownedName: `_bench_added_${column}`,
  }; // prettier-ignore
}

function patchOf(sheet: string, columns: readonly PlacedColumn[]): Patch {
  return {
    lang: 'zh',
    columns: [{ sheet, headerRow: 0, firstRow: 1, columns }],
    sheets: [],
    replaces: [],
    forgets: false,
    overwrites: [],
    preview: {
      newColumns: columns.length,
      newSheets: [],
      refreshedSheets: [],
      cells: 0,
      keptEdits: 0,
      overwritten: 0,
      leftAlone: [],
    },
  };
}
