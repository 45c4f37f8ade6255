import type { JSX } from 'react';
import type { PastClass } from '../engine/engine';
import { CUSTOMER } from '../texts/customer';
import { Section } from './Section';
import { useStyles } from './styles';
import { ToneBadge } from './ToneMark';
import { useWords } from './words';

/** The segments of a customer at earlier dates; null while they are being made. */
export function PastClasses({ past }: { readonly past: readonly PastClass[] | null }): JSX.Element {
  const words = useWords();
  const styles = useStyles();
  return (
    <Section title={words.say(CUSTOMER.history)}>
      {past === null && <span className={styles.subtle}>{words.say(CUSTOMER.reading)}</span>}
      {past?.length === 0 && <span className={styles.subtle}>{words.say(CUSTOMER.noHistory)}</span>}
      <ol className={styles.list}>
        {(past ?? []).map(({ today, label, tone }) => (
          <li key={today} className={styles.apart}>
            <span className={styles.figure}>{words.day(today)}</span>
            <ToneBadge tone={tone} label={words.say(label)} />
          </li>
        ))}
      </ol>
    </Section>
  );
}
