import { Accordion, AccordionHeader, AccordionItem, AccordionPanel, Field, Select } from '@fluentui/react-components';
import { useState, type JSX } from 'react';
import type { RunView, SheetView } from '../engine/runView';
import type { Session } from '../flow/session';
import { DATA } from '../texts/data';
import { AskedList } from './AskedList';
import { DirtList } from './DirtList';
import { FrameworkChoice } from './FrameworkChoice';
import { hasPortrait } from './hasPortrait';
import { MakeFooter } from './MakeFooter';
import { NoticeList } from './NoticeList';
import { Page, type ScreenProps } from './Page';
import { QuestionList } from './QuestionList';
import { ReviewSection } from './ReviewSection';
import { RowCounts } from './RowCounts';
import { Section } from './Section';
import { SharedKeys } from './SharedKeys';
import { SheetColumns } from './SheetColumns';
import { useStyles } from './styles';
import { Templates } from './Templates';
import { Worklist } from './Worklist';
import { useWords } from './words';

interface DataViewProps extends ScreenProps {
  readonly session: Session;
  readonly view: RunView;
  readonly isBusy: boolean;
  /** Header of the column to begin at; null for none. */
  readonly column: string | null;
  readonly canAddSheet: boolean;
}

/** What was read, column by column, and what is dirty, rule by rule. */
export function DataView(props: DataViewProps): JSX.Element {
  const { session, view, isBusy, actions, column, canAddSheet } = props;
  const words = useWords();
  const styles = useStyles();
  const [framework, setFramework] = useState('s0');
  const used = view.sheets.filter((sheet) => sheet.isUsed);
  const others = view.sheets.filter((sheet) => !sheet.isUsed);
  const ofPairs = view.asked.filter(({ about }) => about === 'pairs');
  const spellings = view.asked.filter((one) => !ofPairs.includes(one));
  return (
    <Page
      title={words.say(DATA.title)}
      footer={<MakeFooter actions={actions} isRefresh={hasPortrait(session, view)} isBusy={isBusy} />}
    >
      {view.questions.length > 0 && <QuestionList questions={view.questions} actions={actions} />}
      {spellings.length > 0 && <AskedList asked={spellings} edits={session.edits} actions={actions} />}
      {(view.review.pairs.length > 0 || ofPairs.length > 0) && (
        <ReviewSection session={session} view={view} asked={ofPairs} actions={actions} />
      )}
      <Section title={words.say(DATA.read)}>
        <SheetChoice session={session} view={view} onChange={actions.chooseSheet} />
        <FrameworkChoice framework={framework} onChange={setFramework} />
        {used.map((sheet) => (
          <SheetColumns
            key={sheet.name}
            sheet={sheet}
            session={session}
            actions={actions}
            focus={column}
            framework={framework}
          />
        ))}
        {others.length > 0 && (
          <Accordion collapsible>
            <AccordionItem value="others">
              <AccordionHeader size="small">{words.say(DATA.others, { n: others.length })}</AccordionHeader>
              <AccordionPanel>
                <ul className={styles.list}>
                  {others.map((sheet) => (
                    <OtherSheet key={sheet.name} sheet={sheet} />
                  ))}
                </ul>
              </AccordionPanel>
            </AccordionItem>
          </Accordion>
        )}
      </Section>
      <Section title={words.say(DATA.dirty)}>
        <RowCounts rows={view.rows} />
        <DirtList dirt={view.dirt} onSelect={actions.select} />
      </Section>
      {view.review.shared.length > 0 && <SharedKeys shared={view.review.shared} onSelect={actions.select} />}
      {view.worklist.customers > 0 && (
        <Worklist worklist={view.worklist} currency={view.currency} edits={session.edits} actions={actions} />
      )}
      <NoticeList title={DATA.notices} notices={view.notices} />
      <Templates {...(canAddSheet ? { onInsert: actions.addTemplate } : {})} />
    </Page>
  );
}

interface SheetChoiceProps {
  readonly session: Session;
  readonly view: Pick<RunView, 'sheets'>;
  readonly onChange: (sheet: string | null) => void;
}

/** Which sheet to use; '' means that the data decides. */
export function SheetChoice({ session, view, onChange }: SheetChoiceProps): JSX.Element {
  const words = useWords();
  const chosen = session.memory.mapping.sheet;
  const names = new Set([...view.sheets.map((sheet) => sheet.name), ...(chosen === null ? [] : [chosen])]);
  return (
    <Field label={words.say(DATA.sheet)} size="small">
      <Select size="small" value={chosen ?? ''} onChange={(_, { value }) => onChange(value === '' ? null : value)}>
        <option value="">{words.say(DATA.auto)}</option>
        {[...names].map((name) => (
          <option key={name} value={name}>
            {name}
          </option>
        ))}
      </Select>
    </Field>
  );
}

function OtherSheet({ sheet }: { readonly sheet: SheetView }): JSX.Element {
  const words = useWords();
  const styles = useStyles();
  const reason = sheet.notices[sheet.notices.length - 1];
  return (
    <li className={styles.tight}>
      <span>{sheet.name}</span>
      {reason && <span className={styles.subtle}>{words.say(reason)}</span>}
    </li>
  );
}
