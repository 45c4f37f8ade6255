import '../../../desk/sheets/looks/index';
import { bandingType } from '../../../desk/sheets/looks/bandingMembers';
import { colorBuilderType, colorType, rgbColorType, themeColorType } from '../../../desk/sheets/looks/colors';
import { conditionalRuleBuilderType, conditionalRuleType } from '../../../desk/sheets/looks/conditionBuilder';
import { booleanConditionType, gradientConditionType } from '../../../desk/sheets/looks/conditionParts';
import { dataValidationBuilderType, dataValidationType } from '../../../desk/sheets/looks/dataValidation';
import { textRotationType } from '../../../desk/sheets/looks/textRotation';
import { rangeListType, rangeType } from '../../../desk/sheets/types';
import { documentedMethods } from '../documented';
import { sheetsRig } from '../rig';
import { appOf } from './scripted';

test.each([
  ['Banding', bandingType, 'spreadsheet'],
  ['BooleanCondition', booleanConditionType, 'spreadsheet'],
  ['Color', colorType, 'spreadsheet'],
  ['ColorBuilder', colorBuilderType, 'spreadsheet'],
  ['ConditionalFormatRule', conditionalRuleType, 'spreadsheet'],
  ['ConditionalFormatRuleBuilder', conditionalRuleBuilderType, 'spreadsheet'],
  ['DataValidation', dataValidationType, 'spreadsheet'],
  ['DataValidationBuilder', dataValidationBuilderType, 'spreadsheet'],
  ['GradientCondition', gradientConditionType, 'spreadsheet'],
  ['RgbColor', rgbColorType, 'base'],
  ['TextRotation', textRotationType, 'spreadsheet'],
  ['ThemeColor', themeColorType, 'spreadsheet'],
] as const)('every documented method of %s is modelled', (name, type, service) => {
  expect(documentedMethods(name, service).filter((method) => !type.modelled.includes(method))).toEqual([]);
});

const LOOKS = /Background|Font|Align|Wrap(?!Trim)|TextDirection|TextRotation|^[gs]etTextStyle|VerticalText|Border|[mM]erge|breakApart|Note|Validation|[cC]heck|Banding|ShowHyperlink|clearFormat/; // prettier-ignore

test('every documented look of Range and RangeList is modelled', () => {
  const missing = (name: string, modelled: readonly string[]) =>
    documentedMethods(name).filter((method) => LOOKS.test(method) && !modelled.includes(method));
  expect(documentedMethods('Range').filter((method) => LOOKS.test(method)).length).toBeGreaterThan(70);
  expect(missing('Range', rangeType.modelled)).toEqual([]);
  expect(missing('RangeList', rangeListType.modelled)).toEqual([]);
});

test('the enums of looks have their members', () => {
  const app = appOf(sheetsRig({ Sheet1: [] }));
  expect(String(app.BorderStyle.SOLID_MEDIUM)).toBe('SOLID_MEDIUM');
  expect(Object.keys(app.BandingTheme)).toHaveLength(12);
  expect(Object.keys(app.DataValidationCriteria)).toContain('VALUE_IN_LIST');
  expect(Object.keys(app.BooleanCriteria)).toContain('CUSTOM_FORMULA');
});
