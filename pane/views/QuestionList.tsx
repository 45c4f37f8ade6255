import { Link, MessageBar, MessageBarBody, MessageBarTitle } from '@fluentui/react-components';
import type { JSX } from 'react';
import { letterOf, type Bilingual, type OpenQuestion } from '../../core/index';
import type { SessionActions } from '../flow/session';
import { DATA } from '../texts/data';
import { SHELL } from '../texts/shell';
import { Action } from './Action';
import { useStyles } from './styles';
import { useWords } from './words';

const ASKED: Readonly<Record<OpenQuestion['setting'], Bilingual>> = {
  dateOrder: DATA.questionDate,
  decimal: DATA.questionDecimal,
};

const ANSWERS: Readonly<Record<string, Bilingual>> = {
  dmy: DATA.dmy,
  mdy: DATA.mdy,
  point: DATA.point,
  comma: DATA.comma,
};

interface QuestionListProps {
  readonly questions: readonly OpenQuestion[];
  readonly actions: Pick<SessionActions, 'answer' | 'select'>;
}

/** Questions whose answer changes the result, each with its answers as buttons. */
export function QuestionList({ questions, actions }: QuestionListProps): JSX.Element {
  const words = useWords();
  const styles = useStyles();
  return (
    <div className={styles.stack}>
      {questions.map(({ setting, sheet, column, row, header, count, example, answers }) => {
        const values = { header: header || letterOf(column), n: words.count(count), example };
        return (
          <MessageBar key={`${setting} ${sheet} ${column}`} intent="warning" layout="multiline">
            <MessageBarBody>
              <MessageBarTitle>{words.say(DATA.questions)}</MessageBarTitle>
              <p style={{ margin: '4px 0' }}>{words.say(ASKED[setting], values)}</p>
              <p className={styles.subtle} style={{ margin: '0 0 8px' }}>
                {words.say(DATA.waiting)}{' '}
                <Link as="button" inline onClick={() => actions.select(sheet, row, column)}>
                  {words.say(SHELL.selectCell, { cell: `${letterOf(column)}${row + 1}` })}
                </Link>
              </p>
              <div className={styles.wrap} role="group" aria-label={words.say(ASKED[setting], values)}>
                {answers.map((answer) => (
                  <Action
                    key={answer}
                    size="small"
                    label={ANSWERS[answer] ?? { zh: answer, en: answer }}
                    onClick={() => actions.answer(setting, answer)}
                  />
                ))}
              </div>
            </MessageBarBody>
          </MessageBar>
        );
      })}
    </div>
  );
}
