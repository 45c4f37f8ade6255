import type { Cell } from '../../core/book/cell';
import { parseDecisions } from '../../core/link/decide/parseDecisions';
import { writeDecisions } from '../../core/link/decide/writeDecisions';
import { parseSetting } from '../../core/recipe/parseSetting';
import { SETTING_ANSWERS } from '../../core/project/questions/settingAnswers.data';
import { emailQuestion, genderQuestion, mergeQuestion, settingQuestion, type Question } from '../../core/project/questions/question'; // prettier-ignore
import { readAnswers } from '../../core/project/questions/readAnswers';
import { questionsSheet } from '../../core/report/project/questionsSheet';
import { cellOf, rowsOf, textsOf, typed } from './sheets';

const TODAY = 46326;
const PLACE = { sheet: '订单', row: 4, column: 2 };
const DATES = settingQuestion('dateOrder', PLACE, { header: '日期', count: 12, example: '03/04/2021' });
const MERGE = mergeQuestion({ kind: 'id', id: 'C001' }, { kind: 'record', key: '00ff00ff00ff' }, { zh: '手机相同。', en: 'Same phone.' }, null); // prettier-ignore
const EMAIL = emailQuestion('gamil.com', 'gmail.com', 3, PLACE);
const GENDER = genderQuestion('3', 7, '', null);
const OPEN: readonly Question[] = [DATES, MERGE, EMAIL, GENDER];

function written(
  open: readonly Question[] = OPEN,
  before: readonly (readonly Cell[])[] = [],
): readonly (readonly Cell[])[] {
  return rowsOf(questionsSheet(open, readAnswers(before, TODAY), 'zh'));
}

test('open questions are listed with place, proposal, what can be answered and what the answer does', () => {
  const rows = written();
  expect(cellOf(rows, DATES.id, '问题')).toBe('列“日期”有 12 个单元格有两种读法，例如“03/04/2021”。按哪一种读？');
  expect([cellOf(rows, DATES.id, '表'), cellOf(rows, DATES.id, '行'), cellOf(rows, DATES.id, '列')]).toEqual(['订单', 5, 'C']); // prettier-ignore
  expect(cellOf(rows, EMAIL.id, '建议')).toBe('gmail.com');
  expect(textsOf(rows).some((text) => text.includes('ann@'))).toBe(false);
  expect(readAnswers(rows, TODAY)).toMatchObject({ sets: [], decisions: [], kept: [], problems: [] });
  expect(written(OPEN, rows)).toEqual(rows);
});

test('an answer about a setting becomes a choice of the recipe', () => {
  const answers = readAnswers(typed(written(), DATES.id, '你的回答', '日月年'), TODAY);
  expect(answers.sets).toEqual([['dateOrder', '日月年']]);
});

test.each([
  ['合并', 'same'],
  ['是', 'same'],
  ['Never merge', 'different'],
])('an answer about two customers becomes a merge decision: %s', (answer, verdict) => {
  const { decisions, problems } = readAnswers(typed(written(), MERGE.id, '你的回答', answer), TODAY);
  expect(problems).toEqual([]);
  expect(decisions).toEqual([
    { verdict, left: { kind: 'id', id: 'C001' }, right: { kind: 'record', key: '00ff00ff00ff' }, day: TODAY, note: '' },
  ]);
  expect(parseDecisions(writeDecisions(decisions, [], 'zh')).decisions).toEqual(decisions);
});

test('answers that no other sheet keeps stay in this one and are read at every run', () => {
  const rows = typed(typed(written(), EMAIL.id, '你的回答', '是'), GENDER.id, '你的回答', '先生');
  const answers = readAnswers(rows, TODAY);
  expect([...answers.words]).toEqual([
    [EMAIL.id, 'yes'],
    [GENDER.id, 'male'],
  ]);
  expect(answers.words.get('email:gamil.com')).toBe('yes');
  const next = written([], rows);
  expect(readAnswers(next, TODAY).words).toEqual(answers.words);
  expect(cellOf(next, GENDER.id, '问题')).toBe('性别列有 7 个“3”，它是什么意思？');
  expect(written([], next)).toEqual(next);
});

test('an answer that cannot be read is told with its place, stays, and the question stays open', () => {
  const rows = typed(written(), DATES.id, '你的回答', '随便');
  const answers = readAnswers(rows, TODAY);
  expect(answers.sets).toEqual([]);
  expect(answers.problems).toMatchObject([{ column: 1, came: '随便' }]);
  expect(answers.problems[0]?.zh).toContain('应为日/月/年、月/日/年，实际是“随便”');
  expect(cellOf(written(OPEN, rows), DATES.id, '你的回答')).toBe('随便');
  for (const [id, came] of [
    [MERGE.id, '也许'],
    [EMAIL.id, '看看'],
    [GENDER.id, '第三'],
  ] as const)
    expect(readAnswers(typed(rows, id, '你的回答', came), TODAY).problems.map((one) => one.came)).toContain(came);
});

test('the answer to a question that is no longer asked leaves the sheet once another sheet keeps it', () => {
  const rows = typed(written(), DATES.id, '你的回答', 'dmy');
  expect(questionsSheet([], readAnswers(rows, TODAY), 'zh')).toBeNull();
});

test('columns that people added beside questions stay', () => {
  const rows = written().map((row) => (row.includes('编号') ? [...row, '谁来问'] : row));
  expect(cellOf(written(OPEN, typed(rows, GENDER.id, '谁来问', '小李')), GENDER.id, '谁来问')).toBe('小李');
});

test('a broken sheet never stops a run', () => {
  for (const rows of [
    [],
    [['x']],
    [
      ['编号', '你的回答'],
      ['merge:', '是'],
      ['merge:A', '是'],
      ['setting:nothing', 1],
      [{ error: '#N/A' }, true],
    ],
  ])
    // prettier-ignore
    expect(readAnswers(rows, TODAY)).toMatchObject({ sets: [], decisions: [] });
});

test('what a question offers is read as it is written, in both languages', () => {
  for (const [key, answers] of Object.entries(SETTING_ANSWERS)) {
    for (const { value, label } of answers) {
      for (const text of [label.zh, label.en]) {
        expect([key, text, parseSetting(key, text)]).toEqual([key, text, { ok: true, patch: { [key]: value } }]);
      }
    }
  }
});

test('customers without an id are called by where they stand; the id of the question keeps their key', () => {
  const names = [{ zh: 'C001', en: 'C001' }, { zh: '“订单”第 3 行的客户', en: 'the customer of row 3 of "订单"' }]; // prettier-ignore
  const asked = mergeQuestion({ kind: 'id', id: 'C001' }, { kind: 'record', key: '00ff00ff00ff' }, { zh: '', en: '' }, null, names); // prettier-ignore
  expect(asked.text.zh).toBe('C001 和 “订单”第 3 行的客户 是同一位客户吗？');
  expect(asked.id).toBe(MERGE.id);
});
