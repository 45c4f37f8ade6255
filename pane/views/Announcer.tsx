import type { JSX } from 'react';
import type { Phase } from '../flow/session';
import { ANNOUNCED } from '../texts/announcements';
import { FAILURES } from '../texts/failures';
import { useStyles } from './styles';
import { useWords, type Words } from './words';

/** Tell a screen reader what the pane came to; numbers of a progress are left to the progress bar. */
export function Announcer({ phase }: { readonly phase: Phase }): JSX.Element {
  const words = useWords();
  const styles = useStyles();
  return (
    <div className={styles.hidden} role="status" aria-live="polite">
      {announced(phase, words)}
    </div>
  );
}

function announced(phase: Phase, words: Words): string {
  switch (phase.kind) {
    case 'read': {
      const { rows, customers } = phase.view;
      const values = { rows: words.count(rows.read), customers: words.count(customers) };
      return phase.isBusy ? '' : words.say(ANNOUNCED.read, values);
    }
    case 'failed':
      return words.say(ANNOUNCED.failed, { what: words.say(FAILURES[phase.failure.code]) });
    default:
      return words.say(ANNOUNCED[phase.kind]);
  }
}
