import { Accordion, AccordionHeader, AccordionItem, AccordionPanel } from '@fluentui/react-components';
import type { JSX } from 'react';
import { columnField } from '../../core/index';
import type { ColumnView, SheetView } from '../engine/runView';
import type { Session, SessionActions } from '../flow/session';
import { DATA } from '../texts/data';
import { ColumnChoice } from './ColumnChoice';
import { useStyles } from './styles';
import { useWords } from './words';

interface SheetColumnsProps {
  readonly sheet: SheetView;
  readonly session: Session;
  readonly actions: Pick<SessionActions, 'mapColumn'>;
  /** Header of the column whose choice takes the focus. */
  readonly focus: string | null;
  /** Columns without a meaning are not folded away at first: it is they that want one. */
  readonly isOpen?: boolean;
  /** By which framework columns are sorted into classes; the product's own unless another is said. */
  readonly framework?: string;
}

/** The columns of a sheet, each with what it means as a choice; columns that mean nothing are folded away. */
export function SheetColumns(props: SheetColumnsProps): JSX.Element {
  const { sheet, session, actions, focus, isOpen = false, framework = 's0' } = props;
  const words = useWords();
  const styles = useStyles();
  const meant = sheet.columns.filter((column) => column.role !== null);
  const rest = sheet.columns.filter((column) => column.role === null);
  const sensitive = rest.filter((column) => columnField(column).privacy === 'sensitive').length;
  const line = (column: ColumnView): JSX.Element => (
    <ColumnChoice
      key={column.column}
      column={column}
      session={session}
      actions={actions}
      framework={framework}
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
            <AccordionHeader size="small">
              {words.say(sensitive === 0 ? DATA.unused : DATA.unusedSensitive, { n: rest.length, sensitive })}
            </AccordionHeader>
            <AccordionPanel>
              <ul className={styles.list}>{rest.map(line)}</ul>
            </AccordionPanel>
          </AccordionItem>
        </Accordion>
      )}
    </div>
  );
}
