import { sheetsHash } from '../../../desk/sheets/sheetsHash';
import { counted, opened, type Opened } from './opened';

type Change = readonly [string, (one: Opened) => void, (one: Opened) => void];

const changes: readonly Change[] = [
  ['a cell', ({ sheet }) => sheet('Data').getRange('B1').setValue('x'), ({ sheet }) => sheet('Data').getRange('B1').clearContent()], // prettier-ignore
  [
    'metadata of a column',
    ({ sheet }) => sheet('Data').getRange('B:B').addDeveloperMetadata('k'),
    ({ sheet }) => sheet('Data').getRange('B:B').getDeveloperMetadata().forEach((one) => { one.remove(); }), // prettier-ignore
  ],
  [
    'a protection',
    ({ sheet }) => sheet('Data').getRange('B1').protect(),
    ({ app, book }) => book.getProtections(app.ProtectionType.RANGE).forEach((one) => { one.remove(); }), // prettier-ignore
  ],
  ['columns', ({ sheet }) => sheet('Data').insertColumnsAfter(26, 2), ({ sheet }) => { sheet('Data').deleteColumns(27, 2); }], // prettier-ignore
  ['a name', ({ book, sheet }) => { book.setNamedRange('n', sheet('Data').getRange('A1')); }, ({ book }) => { book.removeNamedRange('n'); }], // prettier-ignore
];

describe('sheetsHash', () => {
  it.each(changes)('tells %s that came, and is the same again when it went', (_, come, go) => {
    const one = opened({ Data: counted(3) });
    const before = sheetsHash(one.end);
    come(one);
    const between = sheetsHash(one.end);
    go(one);
    expect(between).not.toBe(before);
    expect(sheetsHash(one.end)).toBe(before);
  });

  it('does not count ids, nor the order in which metadata came', () => {
    const [one, other] = [opened({ Data: [] }), opened({ Data: [] })];
    one.book.addDeveloperMetadata('a').addDeveloperMetadata('b');
    other.book.addDeveloperMetadata('x');
    other.book.getDeveloperMetadata()[0]?.remove();
    other.book.addDeveloperMetadata('b').addDeveloperMetadata('a');
    expect(sheetsHash(one.end)).toBe(sheetsHash(other.end));
  });

  it('tells values and places of metadata, and who may edit', () => {
    const hashes = new Set(
      [
        ({ book }: Opened) => book.addDeveloperMetadata('k'),
        ({ book }: Opened) => book.addDeveloperMetadata('k', 'v'),
        ({ sheet }: Opened) => sheet('Data').addDeveloperMetadata('k'),
        ({ sheet }: Opened) => sheet('Data').getRange('A:A').addDeveloperMetadata('k'),
        ({ sheet }: Opened) => sheet('Data').getRange('B:B').addDeveloperMetadata('k'),
        ({ sheet }: Opened) => sheet('Data').protect(),
        ({ sheet }: Opened) => sheet('Data').protect().setWarningOnly(true),
        ({ sheet }: Opened) => sheet('Data').protect().addEditor('ann@example.com'),
      ].map((change) => {
        const one = opened({ Data: [] });
        change(one);
        return sheetsHash(one.end);
      }),
    );
    expect(hashes.size).toBe(8);
  });
});
