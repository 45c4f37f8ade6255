import '../../../desk/sheets/objects/index';
import { chartsType } from '../../../desk/sheets/objects/index';
import { containerInfoType } from '../../../desk/sheets/objects/charts/containerInfo';
import { chartBuilderType, chartOptionsType } from '../../../desk/sheets/objects/charts/embeddedChart';
import { NEW_SPEC } from '../../../desk/sheets/objects/charts/chartSpec';
import { chartTextStyleBuilderType, chartTextStyleType } from '../../../desk/sheets/objects/charts/textStyle';
import { TYPED_BUILDERS } from '../../../desk/sheets/objects/charts/typedBuilders';
import { pivotFilterType } from '../../../desk/sheets/objects/pivots/pivotFilter';
import { pivotGroupType } from '../../../desk/sheets/objects/pivots/pivotGroup';
import { pivotValueType } from '../../../desk/sheets/objects/pivots/pivotValue';
import { pivotTableType, rangeType, sheetType } from '../../../desk/sheets/types';
import { documentedMethods, missingMethods } from '../documented';
import { modelOf, sheetOf } from '../looks/scripted';
import { sheetsRig } from '../rig';

const rig = () => sheetsRig({ Sheet1: [['a']] });

test.each([
  ['ChartOptions', chartOptionsType, 'charts'],
  ['ContainerInfo', containerInfoType, 'spreadsheet'],
  ['EmbeddedChartBuilder', chartBuilderType, 'spreadsheet'],
  ['PivotFilter', pivotFilterType, 'spreadsheet'],
  ['PivotGroup', pivotGroupType, 'spreadsheet'],
  ['PivotTable', pivotTableType, 'spreadsheet'],
  ['PivotValue', pivotValueType, 'spreadsheet'],
  ['TextStyle', chartTextStyleType, 'charts'],
  ['TextStyleBuilder', chartTextStyleBuilderType, 'charts'],
] as const)('every documented method of %s is modelled', (name, type, service) => {
  expect(documentedMethods(name, service).filter((method) => !type.modelled.includes(method))).toEqual([]);
});

test.each(TYPED_BUILDERS.map(({ type }) => [type.name, type] as const))(
  'every documented method of %s is modelled, and no other setter',
  (name, type) => {
    expect([...type.modelled].sort()).toEqual(documentedMethods(name));
  },
);

test('charts and the service answer to every documented method, some only by name', () => {
  const book = rig();
  const chart = sheetOf(book).newChart().build();
  expect(missingMethods('EmbeddedChart', chart)).toEqual([]);
  expect(missingMethods('Charts', chartsType.make({ end: book.end }), 'charts')).toEqual([]);
  expect(modelOf(book).charts.all).toEqual([]);
  expect(NEW_SPEC.ranges).toEqual([]);
});

test('every documented method of sheets and ranges for objects is there', () => {
  const objects = /Chart|Pivot(?!.*DataSource)|Image|Drawing/;
  const isOurs = (method: string) => objects.test(method) && !method.includes('DataSource');
  const sheet = sheetOf(rig());
  expect(documentedMethods('Sheet').filter(isOurs).length).toBeGreaterThan(8);
  expect(missingMethods('Sheet', sheet).filter(isOurs)).toEqual([]);
  expect(sheetType.modelled).toContain('getPivotTables');
  expect(rangeType.modelled).toContain('createPivotTable');
});
