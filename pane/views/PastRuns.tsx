import { useState, type JSX } from 'react';
import type { HistoryRow, RunRecord } from '../../core/index';
import type { ClassView, RunView } from '../engine/runView';
import { COMPARE } from '../texts/compare';
import { filled } from '../texts/filled';
import { Action } from './Action';
import { Section } from './Section';
import { ShareBar, type SharePart } from './ShareBar';
import { useStyles } from './styles';
import { useWords } from './words';
import { writtenAt } from './writtenAt';

interface PastRunsProps {
  /** Newest first. */
  readonly history: readonly HistoryRow[];
  /** What the host remembers of runs: it knows the hour. */
  readonly journal: readonly RunRecord[];
  readonly view: RunView;
}

const FEW = 6;

/** The runs that the workbook tells of: date, customers, orders, sales, and how customers were shared out. */
export function PastRuns({ history, journal, view }: PastRunsProps): JSX.Element {
  const words = useWords();
  const styles = useStyles();
  const [isAll, setIsAll] = useState(false);
  const segment = view.classes.find((one) => one.set === view.segment) ?? null;
  const shown = isAll ? history : history.slice(0, FEW);
  const rest = history.length - shown.length;
  const reminders = view.history.reminders.filter(({ isDue }) => !isDue);
  return (
    <Section title={words.say(COMPARE.past)}>
      {history.length === 0 && <span className={styles.subtle}>{words.say(COMPARE.none)}</span>}
      <ol className={styles.list}>
        {shown.map((run, place) => (
          <Run
            key={`${place} ${run.day} ${run.certificate}`}
            run={run}
            at={writtenAt(run, journal)}
            classes={segment}
            currency={view.currency}
          />
        ))}
      </ol>
      {rest > 0 && (
        <Action size="small" look="subtle" label={filled(COMPARE.more, { n: rest })} onClick={() => setIsAll(true)} />
      )}
      {reminders.map((one) => (
        <span key={one.kind} className={styles.subtle}>
          {words.say(one)}
        </span>
      ))}
    </Section>
  );
}

interface RunProps {
  readonly run: HistoryRow;
  /** ISO time; '' when nobody knows. */
  readonly at: string;
  readonly classes: ClassView | null;
  readonly currency: string;
}

function Run({ run, at, classes, currency }: RunProps): JSX.Element {
  const words = useWords();
  const styles = useStyles();
  const figure = (name: 'customers' | 'orders' | 'sales'): number => run.figures.get(name) ?? NaN;
  const count = (n: number): string => (Number.isNaN(n) ? '–' : words.count(n));
  const parts = classes ? partsOf(run, classes) : [];
  return (
    <li className={styles.tight}>
      <span className={styles.apart}>
        <strong className={styles.figure}>{words.day(run.day)}</strong>
        <span className={styles.figure}>{words.say(COMPARE.customers, { n: count(figure('customers')) })}</span>
      </span>
      <span className={styles.apart}>
        <span className={styles.subtle}>{at === '' ? '' : words.time(at)}</span>
        <span className={styles.subtle}>
          {words.say(COMPARE.figures, {
            orders: count(figure('orders')),
            money: words.money(figure('sales') * 100, currency),
          })}
        </span>
      </span>
      {parts.length > 0 && <ShareBar parts={parts} />}
    </li>
  );
}

/** Shares of the run's customers; none when it did not count these classes. */
function partsOf({ figures, classes: counts }: HistoryRow, { set, shares }: ClassView): readonly SharePart[] {
  const all = figures.get('customers') ?? 0;
  return shares.flatMap(({ id, label, tone }) => {
    const customers = counts.get(`${set}.${id}`);
    return customers === undefined || all === 0 ? [] : [{ id, label, tone, share: customers / all }];
  });
}
