import { makeStyles, Select } from '@fluentui/react-components';
import { useEffect, useRef, type JSX } from 'react';
import { letterOf, ROLE_NAMES } from '../../core/index';
import type { ColumnView } from '../engine/runView';
import { ROLES } from '../flow/roleFrom';
import type { Session, SessionActions } from '../flow/session';
import { DATA } from '../texts/data';
import { ColumnCare } from './ColumnCare';
import { ColumnFacts } from './ColumnFacts';
import { useWords } from './words';

const useColumnStyles = makeStyles({
  line: { display: 'grid', gridTemplateColumns: 'minmax(0, 1fr) 9.5em', columnGap: '10px', alignItems: 'center' },
  select: { minWidth: 0, width: '100%' },
});

interface ColumnChoiceProps {
  readonly column: ColumnView;
  readonly session: Session;
  readonly actions: Pick<SessionActions, 'mapColumn'>;
  /** By which framework the column is sorted into a class. */
  readonly framework: string;
  readonly hasFocus: boolean;
}

/** One column: what it is, how sure that is, its class and how careful we are with it, and what it means as a choice. */
export function ColumnChoice(props: ColumnChoiceProps): JSX.Element {
  const { column, session, actions, framework, hasFocus } = props;
  const words = useWords();
  const line = useColumnStyles();
  const select = useRef<HTMLSelectElement>(null);
  useEffect(() => {
    if (hasFocus) select.current?.focus();
  }, [hasFocus]);
  const letter = letterOf(column.column);
  const header = column.header || letter;
  const said = session.memory.mapping.columns.find(([one]) => one === header)?.[1];
  const guess = column.role === null ? words.say(DATA.noRole) : words.say(ROLE_NAMES[column.role]);
  return (
    <li className={line.line} title={words.say(column.reason)}>
      <ColumnFacts column={column} framework={framework} />
      <Select
        ref={(node: HTMLSelectElement | null) => {
          select.current = node;
        }}
        size="small"
        className={line.select}
        aria-label={words.say(DATA.roleOf, { header, letter })}
        value={said ?? ''}
        onChange={(_, { value }) => actions.mapColumn(header, value === '' ? null : value)}
      >
        <option value="">{guess}</option>
        {ROLES.map((role) => (
          <option key={role} value={role}>
            {words.say(ROLE_NAMES[role])}
          </option>
        ))}
        <option value="ignore">{words.say(DATA.ignore)}</option>
      </Select>
      <ColumnCare
        column={column}
        onRead={(isRead) => actions.mapColumn(header, isRead ? (column.offers ?? column.role) : null)}
      />
    </li>
  );
}
