import { useEffect, useState, type JSX } from 'react';
import type { Host } from '../../core/index';
import type { RunView } from '../engine/runView';
import type { Session } from '../flow/session';
import { CustomerView } from './CustomerView';
import { DataView } from './DataView';
import { FirstScreen } from './FirstScreen';
import { Home } from './Home';
import { LogView } from './LogView';
import type { ScreenProps } from './Page';
import { hasPortrait } from './hasPortrait';
import { hasUndo } from './undoable';
import { RulesView } from './RulesView';
import type { TabName } from './Tabs';

interface TabViewProps extends ScreenProps {
  readonly session: Session;
  readonly host: Host;
  readonly view: RunView;
  readonly isBusy: boolean;
  readonly tab: TabName;
  readonly onTab: (tab: TabName) => void;
}

/** The section that is open. */
export function TabView({ session, host, view, isBusy, tab, onTab, ...screen }: TabViewProps): JSX.Element {
  const { actions } = screen;
  const [column, setColumn] = useState<string | null>(null);
  if (tab !== 'data' && column !== null) setColumn(null);
  useEffect(() => {
    actions.followCustomer(tab === 'customers');
    return () => actions.followCustomer(false);
  }, [actions, tab]);
  const toData = (header: string | null): void => {
    setColumn(header);
    onTab('data');
  };
  const shared = { ...screen, session, view, isBusy };
  switch (tab) {
    case 'overview':
      return hasPortrait(session, view) ? (
        <Home {...shared} onOpen={onTab} />
      ) : (
        <FirstScreen {...shared} onData={toData} />
      );
    case 'data':
      return <DataView {...shared} column={column} canAddSheet={host.addSheet !== undefined} />;
    case 'rules':
      return <RulesView {...shared} />;
    case 'customers':
      return (
        <CustomerView
          {...screen}
          card={session.card}
          currency={view.currency}
          edits={session.edits}
          canFollow={host.selection !== undefined}
        />
      );
    case 'history':
      return (
        <LogView
          {...screen}
          session={session}
          canUndo={hasUndo(session, host)}
          canUninstall={host.uninstall !== undefined}
        />
      );
    default:
      return tab satisfies never;
  }
}
