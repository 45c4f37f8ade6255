import { Link } from '@fluentui/react-components';
import type { JSX } from 'react';
import type { SharedKey } from '../engine/reviewView';
import { KIND_WORDS, REVIEW } from '../texts/review';
import { Section } from './Section';
import { useStyles } from './styles';
import { useWords } from './words';

interface SharedKeysProps {
  readonly shared: readonly SharedKey[];
  readonly onSelect: (sheet: string, row: number, column: number | null) => void;
}

/** Phones and e-mails of many customers, each with the way to its first cell. */
export function SharedKeys({ shared, onSelect }: SharedKeysProps): JSX.Element {
  const words = useWords();
  const styles = useStyles();
  return (
    <Section title={words.say(REVIEW.shared)}>
      <span className={styles.subtle}>{words.say(REVIEW.sharedHint)}</span>
      <ul className={styles.list}>
        {shared.map(({ role, text, customers, place: { sheet, row, column } }) => (
          <li key={`${sheet} ${row} ${role}`} className={styles.apart}>
            <span>
              <span className={styles.subtle}>{words.say(KIND_WORDS[role])} </span>
              <Link as="button" onClick={() => onSelect(sheet, row, column)}>
                {text}
              </Link>
            </span>
            <span className={styles.nowrap}>{words.say(REVIEW.sharedBy, { n: words.count(customers) })}</span>
          </li>
        ))}
      </ul>
    </Section>
  );
}
