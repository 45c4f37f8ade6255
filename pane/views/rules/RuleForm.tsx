import { Field, Input } from '@fluentui/react-components';
import { useState, type JSX, type KeyboardEvent } from 'react';
import type { RuleField, RuleRow } from '../../../core/index';
import type { SessionActions } from '../../flow/session';
import { RULE_EDITOR } from '../../texts/ruleEditor';
import { Action } from '../Action';
import { useStyles } from '../styles';
import { useWords } from '../words';
import { ConditionField } from './ConditionField';
import { RuleDetails, wrong } from './RuleDetails';
import { areInOrder } from './RuleTimes';

interface RuleFormProps {
  readonly rule: RuleRow;
  readonly fields: readonly RuleField[];
  readonly actions: Pick<SessionActions, 'ask' | 'select'>;
  readonly onKeep: (rule: RuleRow) => void;
  readonly onCancel: () => void;
}

/** One rule being written. Enter keeps it, Escape leaves it as it was. A condition that cannot be read yet may be kept: its row tags nobody. */
export function RuleForm({ rule, fields, actions, onKeep, onCancel }: RuleFormProps): JSX.Element {
  const words = useWords();
  const styles = useStyles();
  const [draft, setDraft] = useState(rule);
  const [weight, setWeight] = useState(String(rule.weight));
  const [isAsked, setIsAsked] = useState(false);
  const number = weight.trim() === '' ? NaN : Number(weight);
  const lacks = (text: string): boolean => isAsked && text.trim() === '';
  const keep = (): void => {
    setIsAsked(true);
    const isWhole = [draft.tagClass, draft.tag, draft.condition].every((text) => text.trim() !== '');
    if (isWhole && Number.isFinite(number) && areInOrder(draft)) onKeep({ ...draft, weight: number });
  };
  const name = rule.tag === '' ? words.say(RULE_EDITOR.formNew) : words.say(RULE_EDITOR.form, { tag: rule.tag });
  return (
    <div role="group" aria-label={name} className={styles.stack} onKeyDown={formKeys(keep, onCancel)}>
      {(['tagClass', 'tag'] as const).map((key) => (
        <Field
          key={key}
          label={words.say(RULE_EDITOR[key])}
          size="small"
          {...wrong(lacks(draft[key]), words.say(RULE_EDITOR.needed))}
        >
          <Input
            size="small"
            autoFocus={key === (rule.tagClass === '' ? 'tagClass' : 'tag')}
            value={draft[key]}
            onChange={(_, { value }) => setDraft({ ...draft, [key]: value })}
          />
        </Field>
      ))}
      <ConditionField
        condition={draft.condition}
        fields={fields}
        actions={actions}
        onChange={(condition) => setDraft((before) => ({ ...before, condition }))}
      />
      <RuleDetails
        rule={draft}
        weight={weight}
        isOdd={isAsked && !Number.isFinite(number)}
        onChange={(details) => setDraft((before) => ({ ...before, ...details }))}
        onWeight={setWeight}
      />
      <div className={styles.row}>
        <Action label={RULE_EDITOR.done} onClick={keep} size="small" />
        <Action label={RULE_EDITOR.cancel} onClick={onCancel} size="small" look="subtle" />
      </div>
    </div>
  );
}

/** Enter in a field keeps, Escape leaves. */
function formKeys(keep: () => void, leave: () => void): (event: KeyboardEvent) => void {
  return (event) => {
    const isField = event.target instanceof HTMLInputElement || event.target instanceof HTMLTextAreaElement;
    if (event.key === 'Escape') leave();
    if (event.key !== 'Enter' || !isField || event.nativeEvent.isComposing) return;
    event.preventDefault();
    keep();
  };
}
