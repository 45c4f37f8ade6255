import { describeWhen } from '../../reference/describeWhen';
import { convertedByLibreOffice, libreOffice } from '../../reference/libreOffice';
import { oracleWorkbook } from './oracleWorkbook';
import { portraitSheet, pivotSheet, reportSheet, shopPatch, tagColumns } from './shopPatch';
import { handMade, patched, sheetXml } from './workbooks';

/** Tables of a flat OpenDocument file as rows of shown values, repeated cells and rows written out (blank tails cut). */
function tableOf(fods: string, name: string): readonly (readonly string[])[] {
  const table = new RegExp(`<table:table table:name="${name}".*?</table:table>`, 's').exec(fods)?.[0] ?? '';
  return [...table.matchAll(/<table:table-row[^>]*?(?:\/>|>(.*?)<\/table:table-row>)/gs)].map((row) =>
    [
      ...(row[1] ?? '').matchAll(
        /<table:(?:covered-)?table-cell([^>]*?)(?:\/>|>(.*?)<\/table:(?:covered-)?table-cell>)/gs,
      ),
    ].flatMap((cell) => {
      const value = /office:value="([^"]*)"/.exec(cell[1] ?? '')?.[1] ?? (cell[2] ?? '').replace(/<[^>]*>/g, '').trim();
      const times = Math.min(20, Number(/number-columns-repeated="(\d+)"/.exec(cell[1] ?? '')?.[1] ?? 1));
      return Array.from({ length: times }, () => value);
    }),
  );
}

describeWhen(libreOffice, 'LibreOffice', () => {
  test('finds both pivots, refreshes them, and its totals are those of the hand-made table', () => {
    const out = patched(
      handMade(sheetXml('<row r="1"><c r="A1"><v>1</v></c></row>')),
      shopPatch({ columns: [tagColumns('Data', 1, 1)] }),
    );
    const fods = Buffer.from(convertedByLibreOffice(out, 'fods')).toString('utf8');
    const pivots = [...fods.matchAll(/<table:data-pilot-table table:name="([^"]*)"/g)].map((match) => match[1]);
    expect(pivots).toEqual(['分层金额', '分层人数']);
    const rows = tableOf(fods, '分层透视').map((row) => row.join('|'));
    expect(rows).toEqual(
      expect.arrayContaining([
        expect.stringMatching(/^高价值\|3200\.5\|950\.25\|4150\.75/),
        expect.stringMatching(/^潜力\|710\|150\.75\|860\.75/),
        expect.stringMatching(/^流失\|\|20\|20/),
        expect.stringMatching(/\|3910\.5\|1121\|5031\.5/),
        expect.stringMatching(/^高价值\|3\|13/),
        expect.stringMatching(/\|8\|20(\||$)/),
      ]),
    );
  }, 180_000);

  test('opens a native table as pivot source, and formulas, charts and notes of ours', () => {
    const sheets = [portraitSheet({}, 'Customers'), pivotSheet(), reportSheet()];
    const out = patched(oracleWorkbook(), shopPatch({ sheets, columns: [tagColumns('Sheet1', 4, 5)] }));
    const fods = Buffer.from(convertedByLibreOffice(out, 'fods')).toString('utf8');
    expect(fods.match(/<table:data-pilot-table /g)).toHaveLength(3);
    expect(tableOf(fods, '分层透视').map((row) => row.join('|'))).toEqual(
      expect.arrayContaining([expect.stringMatching(/\|3910\.5\|1121\|5031\.5/)]),
    );
    expect(fods).toContain('table:formula="of:=SUM([.B4:.B6])"');
    expect(fods.match(/office:annotation /g)?.length).toBeGreaterThanOrEqual(3);
    expect(fods.match(/<draw:object[ >]/g)?.length).toBeGreaterThanOrEqual(6);
  }, 180_000);
});
