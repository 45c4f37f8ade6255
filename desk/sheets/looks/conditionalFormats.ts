import { ServiceError } from '../frame/serviceError';
import type { ServiceObject } from '../frame/serviceType';
import { sheetType, type SheetState } from '../types';
import { conditionalRuleType, ruleObject } from './conditionBuilder';
import { conditionOf, modelCondition } from './conditionRule';
import { documented } from './documented';

function rulesOf({ end, sheet }: SheetState): ServiceObject[] {
  return sheet.conditionalFormats.all.flatMap((format) => {
    const condition = conditionOf(format);
    const ranges = format.areas.map((area) => ({ end, sheet, area: { ...area } }));
    return condition === null ? [] : [ruleObject(end, ranges, condition)];
  });
}

/** Put rules in place of those that are there. The first whose condition is true wins, as at Google.
 *  Data bars, icons and the like, which Google does not have, stay behind the new rules. */
function setRules({ end, sheet }: SheetState, rules: readonly unknown[]): void {
  const states = rules.map((rule) => conditionalRuleType.stateOf(rule));
  if (states.some(({ ranges }) => ranges.some((range) => range.sheet !== sheet)))
    throw new ServiceError('Conditional format rules cannot reference a range of a different sheet.');
  const list = sheet.conditionalFormats;
  for (const format of list.all.filter((one) => conditionOf(one) !== null)) list.remove(format);
  states.forEach(({ ranges, condition }, at) => {
    const areas = ranges.map(({ area }) => ({ ...area }));
    const format = {
      id: end.workbook.newId('cf'),
      areas,
      stopIfTrue: condition.kind === 'boolean',
      rule: modelCondition(condition, areas),
    };
    list.move(list.add(format), at);
  });
}

sheetType.define(
  documented<SheetState, GoogleAppsScript.Spreadsheet.Sheet>()({
    'getConditionalFormatRules()': rulesOf,
    'setConditionalFormatRules(ConditionalFormatRule[])': setRules,
    'clearConditionalFormatRules()': ({ sheet }) => {
      for (const format of [...sheet.conditionalFormats.all]) sheet.conditionalFormats.remove(format);
    },
  }),
);
