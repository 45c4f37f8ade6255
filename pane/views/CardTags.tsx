import type { JSX } from 'react';
import type { CardTag } from '../../core/index';
import type { CardView } from '../engine/cardView';
import type { ProjectEdits } from '../engine/edits';
import { manualTagsOf, withTag } from '../flow/edits';
import { CUSTOMER } from '../texts/customer';
import { EDITS } from '../texts/edits';
import { Action } from './Action';
import { Section } from './Section';
import { useStyles } from './styles';
import { useWords } from './words';

interface CardTagsProps {
  readonly card: CardView;
  readonly edits: ProjectEdits;
  readonly onEdit: (edits: ProjectEdits) => void;
}

/** The tags of a customer, each with its reason; one that a rule gave can be taken off. */
export function CardTags({ card, edits, onEdit }: CardTagsProps): JSX.Element {
  const words = useWords();
  const styles = useStyles();
  const { removed } = manualTagsOf(edits, card);
  const weights = <span className={styles.subtle}>{words.say(CUSTOMER.weights, { n: card.weight })}</span>;
  return (
    <Section title={words.say(CUSTOMER.tags)} aside={weights}>
      {card.tags.length === 0 && <span className={styles.subtle}>{words.say(CUSTOMER.noTags)}</span>}
      <ul className={styles.list}>
        {card.tags.map((one) => {
          const tag = words.say(one.tag);
          const canGo = !card.manual.added.includes(tag) && !removed.includes(tag);
          return (
            <Tag
              key={`${words.say(one.tagClass)} ${tag}`}
              tag={one}
              {...(canGo ? { onOff: () => onEdit(withTag(edits, card, tag, false)) } : {})}
            />
          );
        })}
      </ul>
    </Section>
  );
}

function Tag({
  tag: { tagClass, tag, weight, why },
  onOff,
}: {
  readonly tag: CardTag;
  readonly onOff?: () => void;
}): JSX.Element {
  const words = useWords();
  const styles = useStyles();
  return (
    <li className={styles.tight}>
      <span className={styles.apart}>
        <span>
          <span className={styles.subtle}>{words.say(tagClass)} </span>
          <strong>{words.say(tag)}</strong>
        </span>
        <span className={styles.row}>
          <span className={styles.figure}>{weight}</span>
          {onOff && (
            <Action
              size="small"
              look="subtle"
              label={EDITS.off}
              name={words.say(EDITS.takeOff, { tag: words.say(tag) })}
              onClick={onOff}
            />
          )}
        </span>
      </span>
      <span className={styles.subtle}>{words.say(why)}</span>
    </li>
  );
}
