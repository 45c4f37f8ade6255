import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { JSX } from 'react';
import type { RunView } from '../engine/runView';
import { DATA } from '../texts/data';
import { useStyles } from './styles';
import { useWords } from './words';

const useCountStyles = makeStyles({
  counts: { display: 'grid', gridTemplateColumns: 'repeat(3, 1fr)', gap: '4px', margin: 0 },
  value: { margin: 0, fontSize: tokens.fontSizeBase400, fontWeight: tokens.fontWeightSemibold },
});

/** Every row accounted for: read = counted + set aside. */
export function RowCounts({ rows }: { readonly rows: RunView['rows'] }): JSX.Element {
  const words = useWords();
  const styles = useStyles();
  const counts = useCountStyles();
  const parts = [
    { label: DATA.rowsRead, value: rows.read },
    { label: DATA.rowsKept, value: rows.kept },
    { label: DATA.rowsAside, value: rows.aside },
  ];
  return (
    <dl className={counts.counts}>
      {parts.map(({ label, value }) => (
        <div key={label.en}>
          <dt className={styles.subtle}>{words.say(label)}</dt>
          <dd className={mergeClasses(counts.value, styles.figure)}>{words.count(value)}</dd>
        </div>
      ))}
    </dl>
  );
}
