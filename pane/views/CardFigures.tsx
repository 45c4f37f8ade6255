import { makeStyles } from '@fluentui/react-components';
import type { JSX } from 'react';
import type { CardFigure } from '../../core/index';
import { CUSTOMER } from '../texts/customer';
import { Section } from './Section';
import { useStyles } from './styles';
import { useWords, type Words } from './words';

const useFigureStyles = makeStyles({
  grid: { display: 'grid', gridTemplateColumns: 'repeat(auto-fill, minmax(120px, 1fr))', gap: '8px', margin: 0 },
  value: { margin: 0 },
});

interface CardFiguresProps {
  readonly figures: readonly CardFigure[];
  readonly currency: string;
}

/** What was measured of a customer. */
export function CardFigures({ figures, currency }: CardFiguresProps): JSX.Element {
  const words = useWords();
  const styles = useStyles();
  const look = useFigureStyles();
  return (
    <Section title={words.say(CUSTOMER.figures)}>
      <dl className={look.grid}>
        {figures.map((figure) => (
          <div key={figure.title.en}>
            <dt className={styles.subtle}>{words.say(figure.title)}</dt>
            <dd className={look.value}>
              <span className={styles.figure}>{figureText(figure, currency, words)}</span>
            </dd>
          </div>
        ))}
      </dl>
    </Section>
  );
}

function figureText({ style, value }: CardFigure, currency: string, words: Words): string {
  if (style === 'date') return words.day(value);
  return style === 'money' ? words.money(value * 100, currency) : words.number(value);
}
