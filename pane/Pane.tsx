import { FluentProvider, MessageBar, MessageBarBody } from '@fluentui/react-components';
import { useEffect, useRef, useState, useSyncExternalStore, type JSX, type RefObject } from 'react';
import type { Clock, Host, Lang, Sheet } from '../core/index';
import type { Engine } from './engine/engine';
import { openSession, type OpenSession } from './flow/openSession';
import type { Phase, Session, SessionActions } from './flow/session';
import { SHELL } from './texts/shell';
import { Announcer } from './views/Announcer';
import { Header } from './views/Header';
import { PendingEdits } from './views/PendingEdits';
import { PhaseView } from './views/PhaseView';
import { useStyles } from './views/styles';
import { Tabs, type TabName } from './views/Tabs';
import { THEMES, type ThemeName } from './views/theme';
import { useWords, WordsProvider } from './views/words';

export interface PaneProps {
  readonly host: Host;
  readonly engine: Engine;
  /** Give the sample sheet for a workbook without data. */
  readonly sample: (lang: Lang) => Promise<Sheet>;
  /** Language of the host's screens; the person's own choice in this workbook outweighs it. */
  readonly lang: Lang;
  readonly theme: ThemeName;
  /** Give the analysis date of now. */
  readonly clock: () => Clock;
  readonly openHelp?: () => void;
  /** A session that the root has opened, so that ribbon buttons work on the same one; else the pane opens its own. */
  readonly session?: OpenSession;
}

/** The pane, whole. Host, engine, sample and clock are taken once; language and theme may change. */
export function Pane(props: PaneProps): JSX.Element {
  const { host, lang, theme, openHelp } = props;
  const [{ get, subscribe, actions }] = useState(() => props.session ?? openSession(props));
  const session = useSyncExternalStore(subscribe, get);
  useEffect(() => actions.start(), [actions]);
  const shown = session.memory.lang ?? lang;
  useEffect(() => {
    document.documentElement.lang = shown === 'zh' ? 'zh-CN' : 'en';
  }, [shown]);
  return (
    <FluentProvider theme={THEMES[theme]} style={{ height: '100%', colorScheme: theme === 'light' ? 'light' : 'dark' }}>
      <WordsProvider lang={shown}>
        <Frame session={session} actions={actions} host={host} onHelp={openHelp} />
      </WordsProvider>
    </FluentProvider>
  );
}

interface FrameProps {
  readonly session: Session;
  readonly actions: SessionActions;
  readonly host: Host;
  readonly onHelp: (() => void) | undefined;
}

function Frame({ session, actions, host, onHelp }: FrameProps): JSX.Element {
  const styles = useStyles();
  const words = useWords();
  const { phase } = session;
  const [tab, setTab] = useState<TabName>('overview');
  const root = useFocusOnNewPhase(phase.kind);
  return (
    <div className={styles.root} ref={root}>
      <Header onLanguage={actions.chooseLanguage} onHelp={onHelp} />
      {phase.kind === 'read' && <Tabs selected={tab} onSelect={setTab} />}
      {session.unsaved && (
        <section aria-label={words.say(SHELL.unsavedTitle)} className={styles.whole}>
          <MessageBar intent="warning" layout="multiline">
            <MessageBarBody>{words.say(SHELL.unsaved, { code: session.unsaved.code })}</MessageBarBody>
          </MessageBar>
        </section>
      )}
      {phase.kind === 'read' && <PendingEdits edits={session.edits} isBusy={phase.isBusy} actions={actions} />}
      <PhaseView session={session} actions={actions} host={host} tab={tab} onTab={setTab} />
      <Announcer phase={phase} />
    </div>
  );
}

/** Move the focus to the heading of a screen that an action led to; the first reading comes by itself and leaves it where it is. */
function useFocusOnNewPhase(kind: Phase['kind']): RefObject<HTMLDivElement | null> {
  const root = useRef<HTMLDivElement>(null);
  const phases = useRef(0);
  useEffect(() => {
    phases.current++;
    if (phases.current > 2) root.current?.querySelector('h1')?.focus();
  }, [kind]);
  return root;
}
