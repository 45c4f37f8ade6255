import { Input, Link, makeStyles } from '@fluentui/react-components';
import { useState, type JSX } from 'react';
import type { WorkItem } from '../engine/worklistView';
import type { SessionActions } from '../flow/session';
import { CAMPAIGNS } from '../texts/campaigns';
import { useStyles } from './styles';
import { useWords } from './words';

const useLineStyles = makeStyles({
  lacks: { display: 'grid', gridTemplateColumns: 'minmax(0, 1fr) 8.5em', columnGap: '8px', alignItems: 'center' },
  owner: { minWidth: 0, width: '100%' },
});

interface WorkLineProps {
  readonly item: WorkItem;
  readonly currency: string;
  readonly owner: string;
  /** Id of the list of owners who were named so far. */
  readonly owners: string;
  readonly onSelect: SessionActions['select'];
  readonly onOwner: (owner: string) => void;
}

/** A customer who lacks key fields. The owner is taken with Enter or when the field is left; Escape gives up. */
export function WorkLine({ item, currency, owner, owners, onSelect, onOwner }: WorkLineProps): JSX.Element {
  const words = useWords();
  const styles = useStyles();
  const look = useLineStyles();
  const { key, cents, fields, place } = item;
  const [typed, setTyped] = useState<string | null>(null);
  const take = (): void => {
    if (typed !== null) onOwner(typed);
    setTyped(null);
  };
  const lacking = fields.map((field) => words.say(field)).join(words.say(CAMPAIGNS.and));
  return (
    <li className={styles.tight}>
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
      <span className={look.lacks}>
        <span className={styles.subtle}>{words.say(CAMPAIGNS.lacks, { fields: lacking })}</span>
        <Input
          size="small"
          className={look.owner}
          input={{ list: owners, className: look.owner }}
          aria-label={words.say(CAMPAIGNS.ownerOf, { key })}
          placeholder={words.say(CAMPAIGNS.owner)}
          value={typed ?? owner}
          onChange={(_, { value }) => setTyped(value)}
          onBlur={take}
          onKeyDown={(event) => {
            if (event.key === 'Enter' && !event.nativeEvent.isComposing) take();
            if (event.key === 'Escape') setTyped(null);
          }}
        />
      </span>
    </li>
  );
}
