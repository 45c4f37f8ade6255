import { Field, Input } from '@fluentui/react-components';
import type { JSX } from 'react';
import type { RuleRow } from '../../../core/index';
import { RULE_EDITOR } from '../../texts/ruleEditor';
import { useWords } from '../words';
import { RuleTimes } from './RuleTimes';

interface RuleDetailsProps {
  readonly rule: RuleRow;
  /** As it is typed. */
  readonly weight: string;
  /** The weight is no number, and somebody asked to keep it. */
  readonly isOdd: boolean;
  readonly onChange: (details: Pick<RuleRow, 'from' | 'to'> | Pick<RuleRow, 'definition'>) => void;
  readonly onWeight: (text: string) => void;
}

/** What a rule has beside its condition: what it means, when it holds, what it weighs. */
export function RuleDetails({ rule, weight, isOdd, onChange, onWeight }: RuleDetailsProps): JSX.Element {
  const words = useWords();
  return (
    <>
      <Field label={words.say(RULE_EDITOR.definition)} hint={words.say(RULE_EDITOR.definitionHint)} size="small">
        <Input size="small" value={rule.definition} onChange={(_, { value }) => onChange({ definition: value })} />
      </Field>
      <RuleTimes times={rule} onChange={({ from, to }) => onChange({ from, to })} />
      <Field label={words.say(RULE_EDITOR.weight)} size="small" {...wrong(isOdd, words.say(RULE_EDITOR.notANumber))}>
        <Input size="small" inputMode="decimal" value={weight} onChange={(_, { value }) => onWeight(value)} />
      </Field>
    </>
  );
}

/** What a field says of a mistake. */
export function wrong(isWrong: boolean, message: string): { validationState?: 'error'; validationMessage?: string } {
  return isWrong ? { validationState: 'error', validationMessage: message } : {};
}
