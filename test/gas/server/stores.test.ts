import { serverRig } from './serverRig';

const START = 'customer-portrait.';
const KEY = `${START}recipe`;

/** 30,000 bytes of letters of one to four bytes each. */
const LONG = 'aé客😀'.repeat(3000);

test.each([
  ['short', 'x'],
  ['empty', ''],
  ['of exactly one piece', 'x'.repeat(8000)],
  ['one letter more', 'x'.repeat(8001)],
  ['of letters of several bytes', LONG],
  ['that begin like a head', '#2 10'],
  ['that begin like a whole one', '=x'],
])('settings that are %s come back as they were', (_, text) => {
  const rig = serverRig({ Orders: [['x']] });
  for (let time = 0; time < 2; time++) expect(rig.ask({ op: 'setSettings', set: [[KEY, text], [`${START}other`, 'o']] })).toBe(true); // prettier-ignore
  expect(new Map(rig.ask({ op: 'settings' }))).toEqual(new Map([[KEY, text], [`${START}other`, 'o']])); // prettier-ignore
  expect(rig.ask({ op: 'overview' }).settings).toEqual(rig.ask({ op: 'settings' }));
});

test('a long setting is set in one go, no piece over Google’s limit, and its pieces go with it', () => {
  const rig = serverRig({ Orders: [['x']] });
  rig.project.properties.document.set('theirs', 'kept');
  rig.ask({ op: 'setSettings', set: [[KEY, LONG]] });
  expect(rig.end.calls.get('Properties.setProperties')).toBe(1);
  const stored = [...rig.project.properties.document].filter(([key]) => key.startsWith(KEY));
  expect(stored).toHaveLength(5);
  for (const [, piece] of stored) expect(Buffer.byteLength(piece)).toBeLessThanOrEqual(8000);
  rig.ask({ op: 'setSettings', set: [[KEY, 'short']] });
  expect([...rig.project.properties.document.keys()]).toEqual(['theirs', KEY]);
  rig.ask({ op: 'setSettings', set: [[KEY, LONG]] });
  for (let time = 0; time < 2; time++) expect(rig.ask({ op: 'setSettings', set: [[KEY, null]] })).toBe(true);
  expect([...rig.project.properties.document]).toEqual([['theirs', 'kept']]);
});

test('a setting whose pieces do not add up counts as absent', () => {
  const rig = serverRig({ Orders: [['x']] });
  rig.ask({ op: 'setSettings', set: [[KEY, LONG]] });
  rig.project.properties.document.delete(`${KEY}#2`);
  expect(rig.ask({ op: 'settings' })).toEqual([]);
});

test('keys that are not ours are refused, and a store that would run over is left as it is', () => {
  const rig = serverRig({ Orders: [['x']] });
  for (const key of ['theirs', `${KEY}#1`]) expect(() => rig.ask({ op: 'setSettings', set: [[key, 'x']] })).toThrow('badRequest'); // prettier-ignore
  rig.ask({ op: 'setSettings', set: [[KEY, 'before']] });
  const heavy = '客'.repeat(171_000);
  expect(() => rig.ask({ op: 'setSettings', set: [[KEY, heavy]] })).toThrow('quota');
  expect(rig.ask({ op: 'settings' })).toEqual([[KEY, 'before']]);
});

const TEXTS = ['{"a":1}', '=1+1', '', '007', 'x'.repeat(50_000), "'quoted", 'TRUE', 'last'];

test('texts are kept in a hidden sheet of one column, one a row, and read back as they were', () => {
  const rig = serverRig({ Orders: [['x']] });
  for (let time = 0; time < 2; time++) {
    expect(rig.ask({ op: 'keepTexts', sheet: '_cp_undo_1', from: 0, texts: TEXTS })).toBe(true);
    expect(rig.ask({ op: 'keepTexts', sheet: '_cp_undo_1', from: TEXTS.length, texts: ['more'] })).toBe(true);
    expect(rig.ask({ op: 'texts', sheet: '_cp_undo_1', from: 0, count: 11 })).toEqual([...TEXTS, 'more', '', '']);
    expect(rig.ask({ op: 'texts', sheet: '_cp_undo_1', from: 7, count: 1 })).toEqual(['last']);
  }
  const sheet = rig.person().getSheetByName('_cp_undo_1');
  expect([sheet?.isSheetHidden(), sheet?.getMaxRows(), sheet?.getMaxColumns()]).toEqual([true, 9, 1]);
  expect(sheet?.getRange('A1:A9').getNumberFormats().flat().every((format) => format === '@')).toBe(true); // prettier-ignore
  expect(rig.person().getActiveSheet().getName()).toBe('Orders');
  expect(rig.ask({ op: 'texts', sheet: '_cp_undo_2', from: 0, count: 1 })).toBeNull();
});

test('texts never go to a sheet that is not called as ours are, nor past what a cell holds', () => {
  const rig = serverRig({ Orders: [['x']] });
  expect(() => rig.ask({ op: 'keepTexts', sheet: 'Orders', from: 0, texts: ['y'] })).toThrow('badRequest');
  expect(() => rig.ask({ op: 'keepTexts', sheet: '_cp_undo_1', from: 0, texts: ['x'.repeat(50_001)] })).toThrow('cellTooLong'); // prettier-ignore
  expect(rig.ask({ op: 'sheetNames' })).toEqual(['Orders']);
});

test('a sheet is added once and filled; what somebody typed there meanwhile is not written over', () => {
  const rig = serverRig({ Orders: [['x']] });
  for (let time = 0; time < 2; time++) expect(rig.ask({ op: 'addSheet', name: 'Sample' })).toBe(true);
  expect(rig.ask({ op: 'sheetNames' })).toEqual(['Orders', 'Sample']);
  const fill = {
    op: 'fillSheet',
    sheet: 'Sample',
    top: 1,
    rows: [['007', 45306, true], [], ['=1+1', 45306.5, null, { error: '#N/A' }]],
    dates: [{ column: 1, runs: [[0, 1, 1], [2, 1, 2]] }], // prettier-ignore
  } as const;
  for (let time = 0; time < 2; time++) expect(rig.ask(fill)).toBe(true);
  const range = rig.person().getSheetByName('Sample')?.getRange('A1:D4');
  expect(range?.getDisplayValues()).toEqual([
    ['', '', '', ''],
    ['007', '2024-01-15', 'TRUE', ''],
    ['', '', '', ''],
    ['=1+1', '2024-01-15 12:00:00', '', '#N/A'],
  ]);
  rig.person().getSheetByName('Sample')?.getRange('A3').setValue('mine');
  expect(rig.ask({ ...fill, rows: [['new'], ['new'], ['new']] })).toBe(false);
  expect(rig.person().getSheetByName('Sample')?.getRange('A2:A4').getValues()).toEqual([['007'], ['mine'], ['=1+1']]);
  expect(() => rig.ask({ ...fill, sheet: 'Nowhere' })).toThrow('gone');
});

test('a sheet that is added has its header bold and in sight where one is named', () => {
  const rig = serverRig({ Orders: [['x']] });
  rig.ask({ op: 'addSheet', name: 'Sample', widths: [90, 90], heading: 1 });
  rig.ask({ op: 'addSheet', name: 'Plain', widths: [90, 90] });
  const [sample, plain] = ['Sample', 'Plain'].map((name) => rig.person().getSheetByName(name));
  expect(sample?.getRange('A1:C3').getFontWeights()).toEqual([
    ['normal', 'normal', 'normal'],
    ['bold', 'bold', 'normal'],
    ['normal', 'normal', 'normal'],
  ]);
  expect([sample?.getFrozenRows(), plain?.getFrozenRows()]).toEqual([2, 0]);
  expect(plain?.getRange('A1').getFontWeight()).toBe('normal');
});

test('cells are shown to the person, and where they are is told', () => {
  const rig = serverRig({ Orders: [['x']], Other: [['y']] });
  const area = { top: 2, left: 1, bottom: 4, right: 2 };
  expect(rig.ask({ op: 'select', sheet: 'Other', area })).toBe(true);
  expect(rig.ask({ op: 'selection' })).toEqual({ sheet: 'Other', area });
  rig.person().getSheetByName('Orders')?.hideSheet();
  expect(rig.ask({ op: 'select', sheet: 'Orders', area })).toBe(false);
  expect(rig.ask({ op: 'select', sheet: 'Nowhere', area })).toBe(false);
  expect(rig.ask({ op: 'select', sheet: 'Other', area: { ...area, top: 5000, bottom: 5000 } })).toBe(false);
  expect(rig.ask({ op: 'selection' })).toEqual({ sheet: 'Other', area });
});
