import type { JSX } from 'react';
import type { ReviewReminder } from '../../core/index';
import type { ProjectEdits } from '../engine/edits';
import { withReviewed } from '../flow/edits';
import type { SessionActions } from '../flow/session';
import { COMPARE } from '../texts/compare';
import { Action } from './Action';
import { useStyles } from './styles';
import { useWords } from './words';

interface RemindersProps {
  readonly reminders: readonly ReviewReminder[];
  readonly edits: ProjectEdits;
  readonly actions: Pick<SessionActions, 'edit'>;
}

/** What is due for review, each in a quiet line until it is noted as done. */
export function Reminders({ reminders, edits, actions }: RemindersProps): JSX.Element | null {
  const words = useWords();
  const styles = useStyles();
  const due = reminders.filter(({ kind, isDue }) => isDue && !edits.reviewed?.includes(kind));
  if (due.length === 0) return null;
  return (
    <ul className={styles.list}>
      {due.map((one) => (
        <li key={one.kind} className={styles.apart}>
          <span className={styles.subtle}>{words.say(one)}</span>
          <Action
            size="small"
            look="subtle"
            label={COMPARE.reviewed}
            name={words.say(COMPARE.reviewedOne, { name: words.say(one) })}
            onClick={() => actions.edit(withReviewed(edits, one.kind))}
          />
        </li>
      ))}
    </ul>
  );
}
