import type { Bilingual } from '../../words';

/** Settings that stand together in the settings sheet. */
export interface SettingGroup {
  readonly name: Bilingual;
  readonly keys: readonly string[];
}

const group = (zh: string, en: string, keys: string): SettingGroup => ({ name: { zh, en }, keys: keys.split(' ') });

/** The groups before the columns: what people change first. */
export const FIRST_GROUPS: readonly SettingGroup[] = [
  group(
    '常用',
    'Most used',
    'preset analysisDate window activeDays dormantDays churnDays tierHigh lang masks smallCells',
  ),
  group('读表', 'Reading', 'sameCustomer leadingZeros newIds refunds duplicates amountPer dateOrder decimal sensitive'),
];

/** What the columns of the user's sheets mean. */
export const COLUMN_GROUP: Bilingual = { zh: '各列的含义', en: 'Meaning of columns' };

/** The groups after the columns: for who wants other thresholds, each with the class that it moves. */
export const MORE_GROUPS: readonly SettingGroup[] = [
  group('打分', 'Scores', 'score bins binning nesting rCuts fCuts mCuts composite weights weightR weightF weightM'),
  group('RFM分层', 'RFM tier', 'tierPotential tierPotentialR tierRiskR tierRiskFm tierRiskFmScore'),
  group('八类与十一类', 'Eight and eleven classes', 'grid8 grid8R grid8F grid8M grid11'),
  group('价值与预警', 'Value and alerts', 'valueRule valueAmount valueRepurchase valueScore valueMiddleScore valueBy valueShare valueMiddleShare valueRisk valueRiskM valueRiskR'), // prettier-ignore
  group('忠诚度与生命周期', 'Loyalty and life cycle', 'repurchase loyalRepurchase loyalDays recencyBands frequencyHigh frequencyMiddle lifeRegular lifeUpgrade ltvYears'), // prettier-ignore
  group('买家人格与用户群', 'Personas and user groups', 'persona userGroup nicheShare negativeRefunds browsing browseMonth browseWeek'), // prettier-ignore
  group('年龄与性别', 'Age and gender', 'ageBands ageLeast ageMost genderCodes'),
  group('待核实的值', 'Values to verify', 'outliers outlierTimes amountLeast amountMost wordChecks'),
];

/** Settings that no group names, persons who were deleted, and rows that nobody knows. */
export const OTHER_GROUP: Bilingual = { zh: '其他', en: 'Other' };
export const ERASED_GROUP: Bilingual = { zh: '已删除的个人', en: 'Deleted persons' };
