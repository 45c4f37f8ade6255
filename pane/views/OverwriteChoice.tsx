import { Checkbox, MessageBar, MessageBarBody } from '@fluentui/react-components';
import type { JSX } from 'react';
import type { OverwriteOffer } from '../engine/overwriteOffer';
import { OVERWRITE } from '../texts/overwrite';
import { BeforeAfter } from './BeforeAfter';
import type { ScreenProps } from './Page';
import { Section } from './Section';
import { useStyles } from './styles';
import { useWords } from './words';

interface OverwriteChoiceProps extends Pick<ScreenProps, 'actions'> {
  readonly offer: OverwriteOffer;
  readonly isChosen: boolean;
}

/** The choice to write cleaned values over the original cells: off until a person ticks it, with how many cells and some of them. */
export function OverwriteChoice({ offer, isChosen, actions }: OverwriteChoiceProps): JSX.Element {
  const words = useWords();
  const styles = useStyles();
  const count = words.count(offer.cells);
  return (
    <Section title={words.say(OVERWRITE.title)}>
      <Checkbox
        checked={isChosen}
        label={words.say(OVERWRITE.choice, { n: count })}
        onChange={(_event, { checked }) => actions.chooseOverwrite(checked === true)}
      />
      {isChosen && (
        <MessageBar intent="warning" layout="multiline">
          <MessageBarBody>{words.say(OVERWRITE.warning, { n: count })}</MessageBarBody>
        </MessageBar>
      )}
      <ul className={styles.list} aria-label={words.say(OVERWRITE.examples)}>
        {offer.samples.map(({ sheet, place, before, after, as }) => (
          <li key={`${sheet} ${place}`}>
            <span className={styles.subtle}>
              {sheet} {place}
            </span>{' '}
            <BeforeAfter before={before} after={after} effect="change" />{' '}
            {as !== 'text' && <span className={styles.subtle}>{words.say(OVERWRITE.kinds[as])}</span>}
          </li>
        ))}
      </ul>
      {offer.samples.length < offer.cells && <span className={styles.subtle}>{words.say(OVERWRITE.more)}</span>}
      {offer.left.map((text) => (
        <span key={text.en} className={styles.subtle}>
          {words.say(text)}
        </span>
      ))}
    </Section>
  );
}
