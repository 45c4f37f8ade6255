import { Field, Input, makeStyles } from '@fluentui/react-components';
import type { JSX } from 'react';
import { isoDate, type RuleRow } from '../../../core/index';
import { RULE_EDITOR } from '../../texts/ruleEditor';
import { dayFrom } from '../dayFrom';
import { useWords } from '../words';

const useTimesStyles = makeStyles({
  pair: { display: 'grid', gridTemplateColumns: 'repeat(auto-fit, minmax(125px, 1fr))', gap: '8px' },
  control: { minWidth: 0, width: '100%' },
});

type Times = Pick<RuleRow, 'from' | 'to'>;

interface RuleTimesProps {
  readonly times: Times;
  readonly onChange: (times: Times) => void;
}

/** From and until when a rule holds, both days included; blank = without a bound. */
export function RuleTimes({ times, onChange }: RuleTimesProps): JSX.Element {
  const words = useWords();
  const look = useTimesStyles();
  const isTurned = !areInOrder(times);
  return (
    <div className={look.pair}>
      {(['from', 'to'] as const).map((key) => (
        <Field
          key={key}
          label={words.say(RULE_EDITOR[key])}
          size="small"
          {...(isTurned && key === 'to'
            ? { validationState: 'error' as const, validationMessage: words.say(RULE_EDITOR.turned) }
            : {})}
        >
          <Input
            size="small"
            type="date"
            className={look.control}
            value={times[key] === null ? '' : isoDate(times[key])}
            onChange={(_, { value }) => onChange({ from: times.from, to: times.to, [key]: dayFrom(value) })}
          />
        </Field>
      ))}
    </div>
  );
}

/** Tell whether a rule can ever hold by its days. */
export function areInOrder({ from, to }: Times): boolean {
  return from === null || to === null || from <= to;
}
