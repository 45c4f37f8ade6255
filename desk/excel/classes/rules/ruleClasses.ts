import { overlaps, withoutArea } from '../../../workbook/areas';
import type { ConditionalFormatModel } from '../../../workbook/objects';
import type { SheetModel } from '../../../workbook/workbook';
import { excelClass, HostObject, type ClassSpec, type ExcelHost, type LinkSpec } from '../../spec';
import { flagOf, textOf, wholeNumberOf, wordOf } from '../tables/arguments';
import { collectionMembers, found } from '../tables/collectionMembers';
import type { AreasScope } from '../tables/targets';
import { dataBarClasses } from './dataBarClasses';
import { ruleFormatClasses } from './ruleFormatClasses';
import { ruleKindClasses, setCellValue, setPreset, setText, setTopBottom } from './ruleKindClasses';
import { changeRule, newRule, ruleAs, RULE_TYPES, type RuleTarget, type RuleType } from './ruleTarget';

/** Link name, kind and class of what leads to the parts of each kind. */
const KINDS: readonly (readonly [string, RuleType, string])[] = [
  ['cellValue', 'CellValue', 'CellValueConditionalFormat'],
  ['colorScale', 'ColorScale', 'ColorScaleConditionalFormat'],
  ['custom', 'Custom', 'CustomConditionalFormat'],
  ['dataBar', 'DataBar', 'DataBarConditionalFormat'],
  ['iconSet', 'IconSet', 'IconSetConditionalFormat'],
  ['preset', 'PresetCriteria', 'PresetCriteriaConditionalFormat'],
  ['textComparison', 'ContainsText', 'TextConditionalFormat'],
  ['topBottom', 'TopBottom', 'TopBottomConditionalFormat'],
];

/** Conditional formats of ranges and everything inside them. */
export const ruleClasses: readonly ClassSpec<object>[] = [
  collectionClass(),
  excelClass<RuleTarget>({
    name: 'ConditionalFormat',
    id: ({ format }) => format.id,
    fields: {
      id: { get: ({ format }) => format.id },
      type: { get: ({ format }) => format.rule.type },
      priority: {
        get: ({ sheet, format }) => sheet.conditionalFormats.all.indexOf(format),
        set: ({ sheet, format }, value) => {
          const wanted = wholeNumberOf(value, 'priority', Number.MIN_SAFE_INTEGER, Number.MAX_SAFE_INTEGER);
          const fromBack = sheet.conditionalFormats.all.length + wanted;
          sheet.conditionalFormats.move(format, wanted < 0 ? Math.max(0, fromBack) : wanted, 'script');
        },
      },
      stopIfTrue: {
        get: ({ format }) => format.stopIfTrue,
        set: ({ sheet, format }, value) =>
          sheet.conditionalFormats.change(format, { stopIfTrue: flagOf(value, 'stopIfTrue') }, 'script'),
      },
    },
    links: Object.fromEntries(KINDS.flatMap(([name, type, className]) => kindLinks(name, type, className))),
    methods: {
      delete: ({ sheet, format }) => sheet.conditionalFormats.remove(format, 'script'),
      getRange: (target, _args, host) => found(onlyRange(target, host), 'a single range'),
      getRangeOrNullObject: (target, _args, host) => onlyRange(target, host),
      getRanges: ({ sheet, format }, _args, host) => host.object('RangeAreas', { sheet, areas: format.areas }),
      setRanges: ({ sheet, format }, [ranges], host) =>
        sheet.conditionalFormats.change(format, { areas: areasOf(ranges, sheet, host) }, 'script'),
      changeRuleToCellValue: (target, [rule]) => become(target, 'CellValue', () => setCellValue(target, rule)),
      changeRuleToContainsText: (target, [rule]) => become(target, 'ContainsText', () => setText(target, rule)),
      changeRuleToTopBottom: (target, [rule]) => become(target, 'TopBottom', () => setTopBottom(target, rule)),
      changeRuleToPresetCriteria: (target, [rule]) => become(target, 'PresetCriteria', () => setPreset(target, rule)),
      changeRuleToCustom: (target, [formula]) =>
        become(target, 'Custom', () =>
          changeRule(target, { ...ruleAs(target, 'Custom'), formula: textOf(formula, 'formula') }),
        ),
      changeRuleToColorScale: (target) => become(target, 'ColorScale'),
      changeRuleToDataBar: (target) => become(target, 'DataBar'),
      changeRuleToIconSet: (target) => become(target, 'IconSet'),
    },
  }),
  ...ruleKindClasses,
  ...dataBarClasses,
  ...ruleFormatClasses,
];

function collectionClass(): ClassSpec<object> {
  const members = collectionMembers<AreasScope>({
    items: ({ sheet, areas }, host) =>
      sheet.conditionalFormats.all
        .filter((format) => format.areas.some((one) => areas.some((area) => overlaps(one, area))))
        .map((format) => formatObject(host, sheet, format)),
    find: ({ sheet }, key, host) => {
      const format = sheet.conditionalFormats.all.find((one) => one.id === key);
      return format === undefined ? null : formatObject(host, sheet, format);
    },
  });
  return excelClass<AreasScope>({
    name: 'ConditionalFormatCollection',
    ...members,
    methods: {
      ...members.methods,
      add: ({ sheet, areas }, [type], host) => {
        for (const area of areas) host.checkWritable(sheet, area);
        const rule = newRule(wordOf(type, 'type', RULE_TYPES));
        const format = { id: host.workbook.newId('cf'), areas, stopIfTrue: false, rule };
        const added = sheet.conditionalFormats.add(format, 'script');
        sheet.conditionalFormats.move(added, 0, 'script');
        return formatObject(host, sheet, added);
      },
      clearAll: ({ sheet, areas }) => clearFormats(sheet, areas),
    },
  });
}

function formatObject(host: ExcelHost, sheet: SheetModel, format: ConditionalFormatModel): HostObject {
  const target: RuleTarget = { sheet, format };
  return host.object('ConditionalFormat', target);
}

/** `cellValue` refuses other kinds, `cellValueOrNullObject` is a null object for them. */
function kindLinks(
  name: string,
  type: RuleType,
  className: string,
): readonly (readonly [string, LinkSpec<RuleTarget>])[] {
  return [
    [
      name,
      (target, host) => {
        ruleAs(target, type);
        return host.object(className, target);
      },
    ],
    [
      `${name}OrNullObject`,
      (target, host) => (target.format.rule.type === type ? host.object(className, target) : null),
    ],
  ];
}

function onlyRange({ sheet, format }: RuleTarget, host: ExcelHost): HostObject | null {
  const [area, ...others] = format.areas;
  return area === undefined || others.length > 0 ? null : host.range(sheet, area);
}

function areasOf(ranges: unknown, sheet: SheetModel, host: ExcelHost) {
  if (ranges instanceof HostObject && 'areas' in ranges.target && Array.isArray(ranges.target.areas))
    return ranges.target.areas as ConditionalFormatModel['areas'];
  if (typeof ranges === 'string') return ranges.split(',').map((text) => host.areaOf(text.trim(), sheet).area);
  return [host.areaOf(ranges, sheet).area];
}

function become(target: RuleTarget, type: RuleType, then: () => void = () => undefined): void {
  changeRule(target, newRule(type));
  then();
}

/** The areas are cut out of every format; formats of which nothing is left go. */
function clearFormats(sheet: SheetModel, areas: AreasScope['areas']): void {
  for (const format of [...sheet.conditionalFormats.all]) {
    if (!format.areas.some((one) => areas.some((area) => overlaps(one, area)))) continue;
    const kept = areas.reduce((left, area) => left.flatMap((one) => withoutArea(one, area)), [...format.areas]);
    if (kept.length === 0) sheet.conditionalFormats.remove(format, 'script');
    else sheet.conditionalFormats.change(format, { areas: kept }, 'script');
  }
}
