import { makeStyles, tokens } from '@fluentui/react-components';
import type { JSX } from 'react';
import type { RuleRow } from '../../../core/index';
import type { RulesView } from '../../engine/asked';
import type { SessionActions } from '../../flow/session';
import { RULE_EDITOR } from '../../texts/ruleEditor';
import { useWords } from '../words';
import { RuleForm } from './RuleForm';
import { RuleLine } from './RuleLine';

const useItemStyles = makeStyles({
  rule: {
    padding: '6px 0',
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
    ':focus': { outline: `2px solid ${tokens.colorStrokeFocus2}` },
  },
});

interface RuleItemProps {
  readonly rule: RuleRow;
  /** Place in the list of all rules, and turn among those of its class. */
  readonly place: number;
  readonly turn: number;
  readonly turns: number;
  readonly view: RulesView;
  readonly actions: Pick<SessionActions, 'ask' | 'select'>;
  readonly isOpen: boolean;
  /** The turn of the rule that the mouse drags. */
  readonly drag: readonly [number | null, (turn: number | null) => void];
  readonly onMove: (from: number, to: number) => void;
  readonly onOpen: () => void;
  readonly onClose: () => void;
  readonly onKeep: (rule: RuleRow) => void;
  readonly onSwitch: () => void;
  readonly onRemove: () => void;
}

/** One rule of a class, to be read, moved, or written. */
export function RuleItem(props: RuleItemProps): JSX.Element {
  const { rule, place, turn, turns, view, actions, isOpen, drag, onMove, onOpen, onClose, onKeep } = props;
  const words = useWords();
  const look = useItemStyles();
  const [dragged, setDragged] = drag;
  return (
    <li
      tabIndex={-1}
      className={look.rule}
      draggable={!isOpen}
      title={words.say(RULE_EDITOR.moveHint)}
      onDragStart={() => setDragged(turn)}
      onDragEnd={() => setDragged(null)}
      onDragOver={(event) => dragged !== null && event.preventDefault()}
      onDrop={() => dragged !== null && onMove(dragged, turn)}
      onKeyDown={(event) => {
        if (!event.altKey || (event.key !== 'ArrowUp' && event.key !== 'ArrowDown') || isOpen) return;
        event.preventDefault();
        onMove(turn, turn + (event.key === 'ArrowUp' ? -1 : 1));
      }}
    >
      {isOpen ? (
        <RuleForm rule={rule} fields={view.fields} actions={actions} onKeep={onKeep} onCancel={onClose} />
      ) : (
        <RuleLine
          rule={rule}
          number={place + 1}
          tagged={view.tagged[place] ?? null}
          of={view.of}
          problem={view.problems.find((one) => one.row === place) ?? null}
          isFirst={turn === 0}
          isLast={turn === turns - 1}
          onEdit={onOpen}
          onMove={(by) => onMove(turn, turn + by)}
          onSwitch={props.onSwitch}
          onRemove={props.onRemove}
        />
      )}
    </li>
  );
}
