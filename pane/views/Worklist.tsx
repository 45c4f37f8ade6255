import { Link } from '@fluentui/react-components';
import type { JSX } from 'react';
import type { WorklistView } from '../engine/worklistView';
import { CAMPAIGNS } from '../texts/campaigns';
import { Section } from './Section';
import { useStyles } from './styles';
import { useWords } from './words';

interface WorklistProps {
  readonly worklist: WorklistView;
  readonly currency: string;
  readonly onSelect: (sheet: string, row: number, column: number | null) => void;
}

/** Customers who lack key fields, each with the way to its row. */
export function Worklist({ worklist: { customers, items }, currency, onSelect }: WorklistProps): JSX.Element {
  const words = useWords();
  const styles = useStyles();
  const count = <span className={styles.subtle}>{words.say(CAMPAIGNS.workCount, { n: words.count(customers) })}</span>;
  return (
    <Section title={words.say(CAMPAIGNS.work)} aside={count}>
      <ul className={styles.list}>
        {items.map(({ key, cents, fields, place }) => (
          <li key={`${place?.sheet} ${place?.row} ${key}`} className={styles.tight}>
            <span className={styles.apart}>
              {place ? (
                <Link
                  as="button"
                  aria-label={words.say(CAMPAIGNS.selectRow, { key })}
                  onClick={() => onSelect(place.sheet, place.row, null)}
                >
                  {key}
                </Link>
              ) : (
                <span>{key}</span>
              )}
              <span className={styles.figure}>{words.money(cents, currency)}</span>
            </span>
            <span className={styles.subtle}>
              {words.say(CAMPAIGNS.lacks, {
                fields: fields.map((field) => words.say(field)).join(words.say(CAMPAIGNS.and)),
              })}
            </span>
          </li>
        ))}
      </ul>
      {customers > items.length && (
        <span className={styles.subtle}>{words.say(CAMPAIGNS.more, { n: words.count(customers - items.length) })}</span>
      )}
    </Section>
  );
}
