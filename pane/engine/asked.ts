import type { Bilingual, Cell, Lang, Recipe, RuleCheck, RuleField, RuleRow, RulesLook } from '../../core/index';
import type { ClassView } from './runView';

/** What screens ask about the last portrait, beside the portrait itself: a question and its answer by kind.
 *  Everything is plain data that can cross threads. Answers come from what is held, without reading rows again. */
export interface Asked {
  /** What these rules come to; null asks for those of the workbook. */
  readonly rules: { readonly question: RulesQuestion; readonly answer: RulesView };
  /** What a condition comes to while it is typed. */
  readonly check: { readonly question: { readonly condition: string }; readonly answer: CheckView };
  /** What other settings would give. */
  readonly whatIf: { readonly question: { readonly recipe: Recipe }; readonly answer: WhatIfView };
}

export interface RulesQuestion {
  readonly cells: RuleCells | null;
  /** For the standard rules, which are written out when there is no rule sheet. */
  readonly lang: Lang;
}

/** A rule sheet, header first. */
export type RuleCells = readonly (readonly Cell[])[];

export interface RulesView {
  readonly cells: RuleCells;
  readonly rows: readonly RuleRow[];
  /** One entry a row: customers who get its tag; null where it is off, out of its time, or cannot be read. */
  readonly tagged: RulesLook['tagged'];
  readonly problems: RulesLook['problems'];
  readonly findings: readonly FindingView[];
  /** Customers in all. */
  readonly of: number;
  /** What conditions may ask. */
  readonly fields: readonly RuleField[];
}

export interface FindingView extends Omit<RulesLook['findings'][number], 'customers'> {
  readonly customers: readonly ExampleView[];
}

/** A customer as an example. */
export interface ExampleView {
  /** Masked where the key is personal. */
  readonly key: string;
  /** The customer's first row in the user's sheets; null when there is none. */
  readonly place: { readonly sheet: string; readonly row: number } | null;
}

export type CheckView =
  | Exclude<RuleCheck, { kind: 'counted' }>
  | (Omit<Extract<RuleCheck, { kind: 'counted' }>, 'customers'> & { readonly customers: readonly ExampleView[] });

export interface WhatIfView {
  readonly classes: readonly ClassView[];
  readonly warnings: readonly Bilingual[];
  /** Labels of settings whose effect shows only in a run. */
  readonly needRun: readonly Bilingual[];
}

/** Ask about the last portrait; null before there is one. */
export type Ask = <K extends keyof Asked>(
  kind: K,
  question: Asked[K]['question'],
) => Promise<Asked[K]['answer'] | null>;

/** A question on its way. */
export type Asking = {
  [K in keyof Asked]: { readonly kind: K; readonly question: Asked[K]['question'] };
}[keyof Asked];
