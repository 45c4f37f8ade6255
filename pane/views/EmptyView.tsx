import { MessageBar, MessageBarBody } from '@fluentui/react-components';
import type { JSX } from 'react';
import type { NothingToDo } from '../engine/engine';
import type { Session } from '../flow/session';
import { FIRST_RUN } from '../texts/firstRun';
import { plainNotice } from '../texts/plainNotice';
import { Action } from './Action';
import { SheetChoice } from './DataView';
import { Page, type ScreenProps } from './Page';
import { Section } from './Section';
import { SheetColumns } from './SheetColumns';
import { useStyles } from './styles';
import { Templates } from './Templates';
import { useWords } from './words';

interface EmptyViewProps extends ScreenProps {
  readonly session: Session;
  readonly nothing: NothingToDo;
  /** The host can add the sample sheet. */
  readonly hasSample: boolean;
}

/** No sheet can be used: why, how to say what columns mean, and the sample to try. */
export function EmptyView({ session, nothing, hasSample, actions }: EmptyViewProps): JSX.Element {
  const words = useWords();
  const styles = useStyles();
  const named = nothing.sheets.filter((sheet) => sheet.columns.length > 0);
  const readAgain = (
    <Action
      look={hasSample ? 'secondary' : 'primary'}
      isWide
      hotkey="r"
      label={FIRST_RUN.readAgain}
      onClick={actions.readAgain}
    />
  );
  const sample = (
    <>
      <Action
        look="primary"
        isWide
        size="large"
        hotkey="g"
        label={FIRST_RUN.addSample}
        onClick={() => actions.addSample(words.lang)}
      />
      <span className={styles.subtle}>{words.say(FIRST_RUN.sampleHint)}</span>
    </>
  );
  return (
    <Page
      title={words.say(FIRST_RUN.empty)}
      footer={
        <>
          {hasSample && sample}
          {readAgain}
        </>
      }
    >
      <MessageBar intent="info" layout="multiline">
        <MessageBarBody>{words.say(FIRST_RUN.emptyHint)}</MessageBarBody>
      </MessageBar>
      <Templates {...(hasSample ? { onInsert: actions.addTemplate } : {})} />
      {nothing.reasons.length > 0 && (
        <Section title={words.say(FIRST_RUN.reasons)}>
          <ul className={styles.list}>
            {nothing.reasons.map((reason) => (
              <li key={reason.en}>{plainNotice(words.say(reason))}</li>
            ))}
          </ul>
        </Section>
      )}
      {named.length > 0 && (
        <Section title={words.say(FIRST_RUN.sayColumns)}>
          <SheetChoice session={session} view={nothing} onChange={actions.chooseSheet} />
          {named.map((sheet) => (
            <SheetColumns key={sheet.name} sheet={sheet} session={session} actions={actions} focus={null} isOpen />
          ))}
        </Section>
      )}
    </Page>
  );
}
