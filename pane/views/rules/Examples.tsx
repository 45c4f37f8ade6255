import { Link } from '@fluentui/react-components';
import type { JSX } from 'react';
import type { ExampleView } from '../../engine/asked';
import type { SessionActions } from '../../flow/session';
import { RULE_EDITOR } from '../../texts/ruleEditor';
import { useStyles } from '../styles';
import { useWords } from '../words';

interface ExamplesProps {
  readonly customers: readonly ExampleView[];
  readonly actions: Pick<SessionActions, 'select'>;
}

/** Customers as examples; a click selects their row. Keys are masked where they are personal. */
export function Examples({ customers, actions }: ExamplesProps): JSX.Element | null {
  const words = useWords();
  const styles = useStyles();
  if (customers.length === 0) return null;
  return (
    <span className={styles.wrap}>
      <span className={styles.subtle}>{words.say(RULE_EDITOR.examples)}</span>
      {customers.map(({ key, place }, at) =>
        place ? (
          <Link key={at} as="button" onClick={() => actions.select(place.sheet, place.row, null)}>
            {key}
          </Link>
        ) : (
          <span key={at}>{key}</span>
        ),
      )}
    </span>
  );
}
