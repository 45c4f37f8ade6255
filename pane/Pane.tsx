import { FluentProvider, MessageBar, MessageBarBody } from '@fluentui/react-components';
import { useEffect, useState, useSyncExternalStore, type JSX } from 'react';
import type { Clock, Host, Lang, Sheet } from '../core/index';
import type { Engine } from './engine/engine';
import { openSession } from './flow/openSession';
import type { Session, SessionActions } from './flow/session';
import { SHELL } from './texts/shell';
import { Announcer } from './views/Announcer';
import { Header } from './views/Header';
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
}

/** The pane, whole. Host, engine, sample and clock are taken once; language and theme may change. */
export function Pane({ host, engine, sample, lang, theme, clock, openHelp }: PaneProps): JSX.Element {
  const [{ get, subscribe, actions }] = useState(() => openSession({ host, engine, sample, clock }));
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
  // The first screen that comes by itself leaves the focus where it is.
  const [first, setFirst] = useState(true);
  const isStill = phase.kind === 'reading' || phase.kind === 'read' || phase.kind === 'empty';
  if (first && !isStill) setFirst(false);
  const choose = (next: TabName): void => setTab(next);
  return (
    <div className={styles.root}>
      <Header onLanguage={actions.chooseLanguage} onHelp={onHelp} />
      {phase.kind === 'read' && <Tabs selected={tab} onSelect={choose} />}
      {session.unsaved && (
        <MessageBar intent="warning" layout="multiline">
          <MessageBarBody>{words.say(SHELL.unsaved, { code: session.unsaved.code })}</MessageBarBody>
        </MessageBar>
      )}
      <PhaseView
        key={phase.kind === 'read' ? `read ${tab}` : phase.kind}
        session={session}
        actions={actions}
        host={host}
        tab={tab}
        onTab={choose}
        takesFocus={!first}
      />
      <Announcer phase={phase} />
    </div>
  );
}
