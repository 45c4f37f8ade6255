import { readFileSync } from 'node:fs';
import { checkValues, everyFinding } from '../../../core/clean/value/checkValues';
import type { ValueFinding, ValueRule } from '../../../core/clean/value/finding';
import { valueTable } from '../../../core/clean/value/valueTable';
import { describeWithSharedData, sharedData } from '../../reference/sharedData';
import { csvRecords } from './csvRecords';
import type { Score } from './scores';
import { answered, copiedRecords, score } from './scores';

const precision = ({ hits, flagged }: Score): number => hits / flagged;
const recall = ({ hits, errors }: Score): number => hits / errors;
const repairPrecision = ({ repaired, proposed }: Score): number => repaired / proposed;
const repairRecall = ({ repaired, errors }: Score): number => repaired / errors;

const ofRule = (findings: readonly ValueFinding[], rule: ValueRule): readonly ValueFinding[] =>
  findings.filter((one) => one.rule === rule);

describeWithSharedData('cells of dirty tables against their answers', () => {
  // A trained detector's F1 on these tables: .965 and .978.
  test.each([
    { name: 'hospital', errors: 509, foundLeast: 0.97, repairedLeast: 0.9 },
    { name: 'beers', errors: 4362, foundLeast: 0.98, repairedLeast: 0.98 },
  ])('$name: few false, most found, most repaired', ({ name, errors, foundLeast, repairedLeast }) => {
    const { table, right } = answered(name);
    const total = score(checkValues(table), right);
    expect(total.errors).toBe(errors);
    expect(precision(total)).toBeGreaterThanOrEqual(0.98);
    expect(recall(total)).toBeGreaterThanOrEqual(foundLeast);
    expect(repairPrecision(total)).toBeGreaterThanOrEqual(0.98);
    expect(repairRecall(total)).toBeGreaterThanOrEqual(repairedLeast);
  });

  test.each<[string, ValueRule, number]>([
    ['hospital', 'dependency', 0.75],
    ['hospital', 'misspelling', 0.35],
    ['hospital', 'format', 0.2],
    ['beers', 'missingMark', 0.23],
    ['beers', 'unit', 0.71],
    ['beers', 'joined', 0.058],
    ['beers', 'dependency', 0.03],
  ])('%s: the rule %s alone is right and finds its share', (name, rule, least) => {
    const { table, right } = answered(name);
    const own = score(ofRule(everyFinding(table), rule), right);
    expect(precision(own)).toBeGreaterThanOrEqual(0.97);
    expect(recall(own)).toBeGreaterThanOrEqual(least);
  });

  // Records copied with typing errors; the errors of a copy are where it differs from its original. The rules were not tuned on these.
  test.each([
    { file: 'febrl/febrl1.csv', flagged: 15 },
    { file: 'febrl/febrl3.csv', flagged: 500 },
  ])('$file: what is found among names and addresses is wrong', ({ file, flagged }) => {
    const { table, right } = copiedRecords(file);
    const total = score(checkValues(table), right);
    expect(total.flagged).toBeGreaterThanOrEqual(flagged);
    expect(precision(total)).toBeGreaterThanOrEqual(0.95);
    expect(repairPrecision(total)).toBeGreaterThanOrEqual(0.88);
  });

  test.each(['dirty/hospital/clean.csv', 'dirty/beers/clean.csv', 'churn/telco_churn.csv', 'rfm/rfm_data_orders.csv'])(
    'nothing is found in a clean table: %s',
    (file) => {
      const [names = [], ...rows] = csvRecords(readFileSync(sharedData(file), 'utf8'));
      expect(rows.length).toBeGreaterThan(900);
      expect(checkValues(valueTable(names, rows, 0, rows.length))).toEqual([]);
    },
  );

  test('repaired and checked again, hardly anything is left to propose', () => {
    const { table } = answered('hospital');
    const cells = Array.from({ length: table.rowCount }, (_, row) =>
      table.columns.map(({ codes, texts }) => texts[codes[row] ?? -1] ?? ''),
    );
    for (const { row, column, proposed } of checkValues(table))
      if (proposed !== null) (cells[row] ?? [])[column] = proposed;
    const names = table.columns.map(({ name }) => name);
    const again = checkValues(valueTable(names, cells, 0, cells.length)).filter(({ proposed }) => proposed !== null);
    expect(again.length).toBeLessThanOrEqual(5);
  });
});
