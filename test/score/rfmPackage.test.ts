import { readFileSync } from 'node:fs';
import Papa from 'papaparse';
import { classifyGrid11 } from '../../core/score/grid11';
import { RFM_PACKAGE_RULES } from '../../core/score/grid11.data';
import { quantileCuts } from '../../core/score/quantile';
import { rfmCode } from '../../core/score/rfmCode';
import { scoreCustomers } from '../../core/score/scoreCustomers';
import { valueAt } from '../../core/patch/columns';
import { describeWithSharedData, sharedData } from '../reference/sharedData';
import { RECIPE, labelsOf, measuresOf } from './shop';

type Row = Readonly<Record<string, string>>;

const table = (file: string): readonly Row[] =>
  Papa.parse<Row>(readFileSync(sharedData(`rfm/${file}`), 'utf8'), { header: true, skipEmptyLines: true }).data;

const numbers = (rows: readonly Row[], column: string): number[] => rows.map((row) => Number(row[column]));

describeWithSharedData("the reference run of R's rfm package on its 995 customers", () => {
  const reference = table('ref_orders_5bins_rfm.csv');
  const measures = measuresOf(
    reference.map((row) => ({
      days: Number(row.recency_days),
      orders: Number(row.transaction_count),
      amount: Number(row.amount),
    })),
  );
  const recipe = { ...RECIPE, score: 'bins', binning: 'r-rfm', grid11: 'r-rfm' } as const;
  const scores = scoreCustomers(measures, recipe);

  test('all 995 recency, frequency and monetary scores are equal', () => {
    expect(reference).toHaveLength(995);
    expect([...scores.r]).toEqual(numbers(reference, 'recency_score'));
    expect([...scores.f]).toEqual(numbers(reference, 'frequency_score'));
    expect([...scores.m]).toEqual(numbers(reference, 'monetary_score'));
    expect(scores.warnings).toEqual([]);
  });

  test('all 995 codes are equal', () => {
    const codes = rfmCode(scores);
    expect(reference.map((_, row) => valueAt(codes, row))).toEqual(reference.map((row) => row.rfm_score));
  });

  test('the cuts are those the package reports, 255.8 and 297.4 included', () => {
    const thresholds = table('ref_orders_5bins_thresholds.csv');
    const reported = (column: string): number[] => numbers(thresholds, column).slice(1);
    const cuts = (column: string): readonly number[] =>
      quantileCuts(Float64Array.from(numbers(reference, column)).sort(), 5, 'r-rfm').map((cut) =>
        Number(cut.toPrecision(15)),
      );
    expect(cuts('recency_days')).toEqual(reported('recency_lower'));
    expect(cuts('transaction_count')).toEqual(reported('frequency_lower'));
    expect(cuts('amount')).toEqual(reported('monetary_lower'));
  });

  test('all 995 segments are equal', () => {
    const segments = new Map(table('ref_orders_5bins_segments_doc.csv').map((row) => [row.customer_id, row.segment]));
    const expected = reference.map((row) => segments.get(row.customer_id ?? ''));
    expect(labelsOf(classifyGrid11(scores, recipe), 'en')).toEqual(expected);
  });

  test("the rules are the vignette's, in its order", () => {
    const ours = RFM_PACKAGE_RULES.map((rule) => [rule.label.en, ...rule.r, ...rule.f, ...rule.m]);
    const theirs = table('rules_doc.csv').map((row) => [
      row.segment,
      ...['r_lo', 'r_hi', 'f_lo', 'f_hi', 'm_lo', 'm_hi'].map((column) => Number(row[column])),
    ]);
    expect(ours).toEqual(theirs);
  });
});
