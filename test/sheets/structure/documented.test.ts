import { metadataFinderType } from '../../../desk/sheets/structure/metadataFinder';
import { metadataLocationType, metadataType } from '../../../desk/sheets/structure/metadata';
import { filterType } from '../../../desk/sheets/structure/filter';
import { filterCriteriaBuilderType, filterCriteriaType } from '../../../desk/sheets/structure/filterCriteria';
import { groupType } from '../../../desk/sheets/structure/group';
import { namedRangeType } from '../../../desk/sheets/structure/namedRange';
import { protectionType } from '../../../desk/sheets/structure/protection';
import { selectionType } from '../../../desk/sheets/structure/selection';
import { slicerType } from '../../../desk/sheets/structure/slicer';
import { themeType } from '../../../desk/sheets/structure/theme';
import { documentedMethods, missingMethods } from '../documented';
import { opened } from './opened';

interface Documented {
  readonly name: string;
  readonly modelled: readonly string[];
  readonly make: (state: never) => object;
}

const own: readonly Documented[] = [
  selectionType,
  namedRangeType,
  groupType,
  protectionType,
  metadataType,
  metadataFinderType,
  metadataLocationType,
  filterType,
  filterCriteriaType,
  filterCriteriaBuilderType,
  themeType,
  slicerType,
];

/** Methods of the shared classes that other folders know: looks, charts and pivots, dialogs. */
const elsewhere: Readonly<Record<string, readonly string[]>> = {
  Sheet: [
    'clearConditionalFormatRules',
    'getBandings',
    'getCharts',
    'getConditionalFormatRules',
    'getDrawings',
    'getImages',
    'getPivotTables',
    'insertChart',
    'newChart',
    'removeChart',
    'setConditionalFormatRules',
    'updateChart',
  ],
  Spreadsheet: ['getBandings', 'getImages', 'moveChartToObjectSheet'],
  SpreadsheetApp: ['getUi', 'newConditionalFormatRule', 'newDataValidation', 'newRichTextValue', 'newTextStyle'],
};

/** In the reference, not in the published types. */
const NEWER: readonly string[] = [
  'getBackgroundColorObject',
  'getTargetAudiences',
  'getVisibleBackgroundColor',
  'getVisibleForegroundColor',
  'setBackgroundColorObject',
  'setVisibleBackgroundColor',
  'setVisibleForegroundColor',
  'whenDateEqualToAny',
  'whenDateNotEqualTo',
  'whenDateNotEqualToAny',
  'whenNumberEqualToAny',
  'whenNumberNotEqualToAny',
  'whenTextEqualToAny',
  'whenTextNotEqualTo',
  'whenTextNotEqualToAny',
];

describe('the classes of structure beside the reference', () => {
  it.each(own.map((type): [string, Documented] => [type.name, type]))(
    '%s has every documented method',
    (name, type) => {
      expect(missingMethods(name, type.make({} as never))).toEqual([]);
    },
  );

  it.each(own.map((type): [string, Documented] => [type.name, type]))('%s has no method of its own', (name, type) => {
    const known = new Set([...documentedMethods(name), ...NEWER]);
    expect(type.modelled.filter((method) => !known.has(method))).toEqual([]);
  });

  it('shared classes lack only what other folders know', () => {
    const { app, book, sheet } = opened({ Sheet1: [] });
    const objects = { Sheet: sheet('Sheet1'), Spreadsheet: book, SpreadsheetApp: app };
    for (const [name, object] of Object.entries(objects))
      expect([name, missingMethods(name, object).filter((method) => !elsewhere[name]?.includes(method))]).toEqual([
        name,
        [],
      ]);
  });

  it('the enums of SpreadsheetApp that belong to structure have the documented members', () => {
    const { app } = opened({ Sheet1: [] });
    const names = Object.keys(app.DeveloperMetadataLocationType);
    expect(names).toEqual(['SPREADSHEET', 'SHEET', 'ROW', 'COLUMN']);
    expect(String(app.ProtectionType.SHEET)).toBe('SHEET');
    expect(String(app.Dimension.ROWS)).toBe('ROWS');
    expect(String(app.BooleanCriteria.TEXT_CONTAINS)).toBe('TEXT_CONTAINS');
  });
});
