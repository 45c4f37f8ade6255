import { MessageBar, MessageBarBody } from '@fluentui/react-components';
import type { JSX } from 'react';
import type { Bilingual, UndoReceipt } from '../../core/index';
import { FIRST_RUN } from '../texts/firstRun';
import { plainNotice } from '../texts/plainNotice';
import { WRITING } from '../texts/writing';
import { Action } from './Action';
import { Page, type ScreenProps } from './Page';
import { useWords, type Words } from './words';

interface TakenViewProps extends ScreenProps {
  readonly title: Bilingual;
  readonly receipt: UndoReceipt;
}

/** What an undo or a removal took back, and what it left because a person had typed there. */
export function TakenView({ title, receipt, actions }: TakenViewProps): JSX.Element {
  const words = useWords();
  return (
    <Page
      title={words.say(title)}
      footer={
        <Action look="primary" size="large" isWide hotkey="r" label={FIRST_RUN.readAgain} onClick={actions.readAgain} />
      }
    >
      <MessageBar intent="success" layout="multiline">
        <MessageBarBody>
          {linesOf(receipt, words).map((line) => (
            <p key={line} style={{ margin: '2px 0' }}>
              {line}
            </p>
          ))}
        </MessageBarBody>
      </MessageBar>
    </Page>
  );
}

function linesOf(receipt: UndoReceipt, words: Words): readonly string[] {
  const { removedSheets, restoredSheets, removedColumns, kept, notices } = receipt;
  const listed = (names: readonly string[]): string => names.join(words.lang === 'zh' ? '、' : ', ');
  return [
    ...(removedSheets.length > 0 ? [words.say(WRITING.removedSheets, { names: listed(removedSheets) })] : []),
    ...(restoredSheets.length > 0 ? [words.say(WRITING.restoredSheets, { names: listed(restoredSheets) })] : []),
    words.say(WRITING.removedColumns, { n: words.count(removedColumns) }),
    ...(kept.length > 0 ? [words.say(WRITING.keptTyping, { n: words.count(kept.length) })] : []),
    ...notices.map((notice) => plainNotice(words.say(notice))),
  ];
}
