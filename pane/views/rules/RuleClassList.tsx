import { makeStyles, tokens } from '@fluentui/react-components';
import { useEffect, useRef, useState, type JSX } from 'react';
import type { RuleRow } from '../../../core/index';
import type { RulesView } from '../../engine/asked';
import { blankRule, withAdded, withChanged, withMoved, withoutRule, type RuleClass } from '../../flow/ruleRows';
import type { SessionActions } from '../../flow/session';
import { RULE_EDITOR } from '../../texts/ruleEditor';
import { Action } from '../Action';
import { useStyles } from '../styles';
import { useWords } from '../words';
import { FindingChips } from './FindingChips';
import { RuleForm } from './RuleForm';
import { RuleItem } from './RuleItem';

const useClassStyles = makeStyles({
  title: { margin: '6px 0 2px', fontSize: tokens.fontSizeBase300, fontWeight: tokens.fontWeightSemibold },
});

interface RuleClassListProps {
  readonly group: RuleClass;
  readonly rows: readonly RuleRow[];
  readonly view: RulesView;
  readonly actions: Pick<SessionActions, 'ask' | 'select'>;
  readonly keep: (rows: readonly RuleRow[]) => void;
  readonly say: (text: string) => void;
}

/** A tag class: its rules in the order in which they are asked, to be moved by mouse, buttons or Alt and arrows. */
export function RuleClassList({ group, rows, view, actions, keep, say }: RuleClassListProps): JSX.Element {
  const words = useWords();
  const styles = useStyles();
  const look = useClassStyles();
  const [open, setOpen] = useState<number | 'new' | null>(null);
  const drag = useState<number | null>(null);
  const list = useRef<HTMLOListElement>(null);
  const focus = useFocusOnTurn(list);
  const { name, places } = group;
  const move = (from: number, to: number): void => {
    const tag = rows[places[from] ?? -1]?.tag ?? '';
    if (to < 0 || to >= places.length || from === to) return;
    keep(withMoved(rows, places, from, to));
    focus(to);
    say(words.say(RULE_EDITOR.moved, { tag, n: to + 1, all: places.length }));
  };
  const kept = (next: readonly RuleRow[], { tag }: RuleRow): void => {
    keep(next);
    setOpen(null);
    say(words.say(RULE_EDITOR.kept, { tag }));
  };
  return (
    <div>
      <h3 className={look.title}>{name}</h3>
      <FindingChips
        name={name}
        findings={view.findings.filter((one) => one.tagClass === name)}
        of={view.of}
        actions={actions}
      />
      <ol className={styles.list} ref={list} aria-label={name}>
        {places.map((place, turn) => {
          const rule = rows[place];
          if (!rule) return null;
          return (
            <RuleItem
              key={place}
              rule={rule}
              place={place}
              turn={turn}
              turns={places.length}
              view={view}
              actions={actions}
              isOpen={open === place}
              drag={drag}
              onMove={move}
              onOpen={() => setOpen(place)}
              onClose={() => {
                setOpen(null);
                focus(turn);
              }}
              onKeep={(next) => kept(withChanged(rows, place, next), next)}
              onSwitch={() => keep(withChanged(rows, place, { ...rule, on: !rule.on }))}
              onRemove={() => {
                keep(withoutRule(rows, place));
                say(words.say(RULE_EDITOR.removed, { tag: rule.tag }));
                focus(Math.max(0, turn - 1));
              }}
            />
          );
        })}
      </ol>
      {open === 'new' ? (
        <RuleForm
          rule={blankRule(name)}
          fields={view.fields}
          actions={actions}
          onKeep={(rule) => kept(withAdded(rows, rule), rule)}
          onCancel={() => setOpen(null)}
        />
      ) : (
        <Action
          size="small"
          look="subtle"
          label={RULE_EDITOR.add}
          name={words.say(RULE_EDITOR.addTo, { name })}
          onClick={() => setOpen('new')}
        />
      )}
    </div>
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
