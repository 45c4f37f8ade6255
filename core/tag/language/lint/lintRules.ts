import { evaluate } from '../../evaluate';
import type { Facts } from '../../facts';
import type { FieldTable } from '../fields';
import { classOrder } from '../references';
import { finding, NOBODY, type Finding, type LintRule, type Measured } from './finding';
import { lintClass } from './lintClass';

/** Look for rules that never apply, that take each other's customers, that leave customers out, that ask missing columns,
 *  and for classes that ask each other. Rules whose class asks a single number are reasoned about exactly, over every
 *  value there could be; all others are tried on the customers there are. `facts` must hold the tags of referred
 *  classes (see `tagInTurn`). Findings come by class in order of first appearance, then by rule.
 *  Limit: that a rule over several columns can never apply is seen only from the customers there are. */
export function lintRules(rules: readonly LintRule[], facts: Facts, table: FieldTable): readonly Finding[] {
  const circular = classOrder(rules).circular.map((way) => circle(way, rules));
  const measured = rules.map((rule): Measured => {
    const evaluation = evaluate(rule.when, facts);
    return { rule, mask: evaluation.kind === 'mask' ? evaluation.mask : null };
  });
  const classes = [...new Set(rules.map(({ tagClass }) => tagClass))];
  const unknown = measured.flatMap(({ rule, mask }) => (mask ? [] : unknownColumns(rule, facts, table)));
  const inClasses = classes.flatMap((tagClass) => {
    const own = measured.filter(({ rule, mask }) => mask !== null && rule.tagClass === tagClass);
    return lintClass(
      own.sort((a, b) => a.rule.order - b.rule.order),
      facts,
      table,
    );
  });
  return [...circular, ...unknown, ...inClasses];
}

function circle(way: readonly string[], rules: readonly LintRule[]): Finding {
  const numbers = rules.filter(({ tagClass }) => way.includes(tagClass)).map(({ number }) => number);
  const text = [...way, way[0] ?? ''].join(' → ');
  return finding('circular', 'error', numbers, way[0] ?? '', 'rules', NOBODY, { way: text });
}

function unknownColumns(rule: LintRule, facts: Facts, table: FieldTable): readonly Finding[] {
  const evaluation = evaluate(rule.when, facts);
  if (evaluation.kind === 'mask') return [];
  return evaluation.problems.map(({ fact }) => {
    const field = table.byId.get(fact)?.name ?? { zh: fact, en: fact };
    return finding('unknownColumn', 'error', [rule.number], rule.tagClass, 'rules', NOBODY, {
      rule: rule.number,
      field,
    });
  });
}
