import { makeStyles } from '@fluentui/react-components';
import type { JSX } from 'react';
import type { CardTrait } from '../engine/cardView';
import { EDITS } from '../texts/edits';
import { Section } from './Section';
import { useStyles } from './styles';
import { useWords } from './words';

const useTraitStyles = makeStyles({
  grid: { display: 'grid', gridTemplateColumns: 'repeat(auto-fill, minmax(120px, 1fr))', gap: '8px', margin: 0 },
  word: { margin: 0 },
});

/** Words about a customer: gender, age band, place, life stage; nothing where none is known. */
export function CardTraits({ traits }: { readonly traits: readonly CardTrait[] }): JSX.Element | null {
  const words = useWords();
  const styles = useStyles();
  const look = useTraitStyles();
  if (traits.length === 0) return null;
  return (
    <Section title={words.say(EDITS.traits)}>
      <dl className={look.grid}>
        {traits.map(({ id, name, word }) => (
          <div key={id}>
            <dt className={styles.subtle}>{words.say(name)}</dt>
            <dd className={look.word}>{words.say(word)}</dd>
          </div>
        ))}
      </dl>
    </Section>
  );
}
