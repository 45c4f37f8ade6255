import { ToggleButton } from '@fluentui/react-components';
import { useId, useState, type JSX } from 'react';
import type { FindingView } from '../../engine/asked';
import type { SessionActions } from '../../flow/session';
import { FINDING_CHIPS, RULE_EDITOR } from '../../texts/ruleEditor';
import { useStyles } from '../styles';
import { useWords } from '../words';
import { Examples } from './Examples';

interface FindingChipsProps {
  readonly name: string;
  readonly findings: readonly FindingView[];
  /** Customers in all. */
  readonly of: number;
  readonly actions: Pick<SessionActions, 'select'>;
}

/** What to look at in the rules of a class, a few words each; pressed, a chip says more and shows example customers. */
export function FindingChips({ name, findings, of, actions }: FindingChipsProps): JSX.Element | null {
  const words = useWords();
  const styles = useStyles();
  const id = useId();
  const [open, setOpen] = useState<number | null>(null);
  const shown = findings[open ?? -1];
  if (findings.length === 0) return null;
  return (
    <div className={styles.tight} role="group" aria-label={words.say(RULE_EDITOR.findings, { name })}>
      <span className={styles.wrap}>
        {findings.map(({ kind, count, rules, weight }, at) => (
          <ToggleButton
            key={`${kind} ${rules.join()}`}
            size="small"
            shape="circular"
            checked={open === at}
            aria-expanded={open === at}
            {...(open === at ? { 'aria-controls': id } : {})}
            onClick={() => setOpen(open === at ? null : at)}
          >
            {weight === 'note' ? '' : '⚠ '}
            {words.say(FINDING_CHIPS[kind], {
              n: words.count(count),
              percent: words.percent(of === 0 ? 0 : count / of),
            })}
            {rules.length > 0 && ` · ${rules.join(', ')}`}
          </ToggleButton>
        ))}
      </span>
      {shown && (
        <div id={id} className={styles.tight} role="status">
          <span>{words.say(shown.text)}</span>
          <Examples customers={shown.customers} actions={actions} />
        </div>
      )}
    </div>
  );
}
