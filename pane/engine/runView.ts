import {
  classFigures,
  CURRENCIES,
  dirtOf,
  fieldOfClass,
  languageOf,
  openQuestions,
  segmentOf,
  summarizeColumns,
  warningText,
  type Bilingual,
  type ClassSet,
  type ColumnMeaning,
  type Dirt,
  type Lang,
  type OpenQuestion,
  type Portrait,
  type Recipe,
  type SegmentClass,
  type SheetMeaning,
} from '../../core/index';
import { askedView, type AskedView } from './askedView';
import { campaignsView, type CampaignsView } from './campaignView';
import { historyView, type HistoryView } from './historyView';
import type { MovementView } from './movementView';
import { reviewView, type ReviewView } from './reviewView';
import { worklistView, type WorklistView } from './worklistView';

/** Everything the screens show of a run, as plain data that can cross threads. */
export interface RunView {
  /** Language of the outputs. */
  readonly lang: Lang;
  readonly recipe: Recipe;
  readonly sheets: readonly SheetView[];
  readonly customers: number;
  /** Serial day of the analysis. */
  readonly today: number;
  /** First and last serial day of orders; null without orders. */
  readonly days: readonly [number, number] | null;
  /** ISO code; '' when nothing was said. */
  readonly currency: string;
  readonly rows: { readonly sheet: string; readonly read: number; readonly kept: number; readonly aside: number };
  readonly dirt: readonly Dirt[];
  readonly questions: readonly OpenQuestion[];
  /** Questions whose answer is written with the other changes: spellings and codes. */
  readonly asked: readonly AskedView[];
  readonly notices: readonly Bilingual[];
  /** What makes scores weak. */
  readonly warnings: readonly Bilingual[];
  readonly segment: ClassSet['id'];
  readonly classes: readonly ClassView[];
  readonly rules: readonly RuleView[];
  /** Who may be who. */
  readonly review: ReviewView;
  readonly campaigns: CampaignsView;
  readonly worklist: WorklistView;
  readonly history: HistoryView;
  /** null when there is no earlier portrait to compare with. */
  readonly movement: MovementView | null;
  /** Our portrait sheet from an earlier run; null when there is none. */
  readonly portraitSheet: string | null;
}

export interface SheetView {
  readonly name: string;
  readonly kind: SheetMeaning['kind'];
  readonly isUsed: boolean;
  readonly rows: number;
  readonly columns: readonly ColumnView[];
  readonly notices: readonly Bilingual[];
}

export interface ColumnView extends ColumnMeaning {
  /** Cells read although written otherwise, cells nobody could read, and blank ones. */
  readonly changed: number;
  readonly issues: number;
  readonly blank: number;
}

export interface ClassView {
  readonly set: ClassSet['id'];
  readonly title: Bilingual;
  /** Good to bad; classes without customers stay in. */
  readonly shares: readonly ShareView[];
}

export interface ShareView extends SegmentClass {
  readonly customers: number;
  readonly cents: number;
}

export interface RuleView {
  readonly id: string;
  readonly tagClass: Bilingual;
  readonly tag: Bilingual;
  readonly definition: Bilingual;
  readonly weight: number;
  /** Customers who got the tag. */
  readonly hits: number;
  readonly isBroken: boolean;
}

/** Describe a portrait for the screens. */
export function runView(
  portrait: Portrait,
  earlier: { readonly movement: MovementView | null; readonly portraitSheet: string | null },
): RunView {
  const { meaning, recipe, gathered, rows, today } = portrait;
  const warnings = portrait.scores.warnings.map((warning) => warningText(warning, recipe.binning));
  return {
    lang: languageOf(portrait),
    recipe,
    customers: gathered.ids.length,
    today,
    days: daysOf(gathered.measures),
    currency: CURRENCIES[gathered.orders?.rows.currency ?? 0] ?? '',
    rows: { sheet: rows.sheet, read: rows.read, kept: rows.kept, aside: rows.aside },
    dirt: dirtOf(portrait),
    questions: openQuestions(portrait),
    asked: askedView(portrait),
    notices: portrait.notices.filter((notice) => warnings.every((warning) => warning.en !== notice.en)),
    warnings,
    segment: segmentOf(portrait).id,
    classes: portrait.classes.map((set) => classView(portrait, set)),
    rules: ruleViews(portrait),
    review: reviewView(portrait),
    campaigns: campaignsView(portrait),
    worklist: worklistView(portrait),
    history: historyView(portrait),
    ...earlier,
    sheets: [...sheetViews(portrait), ...meaning.others.map((other) => sheetView(other, false))],
  };
}

/** Describe a sheet by its meaning alone, before anything was read of it. */
export function sheetView(meaning: SheetMeaning, isUsed: boolean): SheetView {
  return {
    name: meaning.sheet,
    kind: meaning.kind,
    isUsed,
    rows: Math.max(0, meaning.lastRow - meaning.firstRow + 1),
    columns: meaning.columns.map((column) => ({ ...column, changed: 0, issues: 0, blank: 0 })),
    notices: meaning.notices,
  };
}

function sheetViews(portrait: Portrait): readonly SheetView[] {
  const { orders, customers } = portrait.meaning;
  const summaries = summarizeColumns(portrait.gathered);
  return [orders, customers].flatMap((meaning): readonly SheetView[] => {
    if (!meaning) return [];
    const view = sheetView(meaning, true);
    const columns = view.columns.map((column): ColumnView => {
      const summary = summaries.find((one) => one.sheet === view.name && one.meaning.column === column.column);
      if (!summary) return column;
      return { ...column, changed: sumOf(summary.changes), issues: sumOf(summary.issues), blank: summary.blank };
    });
    return [{ ...view, columns }];
  });
}

function sumOf(counts: ReadonlyMap<string, number>): number {
  return [...counts.values()].reduce((sum, count) => sum + count, 0);
}

function daysOf({ firstOrder, lastOrder }: Portrait['gathered']['measures']): readonly [number, number] | null {
  let [first, last] = [Infinity, -Infinity];
  for (let customer = 0; customer < firstOrder.length; customer++) {
    const [from, to] = [firstOrder[customer] ?? NaN, lastOrder[customer] ?? NaN];
    if (from < first) first = from;
    if (to > last) last = to;
  }
  return first <= last ? [first, last] : null;
}

function classView(portrait: Portrait, set: ClassSet): ClassView {
  const figures = new Map(classFigures(set, portrait, 'en').map((one) => [one.id, one]));
  const shares = set.classes.map(({ id, label, tone }) => {
    const { customers = 0, cents = 0 } = figures.get(id) ?? {};
    return { id, label, tone, customers, cents };
  });
  return { set: set.id, title: fieldOfClass(set.id).header, shares };
}

function ruleViews({ tags }: Portrait): readonly RuleView[] {
  const hits = new Float64Array(tags.rules.length);
  for (const { winners } of tags.classes)
    for (const winner of winners) if (winner >= 0) hits[winner] = (hits[winner] ?? 0) + 1;
  const broken = new Set(tags.problems.map((problem) => problem.rule));
  return tags.rules.map(({ id, tagClass, tag, definition, weight }, index) => ({
    id,
    tagClass,
    tag,
    definition,
    weight,
    hits: hits[index] ?? 0,
    isBroken: broken.has(id),
  }));
}
