import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { browserCodec } from '../../desk/file/browserCodec';
import { nodeCodec } from '../../desk/file/nodeCodec';
import { openXlsx } from '../../desk/file/xlsx/workbookFile';
import { newlyMade } from '../../desk/open/openedWorkbook';
import { openWorkbook } from '../../desk/open/openWorkbook';
import { saveWorkbook } from '../../desk/open/saveWorkbook';
import { newWorkbook } from '../../desk/workbook/newWorkbook';
import { oracleWorkbook } from '../file/xlsxWrite/oracleWorkbook';
import { everyKind } from './everyKind';

const EVERY = saveWorkbook(newlyMade(everyKind()), nodeCodec);

/** Names of parts that differ: "+" new, "-" gone, "~" changed. */
function differences(before: Uint8Array, after: Uint8Array): string[] {
  const [a, b] = [unzipSync(before), unzipSync(after)];
  const names = [...new Set([...Object.keys(a), ...Object.keys(b)])].sort();
  return names.flatMap((name) => {
    const [one, other] = [a[name], b[name]];
    if (one === undefined) return [`+${name}`];
    if (other === undefined) return [`-${name}`];
    return strFromU8(one, true) === strFromU8(other, true) ? [] : [`~${name}`];
  });
}

function withPart(workbook: Uint8Array, part: string, change: (text: string) => string): Uint8Array {
  const parts = unzipSync(workbook);
  const text = change(strFromU8(parts[part] ?? new Uint8Array()));
  return zipSync({ ...parts, [part]: strToU8(text) });
}

function partText(workbook: Uint8Array, part: string): string {
  return strFromU8(unzipSync(workbook)[part] ?? new Uint8Array());
}

describe('saving a workbook that was opened from a file', () => {
  test('changes no part when nothing changed', () => {
    for (const file of [EVERY, oracleWorkbook()]) {
      expect(differences(file, saveWorkbook(openWorkbook(file, 'a.xlsx', nodeCodec), nodeCodec))).toEqual([]);
    }
  });

  test('changes one worksheet part when one cell changed, in a workbook of another program', () => {
    const file = oracleWorkbook();
    const opened = openWorkbook(file, 'a.xlsx', nodeCodec);
    opened.workbook.sheets[0]?.write({ top: 2, left: 2, bottom: 2, right: 2 }, () => ({ value: 21.5, formula: null }));
    const saved = saveWorkbook(opened, nodeCodec);
    expect(differences(file, saved)).toEqual(['~xl/worksheets/sheet1.xml']);
    const before = openXlsx(file, 'a', nodeCodec).book;
    const after = openXlsx(saved, 'a', nodeCodec).book;
    expect(after.sheets[0]?.rows[2]?.[2]).toBe(21.5);
    const rows = (after.sheets[0]?.rows ?? []).map((row, at) => (at === 2 ? (before.sheets[0]?.rows[2] ?? []) : row));
    expect({ ...after, sheets: [{ ...after.sheets[0], rows }, ...after.sheets.slice(1)] }).toEqual(before);
  });

  test('keeps what the model does not know in a sheet that changed, in its place', () => {
    const unknown =
      '<hyperlinks><hyperlink ref="A1" display="x"/></hyperlinks><pageMargins left="0.1" right="0.2" top="0.3" bottom="0.4" header="0" footer="0"/>' +
      '<pageSetup orientation="landscape"/>';
    const file = withPart(EVERY, 'xl/worksheets/sheet1.xml', (xml) => xml.replace('<drawing ', `${unknown}<drawing `));
    const opened = openWorkbook(file, 'a.xlsx', nodeCodec);
    const [sheet] = opened.workbook.sheets;
    sheet?.write({ top: 20, left: 0, bottom: 20, right: 0 }, () => ({ value: 'new', formula: null }));
    sheet?.merge({ top: 22, left: 0, bottom: 22, right: 3 });
    const saved = partText(saveWorkbook(opened, nodeCodec), 'xl/worksheets/sheet1.xml');
    expect(saved).toContain(`${unknown}<drawing `);
    expect(saved).toContain('<mergeCell ref="A23:D23"/>');
    expect(saved.indexOf('</mergeCells>')).toBeLessThan(saved.indexOf('<hyperlinks>'));
  });

  test('copies the cells that did not change as they were written, rich text included', () => {
    const rich =
      '<c r="F2" s="0" t="inlineStr"><is><r><rPr><b/></rPr><t>bold</t></r><r><t xml:space="preserve"> plain</t></r></is></c>';
    const file = withPart(EVERY, 'xl/worksheets/sheet1.xml', (xml) => xml.replace(/(<c r="G2")/, `${rich}$1`));
    const opened = openWorkbook(file, 'a.xlsx', nodeCodec);
    expect(opened.workbook.sheets[0]?.value(1, 5)).toBe('bold plain');
    opened.workbook.sheets[0]?.write({ top: 1, left: 0, bottom: 1, right: 0 }, () => ({
      value: 'Anna',
      formula: null,
    }));
    expect(partText(saveWorkbook(opened, nodeCodec), 'xl/worksheets/sheet1.xml')).toContain(rich);
  });

  test('keeps the cached result of a formula that it cannot compute', () => {
    const file = withPart(EVERY, 'xl/worksheets/sheet1.xml', (xml) =>
      xml.replace(/(<c r="G2")/, '<c r="F2"><f>MYFUNCTION(A1)</f><v>77</v></c>$1'),
    );
    const opened = openWorkbook(file, 'a.xlsx', nodeCodec);
    opened.workbook.sheets[0]?.write({ top: 1, left: 0, bottom: 1, right: 0 }, () => ({
      value: 'Anna',
      formula: null,
    }));
    const saved = saveWorkbook(opened, nodeCodec);
    expect(openXlsx(saved, 'a', nodeCodec).book.sheets[0]?.rows[1]?.[5]).toBe(77);
  });

  test('writes results of formulas anew where a change in another sheet reaches them', () => {
    const opened = openWorkbook(EVERY, 'a.xlsx', nodeCodec);
    opened.workbook
      .sheet("It's sheet 2")
      ?.write({ top: 0, left: 0, bottom: 0, right: 0 }, () => ({ value: 'changed', formula: null }));
    const book = openXlsx(saveWorkbook(opened, nodeCodec), 'a', nodeCodec).book;
    expect(book.sheets[0]?.rows[5]?.[6]).toBe('changedx');
  });

  test('renames, moves, adds, hides and removes sheets, and their names and relations follow', () => {
    const opened = openWorkbook(EVERY, 'a.xlsx', nodeCodec);
    const { workbook } = opened;
    const second = workbook.sheet("It's sheet 2");
    const gone = workbook.sheet('Hidden');
    if (second === undefined || gone === undefined) throw new Error('the sheets are there');
    workbook.renameSheet(second, 'Renamed');
    workbook.moveSheet(second, 0);
    workbook.removeSheet(gone);
    workbook.addSheet('New one').write({ top: 1, left: 1, bottom: 1, right: 1 }, () => ({ value: 5, formula: null }));
    const saved = saveWorkbook(opened, nodeCodec);
    const book = openXlsx(saved, 'a', nodeCodec).book;
    expect(book.sheets.map(({ name, visibility }) => `${name} ${visibility}`)).toEqual([
      'Renamed visible',
      '订单 visible',
      'Very hidden veryHidden',
      'New one visible',
    ]);
    expect(partText(saved, 'xl/workbook.xml')).toContain('name="Rate" localSheetId="0"');
    const again = openWorkbook(saved, 'a.xlsx', nodeCodec).workbook;
    expect(again.sheet('订单')?.content(5, 6).formula).toBe('=Renamed!A1&"x"');
    expect(again.hash()).toBe(workbook.hash());
  });

  test('leaves a sheet alone whose formulas give the same after a change elsewhere', () => {
    const opened = openWorkbook(EVERY, 'a.xlsx', nodeCodec);
    const second = opened.workbook.sheet("It's sheet 2");
    second?.write({ top: 5, left: 5, bottom: 5, right: 5 }, () => ({ value: 'far from any formula', formula: null }));
    expect(differences(EVERY, saveWorkbook(opened, nodeCodec))).toEqual(['~xl/worksheets/sheet2.xml']);
  });

  test('takes the part of the settings away with the last setting, and keeps macros and other custom parts', () => {
    const file = zipSync({ ...unzipSync(EVERY), 'xl/vbaProject.bin': new Uint8Array([1, 2, 3]) });
    const opened = openWorkbook(file, 'a.xlsm', nodeCodec);
    opened.workbook.settings.clear();
    const saved = saveWorkbook(opened, nodeCodec);
    expect(differences(file, saved)).toEqual(['-customXml/item1.xml', '~xl/_rels/workbook.xml.rels']);
    expect(openWorkbook(saved, 'a.xlsm', nodeCodec).workbook.xmlParts.size).toBe(1);
  });

  test('saves twice in a row with the same result', () => {
    const opened = openWorkbook(EVERY, 'a.xlsx', nodeCodec);
    opened.workbook.sheets[0]?.write({ top: 1, left: 0, bottom: 1, right: 0 }, () => ({
      value: 'Anna',
      formula: null,
    }));
    expect(saveWorkbook(opened, nodeCodec)).toEqual(saveWorkbook(opened, nodeCodec));
  });

  test('unselects the sheet that is no longer in front, so that two sheets are not a group', () => {
    const file = withPart(EVERY, 'xl/worksheets/sheet1.xml', (xml) =>
      xml.replace('<sheetView ', '<sheetView tabSelected="1" '),
    );
    const opened = openWorkbook(file, 'a.xlsx', nodeCodec);
    const second = opened.workbook.sheet("It's sheet 2");
    if (second !== undefined) opened.workbook.activate(second);
    const saved = saveWorkbook(opened, nodeCodec);
    expect(partText(saved, 'xl/worksheets/sheet1.xml')).not.toContain('tabSelected');
    expect(partText(saved, 'xl/workbook.xml')).toContain('activeTab="1"');
  });
});

describe('saving and opening again', () => {
  test('a workbook with every kind of object gives the same hash', () => {
    expect(openWorkbook(EVERY, 'every.xlsx', nodeCodec).workbook.hash()).toBe(everyKind().hash());
  });

  test('each kind of change in an opened workbook arrives', () => {
    const opened = openWorkbook(EVERY, 'every.xlsx', nodeCodec);
    const { workbook } = opened;
    const [sheet, second, hidden] = workbook.sheets;
    if (sheet === undefined || second === undefined || hidden === undefined) throw new Error('the sheets are there');
    sheet.insert({ top: 0, left: 0, bottom: 0, right: 16383 }, 'down');
    const [table] = sheet.tables.all;
    const [chart, other] = sheet.charts.all;
    const [comment] = sheet.comments.all;
    const [pivot] = second.pivots.all;
    if (!table || !chart || !other || !comment || !pivot) throw new Error('the objects are there');
    sheet.tables.change(table, { style: 'TableStyleLight9', name: 'Sales' });
    sheet.charts.change(chart, { title: { text: 'Another', visible: true }, left: 10 });
    sheet.charts.remove(other);
    sheet.comments.change(comment, { resolved: false });
    second.pivots.change(pivot, { data: [], layout: 'Outline' });
    sheet.setNote(1, 0, null);
    sheet.setNote(9, 9, 'new');
    sheet.validations.remove(sheet.validations.all[0] ?? neverThere());
    sheet.conditionalFormats.remove(sheet.conditionalFormats.all[3] ?? neverThere());
    hidden.setProtection({ on: false, password: '', options: {} });
    second.setAutoFilter(null);
    sheet.setColumnWidth(2, 2, 199.5);
    sheet.unmerge({ top: 0, left: 0, bottom: 30, right: 30 });
    workbook.settings.delete('id');
    workbook.properties.set('title', 'Other');
    workbook.calculationMode = 'manual';
    const again = openWorkbook(saveWorkbook(opened, nodeCodec), 'every.xlsx', nodeCodec).workbook;
    expect(again.hash()).toBe(workbook.hash());
  });

  test('a page writes and reads the same as Node', () => {
    const saved = saveWorkbook(newlyMade(everyKind()), browserCodec);
    expect(differences(EVERY, saved)).toEqual([]);
    expect(openWorkbook(saved, 'a.xlsx', browserCodec).workbook.hash()).toBe(everyKind().hash());
  });

  test('a workbook of the 1904 date system stays one', () => {
    const saved = saveWorkbook(newlyMade(newWorkbook('a', { date1904: true })), nodeCodec);
    expect(openWorkbook(saved, 'a.xlsx', nodeCodec).workbook.date1904).toBe(true);
  });

  test('a text file becomes a workbook', () => {
    const opened = openWorkbook(strToU8('编号,金额\n007,12\n'), '订单.csv', nodeCodec);
    expect(opened.original).toBeNull();
    const book = openXlsx(saveWorkbook(opened, nodeCodec), 'a', nodeCodec).book;
    expect(book.sheets[0]?.name).toBe('订单');
    expect(book.sheets[0]?.rows).toEqual([['编号', '金额'], ['007', '12']]); // prettier-ignore
  });

  test('progress ends at all rows done', () => {
    const seen: (readonly [number, number])[] = [];
    saveWorkbook(newlyMade(everyKind()), nodeCodec, (done, total) => seen.push([done, total]));
    const last = seen[seen.length - 1];
    expect(last?.[0]).toBe(last?.[1]);
  });
});

function neverThere(): never {
  throw new Error('the object is there');
}
