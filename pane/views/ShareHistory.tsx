import { makeStyles } from '@fluentui/react-components';
import type { JSX } from 'react';
import type { RunView, ShareView } from '../engine/runView';
import type { RunShares } from '../flow/remembered';
import { useStyles } from './styles';
import { colorsOf, ToneMark } from './ToneMark';
import { useWords, type Words } from './words';

const useHistoryStyles = makeStyles({
  line: { display: 'grid', gridTemplateColumns: '6.5em minmax(0, 1fr)', gap: '8px', alignItems: 'center' },
  bar: { display: 'block', width: '100%', height: '14px' },
});

const MOST_RUNS = 8;

interface ShareHistoryProps {
  readonly history: readonly RunShares[];
  readonly view: RunView | null;
}

/** The shares of the last runs as stacked bars, newest first, with a key; runs by other classes are left out. */
export function ShareHistory({ history, view }: ShareHistoryProps): JSX.Element | null {
  const words = useWords();
  const styles = useStyles();
  const segment = view?.classes.find((one) => one.set === view.segment);
  if (!segment) return null;
  const runs = history.filter((run) => run.set === segment.set).slice(0, MOST_RUNS);
  return (
    <>
      <ul className={styles.list}>
        {runs.map((run, place) => (
          <Run key={`${place} ${run.at}`} run={run} classes={segment.shares} />
        ))}
      </ul>
      <span className={styles.wrap}>
        {segment.shares.map(({ id, label, tone }) => (
          <span key={id} className={styles.row}>
            <ToneMark tone={tone} />
            <span className={styles.subtle}>{words.say(label)}</span>
          </span>
        ))}
      </span>
    </>
  );
}

function Run({ run, classes }: { readonly run: RunShares; readonly classes: readonly ShareView[] }): JSX.Element {
  const words = useWords();
  const styles = useStyles();
  const look = useHistoryStyles();
  const parts = partsOf(run, classes);
  return (
    <li className={look.line}>
      <span className={styles.figure}>{words.time(run.at)}</span>
      <svg className={look.bar} role="img" aria-label={spoken(parts, words)}>
        {parts.map(({ one, from, share }) => {
          const { fill, color } = colorsOf(one.tone);
          return (
            <rect key={one.id} x={`${from * 100}%`} width={`${share * 100}%`} height="14" fill={fill} stroke={color} />
          );
        })}
      </svg>
    </li>
  );
}

interface Part {
  readonly one: ShareView;
  readonly from: number;
  readonly share: number;
}

function partsOf(run: RunShares, classes: readonly ShareView[]): readonly Part[] {
  const counts = new Map(run.shares.map(([id, customers]) => [id, customers]));
  const total = Math.max(1, run.customers);
  let from = 0;
  return classes.map((one) => {
    const share = (counts.get(one.id) ?? 0) / total;
    const part = { one, from, share };
    from += share;
    return part;
  });
}

function spoken(parts: readonly Part[], words: Words): string {
  return parts.map(({ one, share }) => `${words.say(one.label)} ${words.percent(share)}`).join(', ');
}
