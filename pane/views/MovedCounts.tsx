import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { JSX } from 'react';
import type { Moved } from '../flow/remembered';
import { HOME } from '../texts/home';
import { useStyles } from './styles';
import { useWords } from './words';

const useCountStyles = makeStyles({
  counts: { display: 'grid', gridTemplateColumns: 'repeat(4, 1fr)', gap: '4px', margin: 0 },
  term: { fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground3 },
  value: { margin: 0, fontSize: tokens.fontSizeBase400, fontWeight: tokens.fontWeightSemibold },
});

const PARTS = [
  { key: 'up', sign: '↑', label: HOME.up },
  { key: 'down', sign: '↓', label: HOME.down },
  { key: 'joined', sign: '+', label: HOME.joined },
  { key: 'left', sign: '−', label: HOME.left },
] as const;

/** How many customers went up, down, came and went. */
export function MovedCounts({ moved }: { readonly moved: Moved }): JSX.Element {
  const words = useWords();
  const styles = useStyles();
  const counts = useCountStyles();
  return (
    <dl className={counts.counts}>
      {PARTS.map(({ key, sign, label }) => (
        <div key={key}>
          <dt className={counts.term}>
            <span aria-hidden="true">{sign} </span>
            {words.say(label)}
          </dt>
          <dd className={mergeClasses(counts.value, styles.figure)}>{words.count(moved[key])}</dd>
        </div>
      ))}
    </dl>
  );
}
