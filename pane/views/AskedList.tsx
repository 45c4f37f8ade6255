import type { JSX } from 'react';
import { ASKED } from '../texts/questions';
import { AskedItems, type AskedItemsProps } from './AskedItems';
import { Section } from './Section';
import { useWords } from './words';

/** Questions about words and codes. */
export function AskedList(props: AskedItemsProps): JSX.Element {
  const words = useWords();
  return (
    <Section title={words.say(ASKED.title)}>
      <AskedItems {...props} />
    </Section>
  );
}
