import type { JSX } from 'react';
import { Badge } from '@fluentui/react-components';
import type { RunRecord } from '../../core/index';
import { writtenRuns } from '../engine/historyView';
import type { Session } from '../flow/session';
import { LOG } from '../texts/log';
import { Action } from './Action';
import { CompareRuns } from './CompareRuns';
import { MovedSection } from './MovedSection';
import { Page, type ScreenProps } from './Page';
import { PastRuns } from './PastRuns';
import { RecipeExport } from './RecipeExport';
import { Section } from './Section';
import { useStyles } from './styles';
import { Uninstall } from './Uninstall';
import { useWords } from './words';

interface LogViewProps extends ScreenProps {
  readonly session: Session;
  readonly canUndo: boolean;
  readonly canUninstall: boolean;
}

/** What was done: runs, undo, certificate, settings as text, removal. */
export function LogView({ session, canUndo, canUninstall, actions }: LogViewProps): JSX.Element {
  const words = useWords();
  const styles = useStyles();
  const runs = session.runs ?? [];
  const [last] = runs;
  const { view } = session;
  const segment = view?.classes.find((one) => one.set === view.segment);
  const history = view ? writtenRuns(view.history, session.written !== null) : [];
  return (
    <Page title={words.say(LOG.title)}>
      <Section title={words.say(LOG.runs)}>
        {runs.length === 0 && <span className={styles.subtle}>{words.say(LOG.noRuns)}</span>}
        <ol className={styles.list}>
          {runs.map((run) => (
            <Run key={run.id} run={run} />
          ))}
        </ol>
        {canUndo && <Action hotkey="u" label={LOG.undo} onClick={actions.undo} />}
      </Section>
      {view && <PastRuns history={history} journal={runs} view={view} />}
      {view && history.length > 1 && <CompareRuns history={history} journal={runs} view={view} />}
      {segment && view?.movement && <MovedSection movement={view.movement} classes={segment} />}
      {last && (
        <Section title={words.say(LOG.certificate)}>
          <code>{last.certificate}</code>
          <span className={styles.subtle}>{words.say(LOG.certificateHint)}</span>
        </Section>
      )}
      <RecipeExport memory={session.memory} />
      {canUninstall && <Uninstall onYes={actions.uninstall} />}
    </Page>
  );
}

const COLORS: Readonly<Record<RunRecord['state'], 'success' | 'warning' | 'informative'>> = {
  done: 'success',
  conflict: 'warning',
  interrupted: 'warning',
  unknown: 'warning',
  undone: 'informative',
};

function Run({ run }: { readonly run: RunRecord }): JSX.Element {
  const words = useWords();
  const styles = useStyles();
  const counts = {
    customers: words.count(run.customers),
    sheets: run.createdSheets.length,
    columns: run.createdColumns,
  };
  return (
    <li className={styles.tight}>
      <span className={styles.apart}>
        <span className={styles.figure}>{words.time(run.at)}</span>
        <Badge appearance="tint" color={COLORS[run.state]}>
          {words.say(LOG[run.state])}
        </Badge>
      </span>
      <span className={styles.subtle}>
        {words.say(LOG.run, counts)} · {words.say(LOG.version, { version: run.version })}
      </span>
    </li>
  );
}
