import type { OwnedSheet } from '../patch/patch';
import type { Portrait } from '../portrait';
import { standardRuleRows } from '../project/ruleInput';
import type { Lang } from '../words';
import { inputSheetOf } from './inputCells';

const WIDTHS = [20, 20, 52, 8, 8, 12, 12, 8, 76];

/** Plan the rule sheet with the standard rules, once; null where people have one: theirs is written again only when they changed it in this run. */
export function ruleSheet(portrait: Portrait, name: string, lang: Lang): OwnedSheet | null {
  const { rules, edited } = portrait.project;
  if (rules && edited.has('rules')) return inputSheetOf('rules', name, rules.rows, null, WIDTHS);
  if (rules) return null;
  return inputSheetOf('rules', name, standardRuleRows(portrait.fields, lang), null, WIDTHS);
}
