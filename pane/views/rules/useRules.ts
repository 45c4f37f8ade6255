import { useEffect, useMemo, useState } from 'react';
import { cellsOfRuleRows, ruleRowsOf, type RuleRow } from '../../../core/index';
import type { RuleCells, RulesView } from '../../engine/asked';
import type { RunView } from '../../engine/runView';
import { failureOf, type Failure } from '../../flow/failure';
import type { Session, SessionActions } from '../../flow/session';

/** The rules on the screen. `lost`: the engine began anew and holds no portrait. */
export type RulesState =
  | { readonly kind: 'reading' }
  | { readonly kind: 'failed'; readonly failure: Failure }
  | { readonly kind: 'lost' }
  /** Until the answer is there, the figures are those of the rules before. */
  | { readonly kind: 'shown'; readonly view: RulesView };

/** The rules of now, with what they come to. */
export interface Rules {
  readonly state: RulesState;
  readonly rows: readonly RuleRow[];
  readonly isChanged: boolean;
  /** Keep these rules for the next run. */
  readonly keep: (rows: readonly RuleRow[]) => void;
  readonly discard: () => void;
}

const NO_CELLS: RuleCells = [];

/** Ask what the rules come to, again whenever they or the portrait change. */
export function useRules(session: Session, portrait: RunView, actions: Pick<SessionActions, 'ask' | 'edit'>): Rules {
  const { ask } = actions;
  const edited = session.edits.rules ?? null;
  const [state, setState] = useState<RulesState>({ kind: 'reading' });
  useEffect(() => {
    let isWanted = true;
    const show = (next: RulesState): void => {
      if (isWanted) setState(next);
    };
    ask('rules', { cells: edited, lang: portrait.lang }).then(
      (view) => show(view ? { kind: 'shown', view } : { kind: 'lost' }),
      (error: unknown) => show({ kind: 'failed', failure: failureOf(error, 'unchanged') }),
    );
    return () => {
      isWanted = false;
    };
  }, [ask, edited, portrait]);
  const cells = edited ?? (state.kind === 'shown' ? state.view.cells : NO_CELLS);
  const rows = useMemo(() => ruleRowsOf(cells), [cells]);
  return {
    state,
    rows,
    isChanged: edited !== null,
    keep: (next) => actions.edit({ ...session.edits, rules: cellsOfRuleRows(next, cells, portrait.lang) }),
    discard() {
      const { rules, ...others } = session.edits;
      if (rules) actions.edit(others);
    },
  };
}
