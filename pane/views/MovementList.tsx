import { Link } from '@fluentui/react-components';
import type { JSX } from 'react';
import type { MovementView } from '../engine/movementView';
import type { ClassView } from '../engine/runView';
import { WRITING } from '../texts/writing';
import { MovedCounts } from './MovedCounts';
import { useStyles } from './styles';
import { ToneMark } from './ToneMark';
import { useWords } from './words';

interface MovementListProps {
  readonly movement: MovementView;
  readonly classes: ClassView;
  /** Show a person's row in the portrait sheet; absent while that sheet is not written. */
  readonly onSelect?: (row: number) => void;
}

const MOST_FLOWS = 6;

/** Who moves from class to class: counts, the largest flows, and the first people by amount. */
export function MovementList({ movement, classes, onSelect }: MovementListProps): JSX.Element {
  const words = useWords();
  const styles = useStyles();
  const label = (code: number): string => {
    const share = classes.shares[code];
    return share ? words.say(share.label) : '';
  };
  return (
    <>
      <MovedCounts moved={movement} />
      <ul className={styles.list}>
        {movement.flows.slice(0, MOST_FLOWS).map(({ from, to, customers }) => (
          <li key={`${from} ${to}`} className={styles.apart}>
            <span className={styles.row}>
              <ToneMark tone={classes.shares[to]?.tone ?? 'middle'} />
              {words.say(WRITING.flow, { from: label(from), to: label(to) })}
            </span>
            <span className={styles.nowrap}>{words.say(WRITING.people, { n: words.count(customers) })}</span>
          </li>
        ))}
      </ul>
      {movement.people.length > 0 && (
        <ul className={styles.list}>
          {movement.people.map(({ key, from, to, row }) => (
            <li key={row} className={styles.apart}>
              {onSelect ? (
                <Link as="button" onClick={() => onSelect(row)}>
                  {key}
                </Link>
              ) : (
                <span>{key}</span>
              )}
              <span className={styles.subtle}>{words.say(WRITING.flow, { from: label(from), to: label(to) })}</span>
            </li>
          ))}
        </ul>
      )}
    </>
  );
}
