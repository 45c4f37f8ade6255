import { useEffect, useRef, useState, type JSX } from 'react';
import type { RuleRow } from '../../../core/index';
import type { RulesView } from '../../engine/asked';
import { withChanged, withMoved, withoutRule, type RuleClass } from '../../flow/ruleRows';
import type { SessionActions } from '../../flow/session';
import { RULE_EDITOR } from '../../texts/ruleEditor';
import { useStyles } from '../styles';
import { useWords } from '../words';
import { RuleItem } from './RuleItem';

/** A tag class with all that its rules need. */
export interface RuleListProps {
  readonly group: RuleClass;
  readonly rows: readonly RuleRow[];
  readonly view: RulesView;
  readonly actions: Pick<SessionActions, 'ask' | 'select'>;
  readonly keep: (rows: readonly RuleRow[]) => void;
  readonly say: (text: string) => void;
}

interface RuleItemsProps extends RuleListProps {
  /** The place of the rule that is being written. */
  readonly open: number | 'new' | null;
  readonly onOpen: (place: number | null) => void;
  readonly onKeep: (place: number, rule: RuleRow) => void;
}

/** The rules of a class in the order in which they are asked, to be moved by mouse, buttons or Alt and arrows. */
export function RuleItems(props: RuleItemsProps): JSX.Element {
  const { group, rows, view, actions, keep, say, open, onOpen, onKeep } = props;
  const { name, places } = group;
  const words = useWords();
  const styles = useStyles();
  const drag = useState<number | null>(null);
  const list = useRef<HTMLOListElement>(null);
  const focus = useFocusOnTurn(list);
  const move = (from: number, to: number): void => {
    const tag = rows[places[from] ?? -1]?.tag ?? '';
    if (to < 0 || to >= places.length || from === to) return;
    keep(withMoved(rows, places, from, to));
    focus(to);
    say(words.say(RULE_EDITOR.moved, { tag, n: to + 1, all: places.length }));
  };
  const remove = (place: number, turn: number, { tag }: RuleRow): void => {
    keep(withoutRule(rows, place));
    focus(Math.max(0, turn - 1));
    say(words.say(RULE_EDITOR.removed, { tag }));
  };
  const close = (turn: number): void => {
    onOpen(null);
    focus(turn);
  };
  const itemOf = (place: number, turn: number, rule: RuleRow): JSX.Element => (
    <RuleItem
      key={place}
      {...{ rule, place, turn, view, actions, drag }}
      turns={places.length}
      isOpen={open === place}
      onMove={move}
      onOpen={() => onOpen(place)}
      onClose={() => close(turn)}
      onKeep={(next) => onKeep(place, next)}
      onSwitch={() => keep(withChanged(rows, place, { ...rule, on: !rule.on }))}
      onRemove={() => remove(place, turn, rule)}
    />
  );
  return (
    <ol className={styles.list} ref={list} aria-label={name}>
      {places.map((place, turn) => {
        const rule = rows[place];
        return rule ? itemOf(place, turn, rule) : null;
      })}
    </ol>
  );
}

/** Put the focus on the rule of a turn once the list stands in its new order. */
function useFocusOnTurn(list: { readonly current: HTMLOListElement | null }): (turn: number) => void {
  const [wanted, setWanted] = useState<{ readonly turn: number } | null>(null);
  useEffect(() => {
    const rule = wanted && list.current?.children[wanted.turn];
    if (rule instanceof HTMLElement) rule.focus();
  }, [list, wanted]);
  return (turn) => setWanted({ turn });
}
