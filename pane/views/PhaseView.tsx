import type { JSX } from 'react';
import type { Bilingual, Host } from '../../core/index';
import type { Phase, Session, Taking } from '../flow/session';
import { OVERWRITE } from '../texts/overwrite';
import { TEMPLATES } from '../texts/templates';
import { WRITING } from '../texts/writing';
import { DoneView } from './DoneView';
import { EmptyView } from './EmptyView';
import { FailedView } from './FailedView';
import type { ScreenProps } from './Page';
import { PreviewView } from './PreviewView';
import { ProgressView } from './ProgressView';
import { TabView } from './TabView';
import type { TabName } from './Tabs';
import { TakenView } from './TakenView';
import { hasUndo } from './undoable';

const TAKING: Readonly<Record<Taking, Bilingual>> = {
  undo: WRITING.undoing,
  uninstall: WRITING.removing,
  sample: WRITING.adding,
  template: TEMPLATES.adding,
};

const TAKEN: Readonly<Record<'undo' | 'uninstall', Bilingual>> = {
  undo: WRITING.undoneTitle,
  uninstall: WRITING.uninstalledTitle,
};

interface PhaseViewProps extends ScreenProps {
  readonly session: Session;
  readonly host: Host;
  readonly tab: TabName;
  readonly onTab: (tab: TabName) => void;
}

/** The screen of what the pane is doing. */
export function PhaseView({ session, host, tab, onTab, ...screen }: PhaseViewProps): JSX.Element {
  const { phase } = session;
  const canUndo = hasUndo(session, host);
  switch (phase.kind) {
    case 'reading':
      return <ProgressView {...screen} title={WRITING.reading} {...progressOf(phase)} />;
    case 'planning':
      return <ProgressView {...screen} title={WRITING.planning} {...progressOf(phase)} />;
    case 'applying':
      return (
        <ProgressView
          {...screen}
          title={WRITING.applying}
          calm={phase.overwrite ? OVERWRITE.calm : WRITING.calm}
          {...progressOf(phase)}
        />
      );
    case 'taking':
      return <ProgressView {...screen} title={TAKING[phase.what]} {...progressOf(phase)} />;
    case 'empty':
      return (
        <EmptyView {...screen} session={session} nothing={phase.nothing} hasSample={host.addSheet !== undefined} />
      );
    case 'read':
      return (
        <TabView
          {...screen}
          session={session}
          host={host}
          view={phase.view}
          isBusy={phase.isBusy}
          tab={tab}
          onTab={onTab}
        />
      );
    case 'previewed':
      return <PreviewView {...screen} prepared={phase.prepared} overwrite={phase.overwrite} />;
    case 'done':
      return <DoneView {...screen} applied={phase.applied} canUndo={canUndo} />;
    case 'taken':
      return <TakenView {...screen} title={TAKEN[phase.what]} receipt={phase.receipt} />;
    case 'failed':
      return <FailedView {...screen} failure={phase.failure} canUndo={canUndo} />;
    default:
      return phase satisfies never;
  }
}

function progressOf({ progress, isStopping }: Extract<Phase, { readonly isStopping: boolean }>): {
  progress: typeof progress;
  isStopping: boolean;
} {
  return { progress, isStopping };
}
