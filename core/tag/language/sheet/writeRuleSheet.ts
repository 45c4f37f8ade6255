import type { Cell } from '../../../book/cell';
import type { Lang } from '../../../words';
import { ON_OFF, RULE_COLUMNS, type RuleColumn } from './columns.data';
import type { RuleLayout, SheetRule, UnreadRow } from './ruleRow';

/** The columns of a new rule sheet in one language. */
export function newLayout(lang: Lang): RuleLayout {
  return RULE_COLUMNS.map(({ id, header }) => ({ header: header[lang], id }));
}

/** Write rules as rows of cells under their header, in the order of the list; the columns stand as in `layout`, the user's
 *  own with their cells. Rows that could not be read come back as they were, before the first rule that stood below them.
 *  Dates are serial days: the host gives these columns a date format. Reading the rows again gives the same rules.
 *  Columns that the layout lacks are added at the right where a rule needs them. */
export function writeRuleSheet(
  rules: readonly SheetRule[],
  layout: RuleLayout,
  lang: Lang,
  unread: readonly UnreadRow[] = [],
): readonly (readonly Cell[])[] {
  const columns = [...layout, ...lacking(rules, layout, lang)];
  const rows: (readonly Cell[])[] = [columns.map(({ header }) => (header === '' ? null : header))];
  const waiting = [...unread];
  for (const rule of rules) {
    while (waiting[0] && waiting[0].row < rule.row) rows.push(waiting.shift()?.cells ?? []);
    rows.push(columns.map(({ id }, column) => (id ? cellOf(rule, id, lang) : (rule.others.get(column) ?? null))));
  }
  return [...rows, ...waiting.map(({ cells }) => cells)];
}

function lacking(rules: readonly SheetRule[], layout: RuleLayout, lang: Lang): RuleLayout {
  const has = new Set(layout.map(({ id }) => id));
  return newLayout(lang).filter(({ id }) => id && !has.has(id) && rules.some((rule) => !isUsual(rule, id)));
}

/** What a blank cell would say as well. */
function isUsual(rule: SheetRule, id: RuleColumn): boolean {
  const usual: Partial<Record<RuleColumn, unknown>> = { weight: 1, order: null, from: null, to: null, on: true, definition: '' }; // prettier-ignore
  return id in usual && rule[id] === usual[id];
}

function cellOf(rule: SheetRule, id: RuleColumn, lang: Lang): Cell {
  if (id === 'on') return ON_OFF[rule.on ? 'on' : 'off'][lang];
  const value = rule[id];
  return value === '' ? null : value;
}
