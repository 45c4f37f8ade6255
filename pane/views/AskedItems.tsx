import { Link, ToggleButton } from '@fluentui/react-components';
import type { JSX } from 'react';
import { letterOf } from '../../core/index';
import type { AskedView } from '../engine/askedView';
import type { ProjectEdits } from '../engine/edits';
import { answerOf, withAnswer } from '../flow/edits';
import type { SessionActions } from '../flow/session';
import { SHELL } from '../texts/shell';
import { useStyles } from './styles';
import { useWords } from './words';

export interface AskedItemsProps {
  readonly asked: readonly AskedView[];
  readonly edits: ProjectEdits;
  readonly actions: Pick<SessionActions, 'edit' | 'select'>;
}

/** Questions, each with its answers as buttons. An answer waits with the other changes, and is remembered in the workbook by the next refresh. */
export function AskedItems({ asked, edits, actions }: AskedItemsProps): JSX.Element {
  const words = useWords();
  const styles = useStyles();
  return (
    <ul className={styles.list}>
      {asked.map(({ id, text, place, choices, consequence }) => {
        const given = answerOf(edits, id);
        return (
          <li key={id} className={styles.tight}>
            <span>{words.say(text)}</span>
            <span className={styles.subtle}>
              {words.say(consequence)}{' '}
              {place && (
                <Link as="button" inline onClick={() => actions.select(place.sheet, place.row, place.column)}>
                  {words.say(SHELL.selectCell, { cell: `${letterOf(place.column)}${place.row + 1}` })}
                </Link>
              )}
            </span>
            <div className={styles.wrap} role="group" aria-label={words.say(text)}>
              {choices.map(({ value, label }) => (
                <ToggleButton
                  key={value}
                  size="small"
                  checked={given === value}
                  onClick={() => actions.edit(withAnswer(edits, id, given === value ? null : value))}
                >
                  {words.say(label)}
                </ToggleButton>
              ))}
            </div>
          </li>
        );
      })}
    </ul>
  );
}
