/** Comparisons of conditional formats: the file's word, Excel.ConditionalCellValueOperator. */
export const COMPARISONS: readonly (readonly [string, string])[] = [
  ['between', 'Between'], ['notBetween', 'NotBetween'], ['equal', 'EqualTo'], ['notEqual', 'NotEqualTo'],
  ['greaterThan', 'GreaterThan'], ['lessThan', 'LessThan'], ['greaterThanOrEqual', 'GreaterThanOrEqual'],
  ['lessThanOrEqual', 'LessThanOrEqual'],
]; // prettier-ignore

/** Comparisons of validations: the file's word, Excel.DataValidationOperator, which ends two of them otherwise. */
export const VALIDATION_COMPARISONS: readonly (readonly [string, string])[] = [
  ['between', 'Between'], ['notBetween', 'NotBetween'], ['equal', 'EqualTo'], ['notEqual', 'NotEqualTo'],
  ['greaterThan', 'GreaterThan'], ['lessThan', 'LessThan'], ['greaterThanOrEqual', 'GreaterThanOrEqualTo'],
  ['lessThanOrEqual', 'LessThanOrEqualTo'],
]; // prettier-ignore

/** Text rules: type in the file, operator in the file, Excel.ConditionalTextOperator. */
export const TEXT_RULES: readonly (readonly [string, string, string])[] = [
  ['containsText', 'containsText', 'Contains'],
  ['notContainsText', 'notContains', 'NotContains'],
  ['beginsWith', 'beginsWith', 'BeginsWith'],
  ['endsWith', 'endsWith', 'EndsWith'],
];

/** Rules without a value: the file's type with its attributes, and Excel.ConditionalFormatPresetCriterion. */
export const PRESET_RULES: readonly (readonly [string, Readonly<Record<string, string>>, string])[] = [
  ['containsBlanks', {}, 'Blanks'], ['notContainsBlanks', {}, 'NonBlanks'],
  ['containsErrors', {}, 'Errors'], ['notContainsErrors', {}, 'NonErrors'],
  ['duplicateValues', {}, 'DuplicateValues'], ['uniqueValues', {}, 'UniqueValues'],
  ['timePeriod', { timePeriod: 'yesterday' }, 'Yesterday'], ['timePeriod', { timePeriod: 'today' }, 'Today'],
  ['timePeriod', { timePeriod: 'tomorrow' }, 'Tomorrow'], ['timePeriod', { timePeriod: 'last7Days' }, 'LastSevenDays'],
  ['timePeriod', { timePeriod: 'lastWeek' }, 'LastWeek'], ['timePeriod', { timePeriod: 'thisWeek' }, 'ThisWeek'],
  ['timePeriod', { timePeriod: 'nextWeek' }, 'NextWeek'], ['timePeriod', { timePeriod: 'lastMonth' }, 'LastMonth'],
  ['timePeriod', { timePeriod: 'thisMonth' }, 'ThisMonth'], ['timePeriod', { timePeriod: 'nextMonth' }, 'NextMonth'],
  ['aboveAverage', {}, 'AboveAverage'], ['aboveAverage', { aboveAverage: '0' }, 'BelowAverage'],
  ['aboveAverage', { equalAverage: '1' }, 'EqualOrAboveAverage'],
  ['aboveAverage', { aboveAverage: '0', equalAverage: '1' }, 'EqualOrBelowAverage'],
  ['aboveAverage', { stdDev: '1' }, 'OneStdDevAboveAverage'],
  ['aboveAverage', { aboveAverage: '0', stdDev: '1' }, 'OneStdDevBelowAverage'],
  ['aboveAverage', { stdDev: '2' }, 'TwoStdDevAboveAverage'],
  ['aboveAverage', { aboveAverage: '0', stdDev: '2' }, 'TwoStdDevBelowAverage'],
  ['aboveAverage', { stdDev: '3' }, 'ThreeStdDevAboveAverage'],
  ['aboveAverage', { aboveAverage: '0', stdDev: '3' }, 'ThreeStdDevBelowAverage'],
]; // prettier-ignore

/** Points of colour scales: `cfvo` type, Excel.ConditionalFormatColorCriterionType. */
export const SCALE_POINTS: readonly (readonly [string, string])[] = [
  ['min', 'LowestValue'], ['max', 'HighestValue'], ['num', 'Number'], ['percent', 'Percent'],
  ['percentile', 'Percentile'], ['formula', 'Formula'],
]; // prettier-ignore

/** Icon sets: the file's word, Excel.IconSet. */
export const ICON_SETS: readonly (readonly [string, string])[] = [
  ['3Arrows', 'ThreeArrows'], ['3ArrowsGray', 'ThreeArrowsGray'], ['3Flags', 'ThreeFlags'],
  ['3TrafficLights1', 'ThreeTrafficLights1'], ['3TrafficLights2', 'ThreeTrafficLights2'], ['3Signs', 'ThreeSigns'],
  ['3Symbols', 'ThreeSymbols'], ['3Symbols2', 'ThreeSymbols2'], ['4Arrows', 'FourArrows'],
  ['4ArrowsGray', 'FourArrowsGray'], ['4RedToBlack', 'FourRedToBlack'], ['4Rating', 'FourRating'],
  ['4TrafficLights', 'FourTrafficLights'], ['5Arrows', 'FiveArrows'], ['5ArrowsGray', 'FiveArrowsGray'],
  ['5Rating', 'FiveRating'], ['5Quarters', 'FiveQuarters'], ['3Stars', 'ThreeStars'], ['3Triangles', 'ThreeTriangles'],
  ['5Boxes', 'FiveBoxes'],
]; // prettier-ignore

/** Validations: the file's type, Excel.DataValidationType, and the key of its rule. */
export const VALIDATION_TYPES: readonly (readonly [string, string, string])[] = [
  ['whole', 'WholeNumber', 'wholeNumber'], ['decimal', 'Decimal', 'decimal'], ['list', 'List', 'list'],
  ['date', 'Date', 'date'], ['time', 'Time', 'time'], ['textLength', 'TextLength', 'textLength'],
  ['custom', 'Custom', 'custom'],
]; // prettier-ignore

export const ALERT_STYLES: readonly (readonly [string, string])[] = [
  ['stop', 'Stop'],
  ['warning', 'Warning'],
  ['information', 'Information'],
];

/** Summaries of pivot values: the file's word, Excel.AggregationFunction. */
export const AGGREGATIONS = [
  ['sum', 'Sum'], ['count', 'Count'], ['average', 'Average'], ['max', 'Max'], ['min', 'Min'], ['product', 'Product'],
  ['countNums', 'CountNumbers'], ['stdDev', 'StandardDeviation'], ['stdDevp', 'StandardDeviationP'],
  ['var', 'Variance'], ['varp', 'VarianceP'],
] as const; // prettier-ignore

/** Ways to show pivot values: the file's word, Excel.ShowAsCalculation. */
export const SHOW_AS: readonly (readonly [string, string])[] = [
  ['normal', 'None'], ['difference', 'DifferenceFrom'], ['percent', 'PercentOf'], ['percentDiff', 'PercentDifferenceFrom'],
  ['runTotal', 'RunningTotal'], ['percentOfRow', 'PercentOfRowTotal'], ['percentOfCol', 'PercentOfColumnTotal'],
  ['percentOfTotal', 'PercentOfGrandTotal'], ['index', 'Index'],
]; // prettier-ignore
