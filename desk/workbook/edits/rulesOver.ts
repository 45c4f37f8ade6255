import type { Area } from '../../../core/index';
import { intersection, movedArea, overlaps, withoutArea } from '../areas';
import { translateFormula } from '../calc/translateFormula';
import type { ConditionalFormatModel, ValidationModel } from '../objects';
import type { ChangeSource, SheetModel } from '../workbook';
import type { StoredSheet, WorkbookState } from '../workbookState';
import { withFormulas } from './formulas';

/** Conditional formats and validations over some cells, cut to them; their formulas are those of the first cell of each piece. */
export interface RulesOver {
  readonly formats: readonly Piece<ConditionalFormatModel>[];
  readonly validations: readonly Piece<ValidationModel>[];
}

interface Piece<T> {
  readonly of: T;
  readonly area: Area;
}

/** Give the rules that lie over an area. */
export function rulesOver(sheet: Pick<SheetModel, 'conditionalFormats' | 'validations'>, area: Area): RulesOver {
  return {
    formats: sheet.conditionalFormats.all.flatMap((format) =>
      format.areas.flatMap((one) => {
        const part = intersection(one, area);
        const base = format.areas[0] ?? one;
        return part === null ? [] : [{ of: { ...format, rule: from(format.rule, base, part) }, area: part }];
      }),
    ),
    validations: sheet.validations.all.flatMap((validation) => {
      const part = intersection(validation.area, area);
      if (part === null) return [];
      return [{ of: { ...validation, rule: from(validation.rule, validation.area, part) }, area: part }];
    }),
  };
}

/** Copy rules as `SheetModel.copyRules` says. Sheets without any are left alone. */
export function copyRules(
  state: WorkbookState,
  sheet: StoredSheet,
  from: { readonly sheet: SheetModel; readonly area: Area },
  to: Area,
  what: 'formats' | 'all',
  source: ChangeSource = 'script',
): void {
  const over = rulesOver(from.sheet, from.area);
  const rules = what === 'all' ? over : { ...over, validations: [] };
  const there = rulesOver(sheet, to);
  const cutsValidations = what === 'all' && there.validations.length > 0;
  if (rules.formats.length + rules.validations.length + there.formats.length === 0 && !cutsValidations) return;
  const newId = (): string => state.newId('rule');
  cutFormats(sheet, to);
  if (what === 'all') cutValidations(sheet, to, newId);
  const rows = to.top - from.area.top;
  layRules(sheet, rules, { rows, columns: to.left - from.area.left, isCopy: true }, newId);
  sheet.touched(source);
}

/** Cut the rules of a sheet so that none lies over an area any more. */
export function cutRules(sheet: StoredSheet, area: Area, newId: () => string): void {
  cutFormats(sheet, area);
  cutValidations(sheet, area, newId);
}

function cutFormats(sheet: StoredSheet, area: Area): void {
  for (const format of sheet.conditionalFormats)
    if (format.areas.some((one) => overlaps(one, area)))
      format.areas = format.areas.flatMap((one) => withoutArea(one, area));
  sheet.conditionalFormats.settle(sheet.conditionalFormats.all.filter(({ areas }) => areas.length > 0));
}

function cutValidations(sheet: StoredSheet, area: Area, newId: () => string): void {
  const left = sheet.validations.all.flatMap((validation) => {
    if (!overlaps(validation.area, area)) return [validation];
    const [first, ...others] = withoutArea(validation.area, area);
    if (first === undefined) return [];
    return [
      { ...validation, area: first, rule: from(validation.rule, validation.area, first) },
      ...others.map((part) => ({
        ...validation,
        id: newId(),
        area: part,
        rule: from(validation.rule, validation.area, part),
      })),
    ];
  });
  sheet.validations.settle(left);
}

/** Lay rules over cells so many rows and columns on. Copied formulas mean cells as far away as before; moved ones mean what they meant. */
export function layRules(
  sheet: StoredSheet,
  { formats, validations }: RulesOver,
  by: { readonly rows: number; readonly columns: number; readonly isCopy: boolean },
  newId: () => string,
): void {
  const placed = <T extends object>(rule: T): T =>
    by.isCopy ? withFormulas(rule, (formula) => translateFormula(formula, by.rows, by.columns)) : rule;
  const laidFormats = formats.map(({ of, area }) => ({
    ...of,
    id: newId(),
    areas: [movedArea(area, by.rows, by.columns)],
    rule: placed(of.rule),
  }));
  const laidValidations = validations.map(({ of, area }) => ({
    ...of,
    id: newId(),
    area: movedArea(area, by.rows, by.columns),
    rule: placed(of.rule),
  }));
  sheet.conditionalFormats.settle([...sheet.conditionalFormats.all, ...laidFormats]);
  sheet.validations.settle([...sheet.validations.all, ...laidValidations]);
}

/** The rule as it reads from the first cell of a part of its cells. */
function from<T>(rule: T, base: Area, part: Area): T {
  return withFormulas(rule, (formula) => translateFormula(formula, part.top - base.top, part.left - base.left));
}
