import { MessageBar, MessageBarBody } from '@fluentui/react-components';
import type { JSX } from 'react';
import type { Patch } from '../../core/index';
import type { Prepared } from '../flow/apply';
import { FIRST_RUN } from '../texts/firstRun';
import { OVERWRITE } from '../texts/overwrite';
import { RULES } from '../texts/rules';
import { SHELL } from '../texts/shell';
import { WRITING } from '../texts/writing';
import { Action } from './Action';
import { emptyClasses } from './NeedsLook';
import { MovementList } from './MovementList';
import { OverwriteChoice } from './OverwriteChoice';
import { Page, type ScreenProps } from './Page';
import { QuestionList } from './QuestionList';
import { Section } from './Section';
import { ShareTable } from './ShareTable';
import { useStyles } from './styles';
import { useWords } from './words';

interface PreviewViewProps extends ScreenProps {
  readonly prepared: Prepared;
  readonly overwrite: boolean;
}

/** Everything that would be written, before anything is. */
export function PreviewView({ prepared, overwrite, actions }: PreviewViewProps): JSX.Element {
  const words = useWords();
  const styles = useStyles();
  const { view, patch, offer } = prepared;
  const segment = view.classes.find((one) => one.set === view.segment);
  const warnings = [
    ...view.warnings.map((warning) => words.say(warning)),
    ...emptyClasses(view).map((label) => words.say(RULES.nobody, { label: words.say(label) })),
  ];
  return (
    <Page
      title={words.say(WRITING.previewTitle)}
      footer={<PreviewFooter actions={actions} overwrite={overwrite} />}
      isText={view.questions.length === 0}
    >
      <span className={styles.subtle}>
        {words.say(WRITING.nothingYet)} {words.say(WRITING.cells, { n: words.count(patch.preview.cells) })}
      </span>
      {view.questions.length > 0 && <QuestionList questions={view.questions} actions={actions} />}
      {warnings.map((warning) => (
        <MessageBar key={warning} intent="warning" layout="multiline">
          <MessageBarBody>{warning}</MessageBarBody>
        </MessageBar>
      ))}
      <WrittenColumns patch={patch} />
      <WrittenSheets patch={patch} />
      {offer.cells > 0 && <OverwriteChoice offer={offer} isChosen={overwrite} actions={actions} />}
      {segment && (
        <Section title={words.say(segment.title)}>
          <ShareTable classes={segment} currency={view.currency} />
        </Section>
      )}
      {view.movement && segment && (
        <Section title={words.say(WRITING.moves)}>
          <MovementList movement={view.movement} classes={segment} />
        </Section>
      )}
    </Page>
  );
}

function PreviewFooter({ actions, overwrite }: Pick<PreviewViewProps, 'actions' | 'overwrite'>): JSX.Element {
  const words = useWords();
  const styles = useStyles();
  return (
    <>
      <Action look="primary" size="large" isWide hotkey="g" label={WRITING.write} onClick={actions.make} />
      <Action isWide hotkey="b" label={SHELL.back} onClick={actions.back} />
      <span className={styles.subtle}>{words.say(overwrite ? OVERWRITE.promise : FIRST_RUN.promise)}</span>
    </>
  );
}

function WrittenColumns({ patch }: { readonly patch: Patch }): JSX.Element {
  const words = useWords();
  const styles = useStyles();
  return (
    <>
      {patch.columns.map(({ sheet, columns }) => (
        <Section key={sheet} title={words.say(WRITING.newColumns, { sheet })}>
          <ul className={styles.list}>
            {columns.map(({ field, header, isNew }) => (
              <li key={field} className={styles.apart}>
                <span>{header}</span>
                <span className={styles.subtle}>{words.say(isNew ? WRITING.isNew : WRITING.isRefreshed)}</span>
              </li>
            ))}
          </ul>
        </Section>
      ))}
    </>
  );
}

function WrittenSheets({ patch }: { readonly patch: Patch }): JSX.Element {
  const words = useWords();
  const styles = useStyles();
  const { newSheets, refreshedSheets, keptEdits } = patch.preview;
  const names = patch.sheets.filter((sheet) => sheet.visibility === 'visible').map((sheet) => sheet.name);
  const state = (name: string): string =>
    words.say(newSheets.includes(name) || !refreshedSheets.includes(name) ? WRITING.isNew : WRITING.isRefreshed);
  return (
    <Section title={words.say(WRITING.sheets)}>
      <ul className={styles.list}>
        {names.map((name) => (
          <li key={name} className={styles.apart}>
            <span>{name}</span>
            <span className={styles.subtle}>{state(name)}</span>
          </li>
        ))}
      </ul>
      <span className={styles.subtle}>{words.say(WRITING.hiddenSheet)}</span>
      {keptEdits > 0 && <span>{words.say(WRITING.kept, { n: words.count(keptEdits) })}</span>}
    </Section>
  );
}
