import { Field, Textarea } from '@fluentui/react-components';
import { useId, useRef, type JSX } from 'react';
import type { Completion, ConditionProblem, RuleField } from '../../../core/index';
import type { SessionActions } from '../../flow/session';
import { RULE_EDITOR } from '../../texts/ruleEditor';
import { useStyles } from '../styles';
import { useWords } from '../words';
import { CheckLine } from './CheckLine';
import { ProposalList } from './ProposalList';
import { useCheck } from './useCheck';
import { useProposals } from './useProposals';

interface ConditionFieldProps {
  readonly condition: string;
  readonly fields: readonly RuleField[];
  readonly actions: Pick<SessionActions, 'ask' | 'select'>;
  readonly onChange: (condition: string) => void;
}

/** A condition as people write it: proposals while typing, how many customers it matches, and mistakes at their character. */
export function ConditionField({ condition, fields, actions, onChange }: ConditionFieldProps): JSX.Element {
  const words = useWords();
  const styles = useStyles();
  const id = useId();
  const input = useRef<HTMLTextAreaElement>(null);
  const proposals = useProposals(fields);
  const check = useCheck(condition, actions);
  const write = (text: string, caret: number): void => {
    onChange(text);
    proposals.open(text.slice(0, caret));
    // The caret can be set only after the new text stands there.
    requestAnimationFrame(() => {
      input.current?.focus();
      input.current?.setSelectionRange(caret, caret);
    });
  };
  const take = ({ from, text }: Completion): void => {
    const caret = input.current?.selectionStart ?? condition.length;
    write(condition.slice(0, from) + text + condition.slice(caret), from + text.length);
  };
  const replace = ({ at, length, suggestion }: ConditionProblem): void => {
    const text = suggestion ?? '';
    write(condition.slice(0, at) + text + condition.slice(at + length), at + text.length);
  };
  const isOpen = proposals.list.length > 0;
  return (
    <div className={styles.tight}>
      <Field label={words.say(RULE_EDITOR.condition)} hint={words.say(RULE_EDITOR.conditionHint)} size="small">
        <Textarea
          textarea={{ ref: input }}
          size="small"
          resize="vertical"
          value={condition}
          aria-autocomplete="list"
          aria-haspopup="listbox"
          aria-invalid={check?.kind === 'wrong'}
          {...(isOpen ? { 'aria-controls': id } : {})}
          {...(proposals.chosen >= 0 ? { 'aria-activedescendant': `${id}${proposals.chosen}` } : {})}
          onChange={(event, { value }) => {
            const text = value.replace(/\n/g, ' ');
            onChange(text);
            proposals.open(text.slice(0, event.target.selectionStart));
          }}
          onKeyDown={(event) => {
            if (proposals.onKey(event, take)) return;
            if (event.key === 'ArrowDown' && !event.altKey) proposals.open(condition.slice(0, event.currentTarget.selectionStart)); // prettier-ignore
          }}
          onBlur={proposals.close}
        />
      </Field>
      {isOpen && <ProposalList id={id} proposals={proposals} onTake={take} />}
      <CheckLine condition={condition} check={check} actions={actions} onReplace={replace} />
    </div>
  );
}
