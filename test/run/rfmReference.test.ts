import { readFileSync } from 'node:fs';
import { serialOf } from '../../core/book/serial';
import { valueAt } from '../../core/patch/columns';
import { recipeFrom } from '../../core/recipe/recipeFrom';
import { portraitColumns } from '../../core/report/portraitColumns';
import { run } from '../../core/run';
import { readCsv } from '../../desk/file/csv/readCsv';
import { describeWithSharedData, sharedData } from '../reference/sharedData';

describeWithSharedData("R's rfm package on its own orders", () => {
  const rows = portraitRows();

  test('all 995 customers have the same R, F, M, scores and code', () => {
    const reference = table('rfm/ref_orders_5bins_rfm.csv');
    const fields = [
      'recency_days',
      'transaction_count',
      'amount',
      'recency_score',
      'frequency_score',
      'monetary_score',
      'rfm_score',
    ];
    expect(reference).toHaveLength(995);
    const ours = ['recency_days', 'frequency', 'monetary', 'r_score', 'f_score', 'm_score', 'rfm_code'];
    const got = new Map([...rows].map(([id, row]) => [id, ours.map((field) => String(row.get(field)))]));
    const wanted = new Map(
      reference.map((row) => [String(row.get('customer_id')), fields.map((field) => String(row.get(field)))]),
    );
    expect(got).toEqual(wanted);
  });

  test('all 995 customers are in the same of the eleven segments', () => {
    const reference = table('rfm/ref_orders_5bins_segments_doc.csv');
    expect(reference).toHaveLength(995);
    const got = new Map([...rows].map(([id, row]) => [id, row.get('grid11')]));
    expect(got).toEqual(new Map(reference.map((row) => [String(row.get('customer_id')), row.get('segment')])));
  });
});

type Row = ReadonlyMap<string, string | number | null>;

function portraitRows(): ReadonlyMap<string, Row> {
  const { book } = readCsv(readFileSync(sharedData('rfm/rfm_data_orders.csv')), 'rfm_data_orders.csv');
  const chosen = recipeFrom({ preset: 'r-rfm', sets: [['lang', 'en']] });
  if (!chosen.ok) throw new Error('the preset is refused');
  const clock = { today: serialOf(2006, 12, 31), given: true };
  const result = run(book, { recipe: chosen.recipe, mapping: new Map(), clock });
  if (result.kind === 'none') throw new Error('nothing was understood');
  const columns = portraitColumns(result.portrait, 'en');
  const { ids } = result.portrait.gathered;
  return new Map(
    ids.map((id, who) => [id, new Map(columns.map(({ field, values }) => [field, valueAt(values, who)]))]),
  );
}

function table(file: string): readonly ReadonlyMap<string, string>[] {
  const [sheet] = readCsv(readFileSync(sharedData(file)), file).book.sheets;
  const [header = [], ...lines] = sheet?.rows ?? [];
  return lines.map((line) => new Map(header.map((name, at) => [String(name), String(line[at])])));
}
