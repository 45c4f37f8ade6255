import { idCleaner } from '../../../core/clean/id';
import { ruledTextCleaner, withRule, type TextRule } from '../../../core/clean/ruledText';
import { afterOf, cleanColumn, rulesOf } from '../cleanColumn';
import { ruledColumn, wordsOf } from './readTexts';

/** Writes words in capitals, empties "gone", flags "odd". */
function capitals(): { readonly rule: TextRule; readonly asked: string[] } {
  const asked: string[] = [];
  const name = { zh: '', en: '' };
  const rule: TextRule = {
    rules: [
      { id: 'capital', effect: 'change', name, reason: name },
      { id: 'odd', effect: 'issue', name, reason: name },
    ],
    read(text) {
      asked.push(text);
      if (text === 'odd') return { text, outcome: 2 };
      if (text === 'gone') return { text: '', outcome: 1 };
      const upper = text.toUpperCase();
      return { text: upper, outcome: upper === text ? 0 : 1 };
    },
  };
  return { rule, asked };
}

const CELLS = ['a', ' A', 'A', 'gone', 'odd', null, 'n/a', 'a', { error: '#N/A' as const }];

test('texts that a rule makes equal share one entry of the dictionary, and blanks stay blank', () => {
  const column = ruledColumn(capitals().rule, CELLS);
  expect(column.dictionary).toEqual(['A', 'odd']);
  expect(wordsOf(column)).toEqual(['A', 'A', 'A', '', 'odd', '', '', 'A', '']);
});

test('a cell is told what the rule says, else what the text cleaner says', () => {
  expect(rulesOf(ruledColumn(capitals().rule, CELLS))).toEqual([
    'capital',
    'outerSpace',
    '',
    'capital',
    'odd',
    '',
    'blankMark',
    'capital',
    'errorValue',
  ]);
});

test('the change list shows a cell as it is after the rule', () => {
  expect(afterOf(ruledColumn(capitals().rule, CELLS), CELLS)).toEqual(['A', 'A', 'A', '', 'odd', '', '', 'A', '']);
});

test('a rule is asked once per distinct text and never with a blank', () => {
  const { rule, asked } = capitals();
  ruledColumn(
    rule,
    Array.from({ length: 90 }, (_, at) => ['a', ' a', null, '-', 'B'][at % 5] ?? null),
  );
  expect(asked).toEqual(['a', 'B']);
});

test('another word for blank can be given', () => {
  const column = cleanColumn(
    (source) => ruledTextCleaner(source, capitals().rule, (text) => text === 'a'),
    ['a', 'null'],
  );
  expect(wordsOf(column)).toEqual(['', 'NULL']);
});

test('an issue of the first cleaner outweighs the rule', () => {
  const column = cleanColumn((source) => withRule(idCleaner(source), capitals().rule), ['1.1e+17', 'x1']);
  expect(rulesOf(column)).toEqual(['digitsLost', 'capital']);
});
