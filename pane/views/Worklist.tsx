import type { JSX } from 'react';
import { useId } from 'react';
import type { ProjectEdits } from '../engine/edits';
import type { WorklistView } from '../engine/worklistView';
import { ownerOf, withOwner } from '../flow/edits';
import type { SessionActions } from '../flow/session';
import { CAMPAIGNS } from '../texts/campaigns';
import { Section } from './Section';
import { useStyles } from './styles';
import { WorkLine } from './WorkLine';
import { useWords } from './words';

interface WorklistProps {
  readonly worklist: WorklistView;
  readonly currency: string;
  readonly edits: ProjectEdits;
  readonly actions: Pick<SessionActions, 'edit' | 'select'>;
}

/** Customers who lack key fields, each with the way to its row and who is to complete it. */
export function Worklist({ worklist: { customers, items }, currency, edits, actions }: WorklistProps): JSX.Element {
  const words = useWords();
  const styles = useStyles();
  const known = useId();
  const owners = [...new Set(items.map((item) => ownerOf(edits, item)))].filter((owner) => owner !== '');
  const count = <span className={styles.subtle}>{words.say(CAMPAIGNS.workCount, { n: words.count(customers) })}</span>;
  return (
    <Section title={words.say(CAMPAIGNS.work)} aside={count}>
      <ul className={styles.list}>
        {items.map((item) => (
          <WorkLine
            key={`${item.place?.sheet} ${item.place?.row} ${item.label}`}
            item={item}
            currency={currency}
            owner={ownerOf(edits, item)}
            owners={known}
            onSelect={actions.select}
            onOwner={(owner) => {
              const next = withOwner(edits, item, owner);
              if (next !== edits) actions.edit(next);
            }}
          />
        ))}
      </ul>
      <datalist id={known}>
        {owners.map((owner) => (
          <option key={owner} value={owner} />
        ))}
      </datalist>
      {customers > items.length && (
        <span className={styles.subtle}>{words.say(CAMPAIGNS.more, { n: words.count(customers - items.length) })}</span>
      )}
    </Section>
  );
}
