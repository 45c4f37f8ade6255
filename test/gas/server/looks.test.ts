import { serverRig, type ServerRig } from './serverRig';

const COLUMN = '_cp_column_orders_tier';
const SHEET = '_cp_sheet_portrait';

/** A sheet of ours, and a column of ours in a sheet of the user. */
function ours(): ServerRig {
  const rig = serverRig({
    Orders: [
      ['Name', 'Paid'],
      ['Ann', 12.5],
      ['Bob', 7],
    ],
  });
  rig.ask({ op: 'nameColumns', columns: [{ name: COLUMN, sheet: rig.id('Orders'), at: 2 }] });
  rig.ask({ op: 'makeSheets', sheets: [{ name: 'Portrait', ownedName: SHEET, isHidden: false, rows: 1, columns: 1, widths: [], freeze: { rows: 0, columns: 0 }, gridlines: true }] }); // prettier-ignore
  return rig;
}

function cell(rig: ServerRig, sheet: string, address: string) {
  const range = rig.person().getSheetByName(sheet)?.getRange(address);
  if (!range) throw new Error(`There is no ${sheet}.`);
  return range;
}

test('a column is dressed: format of its data, look of its header, width; and undressed again', () => {
  const rig = ours();
  const dressed = { name: COLUMN, headerRow: 0, firstRow: 1, count: 2, style: 'money', headerStyle: 'headerNumber', width: 20 } as const; // prettier-ignore
  cell(rig, 'Orders', 'C2').setBackground('#00ff00');
  for (let time = 0; time < 2; time++) expect(rig.ask({ op: 'dress', columns: [dressed] })).toBe(true);
  const header = cell(rig, 'Orders', 'C1');
  expect([header.getFontWeight(), header.getBackground(), header.getFontColor(), header.getHorizontalAlignment(), header.getVerticalAlignment(), header.getWrap()]).toEqual(['bold', '#1f4e79', '#ffffff', 'right', 'middle', true]); // prettier-ignore
  expect(cell(rig, 'Orders', 'C2:C4').getNumberFormats().flat()).toEqual(['#,##0.00', '#,##0.00', cell(rig, 'Orders', 'Z9').getNumberFormat()]); // prettier-ignore
  expect(cell(rig, 'Orders', 'C2').getBackground()).toBe('#00ff00');
  expect(cell(rig, 'Orders', 'B1').getFontWeight()).toBe('normal');
  expect(rig.person().getSheetByName('Orders')?.getColumnWidth(3)).toBe(145);
  rig.ask({ op: 'dress', columns: [{ ...dressed, width: null }] });
  expect(rig.person().getSheetByName('Orders')?.getColumnWidth(3)).toBe(145);
  const bare = { name: COLUMN, headerRow: 0, area: { top: 1, left: 0, bottom: 2, right: 0 }, width: null };
  for (let time = 0; time < 2; time++) expect(rig.ask({ op: 'undress', columns: [bare] })).toBe(true);
  expect(cell(rig, 'Orders', 'C1:C3').getFontWeights().flat()).toEqual(['normal', 'normal', 'normal']);
  expect(cell(rig, 'Orders', 'C1:C3').getBackgrounds().flat()).toEqual(['#ffffff', '#ffffff', '#ffffff']);
  expect(rig.person().getSheetByName('Orders')?.getColumnWidth(3)).toBe(100);
});

test('a column that a person moved is dressed where it is', () => {
  const rig = ours();
  const sheet = rig.person().getSheetByName('Orders');
  sheet?.moveColumns(sheet.getRange('C:C'), 1);
  rig.ask({ op: 'dress', columns: [{ name: COLUMN, headerRow: 0, firstRow: 1, count: 2, style: 'text', headerStyle: 'header', width: null }] }); // prettier-ignore
  expect(cell(rig, 'Orders', 'A1:C1').getFontWeights()).toEqual([['bold', 'normal', 'normal']]);
  expect(cell(rig, 'Orders', 'A2').getNumberFormat()).toBe('@');
});

test.each([
  [
    'dress',
    {
      op: 'dress',
      columns: [
        { name: COLUMN, headerRow: 0, firstRow: 1, count: 2, style: 'text', headerStyle: 'header', width: null },
      ],
    },
  ],
  ['notes', { op: 'notes', notes: [{ name: COLUMN, row: 0, column: 0, text: 'Rule' }] }],
  [
    'tones',
    {
      op: 'tones',
      cells: [{ name: COLUMN, area: { top: 1, left: 0, bottom: 2, right: 0 }, tones: [['Gold', 'best']] }],
    },
  ],
] as const)('%s: a column that a person moves meanwhile is looked at where it is then', (_, request) => {
  const seen = new Set<boolean>();
  for (let at = 1; at < 60; at++) {
    const rig = ours();
    rig.end.onCall = (_method, count) => {
      if (count !== at) return;
      rig.end.onCall = null;
      SpreadsheetApp.getActiveSpreadsheet().getSheetByName('Orders')?.insertColumnBefore(1);
    };
    const stands = rig.ask(request);
    rig.end.onCall = null;
    if (!stands) expect(rig.ask(request)).toBe(true);
    expect([cell(rig, 'Orders', 'D1').getFontWeight() === 'bold', cell(rig, 'Orders', 'D1').getNote() !== '', rulesOf(rig).some((rule) => rule.startsWith('D2:D3 Gold'))]).toContain(true); // prettier-ignore
    seen.add(stands);
  }
  expect([...seen].sort()).toEqual([false, true]);
});

test('each request of a call looks up anew where our columns are', () => {
  const rig = ours();
  let looked = 0;
  rig.end.onCall = (method) => {
    if (method !== 'Range.getNote' || ++looked < 2) return;
    rig.end.onCall = null;
    SpreadsheetApp.getActiveSpreadsheet().getSheetByName('Orders')?.insertColumnBefore(1);
  };
  const requests = [
    { op: 'notes', notes: [{ name: COLUMN, row: 0, column: 0, text: 'Rule' }] },
    { op: 'dress', columns: [{ name: COLUMN, headerRow: 0, firstRow: 1, count: 2, style: 'text', headerStyle: 'header', width: null }] }, // prettier-ignore
  ];
  expect(rig.reply({ format: 1, requests })).toEqual({ format: 1, answers: [false, true] });
  expect(cell(rig, 'Orders', 'B1:D1').getFontWeights()).toEqual([['normal', 'normal', 'bold']]);
});

test('formats of cells of ours are cleared, their contents stay', () => {
  const rig = ours();
  cell(rig, 'Orders', 'A1:C2').setFontWeight('bold');
  rig.ask({ op: 'write', jobs: [{ name: COLUMN, row: 0, column: 0, contents: [['Tier']] }] });
  const cells = { name: COLUMN, area: { top: 0, left: 0, bottom: 1, right: 0 } };
  for (let time = 0; time < 2; time++) expect(rig.ask({ op: 'clearFormats', cells })).toBe(true);
  expect(cell(rig, 'Orders', 'A1:C2').getFontWeights()).toEqual([['bold', 'bold', 'normal'], ['bold', 'bold', 'normal']]); // prettier-ignore
  expect(cell(rig, 'Orders', 'C1').getValue()).toBe('Tier');
  expect(rig.ask({ op: 'clearFormats', cells: { name: COLUMN, area: { top: 990, left: 0, bottom: 1200, right: 0 } } })).toBe(true); // prettier-ignore
  expect(rig.person().getSheetByName('Orders')?.getMaxRows()).toBe(1000);
  expect(() => rig.ask({ op: 'clearFormats', cells: { ...cells, name: '_cp_none' } })).toThrow('gone');
});

test('runs of looks are given, the old ones taken off, in a handful of calls a look', () => {
  const rig = ours();
  const at = (top: number, left: number, bottom = top, right = left) => ({ top, left, bottom, right });
  rig.ask({ op: 'looks', name: SHEET, clear: [], runs: [{ area: at(4, 4), style: 'warning' }], formats: [] });
  const many = Array.from({ length: 300 }, (_, index) => ({ area: at(10 + index * 2, 0), style: 'int' }) as const);
  const runs = [{ area: at(0, 0), style: 'title' }, { area: at(2, 0, 2, 1), style: 'heading' }, { area: at(6, 0, 6, 1), style: 'totalMoney' }, ...many] as const; // prettier-ignore
  for (let time = 0; time < 2; time++) expect(rig.ask({ op: 'looks', name: SHEET, clear: [at(4, 4)], runs, formats: [] })).toBe(true); // prettier-ignore
  const direct = rig.calls() - (rig.end.calls.get('Range.setNumberFormat') ?? 0);
  expect(direct).toBeLessThan(70);
  const title = cell(rig, 'Portrait', 'A1');
  expect([title.getFontSize(), title.getFontColor(), title.getFontWeight()]).toEqual([16, '#1f4e79', 'bold']);
  expect(cell(rig, 'Portrait', 'E5').getBackground()).toBe('#ffffff');
  expect(cell(rig, 'Portrait', 'A609').getNumberFormat()).toBe('#,##0');
  const borders = (row: number) => rig.end.workbook.sheet('Portrait')?.style(row, 1).borders;
  expect(borders(2)).toMatchObject({ bottom: { style: 'Continuous', color: expect.stringMatching(/#1f4e79/i) } });
  expect(borders(6)).toMatchObject({ top: { style: 'Continuous' } });
  expect(borders(6)?.bottom).toBeUndefined();
  expect(cell(rig, 'Portrait', 'B7').getNumberFormat()).toBe('#,##0.00');
  expect(rig.ask({ op: 'looks', name: SHEET, clear: [], runs: [], formats: [] })).toBe(true);
});

test('a number format goes by itself: what people coloured stays, and so do values', () => {
  const rig = ours();
  const area = { top: 0, left: 0, bottom: 1, right: 0 };
  rig.ask({ op: 'write', jobs: [{ name: SHEET, row: 0, column: 0, contents: [['C1'], ['2024-05-01']] }] });
  expect(cell(rig, 'Portrait', 'A1:A2').getNumberFormats().flat()).toEqual(['@', '@']);
  cell(rig, 'Portrait', 'A1').setBackground('#00ff00');
  rig.ask({ op: 'write', jobs: [{ name: SHEET, row: 0, column: 0, contents: [[null], [null]] }] });
  expect(rig.ask({ op: 'looks', name: SHEET, clear: [], runs: [], formats: [{ area: { ...area, bottom: 0 }, style: 'plain' }, { area: { ...area, top: 1 }, style: 'money' }] })).toBe(true); // prettier-ignore
  expect(cell(rig, 'Portrait', 'A1:A2').getNumberFormats().flat()).toEqual([cell(rig, 'Portrait', 'Z9').getNumberFormat(), '#,##0.00']); // prettier-ignore
  expect(cell(rig, 'Portrait', 'A1').getBackground()).toBe('#00ff00');
});

test('filter buttons come, stay with what was chosen in them, move and go', () => {
  const rig = ours();
  const area = { top: 0, left: 0, bottom: 9, right: 3 };
  expect(rig.ask({ op: 'filter', name: SHEET, area })).toBe(true);
  const criteria = SpreadsheetApp.newFilterCriteria().setHiddenValues(['x']).build();
  rig.person().getSheetByName('Portrait')?.getFilter()?.setColumnFilterCriteria(2, criteria);
  expect(rig.ask({ op: 'filter', name: SHEET, area })).toBe(true);
  expect(rig.ask({ op: 'overview' }).sheets.map(({ isFiltered }) => isFiltered)).toEqual([false, true]);
  expect(rig.ask({ op: 'filter', name: SHEET, area: { ...area, bottom: 20 } })).toBe(true);
  expect(rig.person().getSheetByName('Portrait')?.getFilter()?.getRange().getA1Notation()).toBe('A1:D21');
  expect(rig.ask({ op: 'overview' }).sheets.map(({ isFiltered }) => isFiltered)).toEqual([false, false]);
  for (let time = 0; time < 2; time++) expect(rig.ask({ op: 'filter', name: SHEET, area: null })).toBe(true);
  expect(rig.person().getSheetByName('Portrait')?.getFilter()).toBeNull();
});

test('notes of ours come, change and go; a note of a person stays', () => {
  const rig = ours();
  const note = { name: COLUMN, row: 0, column: 0 };
  for (const text of ['Rule 1\nline 2', 'Rule 1\nline 2', 'Rule 2', null, null]) {
    expect(rig.ask({ op: 'notes', notes: [{ ...note, text }] })).toBe(true);
    expect(cell(rig, 'Orders', 'C1').getNote()).toBe(text === null ? '' : `◆ ${text}`);
  }
  cell(rig, 'Orders', 'C1').setNote('mine');
  for (const text of ['Rule 1', null]) expect(rig.ask({ op: 'notes', notes: [{ ...note, text }] })).toBe(true);
  expect(cell(rig, 'Orders', 'C1').getNote()).toBe('mine');
});

function rulesOf(rig: ServerRig): readonly string[] {
  const rules = rig.person().getSheetByName('Orders')?.getConditionalFormatRules() ?? [];
  return rules.map((rule) => {
    const condition = rule.getBooleanCondition();
    return `${rule.getRanges().map((range) => range.getA1Notation()).join()} ${condition?.getCriteriaValues().join() ?? ''} ${condition?.getBackground() ?? ''}`; // prettier-ignore
  });
}

test('texts of ours are coloured behind the rules of people, which stay in their order; the same tones change nothing', () => {
  const rig = ours();
  const theirs = ['A1:A9', 'C2:C9', 'C1:D9'].map((address, index) =>
    SpreadsheetApp.newConditionalFormatRule()
      .whenTextEqualTo(`their ${index}`)
      .setFontColor('#0b3d2e')
      .setBackground(index === 0 ? '#123456' : '#b7e1cd')
      .setRanges(
        index === 1 ? [cell(rig, 'Orders', address), cell(rig, 'Orders', 'E2:E9')] : [cell(rig, 'Orders', address)],
      )
      .build(),
  );
  rig.person().getSheetByName('Orders')?.setConditionalFormatRules(theirs);
  const before = rulesOf(rig);
  const area = { top: 1, left: 0, bottom: 8, right: 0 };
  const cells = {
    name: COLUMN,
    area,
    tones: [
      ['Gold', 'best'],
      ['Say "hi"', 'lost'],
    ] as const,
  };
  const wanted = ['C2:C9 Gold #b7e1cd', 'C2:C9 Say "hi" #cccccc'];
  for (let time = 0; time < 2; time++) {
    expect(rig.ask({ op: 'tones', cells: [cells] })).toBe(true);
    expect(rulesOf(rig)).toEqual([...before, ...wanted]);
  }
  expect(rig.end.calls.get('Sheet.setConditionalFormatRules')).toBeUndefined();
  expect(rig.ask({ op: 'tones', cells: [{ ...cells, area: { ...area, bottom: 4 }, tones: [['Gold', 'risk']] }] })).toBe(true); // prettier-ignore
  expect(rulesOf(rig)).toEqual([...before, 'C2:C5 Gold #f4c7c3']);
  for (let time = 0; time < 2; time++) expect(rig.ask({ op: 'tones', cells: [{ ...cells, tones: [] }] })).toBe(true);
  expect(rulesOf(rig)).toEqual(before);
});
