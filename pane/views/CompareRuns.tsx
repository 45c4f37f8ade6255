import { Field, Select } from '@fluentui/react-components';
import { useState, type JSX } from 'react';
import type { Bilingual } from '../../core/index';
import type { ClassView } from '../engine/runView';
import { compareShares } from '../flow/compareShares';
import type { RunShares } from '../flow/remembered';
import { COMPARE } from '../texts/compare';
import { Section } from './Section';
import { SimpleTable } from './SimpleTable';
import { useStyles } from './styles';
import { useWords } from './words';

interface CompareRunsProps {
  /** Newest first; two or more by the same classes. */
  readonly history: readonly RunShares[];
  readonly classes: ClassView;
}

/** Two runs side by side: customers, and each class with its share. */
export function CompareRuns({ history, classes }: CompareRunsProps): JSX.Element {
  const words = useWords();
  const [earlierAt, setEarlier] = useState(1);
  const [laterAt, setLater] = useState(0);
  const [earlier, later] = [history[earlierAt], history[laterAt]];
  return (
    <Section title={words.say(COMPARE.title)}>
      <RunChoice label={COMPARE.earlier} history={history} value={earlierAt} onChange={setEarlier} />
      <RunChoice label={COMPARE.later} history={history} value={laterAt} onChange={setLater} />
      {earlier && later && earlierAt !== laterAt ? (
        <Compared earlier={earlier} later={later} classes={classes} />
      ) : (
        <span role="status">{words.say(COMPARE.notSame)}</span>
      )}
    </Section>
  );
}

interface RunChoiceProps {
  readonly label: Bilingual;
  readonly history: readonly RunShares[];
  readonly value: number;
  readonly onChange: (at: number) => void;
}

function RunChoice({ label, history, value, onChange }: RunChoiceProps): JSX.Element {
  const words = useWords();
  return (
    <Field label={words.say(label)} size="small">
      <Select size="small" value={String(value)} onChange={(_, chosen) => onChange(Number(chosen.value))}>
        {history.map(({ at, today }, place) => (
          <option key={`${place} ${at}`} value={String(place)}>
            {words.say(COMPARE.run, { time: words.time(at), day: words.day(today) })}
          </option>
        ))}
      </Select>
    </Field>
  );
}

interface ComparedProps {
  readonly earlier: RunShares;
  readonly later: RunShares;
  readonly classes: ClassView;
}

function Compared({ earlier, later, classes }: ComparedProps): JSX.Element {
  const words = useWords();
  const styles = useStyles();
  const labels = new Map(classes.shares.map(({ id, label }) => [id, words.say(label)]));
  const figure = (customers: number, share: number): string => `${words.count(customers)} · ${words.percent(share)}`;
  const rows = compareShares(earlier, later).map(({ id, before, after, beforeShare, afterShare, points }) => ({
    head: labels.get(id) ?? id,
    cells: [
      figure(before, beforeShare),
      figure(after, afterShare),
      words.say(COMPARE.points, { points: signed(points, words.number) }),
    ],
  }));
  const total = {
    head: words.say(COMPARE.total),
    cells: [
      words.count(earlier.customers),
      words.count(later.customers),
      signed(later.customers - earlier.customers, words.count),
    ],
  };
  return (
    <>
      <span className={styles.subtle}>{words.say(COMPARE.days, { n: Math.abs(later.today - earlier.today) })}</span>
      <SimpleTable
        name={words.say(COMPARE.title)}
        headers={[COMPARE.classColumn, COMPARE.earlier, COMPARE.later, COMPARE.change].map((text) => words.say(text))}
        rows={[total, ...rows]}
      />
    </>
  );
}

function signed(value: number, text: (value: number) => string): string {
  const shown = text(Math.abs(value));
  if (shown === text(0)) return shown;
  return `${value > 0 ? '+' : '−'}${shown}`;
}
