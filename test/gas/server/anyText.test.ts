import fc from 'fast-check';
import { serverRig } from './serverRig';

const COLUMN = '_cp_column_x';
/** Letters of which numbers, dates, formulas, errors and logical values are made, in several scripts. */
const letters = fc.constantFrom(...'=+-@\'#"/:.,;%$€¥()<>&!0123456789eETRUFALSNaly １２年月日客 \t\n　');
const texts = fc.array(fc.oneof(fc.string({ unit: letters, minLength: 1, maxLength: 12 }), fc.string({ minLength: 1 })), { minLength: 20, maxLength: 60 }); // prettier-ignore

test.each(['en_US', 'zh_CN', 'de_DE'])('whatever the text, it stays text and comes back as it was, in %s', (locale) => {
  const property = fc.property(texts, (list) => {
    const rig = serverRig({ Orders: [['Name']] }, { locale });
    rig.ask({ op: 'nameColumns', columns: [{ name: COLUMN, sheet: rig.id('Orders'), at: 2 }] });
    const contents = list.map((text) => [text]);
    expect(rig.ask({ op: 'write', jobs: [{ name: COLUMN, row: 0, column: 0, contents }] })).toEqual([true]);
    const slice = rig.ask({ op: 'columns', columns: [{ name: COLUMN, top: 0, count: list.length }] })[0];
    expect(slice?.contents).toEqual(list);
  });
  fc.assert(property, { seed: 20240115, numRuns: 25 });
});
