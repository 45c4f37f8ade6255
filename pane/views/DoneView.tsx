import { Link, MessageBar, MessageBarBody, MessageBarTitle } from '@fluentui/react-components';
import type { JSX } from 'react';
import { overwrittenCells, type Bilingual, type Receipt } from '../../core/index';
import type { Applied } from '../flow/apply';
import { HOME } from '../texts/home';
import { OVERWRITE } from '../texts/overwrite';
import { plainNotice } from '../texts/plainNotice';
import { WRITING } from '../texts/writing';
import { Action } from './Action';
import { MovementList } from './MovementList';
import { Page, type ScreenProps } from './Page';
import { Section } from './Section';
import { useStyles } from './styles';
import { useWords } from './words';

const TITLES: Readonly<Record<Receipt['state'], Bilingual>> = {
  done: WRITING.doneTitle,
  conflict: WRITING.conflictTitle,
  interrupted: WRITING.interruptedTitle,
  unknown: WRITING.unknownTitle,
};

interface DoneViewProps extends ScreenProps {
  readonly applied: Applied;
  readonly canUndo: boolean;
}

/** How a run ended. Only a run that was checked whole shows green. */
export function DoneView({ applied, canUndo, actions }: DoneViewProps): JSX.Element {
  const words = useWords();
  const styles = useStyles();
  const { receipt, view, patch } = applied;
  const segment = view.classes.find((one) => one.set === view.segment);
  const sheets = patch.sheets.filter((sheet) => sheet.visibility === 'visible');
  const portrait = patch.sheets.find((sheet) => sheet.id === 'portrait')?.name;
  return (
    <Page title={words.say(TITLES[receipt.state])} footer={<DoneFooter actions={actions} canUndo={canUndo} />}>
      <Outcome receipt={receipt} overwritten={overwrittenCells(patch.overwrites)} onSelect={actions.select} />
      <Section title={words.say(WRITING.sheets)}>
        <ul className={styles.list}>
          {sheets.map(({ name }) => (
            <li key={name} className={styles.apart}>
              <span>{name}</span>
              <Link
                as="button"
                aria-label={`${words.say(WRITING.openSheet)} ${name}`}
                onClick={() => actions.select(name, 0, 0)}
              >
                {words.say(WRITING.openSheet)} ›
              </Link>
            </li>
          ))}
        </ul>
      </Section>
      {view.movement && segment && portrait !== undefined && (
        <Section title={words.say(HOME.changed)}>
          <MovementList
            movement={view.movement}
            classes={segment}
            onSelect={(row) => actions.select(portrait, row, 0)}
          />
        </Section>
      )}
    </Page>
  );
}

function DoneFooter({ actions, canUndo }: Pick<DoneViewProps, 'actions' | 'canUndo'>): JSX.Element {
  return (
    <>
      <Action look="primary" size="large" isWide hotkey="g" label={WRITING.seeOverview} onClick={actions.back} />
      {canUndo && <Action isWide hotkey="u" label={WRITING.undo} onClick={actions.undo} />}
    </>
  );
}

const MOST_CONFLICTS = 5;

function Outcome({
  receipt,
  overwritten,
  onSelect,
}: {
  readonly receipt: Receipt;
  /** Cells of the user that the run was to write over. */
  readonly overwritten: number;
  readonly onSelect: ScreenProps['actions']['select'];
}): JSX.Element {
  const words = useWords();
  const styles = useStyles();
  const isGreen = receipt.state === 'done';
  return (
    <MessageBar intent={isGreen ? 'success' : 'warning'} layout="multiline">
      <MessageBarBody>
        <MessageBarTitle>{words.say(WRITING.written, { n: words.count(receipt.written) })}</MessageBarTitle>
        {isGreen && receipt.verifiedAt !== null && (
          <p className={styles.line}>{words.say(WRITING.verified, { time: words.time(receipt.verifiedAt) })}</p>
        )}
        {isGreen && overwritten > 0 && (
          <p className={styles.line}>{words.say(OVERWRITE.done, { n: words.count(overwritten) })}</p>
        )}
        {receipt.conflicts.length > 0 && (
          <>
            <p className={styles.line}>{words.say(WRITING.conflicts, { n: words.count(receipt.conflicts.length) })}</p>
            <p className={styles.wrap}>
              {receipt.conflicts.slice(0, MOST_CONFLICTS).map(({ sheet, row }) => (
                <Link key={`${sheet} ${row}`} as="button" onClick={() => onSelect(sheet, row, null)}>
                  {sheet} {row + 1}
                </Link>
              ))}
            </p>
          </>
        )}
        {!isGreen && <p className={styles.line}>{words.say(WRITING.again)}</p>}
        {receipt.notices.map((notice) => (
          <p key={notice.en} className={styles.line}>
            {plainNotice(words.say(notice))}
          </p>
        ))}
      </MessageBarBody>
    </MessageBar>
  );
}
