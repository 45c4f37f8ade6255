import type { JSX } from 'react';
import { columnField, letterOf } from '../../core/index';
import type { ColumnView } from '../engine/runView';
import { DATA } from '../texts/data';
import { FIRST_RUN } from '../texts/firstRun';
import { sureness, surenessText } from './ColumnLine';
import { useStyles } from './styles';
import { useWords } from './words';

interface ColumnFactsProps {
  readonly column: ColumnView;
  readonly framework: string;
}

/** A column's header, how sure its meaning is, and the class of its field. */
export function ColumnFacts({ column, framework }: ColumnFactsProps): JSX.Element {
  const words = useWords();
  const styles = useStyles();
  const letter = letterOf(column.column);
  const header = column.header || letter;
  const { classes } = columnField(column);
  const field = classes.find((one) => one.framework === framework);
  return (
    <span className={styles.tight}>
      <span>{words.say(FIRST_RUN.column, { header, letter })}</span>
      <span className={styles.subtle}>
        {column.role !== null && (
          <span className={sureness(column) === 'unsure' ? styles.warn : ''}>
            {words.say(DATA.sureness, {
              how: words.say(surenessText(column)),
              percent: words.percent(rounded(column)),
            })}
          </span>
        )}
        {column.role !== null && field && ' · '}
        {field && <span>{words.say(field.name)}</span>}
      </span>
    </span>
  );
}

/** Tenths of a percent would say more than is known. */
function rounded({ confidence }: ColumnView): number {
  return Math.round(confidence * 100) / 100;
}
