import {
  Accordion,
  AccordionHeader,
  AccordionItem,
  AccordionPanel,
  makeStyles,
  Select,
} from '@fluentui/react-components';
import { useEffect, useRef, type JSX } from 'react';
import { letterOf, ROLE_NAMES } from '../../core/index';
import type { ColumnView, SheetView } from '../engine/runView';
import { ROLES } from '../flow/roleFrom';
import type { Session, SessionActions } from '../flow/session';
import { DATA } from '../texts/data';
import { FIRST_RUN } from '../texts/firstRun';
import { sureness, surenessText } from './ColumnLine';
import { useStyles } from './styles';
import { useWords } from './words';

const useColumnStyles = makeStyles({
  line: { display: 'grid', gridTemplateColumns: 'minmax(0, 1fr) 9.5em', columnGap: '10px', alignItems: 'center' },
  select: { minWidth: 0, width: '100%' },
});

interface SheetColumnsProps {
  readonly sheet: SheetView;
  readonly session: Session;
  readonly actions: Pick<SessionActions, 'mapColumn'>;
  /** Header of the column whose choice takes the focus. */
  readonly focus: string | null;
  /** Columns without a meaning are not folded away at first: it is they that want one. */
  readonly isOpen?: boolean;
}

/** The columns of a sheet, each with what it means as a choice; columns that mean nothing are folded away. */
export function SheetColumns({ sheet, session, actions, focus, isOpen = false }: SheetColumnsProps): JSX.Element {
  const words = useWords();
  const styles = useStyles();
  const meant = sheet.columns.filter((column) => column.role !== null);
  const rest = sheet.columns.filter((column) => column.role === null);
  const line = (column: ColumnView): JSX.Element => (
    <ColumnChoice
      key={column.column}
      column={column}
      session={session}
      actions={actions}
      hasFocus={focus !== null && column.header === focus}
    />
  );
  const kind = words.say(DATA[sheet.kind]);
  return (
    <div className={styles.stack}>
      <span>
        <strong>{sheet.name}</strong>{' '}
        <span className={styles.subtle}>{words.say(DATA.sheetFigures, { kind, rows: words.count(sheet.rows) })}</span>
      </span>
      <ul className={styles.list}>{meant.map(line)}</ul>
      {rest.length > 0 && (
        <Accordion collapsible defaultOpenItems={isOpen ? ['rest'] : []}>
          <AccordionItem value="rest">
            <AccordionHeader size="small">{words.say(DATA.unused, { n: rest.length })}</AccordionHeader>
            <AccordionPanel>
              <ul className={styles.list}>{rest.map(line)}</ul>
            </AccordionPanel>
          </AccordionItem>
        </Accordion>
      )}
    </div>
  );
}

interface ColumnChoiceProps {
  readonly column: ColumnView;
  readonly session: Session;
  readonly actions: Pick<SessionActions, 'mapColumn'>;
  readonly hasFocus: boolean;
}

function ColumnChoice({ column, session, actions, hasFocus }: ColumnChoiceProps): JSX.Element {
  const words = useWords();
  const styles = useStyles();
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
      <span className={styles.tight}>
        <span className={styles.cut}>{words.say(FIRST_RUN.column, { header, letter })}</span>
        {column.role !== null && (
          <span className={sureness(column) === 'unsure' ? styles.warn : styles.subtle}>
            {words.say(surenessText(column))} ·{' '}
            {words.say(DATA.confidence, { percent: words.percent(column.confidence) })}
          </span>
        )}
      </span>
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
    </li>
  );
}
