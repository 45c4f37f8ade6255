import { colorOf } from '../../colorText';
import { excelClass, type ClassSpec, type FieldSpec } from '../../spec';
import { dictionaryOf, flagOf, wordOf } from '../tables/arguments';
import { changeRule, ruleAs, type RuleTarget } from './ruleTarget';

const AXES = ['Automatic', 'None', 'CellMidPoint'] as const;
const DIRECTIONS = ['Context', 'LeftToRight', 'RightToLeft'] as const;

/** Data bars: stored, and drawn by their colour. */
export const dataBarClasses: readonly ClassSpec<object>[] = [
  excelClass<RuleTarget>({
    name: 'DataBarConditionalFormat',
    fields: {
      axisColor: bagField('axisColor', '', (value) => colorOf(value, 'axisColor')),
      axisFormat: bagField('axisFormat', 'Automatic', (value) => wordOf(value, 'axisFormat', AXES)),
      barDirection: bagField('barDirection', 'Context', (value) => wordOf(value, 'barDirection', DIRECTIONS)),
      showDataBarOnly: bagField('showDataBarOnly', false, (value) => flagOf(value, 'showDataBarOnly')),
      lowerBoundRule: bagField('lower', { type: 'Automatic' }, (value) => dictionaryOf(value, 'lowerBoundRule')),
      upperBoundRule: bagField('upper', { type: 'Automatic' }, (value) => dictionaryOf(value, 'upperBoundRule')),
    },
    links: {
      positiveFormat: (target, host) => host.object('ConditionalDataBarPositiveFormat', target),
      negativeFormat: (target, host) => host.object('ConditionalDataBarNegativeFormat', target),
    },
  }),
  excelClass<RuleTarget>({
    name: 'ConditionalDataBarPositiveFormat',
    fields: {
      fillColor: {
        get: (target) => ruleAs(target, 'DataBar').color,
        set: (target, value) =>
          changeRule(target, { ...ruleAs(target, 'DataBar'), color: colorOf(value, 'fillColor') }),
      },
      borderColor: bagField('borderColor', '', (value) => (value === '' ? '' : colorOf(value, 'borderColor'))),
      gradientFill: bagField('gradientFill', true, (value) => flagOf(value, 'gradientFill')),
    },
  }),
  excelClass<RuleTarget>({
    name: 'ConditionalDataBarNegativeFormat',
    fields: {
      fillColor: bagField('negativeFillColor', '#FF0000', (value) => colorOf(value, 'fillColor')),
      borderColor: bagField('negativeBorderColor', '', (value) => (value === '' ? '' : colorOf(value, 'borderColor'))),
      matchPositiveBorderColor: bagField('matchPositiveBorderColor', false, (value) => flagOf(value, 'match')),
      matchPositiveFillColor: bagField('matchPositiveFillColor', false, (value) => flagOf(value, 'match')),
    },
  }),
];

function bagField(name: string, start: unknown, accept: (value: unknown) => unknown): FieldSpec<RuleTarget> {
  return {
    get: (target) => ruleAs(target, 'DataBar').bag[name] ?? start,
    set: (target, value) => {
      const rule = ruleAs(target, 'DataBar');
      changeRule(target, { ...rule, bag: { ...rule.bag, [name]: accept(value) } });
    },
  };
}
