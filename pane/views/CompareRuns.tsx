import { Field, Select } from '@fluentui/react-components';
import { useState, type JSX } from 'react';
import { compareRuns, type Bilingual, type HistoryRow, type RunRecord } from '../../core/index';
import type { ClassView, RunView } from '../engine/runView';
import { COMPARE } from '../texts/compare';
import { comparedRows } from './comparedRows';
import { Section } from './Section';
import { SimpleTable } from './SimpleTable';
import { useStyles } from './styles';
import { useWords } from './words';
import { writtenAt } from './writtenAt';

interface CompareRunsProps {
  /** Newest first, two or more. */
  readonly history: readonly HistoryRow[];
  /** What the host remembers of runs: it knows the hour. */
  readonly journal: readonly RunRecord[];
  readonly view: RunView;
}

/** Two runs side by side: customers, orders, sales, and each class of a set with its share. */
export function CompareRuns({ history, journal, view }: CompareRunsProps): JSX.Element {
  const words = useWords();
  const [earlierAt, setEarlier] = useState(1);
  const [laterAt, setLater] = useState(0);
  const [set, setSet] = useState<string>(view.segment);
  const [earlier, later] = [history[earlierAt], history[laterAt]];
  const sets = view.classes.filter((one) => history.some((run) => isCounted(run, one)));
  const classes = sets.find((one) => one.set === set) ?? sets[0] ?? null;
  return (
    <Section title={words.say(COMPARE.title)}>
      <RunChoice label={COMPARE.earlier} history={history} journal={journal} value={earlierAt} onChange={setEarlier} />
      <RunChoice label={COMPARE.later} history={history} journal={journal} value={laterAt} onChange={setLater} />
      {sets.length > 1 && classes && (
        <Field label={words.say(COMPARE.set)} size="small">
          <Select size="small" value={classes.set} onChange={(_, { value }) => setSet(value)}>
            {sets.map((one) => (
              <option key={one.set} value={one.set}>
                {words.say(one.title)}
              </option>
            ))}
          </Select>
        </Field>
      )}
      {earlier && later && earlierAt !== laterAt ? (
        <Compared earlier={earlier} later={later} classes={classes} currency={view.currency} />
      ) : (
        <span role="status">{words.say(COMPARE.notSame)}</span>
      )}
    </Section>
  );
}

function isCounted({ classes }: HistoryRow, { set, shares }: ClassView): boolean {
  return shares.some(({ id }) => classes.has(`${set}.${id}`));
}

interface RunChoiceProps extends Pick<CompareRunsProps, 'history' | 'journal'> {
  readonly label: Bilingual;
  readonly value: number;
  readonly onChange: (at: number) => void;
}

function RunChoice({ label, history, journal, value, onChange }: RunChoiceProps): JSX.Element {
  const words = useWords();
  const textOf = (run: HistoryRow): string => {
    const at = writtenAt(run, journal);
    const values = { day: words.day(run.day), n: words.count(run.figures.get('customers') ?? 0) };
    return words.say(at === '' ? COMPARE.run : COMPARE.runAt, { ...values, time: words.time(at) });
  };
  return (
    <Field label={words.say(label)} size="small">
      <Select size="small" value={String(value)} onChange={(_, chosen) => onChange(Number(chosen.value))}>
        {history.map((run, place) => (
          <option key={`${place} ${run.certificate}`} value={String(place)}>
            {textOf(run)}
          </option>
        ))}
      </Select>
    </Field>
  );
}

interface ComparedProps {
  readonly earlier: HistoryRow;
  readonly later: HistoryRow;
  readonly classes: ClassView | null;
  readonly currency: string;
}

function Compared({ earlier, later, classes, currency }: ComparedProps): JSX.Element {
  const words = useWords();
  const styles = useStyles();
  const compared = compareRuns(earlier, later);
  return (
    <>
      <span className={styles.subtle}>{words.say(COMPARE.days, { n: Math.abs(compared.days) })}</span>
      {compared.sameRules === false && <span className={styles.warn}>{words.say(COMPARE.otherRules)}</span>}
      <SimpleTable
        name={words.say(COMPARE.title)}
        headers={[COMPARE.what, COMPARE.earlier, COMPARE.later, COMPARE.change].map((text) => words.say(text))}
        rows={comparedRows(compared, classes, currency, words)}
      />
    </>
  );
}
