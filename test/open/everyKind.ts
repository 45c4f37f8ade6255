import { newWorkbook } from '../../desk/workbook/newWorkbook';
import type { PivotField } from '../../desk/workbook/objects';
import type { SheetModel, WorkbookModel } from '../../desk/workbook/workbook';

/** A workbook with something of every kind that the model holds and a file can. */
export function everyKind(): WorkbookModel {
  const workbook = newWorkbook('every.xlsx', { sheets: ['订单', "It's sheet 2", 'Hidden', 'Very hidden'] });
  const [orders, second, hidden] = workbook.sheets;
  if (orders === undefined || second === undefined || hidden === undefined)
    throw new Error('a new workbook has its sheets');
  fillCells(orders);
  fillLooks(orders);
  fillLayout(orders, second);
  protect(hidden);
  fillRules(orders);
  fillObjects(workbook, orders, second);
  fillNames(workbook, second);
  setVisibility(workbook, 'Hidden', 'hidden');
  setVisibility(workbook, 'Very hidden', 'veryHidden');
  workbook.calculationMode = 'automaticExceptTables';
  return workbook;
}

const ROWS = [
  ['Customer', 'City', 'Amount', 'Date'],
  ['Ann', 'Paris', 10.5, 45000],
  ['Bo', 'Rome', 20, 45001.5],
  ['=not a formula', 'Paris', -3e-9, 45002],
  ['  spaced  ', 'Oslo', 1e21, 45003],
  ['多行\n文本', 'Rome', 4, 45004],
] as const;

function fillCells(sheet: SheetModel): void {
  sheet.write({ top: 0, left: 0, bottom: 5, right: 3 }, (row, column) => {
    const value = ROWS[row]?.[column] ?? null;
    return { value, formula: null };
  });
  const more: readonly (readonly [number, number, string | null, unknown])[] = [
    [0, 6, null, true],
    [1, 6, '=SUM(C2:C6)', null],
    [2, 6, '=IF(A2="Ann","是","no")', null],
    [3, 6, '=1/0', null],
    [4, 6, '=C2>5', null],
    [5, 6, "='It''s sheet 2'!A1&\"x\"", null],
    [6, 6, null, { error: '#REF!' }],
    [7, 6, '=STDEV.S(C2:C3)', null],
  ];
  for (const [row, column, formula, value] of more) {
    sheet.write({ top: row, left: column, bottom: row, right: column }, () => ({ formula, value: value as never }));
  }
}

function fillLooks(sheet: SheetModel): void {
  sheet.restyle(
    { top: 0, left: 0, bottom: 0, right: 3 },
    {
      font: {
        bold: true,
        italic: true,
        underline: 'Double',
        strikethrough: true,
        color: '#C00000',
        size: 14,
        name: '宋体',
      },
      fill: { color: '#DDEBF7', pattern: 'Solid' },
      borders: {
        bottom: { style: 'Double', weight: 'Thick', color: '#112233' },
        left: { style: 'Dash', weight: 'Medium', color: '#445566' },
        diagonalUp: { style: 'Continuous', weight: 'Hairline', color: '#000000' },
      },
      alignment: {
        horizontal: 'CenterAcrossSelection',
        vertical: 'Top',
        wrap: true,
        rotation: -45,
        readingOrder: 'RightToLeft',
      },
    },
  );
  sheet.restyle({ top: 1, left: 3, bottom: 5, right: 3 }, { numberFormat: 'yyyy"年"m"月"d"日" hh:mm' });
  sheet.restyle(
    { top: 1, left: 2, bottom: 5, right: 2 },
    { numberFormat: '#,##0.00;[Red]-#,##0.00', locked: false, formulaHidden: true },
  );
  sheet.restyle(
    { top: 1, left: 0, bottom: 1, right: 0 },
    { fill: { color: '#FFFFFF', pattern: 'Gray25', patternColor: '#00FF00' } },
  );
  sheet.restyle(
    { top: 2, left: 0, bottom: 2, right: 0 },
    { font: { superscript: true }, alignment: { rotation: 180, indent: 2, horizontal: 'Left', shrink: true } },
  );
  sheet.restyle({ top: 3, left: 1, bottom: 3, right: 1 }, { styleName: 'Good', font: { color: '#006100' } });
  sheet.restyle({ top: 0, left: 8, bottom: 1048575, right: 8 }, { numberFormat: '0%' });
  sheet.restyle({ top: 9, left: 0, bottom: 9, right: 16383 }, { fill: { color: '#FFFF00', pattern: 'Solid' } });
}

function fillLayout(sheet: SheetModel, second: SheetModel): void {
  sheet.setColumnWidth(0, 1, 96);
  sheet.setColumnWidth(5, 5, 30.75);
  sheet.hideColumns(10, 11, true);
  sheet.setRowHeight(0, 0, 33.5);
  sheet.hideRows(12, 13, true);
  sheet.merge({ top: 15, left: 0, bottom: 16, right: 2 });
  sheet.freeze = { rows: 1, columns: 2 };
  sheet.tabColor = '#70AD47';
  second.gridlines = false;
  second.headings = false;
  second.standardWidth = 12;
  second.freeze = { rows: 0, columns: 1 };
  second.write({ top: 0, left: 0, bottom: 0, right: 0 }, () => ({ value: 'second', formula: null }));
}

function protect(sheet: SheetModel): void {
  const allowed = { allowAutoFilter: true, allowSort: false, allowFormatCells: true, selectionMode: 'Unlocked' };
  sheet.setProtection({ on: true, password: '', options: { ...allPermissions(), ...allowed } });
}

function allPermissions(): Record<string, boolean> {
  const words =
    'AutoFilter DeleteColumns DeleteRows EditObjects EditScenarios FormatCells FormatColumns FormatRows InsertColumns InsertHyperlinks InsertRows PivotTables Sort';
  return Object.fromEntries(words.split(' ').map((word) => [`allow${word}`, word.startsWith('Edit')]));
}

function fillRules(sheet: SheetModel): void {
  const amounts = [{ top: 1, left: 2, bottom: 5, right: 2 }];
  const style = { font: { color: '#9C0006', bold: true }, fill: { color: '#FFC7CE' } };
  const rules = [
    { type: 'CellValue', operator: 'Between', formula1: '=1', formula2: '=$G$2', style },
    { type: 'ContainsText', operator: 'BeginsWith', text: 'A"<', style },
    { type: 'Custom', formula: '=$C2>MAXIFS($C:$C,$B:$B,"Rome")', style },
    { type: 'TopBottom', top: false, percent: true, rank: 20, style },
    { type: 'PresetCriteria', criterion: 'BelowAverage', style },
    { type: 'PresetCriteria', criterion: 'LastSevenDays', style },
    { type: 'ColorScale', points: [
      { kind: 'LowestValue', formula: null, color: '#F8696B' },
      { kind: 'Percentile', formula: '50', color: '#FFEB84' },
      { kind: 'HighestValue', formula: null, color: '#63BE7B' },
    ] },
    { type: 'DataBar', color: '#638EC6', bag: { lower: { type: 'min', formula: null }, upper: { type: 'num', formula: '9' }, showDataBarOnly: true } },
    { type: 'IconSet', set: 'FourTrafficLights', bag: { criteria: [0, 25, 50, 75].map((share) => ({ type: 'percent', formula: String(share), orEqual: share !== 50 })), reverseIconOrder: true, showIconOnly: false } },
  ] as const; // prettier-ignore
  rules.forEach((rule, at) =>
    sheet.conditionalFormats.add({ id: `cf${at}`, areas: amounts, stopIfTrue: at === 1, rule }),
  );
  const prompt = { title: 'Pick', message: 'one of "these"\nplease', show: true };
  const error = { title: 'No', message: 'not in the list', style: 'Warning', show: true };
  const area = { top: 1, left: 1, bottom: 5, right: 1 };
  const common = { ignoreBlanks: true, prompt, error };
  sheet.validations.add({
    id: 'dv1',
    area,
    type: 'List',
    rule: { list: { inCellDropDown: true, source: 'Paris,Rome,"Oslo"' } },
    ...common,
  });
  const whole = { wholeNumber: { formula1: 1, formula2: '=$G$2', operator: 'NotBetween' } };
  sheet.validations.add({
    id: 'dv2',
    area: { ...area, left: 20, right: 21 },
    type: 'WholeNumber',
    rule: whole,
    ...common,
  });
  sheet.validations.add({
    id: 'dv3',
    area: { ...area, left: 22, right: 22 },
    type: 'Custom',
    rule: { custom: { formula: '=LEN(A1)>2' } },
    ...common,
  });
}

function fillObjects(workbook: WorkbookModel, sheet: SheetModel, second: SheetModel): void {
  sheet.tables.add({
    id: 't1', name: 'Orders', area: { top: 0, left: 0, bottom: 5, right: 3 }, showHeaders: true, showTotals: false,
    columnIds: [1, 2, 3, 4], style: 'TableStyleMedium2', bandedRows: true, bandedColumns: false, firstColumn: true,
    lastColumn: false, filterButton: true, criteria: new Map([[1, { on: 'values', values: ['Paris', 'Oslo'] }]]),
    sort: [{ key: 2, ascending: false }],
  }); // prettier-ignore
  sheet.applyFilters();
  second.write({ top: 20, left: 0, bottom: 23, right: 0 }, (row) => ({
    value: ['Head', 1, 2, 30][row] ?? null,
    formula: null,
  }));
  const criterion = { on: 'custom', criterion1: '>1', criterion2: '<>30', operator: 'And' } as const;
  second.setAutoFilter({ area: { top: 20, left: 0, bottom: 23, right: 0 }, criteria: new Map([[0, criterion]]) });
  sheet.setNote(0, 0, 'A note\nwith <two> lines');
  sheet.setNote(4, 6, '备注');
  sheet.comments.add({
    id: '{11111111-2222-3333-4444-555555555555}', place: { row: 2, column: 1 }, author: 'Ann & Co', created: '2026-01-02T03:04:05.00',
    text: 'Is this right?', resolved: true,
    replies: [{ id: '{11111111-2222-3333-4444-666666666666}', author: '李雷', created: '2026-01-02T04:04:05.00', text: 'Yes <sure>' }],
  }); // prettier-ignore
  addPivot(second);
  addChart(sheet, 'ColumnStacked', 'chart A', 30);
  addChart(sheet, 'XYScatterLines', 'chart B', 330);
  addChart(second, 'Doughnut', '图 C', 30);
  workbook.settings.set('cp.recipe', '{"a":"<1>\\n"}').set('id', '"x"');
  workbook.properties.set('title', 'Every <kind>').set('author', 'Ann').set('company', '公司');
  workbook.customProperties.set('count', 3).set('ratio', 0.5).set('flag', true).set('text', 'a & b');
  workbook.xmlParts.set('part1', '<note xmlns="urn:test">hello</note>');
}

function field(source: string, more: Partial<PivotField> = {}): PivotField {
  return {
    source, name: source, hiddenItems: [], sort: 'none', sortBy: null, itemOrder: [], showAllItems: false, subtotals: true,
    filters: new Map(), ...more,
  }; // prettier-ignore
}

function addPivot(second: SheetModel): void {
  second.write({ top: 30, left: 0, bottom: 35, right: 2 }, (row, column) => {
    const lines = [['Sum of Amount', 'Column Labels', null], ['Row Labels', 'Bo', 'Total'], ['Rome', 20, 20], ['Paris', 0, 0], ['Oslo', 1, 1], ['Grand', 21, 21]];
    return { value: lines[row]?.[column] ?? null, formula: null };
  }); // prettier-ignore
  second.pivots.add({
    id: 'p1', name: 'Pivot 1', at: { row: 30, column: 0 }, source: { kind: 'table', table: 'Orders' },
    rows: [field('City', { itemOrder: ['Rome', 'Paris', 'Oslo'], hiddenItems: ['Oslo'], name: 'Town' })],
    columns: [field('Customer', { sort: 'ascending' })],
    filters: [field('Date')],
    data: [{ source: 'Amount', name: 'Sum of Amount', summarizeBy: 'Sum', numberFormat: '#,##0.00', showAs: { calculation: 'PercentOfRowTotal' } }],
    rendered: { top: 30, left: 0, bottom: 35, right: 2 }, layout: 'Compact', showRowTotals: true, showColumnTotals: true,
    subtotals: 'AtTop', refreshOnOpen: true, bag: new Map(),
  }); // prettier-ignore
}

function addChart(sheet: SheetModel, type: string, name: string, top: number): void {
  const area = (column: number) => ({ sheet: '订单', area: { top: 1, left: column, bottom: 5, right: column } });
  sheet.charts.add({
    id: name, name, type, left: 400.5, top, width: 320, height: 240.25,
    title: { text: `Title of ${name} & more`, visible: true },
    legend: { visible: true, position: 'Top' },
    series: [{
      id: `${name} 1`, name: 'Amount', nameAt: { sheet: '订单', area: { top: 0, left: 2, bottom: 0, right: 2 } },
      categories: area(type === 'XYScatterLines' ? 3 : 0), values: area(2), chartType: null, color: type === 'Doughnut' ? '' : '#4472C4',
      pointColors: type === 'XYScatterLines' ? new Map() : new Map([[1, '#FF0000']]), bag: new Map(),
    }],
    bag: type === 'Doughnut' ? new Map() : new Map([['axes.valueAxis.title.text', 'Money'], ['axes.valueAxis.numberFormat', '0.0']]),
  }); // prettier-ignore
}

function fillNames(workbook: WorkbookModel, second: SheetModel): void {
  const add = (name: string, scope: SheetModel | null, refersTo: string, visible = true, comment = ''): void =>
    workbook.names.add({ name, scope, refersTo, visible, comment });
  add('Amounts', null, "='订单'!$C$2:$C$6", true, 'what they paid');
  add('_cp_column_orders.tag', null, "='订单'!$D:$D", false);
  add('Rate', second, '=0.17');
  add('Best', null, "=MAXIFS('订单'!$C:$C,'订单'!$B:$B,\"Rome\")");
}

function setVisibility(workbook: WorkbookModel, name: string, visibility: SheetModel['visibility']): void {
  const sheet = workbook.sheet(name);
  if (sheet !== undefined) sheet.visibility = visibility;
}
