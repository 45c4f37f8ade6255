import { nodeCodec } from '../../desk/file/nodeCodec';
import { openXlsx } from '../../desk/file/xlsx/workbookFile';
import { bookOfWorkbook } from '../../desk/open/bookOfWorkbook';
import { newlyMade } from '../../desk/open/openedWorkbook';
import { openWorkbook } from '../../desk/open/openWorkbook';
import { saveWorkbook } from '../../desk/open/saveWorkbook';
import { oracleWorkbook } from '../file/xlsxWrite/oracleWorkbook';
import { describeWhen } from '../reference/describeWhen';
import { convertedByLibreOffice, libreOffice } from '../reference/libreOffice';
import { everyKind } from './everyKind';

describeWhen(libreOffice, 'LibreOffice', () => {
  test('opens a workbook with every kind of object and finds what is in it', () => {
    const saved = saveWorkbook(newlyMade(everyKind()), nodeCodec);
    const theirs = new TextDecoder().decode(convertedByLibreOffice(saved, 'fods'));
    expect(theirs.match(/<draw:object/g)).toHaveLength(3);
    expect(theirs).toContain('Title of chart A &amp; more');
    expect(theirs.match(/<table:data-pilot-table /g)).toHaveLength(1);
    expect(theirs.match(/<calcext:conditional-format /g)?.length).toBeGreaterThanOrEqual(1);
    expect(theirs.match(/<table:content-validation /g)?.length).toBeGreaterThanOrEqual(3);
    expect(theirs).toContain('A note');
    expect(theirs).toMatch(/table:name="Orders"/);
  }, 180_000);

  test('computes the same from it, cell by cell', () => {
    const saved = saveWorkbook(newlyMade(everyKind()), nodeCodec);
    const theirs = openXlsx(convertedByLibreOffice(saved, 'xlsx'), 'every.xlsx', nodeCodec).book;
    const ours = bookOfWorkbook(everyKind());
    // LibreOffice writes 15 digits of a result.
    const rounded = (cell: unknown): unknown => (typeof cell === 'number' ? Number(cell.toPrecision(12)) : cell);
    const rowsOf = ({ sheets: [sheet] }: typeof ours): unknown =>
      sheet?.rows.slice(0, 8).map((row) => row.map(rounded));
    expect(rowsOf(theirs)).toEqual(rowsOf(ours));
  }, 180_000);

  test('opens a workbook of another program after one cell was changed here', () => {
    const opened = openWorkbook(oracleWorkbook(), 'a.xlsx', nodeCodec);
    opened.workbook.sheets[0]?.write({ top: 2, left: 2, bottom: 2, right: 2 }, () => ({ value: 21.5, formula: null }));
    const theirs = openXlsx(convertedByLibreOffice(saveWorkbook(opened, nodeCodec), 'xlsx'), 'a.xlsx', nodeCodec).book;
    expect(theirs.sheets[0]?.rows[2]).toEqual(['B', 'off', 21.5, 1]);
  }, 180_000);
});
