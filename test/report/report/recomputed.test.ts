import { strFromU8, strToU8, zipSync } from 'fflate';
import * as XLSX from '@e965/xlsx';
import { insightSheet } from '../../../core/report/insight/insightSheet';
import { reportSheet } from '../../../core/report/reportSheet';
import type { Lang } from '../../../core/words';
import { handMade, partsOf, patched, sheetXml } from '../../file/xlsxWrite/workbooks';
import { describeWhen } from '../../reference/describeWhen';
import { convertedByLibreOffice, libreOffice } from '../../reference/libreOffice';
import { cellsOf, portraitWith, shop, traitsOf, type PlacedCell } from './reported';

/** Every formula of a sheet whose value another program computes differently. */
function differences(cells: readonly PlacedCell[], sheet: XLSX.WorkSheet | undefined): readonly string[] {
  return cells.flatMap(({ row, column, value, formula }) => {
    if (formula === undefined) return [];
    const address = XLSX.utils.encode_cell({ r: row, c: column });
    const cell = sheet?.[address] as { v?: unknown } | undefined;
    const got = cell?.v ?? '';
    const same =
      typeof value === 'number'
        ? Math.abs(Number(got) - value) < 0.005 * Math.max(1, Math.abs(value) / 1e4)
        : got === value;
    return same ? [] : [`${address} ${formula}: ${String(value)} here, ${String(got)} there`];
  });
}

/** Take the stored results of formulas out of a workbook: what it shows then can only come from the formulas. */
function withoutResults(workbook: Uint8Array): Uint8Array {
  const parts = Object.entries(partsOf(workbook)).map(([name, bytes]): [string, Uint8Array] => [
    name,
    name.startsWith('xl/worksheets/sheet')
      ? strToU8(strFromU8(bytes).replace(/(<f>[^<]*<\/f>)<v>[^<]*<\/v>/g, '$1'))
      : bytes,
  ]);
  return zipSync(Object.fromEntries(parts));
}

describeWhen(libreOffice, 'LibreOffice', () => {
  test.each<Lang>(['zh', 'en'])(
    '#148: every number of the report and the cross analysis is what LibreOffice computes from the portrait sheet (%s)',
    (lang) => {
      const traits = traitsOf(shop);
      const { sheet, place } = portraitWith(shop, traits, lang);
      const sheets = [
        reportSheet(shop, place, lang, { traits, joined: 3 }),
        insightSheet(shop, place, lang, { traits }),
      ];
      const patch = {
        lang,
        columns: [],
        replaces: [],
        overwrites: [],
        forgets: false,
        sheets: [sheet, ...sheets],
        preview: {
          newColumns: 0,
          newSheets: [],
          refreshedSheets: [],
          cells: 0,
          keptEdits: 0,
          overwritten: 0,
          leftAlone: [],
        },
      };
      const book = XLSX.read(convertedByLibreOffice(withoutResults(patched(handMade(sheetXml('')), patch)), 'xlsx'), {
        type: 'array',
      });
      const formulas = sheets.map((one) => cellsOf(one).filter(({ formula }) => formula !== undefined).length);
      expect(Math.min(...formulas)).toBeGreaterThan(60);
      expect(sheets.flatMap((one) => differences(cellsOf(one), book.Sheets[one.name]))).toEqual([]);
    },
    180_000,
  );
});
