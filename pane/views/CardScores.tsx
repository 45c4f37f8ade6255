import type { JSX } from 'react';
import type { CardScore } from '../../core/index';
import { CUSTOMER } from '../texts/customer';
import { Bar } from './Bar';
import { Section } from './Section';
import { useStyles } from './styles';
import { useWords } from './words';

/** The three scores as bars, each with a line where the average stands. */
export function CardScores({ scores }: { readonly scores: readonly CardScore[] }): JSX.Element {
  const words = useWords();
  const styles = useStyles();
  return (
    <Section title={words.say(CUSTOMER.scores)}>
      <ul className={styles.list}>
        {scores.map(({ measure, score, average, most }) => (
          <li key={measure} className={styles.tight}>
            <span className={styles.apart}>
              <span>{words.say(CUSTOMER[measure])}</span>
              <span className={styles.figure}>
                {words.say(CUSTOMER.score, { score: words.number(score), average: words.number(average) })}
              </span>
            </span>
            <Bar
              share={Number.isNaN(score) ? 0 : score / most}
              tone={score >= average ? 'good' : 'watch'}
              mark={average / most}
            />
          </li>
        ))}
      </ul>
    </Section>
  );
}
