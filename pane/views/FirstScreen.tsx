import { Link } from '@fluentui/react-components';
import type { JSX } from 'react';
import type { Role } from '../../core/index';
import type { ColumnView, RunView } from '../engine/runView';
import type { Session } from '../flow/session';
import { FIRST_RUN } from '../texts/firstRun';
import { ColumnLine, sureness } from './ColumnLine';
import { MakeFooter } from './MakeFooter';
import { Page, type ScreenProps } from './Page';
import { QuestionList } from './QuestionList';
import { QuickSettings } from './QuickSettings';
import { Section } from './Section';
import { ShareTable } from './ShareTable';
import { useStyles } from './styles';
import { useWords } from './words';

interface FirstScreenProps extends ScreenProps {
  readonly session: Session;
  readonly view: RunView;
  readonly isBusy: boolean;
  readonly onData: (column: string | null) => void;
}

/** The screen before the first run: everything is guessed, one button makes the portrait. */
export function FirstScreen(props: FirstScreenProps): JSX.Element {
  const { session, view, isBusy, actions, onData } = props;
  const words = useWords();
  const styles = useStyles();
  const used = view.sheets.filter((sheet) => sheet.isUsed);
  const [main] = used;
  const columns = keyColumns(main?.columns ?? []);
  const rest = used.reduce((sum, sheet) => sum + sheet.columns.length, 0) - columns.length;
  const segment = view.classes.find((one) => one.set === view.segment);
  return (
    <Page
      title={words.say(FIRST_RUN.title, { sheet: main?.name ?? '' })}
      footer={<MakeFooter actions={actions} isRefresh={false} isBusy={isBusy} />}
    >
      <span className={styles.subtle}>
        {words.say(FIRST_RUN.figures, { rows: words.count(view.rows.read), customers: words.count(view.customers) })}
      </span>
      {view.questions.length > 0 && <QuestionList questions={view.questions} actions={actions} />}
      <Section title={words.say(FIRST_RUN.columns)}>
        <ul className={styles.list}>
          {columns.map((column) => (
            <ColumnLine key={column.column} column={column} view={view} onChange={() => onData(column.header)} />
          ))}
        </ul>
        {rest > 0 && (
          <Link as="button" onClick={() => onData(null)}>
            {words.say(FIRST_RUN.moreColumns, { n: rest })} ›
          </Link>
        )}
      </Section>
      <Section title={words.say(FIRST_RUN.settings)}>
        <QuickSettings session={session} view={view} actions={actions} />
      </Section>
      {segment && (
        <Section title={words.say(FIRST_RUN.outcome)}>
          <ShareTable classes={segment} currency={view.currency} />
        </Section>
      )}
    </Page>
  );
}

/** What decides the result comes first. */
const KEY_ROLES: readonly Role[] = [
  'customerId',
  'customerName',
  'orderDate',
  'lastOrderDate',
  'amount',
  'totalAmount',
  'phone',
];
const MOST_LINES = 6;

/** The columns that decide the result, and every guess that wants a look. */
function keyColumns(columns: readonly ColumnView[]): readonly ColumnView[] {
  const rank = ({ role }: ColumnView): number => (role === null ? -1 : KEY_ROLES.indexOf(role));
  const meant = columns.filter((column) => column.role !== null);
  const key = meant.filter((column) => rank(column) >= 0).sort((a, b) => rank(a) - rank(b));
  const unsure = meant.filter((column) => rank(column) < 0 && sureness(column) === 'unsure');
  return [...key, ...unsure].slice(0, MOST_LINES);
}
