import { TONES } from '../../../core/index';
import type { Area, Tone } from '../../../core/index';
import type { TonedArea } from '../../messages/requests';
import { areaOf, rangeOf } from '../own/areas';
import { cellsWithin, goneRefusal, type OpenBook } from '../own/openBook';
import type { Sheet } from '../services';

type Rule = GoogleAppsScript.Spreadsheet.ConditionalFormatRule;

/** Colour cells of a column by their whole text, one rule a text. Rules of ours on the column that are not wanted any more go; rules of people stay in their order and come first, so that theirs win.
 *  A rule is ours when it colours an equal text of this one column with a tone of ours. @throws ServerRefusal gone */
export function tones(book: OpenBook, { cells }: { readonly cells: readonly TonedArea[] }): boolean {
  for (const { name, area, tones: pairs } of cells) if (pairs.length > 0) book.ownCells(name, area);
  for (const { sheet, wanted } of plansOf(book, cells)) setRules(sheet, wanted);
  SpreadsheetApp.flush();
  // Where they are by now.
  book.forget();
  return plansOf(book, cells).every(({ sheet, wanted }) => {
    const rules = sheet.getConditionalFormatRules();
    return wanted.every((one) => isRight(one, rules));
  });
}

/** What is wanted, by sheet. */
function plansOf(
  book: OpenBook,
  cells: readonly TonedArea[],
): readonly { readonly sheet: Sheet; readonly wanted: Toned[] }[] {
  const plans = new Map<number, { sheet: Sheet; wanted: Toned[] }>();
  for (const { name, area, tones: pairs } of cells) {
    const place = book.place(name);
    if (!place) throw goneRefusal();
    const plan = plans.get(place.sheetId) ?? { sheet: place.sheet, wanted: [] };
    plans.set(place.sheetId, plan);
    plan.wanted.push({ area: cellsWithin(place, area), tones: pairs });
  }
  return [...plans.values()];
}

interface Toned {
  readonly area: Area;
  readonly tones: readonly (readonly [text: string, tone: Tone])[];
}

/** All rules of a sheet are read once and written once, and not at all when they are right. */
function setRules(sheet: Sheet, wanted: readonly Toned[]): void {
  const rules = sheet.getConditionalFormatRules();
  const wrong = wanted.filter((one) => !isRight(one, rules));
  if (wrong.length === 0) return;
  const columns = new Set(wrong.map(({ area }) => area.left));
  const kept = rules.filter((rule) => !columns.has(ownColumn(rule) ?? -1));
  const made = wrong.flatMap(({ area, tones: pairs }) => pairs.map(([text, tone]) => newRule(sheet, area, text, tone)));
  sheet.setConditionalFormatRules([...kept, ...made]);
}

function newRule(sheet: Sheet, area: Area, text: string, tone: Tone): Rule {
  const { color, fill } = TONES[tone];
  return SpreadsheetApp.newConditionalFormatRule()
    .whenTextEqualTo(text)
    .setFontColor(`#${color}`)
    .setBackground(`#${fill}`)
    .setRanges([rangeOf(sheet, area)])
    .build();
}

function isRight({ area, tones: pairs }: Toned, rules: readonly Rule[]): boolean {
  const ours = rules.filter((rule) => ownColumn(rule) === area.left);
  return (
    ours.length === pairs.length &&
    pairs.every(([text, tone]) => ours.some((rule) => keyOf(rule) === `${text} ${lookOf(tone)}`)) &&
    ours.every((rule) => rule.getRanges().every((range) => sameRows(areaOf(range), area)))
  );
}

function sameRows(a: Area, b: Area): boolean {
  return a.top === b.top && a.bottom === b.bottom;
}

/** The one column that a rule of ours colours; null for rules of people. */
function ownColumn(rule: Rule): number | null {
  const [range, ...others] = rule.getRanges();
  if (!range || others.length > 0 || keyOf(rule) === null) return null;
  return range.getNumColumns() === 1 ? range.getColumn() - 1 : null;
}

/** Text and colours of a rule that may be ours. */
function keyOf(rule: Rule): string | null {
  const condition = rule.getBooleanCondition();
  if (!condition || condition.getCriteriaType() !== SpreadsheetApp.BooleanCriteria.TEXT_EQUAL_TO) return null;
  const look = `${condition.getFontColor() ?? ''}${condition.getBackground() ?? ''}`.toUpperCase();
  const [text] = condition.getCriteriaValues() as readonly unknown[];
  return LOOKS.has(look) && typeof text === 'string' ? `${text} ${look}` : null;
}

function lookOf(tone: Tone): string {
  return `#${TONES[tone].color}#${TONES[tone].fill}`;
}

const LOOKS = new Set((Object.keys(TONES) as Tone[]).map(lookOf)); // the keys of TONES are tones
